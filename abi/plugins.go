package main

/*
#include "boundary.h"
*/
import "C"

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core"
)

//export goPlugins
func goPlugins(options *C.akl_context_options, load C.int32_t, into *C.akl_plugin_place, capacity C.int64_t,
	count *C.int64_t, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	found, err := core.PluginPlaces(core.ContextOptions{
		Plugin:     text(options.plugin),
		Device:     text(options.device),
		PythonPath: list(options.python_path),
	}, load != 0)
	if err != nil {
		return report(e, err)
	}
	*count = C.int64_t(len(found))
	for i, place := range found[:min(len(found), int(capacity))] {
		// The caller's structs may be a later version's, and longer.
		out := (*C.akl_plugin_place)(unsafe.Add(unsafe.Pointer(into), i*int(into.struct_size)))
		put(out.source[:], place.Source)
		put(out.path[:], place.Path)
		put(out.problem[:], place.Problem)
		out.pjrt_api_major, out.pjrt_api_minor = C.int32_t(place.APIMajor), C.int32_t(place.APIMinor)
	}
	return C.AKL_OK
}
