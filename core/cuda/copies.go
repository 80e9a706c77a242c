package cuda

import (
	"unsafe"
)

// Copies are queued on the device's own stream, one after the other, and done when
// Finish returns: until then neither side may be touched or freed.

// ToHost copies device memory into the host's.
func (d *Device) ToHost(to []byte, from unsafe.Pointer) error {
	if len(to) == 0 {
		return nil
	}
	return d.Within(func() error {
		return d.failure("cuMemcpyDtoHAsync", d.driver.call.toHost(unsafe.Pointer(&to[0]), from, uintptr(len(to)), d.stream))
	})
}

// ToDevice copies the host's memory into the device's.
func (d *Device) ToDevice(to unsafe.Pointer, from []byte) error {
	if len(from) == 0 {
		return nil
	}
	return d.Within(func() error {
		return d.failure("cuMemcpyHtoDAsync", d.driver.call.toDevice(to, unsafe.Pointer(&from[0]), uintptr(len(from)), d.stream))
	})
}

// Copy copies device memory.
func (d *Device) Copy(to, from unsafe.Pointer, bytes int) error {
	if bytes == 0 {
		return nil
	}
	return d.Within(func() error {
		return d.failure("cuMemcpyDtoDAsync", d.driver.call.within(to, from, uintptr(bytes), d.stream))
	})
}

// ClearRows makes rows of so many bytes all zero, which begin pitch bytes from each other.
func (d *Device) ClearRows(memory unsafe.Pointer, pitch, width, rows int) error {
	if pitch == width {
		width, rows = width*rows, min(rows, 1)
	}
	if width == 0 || rows == 0 {
		return nil
	}
	return d.Within(func() error {
		if rows == 1 {
			return d.failure("cuMemsetD8Async", d.driver.call.clear(memory, 0, uintptr(width), d.stream))
		}
		return d.failure("cuMemsetD2D8Async", d.driver.call.clear2D(memory, uintptr(pitch), 0, uintptr(width), uintptr(rows), d.stream))
	})
}

// rectangle is CUDA_MEMCPY2D.
type rectangle struct {
	_, _              uintptr // where in the source: its start
	fromKind          int32
	_                 unsafe.Pointer // a host's memory
	fromDevice        unsafe.Pointer
	_                 unsafe.Pointer // an array
	fromPitch         uintptr
	_, _              uintptr // the same of the destination
	toKind            int32
	_                 unsafe.Pointer
	toDevice          unsafe.Pointer
	_                 unsafe.Pointer
	toPitch           uintptr
	widthBytes, lines uintptr
}

const deviceMemory = 2 // CU_MEMORYTYPE_DEVICE

// CopyRows copies rows of so many bytes, whose distances in device memory may differ.
func (d *Device) CopyRows(to unsafe.Pointer, toPitch int, from unsafe.Pointer, fromPitch, width, rows int) error {
	if width == 0 || rows == 0 {
		return nil
	}
	what := rectangle{fromKind: deviceMemory, fromDevice: from, fromPitch: uintptr(fromPitch),
		toKind: deviceMemory, toDevice: to, toPitch: uintptr(toPitch), widthBytes: uintptr(width), lines: uintptr(rows)}
	return d.Within(func() error { return d.failure("cuMemcpy2DAsync", d.driver.call.copy2D(&what, d.stream)) })
}

// Finish returns when all copies are done that were queued before.
func (d *Device) Finish() error {
	return d.Within(func() error { return d.failure("cuStreamSynchronize", d.driver.call.streamSynchronize(d.stream)) })
}
