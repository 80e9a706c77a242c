// Package plugin finds the PJRT plugin that runs anchorkl's programs, and
// checks it before anything else touches it.
//
// A PJRT plugin is a shared library that exports GetPjrtApi. It is looked for
// in this order, and the first that passes [Check] is taken:
//
//  1. the path in [Search].Path, unless it is empty or "auto";
//  2. the path in ANCHORKL_PJRT_PLUGIN, unless it is empty or "auto";
//  3. PJRT_PLUGIN_LIBRARY_PATH, a list separated by ":", of plugins and of
//     folders that hold pjrt_c_api_<device>_plugin.so, pjrt-plugin-<device>.so
//     or pjrt_plugin_<device>.so;
//  4. wheels in Python's site-packages folders, folder by folder;
//  5. the cache that [Fetch] fills.
//
// A path given in (1) or (2) is a decision: it alone is tried, for whatever
// device is asked, and a bad one is an error. In (3) to (5) a file that fails
// the check is recorded with its problem and the search goes on.
//
// Nothing here creates a PJRT client. A plugin that passes may still find no
// device, which only its client can tell.
package plugin

import (
	"fmt"
	"slices"
	"strings"
)

// Devices a plugin can be asked for.
const (
	deviceCPU  = "cpu"
	deviceCUDA = "cuda"
)

var devices = []string{deviceCPU, deviceCUDA}

// Search says what to look for. The zero value looks for a CPU plugin in the
// default places.
type Search struct {
	// Path is the plugin to take. "" or "auto" searches.
	Path string
	// Device is "cpu" or "cuda"; "" means "cpu".
	Device string
	// PythonPath lists the site-packages folders to look in, in order. Nil
	// means those of $VIRTUAL_ENV and then those that python3 on PATH reports,
	// which starts that interpreter when the search gets so far. An empty list
	// that is not nil means none.
	PythonPath []string
}

// Place is one place where a plugin was looked for.
type Place struct {
	// Source is the step of the search the place belongs to, such as
	// "ANCHORKL_PJRT_PLUGIN" or "python3 on PATH".
	Source string
	// Path is the file or folder looked at; "" if the step led to none.
	Path string
	// Problem says why the place did not serve; "" means that a usable plugin
	// is there.
	Problem string
	// APIMajor and APIMinor are a usable plugin's version of the PJRT C API; 0
	// where there is none, and from [Survey].
	APIMajor, APIMinor int
}

// Found is a plugin that passed [Check].
type Found struct {
	// Path is absolute, with symbolic links resolved.
	Path string
	// Source is the step of the search that led to it; "" from [Check].
	Source string
	// APIMajor and APIMinor are the version of the PJRT C API that the plugin
	// was built for.
	APIMajor, APIMinor int
}

// Find returns the first usable plugin in the documented order. Without one
// the error is a [*NotFoundError]; an unknown Device is an error of its own.
func Find(s Search) (Found, error) {
	device, err := s.device()
	if err != nil {
		return Found{}, err
	}
	var places []Place
	for c := range candidates(s, device) {
		found, place := c.try()
		if place.Problem == "" {
			return found, nil
		}
		places = append(places, place)
	}
	return Found{}, &NotFoundError{Device: device, Places: places}
}

// List looks at every place in the documented order, past the first usable one,
// and so loads every usable plugin into the process: it is for a report to a
// person, not for a training run. An unknown Device is reported as the problem
// of a single place.
func List(s Search) []Place {
	return s.places(func(c candidate) Place {
		_, place := c.try()
		return place
	})
}

// Survey is List without loading anything, for a report that must survive every
// file that lies in a plugin's place: where there is no problem there is a whole
// shared library, which [Check] may still refuse.
func Survey(s Search) []Place {
	return s.places(candidate.look)
}

// places are what look makes of the candidates.
func (s Search) places(look func(candidate) Place) []Place {
	device, err := s.device()
	if err != nil {
		return []Place{{Source: sourcePath, Path: s.Path, Problem: err.Error()}}
	}
	var places []Place
	for c := range candidates(s, device) {
		places = append(places, look(c))
	}
	return places
}

func (s Search) device() (string, error) {
	if s.Device == "" {
		return deviceCPU, nil
	}
	if !slices.Contains(devices, s.Device) {
		return "", fmt.Errorf("plugin: Search.Device: got %q, want one of %s", s.Device, strings.Join(devices, ", "))
	}
	return s.Device, nil
}

// try checks a candidate, unless it was ruled out when it was found.
func (c candidate) try() (Found, Place) {
	place := Place{Source: c.source, Path: c.path, Problem: c.problem}
	if c.problem != "" {
		return Found{}, place
	}
	found, err := check(c.path)
	if err != nil {
		place.Problem = err.Error()
		return Found{}, place
	}
	found.Source = c.source
	place.APIMajor, place.APIMinor = found.APIMajor, found.APIMinor
	return found, place
}

// look is try as far as it goes without loading the file.
func (c candidate) look() Place {
	place := Place{Source: c.source, Path: c.path, Problem: c.problem}
	if c.problem == "" {
		if err := inspect(c.path); err != nil {
			place.Problem = err.Error()
		}
	}
	return place
}
