package xla

import (
	"fmt"
	"os"
	"reflect"
	"runtime"
	"strings"
	"unsafe"

	"github.com/ebitengine/purego"
	"github.com/gomlx/gopjrt/pjrt"
)

// gopjrt keeps PJRT's objects to itself, and has no way to run a program in
// the caller's memory or to serialize one: it hides the semantics of host
// buffers, and waits for the end of a view before it hands the view out. So
// the plugin, the client and its devices are gopjrt's, and what is done with
// them goes through call.c. This file takes the pointers for that.

// getPlugin loads a plugin. Beside one whose path says CUDA gopjrt looks for NVIDIA's libraries,
// warns where the wheels don't have them, and sets XLA_FLAGS for the whole process, JAX
// in it included; gpuOverrides has what is needed of that.
func getPlugin(path string) (*pjrt.Plugin, error) {
	const checks = "GOPJRT_CUDA_CHECKS"
	if _, set := os.LookupEnv(checks); !set && strings.Contains(strings.ToLower(path), "cuda") {
		if err := os.Setenv(checks, "no"); err != nil {
			return nil, err
		}
		defer os.Unsetenv(checks)
	}
	return pjrt.GetPlugin(path)
}

// handles finds PJRT's own client and device below gopjrt's.
func handles(client *pjrt.Client, device *pjrt.Device) (clientHandle, deviceHandle unsafe.Pointer, err error) {
	if clientHandle, err = pointerIn(client, "client", "c"); err != nil {
		return nil, nil, err
	}
	deviceHandle, err = pointerIn(device, "cDevice")
	return clientHandle, deviceHandle, err
}

// pointerIn follows fields, each a pointer, from the struct that object points to.
func pointerIn(object any, fields ...string) (unsafe.Pointer, error) {
	value := reflect.ValueOf(object)
	for _, field := range fields {
		if value.Kind() == reflect.Pointer && value.Type().Elem().Kind() == reflect.Struct && !value.IsNil() {
			value = value.Elem().FieldByName(field)
		} else {
			value = reflect.Value{}
		}
		if !value.IsValid() || value.Kind() != reflect.Pointer || value.IsNil() {
			return nil, fmt.Errorf("%T of gopjrt has no pointer at %v: got another version of gopjrt than this was written for", object, fields)
		}
	}
	return value.UnsafePointer(), nil
}

// tableOf is the function table of a plugin. gopjrt loads the same file, and gets
// the same table.
func tableOf(path string) (unsafe.Pointer, error) {
	// dlerror, which purego asks in a second call, is the calling thread's.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	library, err := purego.Dlopen(path, purego.RTLD_NOW|purego.RTLD_LOCAL)
	if err != nil {
		return nil, fmt.Errorf("loading %s: %w", path, err)
	}
	symbol, err := purego.Dlsym(library, pjrt.GetPJRTApiFunctionName)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var table func() unsafe.Pointer
	purego.RegisterFunc(&table, symbol)
	return table(), nil
}
