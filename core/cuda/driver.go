package cuda

import (
	"fmt"
	"runtime"
	"sync"
	"unsafe"

	"github.com/ebitengine/purego"
)

// libraryName is the driver's library: it comes with the driver, not with a toolkit.
const libraryName = "libcuda.so.1"

// result is a CUresult.
type result int32

// Results that are told apart.
const (
	success      result = 0
	invalidValue result = 1 // also what a pointer is that CUDA does not know
	outOfMemory  result = 2
	noDevice     result = 100
)

// handle is one of the driver's opaque pointers: a context, a stream, an event.
type handle unsafe.Pointer

// Driver is the loaded library.
type Driver struct {
	path    string
	version int // 1000 major + 10 minor, of the newest CUDA that it serves
	count   int // of devices

	mutex   sync.Mutex
	devices map[int]*Device

	// CopyDevice and FinishStream are the addresses of cuMemcpyDtoDAsync and
	// cuStreamSynchronize, for C.
	CopyDevice, FinishStream uintptr

	call functions
}

// functions are the driver's, by their names without the prefix "cu".
type functions struct {
	init             func(flags uint32) result
	driverGetVersion func(version *int32) result
	deviceGetCount   func(count *int32) result
	deviceGet        func(device *int32, ordinal int32) result
	deviceGetName    func(name *byte, size int32, device int32) result
	deviceAttribute  func(value *int32, attribute int32, device int32) result
	getErrorName     func(code result, name **byte) result
	getErrorString   func(code result, text **byte) result

	primaryRetain func(context *handle, device int32) result
	push          func(context handle) result
	pop           func(context *handle) result

	pointerAttribute func(value unsafe.Pointer, attribute int32, pointer unsafe.Pointer) result

	streamCreate      func(stream *handle, flags uint32) result
	streamSynchronize func(stream handle) result
	eventCreate       func(event *handle, flags uint32) result
	eventRecord       func(event, stream handle) result
	eventSynchronize  func(event handle) result
	eventDestroy      func(event handle) result

	allocate func(pointer *unsafe.Pointer, bytes uintptr) result
	free     func(pointer unsafe.Pointer) result
	toHost   func(to, from unsafe.Pointer, bytes uintptr, stream handle) result
	toDevice func(to, from unsafe.Pointer, bytes uintptr, stream handle) result
	within   func(to, from unsafe.Pointer, bytes uintptr, stream handle) result
	clear    func(to unsafe.Pointer, value uint8, bytes uintptr, stream handle) result
	clear2D  func(to unsafe.Pointer, pitch uintptr, value uint8, width, rows uintptr, stream handle) result
	copy2D   func(what *rectangle, stream handle) result
}

// table pairs each function with its name in the library.
func (f *functions) table() map[string]any {
	return map[string]any{
		"cuInit": &f.init, "cuDriverGetVersion": &f.driverGetVersion, "cuDeviceGetCount": &f.deviceGetCount,
		"cuDeviceGet": &f.deviceGet, "cuDeviceGetName": &f.deviceGetName, "cuDeviceGetAttribute": &f.deviceAttribute,
		"cuGetErrorName": &f.getErrorName, "cuGetErrorString": &f.getErrorString,
		"cuDevicePrimaryCtxRetain": &f.primaryRetain, "cuCtxPushCurrent_v2": &f.push, "cuCtxPopCurrent_v2": &f.pop,
		"cuPointerGetAttribute": &f.pointerAttribute,
		"cuStreamCreate":        &f.streamCreate, "cuStreamSynchronize": &f.streamSynchronize,
		"cuEventCreate": &f.eventCreate, "cuEventRecord": &f.eventRecord, "cuEventSynchronize": &f.eventSynchronize, "cuEventDestroy_v2": &f.eventDestroy,
		"cuMemAlloc_v2": &f.allocate, "cuMemFree_v2": &f.free,
		"cuMemcpyDtoHAsync_v2": &f.toHost, "cuMemcpyHtoDAsync_v2": &f.toDevice, "cuMemcpyDtoDAsync_v2": &f.within,
		"cuMemsetD8Async": &f.clear, "cuMemsetD2D8Async": &f.clear2D, "cuMemcpy2DAsync_v2": &f.copy2D,
	}
}

// loaded is the process's driver. A failure is not remembered: the next call tries again.
var loaded struct {
	mutex  sync.Mutex
	driver *Driver
}

// Load loads the driver of this machine, once. Errors: *MissingError, *Error.
func Load() (*Driver, error) {
	loaded.mutex.Lock()
	defer loaded.mutex.Unlock()
	if loaded.driver == nil {
		driver, err := LoadFrom(libraryName)
		if err != nil {
			return nil, err
		}
		loaded.driver = driver
	}
	return loaded.driver, nil
}

// LoadFrom loads a driver's library from a path, or by a name that the dynamic linker finds.
func LoadFrom(path string) (*Driver, error) {
	// dlerror, which purego asks in a second call, is the calling thread's.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	library, err := purego.Dlopen(path, purego.RTLD_NOW|purego.RTLD_LOCAL)
	if err != nil {
		return nil, &MissingError{Problem: err.Error()}
	}
	d := &Driver{path: path, devices: map[int]*Device{}}
	for name, function := range d.call.table() {
		symbol, err := purego.Dlsym(library, name)
		if err != nil {
			return nil, &MissingError{Problem: fmt.Sprintf("%s has no %s: the driver is too old", path, name)}
		}
		purego.RegisterFunc(function, symbol)
		switch name {
		case "cuMemcpyDtoDAsync_v2":
			d.CopyDevice = symbol
		case "cuStreamSynchronize":
			d.FinishStream = symbol
		}
	}
	return d, d.begin()
}

// begin initializes the driver and counts its devices.
func (d *Driver) begin() error {
	if code := d.call.init(0); code == noDevice {
		return &MissingError{Problem: "the driver finds no GPU: see what nvidia-smi says, and CUDA_VISIBLE_DEVICES"}
	} else if err := d.failure("cuInit", code); err != nil {
		return err
	}
	var version, count int32
	if err := d.failure("cuDriverGetVersion", d.call.driverGetVersion(&version)); err != nil {
		return err
	}
	if err := d.failure("cuDeviceGetCount", d.call.deviceGetCount(&count)); err != nil {
		return err
	}
	d.version, d.count = int(version), int(count)
	if d.count == 0 {
		return &MissingError{Problem: "the driver finds no GPU: see what nvidia-smi says, and CUDA_VISIBLE_DEVICES"}
	}
	return nil
}

// Version is the newest CUDA that the driver serves: 13000 for 13.0.
func (d *Driver) Version() int { return d.version }

// Count is how many devices there are.
func (d *Driver) Count() int { return d.count }

// MissingError says that there is no driver, or no device.
type MissingError struct{ Problem string }

func (e *MissingError) Error() string { return "no usable NVIDIA driver: " + e.Problem }

// Error is what a call of the driver failed with.
type Error struct {
	Call        string // the function's name
	Code        int
	Name, Text  string // what the driver calls the code, and says of it
	OutOfMemory bool
}

func (e *Error) Error() string { return fmt.Sprintf("%s: %s (%d), %s", e.Call, e.Name, e.Code, e.Text) }

// failure turns a result into an error; nil for success.
func (d *Driver) failure(call string, code result) error {
	if code == success {
		return nil
	}
	var name, text *byte
	if d.call.getErrorName(code, &name) != success || d.call.getErrorString(code, &text) != success {
		name, text = nil, nil
	}
	return &Error{Call: call, Code: int(code), Name: textOf(name), Text: textOf(text), OutOfMemory: code == outOfMemory}
}

// textOf is a C string that the driver keeps; NULL: "unknown".
func textOf(s *byte) string {
	if s == nil {
		return "unknown"
	}
	length := 0
	for *(*byte)(unsafe.Add(unsafe.Pointer(s), length)) != 0 {
		length++
	}
	return unsafe.String(s, length)
}
