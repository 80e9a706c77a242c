package xla

import (
	"sync"
	"unsafe"

	"github.com/gomlx/gopjrt/dtypes"
	"github.com/gomlx/gopjrt/pjrt"

	"github.com/anchorkl/anchorkl/core/program"
)

// elementTypes are PJRT's names of the types that programs declare.
var elementTypes = map[program.DType]dtypes.DType{
	program.Float16:  dtypes.Float16,
	program.BFloat16: dtypes.BFloat16,
	program.Float32:  dtypes.Float32,
	program.Float64:  dtypes.Float64,
	program.Uint16:   dtypes.Uint16,
	program.Int32:    dtypes.Int32,
}

// Alignment is what PJRT's CPU client asks of memory that it uses in place.
const Alignment = 64

// Array is a PJRT buffer of the client's device. It keeps the client alive
// until it is released.
type Array struct {
	client  *Client
	buffer  *pjrt.Buffer
	bytes   int64
	handed  bool // counted as handed out
	release sync.Once
}

func (c *Client) array(buffer *pjrt.Buffer, bytes int64) *Array {
	c.users.Add(1)
	return &Array{client: c, buffer: buffer, bytes: bytes}
}

// View makes an array of the caller's memory without copying it. The memory
// must be aligned to Alignment, live and not change until the array is
// released, and be pinned if it is Go's.
func (c *Client) View(data unsafe.Pointer, dtype program.DType, dimensions ...int) (*Array, error) {
	buffer, err := c.client.CreateViewOfDeviceBuffer(data, elementTypes[dtype], dimensions, c.device)
	if err != nil {
		return nil, translate(err)
	}
	return c.array(buffer, 0), nil
}

// Copy makes an array with a copy of the bytes given.
func (c *Client) Copy(data []byte, dtype program.DType, dimensions ...int) (*Array, error) {
	buffer, err := c.client.BufferFromHost().FromRawData(data, elementTypes[dtype], dimensions).ToDevice(c.device).Done()
	if err != nil {
		return nil, translate(err)
	}
	return c.array(buffer, int64(len(data))), nil
}

// Data is the address of the array's memory.
func (a *Array) Data() (unsafe.Pointer, error) {
	data, err := a.buffer.UnsafePointer()
	return data, translate(err)
}

// Read copies the array's elements to dst, in row-major order.
func (a *Array) Read(dst []byte) error { return translate(a.buffer.ToHost(dst)) }

// HandOut counts the array among those that a caller holds.
func (a *Array) HandOut() {
	a.handed = true
	a.client.heldCount.Add(1)
	a.client.heldBytes.Add(a.bytes)
}

// Release frees the array; later calls do nothing. Any goroutine may call it.
func (a *Array) Release() {
	a.release.Do(func() {
		a.buffer.Destroy()
		if a.handed {
			a.client.heldCount.Add(-1)
			a.client.heldBytes.Add(-a.bytes)
		}
		a.client.leave()
	})
}
