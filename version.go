// Package anchorkl holds what all parts of the module share: the version,
// which stands in one place only, the C header.
//
// The loss for Go programs is in [github.com/anchorkl/anchorkl/core].
package anchorkl

import (
	_ "embed"
	"regexp"
)

//go:embed include/anchorkl.h
var header string

var versionLine = regexp.MustCompile(`(?m)^#define AKL_VERSION "([^"]+)"$`)

// Version is the AKL_VERSION of include/anchorkl.h, such as "0.1.0".
func Version() string {
	found := versionLine.FindStringSubmatch(header)
	if found == nil {
		panic("include/anchorkl.h has no line that defines AKL_VERSION")
	}
	return found[1]
}
