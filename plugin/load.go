package plugin

import (
	"errors"
	"fmt"
	"runtime"

	"github.com/ebitengine/purego"
)

const apiSymbol = "GetPjrtApi"

// Supported versions of the PJRT C API. The oldest is the version of the header
// our bindings are compiled with: they read struct fields that an older plugin
// does not have. Newer minor versions only append, so there is no newest.
const (
	supportedMajor = 0
	oldestMinor    = 81
)

// Sizes in bytes of a 64-bit PJRT_Api.
const (
	versionedSize = 40  // up to and with pjrt_api_version
	oldestSize    = 984 // all of it, in the oldest supported version

	// largestSize is far above any real table: 984 bytes at version 0.81, and a
	// few functions more a year.
	largestSize = 1 << 16
)

// apiHeader is the start of PJRT_Api, the same in all versions.
type apiHeader struct {
	structSize uintptr
	_          uintptr // its extensions
	version    struct {
		structSize   uintptr
		_            uintptr
		major, minor int32
	}
}

// apiVersion is what a plugin says about its function table.
type apiVersion struct {
	structSize   uintptr
	major, minor int
}

// quiet keeps XLA from telling on stderr which options a client was opened with.
// The level is read once, when a plugin is loaded; JAX sets the same variable,
// likewise unless it is set. It is C's setenv that is asked not to replace it,
// since Go's copy of the environment is older than what Python has set.
func quiet() {
	symbol, err := purego.Dlsym(purego.RTLD_DEFAULT, "setenv")
	if err != nil {
		return
	}
	var setenv func(name, value string, replace int32) int32
	purego.RegisterFunc(&setenv, symbol)
	setenv("TF_CPP_MIN_LOG_LEVEL", "1", 0)
}

// load loads the library at path, for good, and reads its API version.
func load(path string) (apiVersion, error) {
	quiet()
	// dlerror reports the last error of the calling thread, and purego asks for
	// it in a second call.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()

	handle, err := purego.Dlopen(path, purego.RTLD_NOW|purego.RTLD_LOCAL)
	if err != nil {
		return apiVersion{}, fmt.Errorf("it does not load: %v", err)
	}
	symbol, err := purego.Dlsym(handle, apiSymbol)
	if err != nil {
		return apiVersion{}, fmt.Errorf("it does not export %s, so it is not a PJRT plugin", apiSymbol)
	}
	var getAPI func() *apiHeader
	purego.RegisterFunc(&getAPI, symbol)
	return readVersion(getAPI())
}

// readVersion reads no field before it has seen that the struct has it.
func readVersion(api *apiHeader) (apiVersion, error) {
	if api == nil {
		return apiVersion{}, errors.New("its " + apiSymbol + " returned NULL, want its function table")
	}
	size := api.structSize
	if size < versionedSize || size > largestSize || size%8 != 0 {
		return apiVersion{}, fmt.Errorf("its PJRT_Api has struct_size %d, want a multiple of 8 from %d to %d",
			size, versionedSize, largestSize)
	}
	return apiVersion{structSize: size, major: int(api.version.major), minor: int(api.version.minor)}, nil
}

// supported reports whether our bindings can use a plugin of this version.
func (v apiVersion) supported() error {
	if v.major != supportedMajor || v.minor < oldestMinor {
		return fmt.Errorf("its PJRT API version is %d.%d, want %d.%d or a later %d.x",
			v.major, v.minor, supportedMajor, oldestMinor, supportedMajor)
	}
	if v.structSize < oldestSize {
		return fmt.Errorf("its PJRT_Api has struct_size %d, want at least %d, the size at version %d.%d",
			v.structSize, oldestSize, supportedMajor, oldestMinor)
	}
	return nil
}
