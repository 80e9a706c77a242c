package xla

/*
#cgo CFLAGS: -std=c11 -Wall -Wextra
#include <stdlib.h>
#include "call.h"
*/
import "C"

import (
	"fmt"
	"slices"
	"unsafe"
)

// api is a plugin's function table.
type api struct{ table *C.pjrt_api }

// needed are the places in the table of the functions that gopjrt calls to open a
// client, and of those of call.c; neededOnGPU is called for a GPU's memory alone. A
// plugin may leave functions out, whatever its version, and to call one of them would
// end the process.
var needed = []int{
	0, 1, 2, 3, 4, 5, 8, 10, 11, 12, 13, 14, 16, 20, 22, 31, 40, 44, 49, 50, 51, 55, 56, 58, 73, 96,
}

const neededOnGPU = C.PJRT_CLIENT_CREATE_VIEW_OF_DEVICE_BUFFER

// newAPI checks that a table has the functions that are called.
func newAPI(table unsafe.Pointer, gpu bool) (api, error) {
	a := api{(*C.pjrt_api)(table)}
	if a.table == nil {
		return a, fmt.Errorf("the plugin's function table is NULL")
	}
	const least = C.sizeof_pjrt_api + C.PJRT_FUNCTIONS*C.size_t(unsafe.Sizeof(uintptr(0)))
	if a.table.struct_size < least {
		return a, fmt.Errorf("the plugin's function table has %d bytes, want at least %d", a.table.struct_size, least)
	}
	functions := unsafe.Slice((*unsafe.Pointer)(unsafe.Add(table, C.sizeof_pjrt_api)), C.PJRT_FUNCTIONS)
	for number, function := range functions {
		if function == nil && (slices.Contains(needed, number) || gpu && number == neededOnGPU) {
			return a, fmt.Errorf("the plugin's function table has NULL for function %d, which is needed", number)
		}
	}
	return a, nil
}

// failure turns PJRT's error into ours and frees it.
func (a api) failure(err *C.pjrt_error) error {
	if err == nil {
		return nil
	}
	var size C.size_t
	message := C.xlacall_error_message(a.table, err, &size)
	failed := &Error{Code: Code(C.xlacall_error_code(a.table, err)), Message: C.GoStringN(message, C.int(size))}
	C.xlacall_error_destroy(a.table, err)
	if failed.Message == "" {
		failed.Message = fmt.Sprintf("the plugin says nothing about its error (PJRT's code %d)", failed.Code)
	}
	return failed
}

// compile makes an executable of a program's text.
func (a api) compile(client *C.pjrt_client, text string, options []byte) (*C.pjrt_loaded, error) {
	var loaded *C.pjrt_loaded
	err := C.xlacall_compile(a.table, client,
		(*C.char)(unsafe.Pointer(unsafe.StringData(text))), C.size_t(len(text)),
		(*C.char)(unsafe.Pointer(unsafe.SliceData(options))), C.size_t(len(options)), &loaded)
	return loaded, a.failure(err)
}

// load makes an executable of what serialize gave.
func (a api) load(client *C.pjrt_client, serialized []byte) (*C.pjrt_loaded, error) {
	var loaded *C.pjrt_loaded
	err := C.xlacall_load(a.table, client, unsafe.Pointer(unsafe.SliceData(serialized)), C.size_t(len(serialized)), &loaded)
	return loaded, a.failure(err)
}

// destroy frees an executable.
func (a api) destroy(loaded *C.pjrt_loaded) { C.xlacall_loaded_destroy(a.table, loaded) }

// results is how many results an executable has.
func (a api) results(loaded *C.pjrt_loaded) (int, error) {
	var results C.size_t
	err := C.xlacall_results(a.table, loaded, &results)
	return int(results), a.failure(err)
}

// scratch is the temporary memory of an executable, in bytes.
func (a api) scratch(loaded *C.pjrt_loaded) (int64, error) {
	var bytes C.int64_t
	err := C.xlacall_scratch(a.table, loaded, &bytes)
	return int64(bytes), a.failure(err)
}

// serialize is an executable as bytes, for load in any process on this machine.
func (a api) serialize(loaded *C.pjrt_loaded) ([]byte, error) {
	var bytes unsafe.Pointer
	var size C.size_t
	if err := C.xlacall_serialize(a.table, loaded, &bytes, &size); err != nil {
		return nil, a.failure(err)
	}
	defer C.free(bytes)
	if size == 0 {
		return nil, &Error{Code: ResourceExhausted, Message: "no memory for the serialized program"}
	}
	return C.GoBytes(bytes, C.int(size)), nil
}

// usesMemory checks that a client takes the caller's memory without a copy. A
// copy would read arguments that are declared larger than their memory.
func (a api) usesMemory(client *C.pjrt_client, device *C.pjrt_device) error {
	memory := C.aligned_alloc(Alignment, Alignment)
	if memory == nil {
		return &Error{Code: ResourceExhausted, Message: "no memory"}
	}
	defer C.free(memory)
	var place C.uintptr_t
	if err := C.xlacall_place(a.table, client, device, memory, &place); err != nil {
		return a.failure(err)
	}
	if uintptr(place) != uintptr(memory) {
		return &Error{Code: Unimplemented, Message: "the device copies host memory: programs can't run in place on it"}
	}
	return nil
}
