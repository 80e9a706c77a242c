package core

import (
	"fmt"
	"sync"
	"unsafe"
)

// Gradient is a dense matrix [rows, columns] in the type of what it belongs to, in memory
// of the library on the context's device. Release gives the memory back, from any goroutine, also after
// the context was closed; the context uses it again for a later gradient.
type Gradient struct {
	context       *Context
	memory        *region
	data          unsafe.Pointer
	dtype         DType
	rows, columns int
	released      sync.Once
}

// handOut makes a gradient of memory that becomes the caller's until it is released.
func (c *Context) handOut(memory *region, dtype DType, rows, columns int) *Gradient {
	g := &Gradient{context: c, memory: memory, data: memory.data(), dtype: dtype, rows: rows, columns: columns}
	c.liveBuffers.Add(1)
	c.bytesHeld.Add(g.bytes())
	return g
}

func (g *Gradient) bytes() int64 { return int64(g.rows) * int64(g.columns) * int64(g.dtype.Size()) }

// Device is where its memory lies.
func (g *Gradient) Device() (device DeviceType, number int) {
	if g.context.gpu != nil {
		return CUDA, g.context.gpu.device.Ordinal()
	}
	return CPU, 0
}

// Data is the address of the first element, aligned to 64 bytes, valid until Release.
func (g *Gradient) Data() unsafe.Pointer { return g.data }

// DType is the type of what it belongs to.
func (g *Gradient) DType() DType { return g.dtype }

// Shape is the number of rows and of columns.
func (g *Gradient) Shape() (rows, columns int) { return g.rows, g.columns }

// Release gives the memory back; later calls do nothing.
func (g *Gradient) Release() {
	g.released.Do(func() {
		g.context.liveBuffers.Add(-1)
		g.context.bytesHeld.Add(-g.bytes())
		g.context.gradients.give(g.memory)
	})
}

// Elements is the memory of a gradient on the CPU as a slice, row by row, valid until
// Release. T must fit its type: float32, float64, or uint16 for the bit
// patterns of float16 and bfloat16.
func Elements[T float32 | float64 | uint16](g *Gradient) ([]T, error) {
	var zero T
	fits := false
	switch any(zero).(type) {
	case float32:
		fits = g.dtype == Float32
	case float64:
		fits = g.dtype == Float64
	case uint16:
		fits = g.dtype == Float16 || g.dtype == BFloat16
	}
	if device, number := g.Device(); device != CPU {
		return nil, fault(InvalidDevice, "gradient", "got one on %s:%d, want one on the CPU: copy it from Data, or give memory for it", device, number)
	}
	if !fits {
		return nil, fault(InvalidDType, "gradient", "got %T, want the Go type of a gradient in %s", zero, g.dtype)
	}
	return unsafe.Slice((*T)(g.data), g.rows*g.columns), nil
}

func (g *Gradient) String() string {
	return fmt.Sprintf("gradient [%d, %d] %s", g.rows, g.columns, g.dtype)
}
