package cuda

import (
	"fmt"
	"runtime"
	"strings"
	"unsafe"
)

// Device is a GPU with its primary context, which is also the one of torch and
// of XLA, and a stream of our own. It lives as long as the process. Its methods may be
// called from many goroutines, and leave the calling thread's context as it was.
type Device struct {
	driver  *Driver
	ordinal int
	name    string
	context handle
	stream  handle
}

// Attributes of devices, flags of streams and events.
const (
	computeMajor, computeMinor = 75, 76
	nonBlocking                = 1 // the stream does not wait for the default stream
	noTiming                   = 2
)

// Device opens a device by its number, counted from 0.
func (d *Driver) Device(ordinal int) (*Device, error) {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	if found, ok := d.devices[ordinal]; ok {
		return found, nil
	}
	if ordinal < 0 || ordinal >= d.count {
		return nil, &OrdinalError{Ordinal: ordinal, Count: d.count}
	}
	opened := &Device{driver: d, ordinal: ordinal}
	if err := opened.open(); err != nil {
		return nil, err
	}
	d.devices[ordinal] = opened
	return opened, nil
}

// OrdinalError says that there is no such device.
type OrdinalError struct{ Ordinal, Count int }

func (e *OrdinalError) Error() string {
	return fmt.Sprintf("device_id: got %d, want one of the %d CUDA devices of this process, counted from 0", e.Ordinal, e.Count)
}

func (d *Device) open() error {
	call := &d.driver.call
	var number, major, minor int32
	var name [128]byte
	err := d.failure("cuDeviceGet", call.deviceGet(&number, int32(d.ordinal)))
	if err == nil {
		err = d.failure("cuDeviceGetName", call.deviceGetName(&name[0], int32(len(name)), number))
	}
	if err == nil {
		err = d.failure("cuDeviceGetAttribute", call.deviceAttribute(&major, computeMajor, number))
	}
	if err == nil {
		err = d.failure("cuDeviceGetAttribute", call.deviceAttribute(&minor, computeMinor, number))
	}
	if err == nil {
		err = d.failure("cuDevicePrimaryCtxRetain", call.primaryRetain(&d.context, number))
	}
	if err != nil {
		return err
	}
	text, _, _ := strings.Cut(string(name[:]), "\x00")
	d.name = fmt.Sprintf("%s, compute capability %d.%d", text, major, minor)
	return d.Within(func() error { return d.failure("cuStreamCreate", call.streamCreate(&d.stream, nonBlocking)) })
}

func (d *Device) failure(call string, code result) error { return d.driver.failure(call, code) }

// Name is the device's name with its compute capability, by which programs compiled for it are known.
func (d *Device) Name() string { return d.name }

// Ordinal is the device's number.
func (d *Device) Ordinal() int { return d.ordinal }

// Stream is our own, for C.
func (d *Device) Stream() unsafe.Pointer { return unsafe.Pointer(d.stream) }

// Within calls work on a thread on which the device's context is the current one.
func (d *Device) Within(work func() error) error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := d.failure("cuCtxPushCurrent", d.driver.call.push(d.context)); err != nil {
		return err
	}
	err := work()
	var popped handle
	if failed := d.failure("cuCtxPopCurrent", d.driver.call.pop(&popped)); err == nil {
		err = failed
	}
	return err
}

// WaitFor returns when the work is done that is queued on a stream of the caller's by now; nil: the default stream.
func (d *Device) WaitFor(stream unsafe.Pointer) error {
	call := &d.driver.call
	return d.Within(func() error {
		var event handle
		if err := d.failure("cuEventCreate", call.eventCreate(&event, noTiming)); err != nil {
			return err
		}
		err := d.failure("cuEventRecord", call.eventRecord(event, handle(stream)))
		if err == nil {
			err = d.failure("cuEventSynchronize", call.eventSynchronize(event))
		}
		if failed := d.failure("cuEventDestroy", call.eventDestroy(event)); err == nil {
			err = failed
		}
		return err
	})
}

// Allocate takes device memory, aligned to 256 bytes.
func (d *Device) Allocate(bytes int) (unsafe.Pointer, error) {
	var pointer unsafe.Pointer
	err := d.Within(func() error { return d.failure("cuMemAlloc", d.driver.call.allocate(&pointer, uintptr(bytes))) })
	return pointer, err
}

// Free gives memory of Allocate back.
func (d *Device) Free(pointer unsafe.Pointer) error {
	return d.Within(func() error { return d.failure("cuMemFree", d.driver.call.free(pointer)) })
}
