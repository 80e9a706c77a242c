package core

import (
	"fmt"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/xla"
)

// Gradient is a dense matrix [rows, columns] in the student's type, in memory
// of the device's runtime. Release frees it, from any goroutine, also after
// the context was closed.
type Gradient struct {
	array         *xla.Array
	data          unsafe.Pointer
	dtype         DType
	rows, columns int
}

// Data is the address of the first element, aligned to 64 bytes, valid until Release.
func (g *Gradient) Data() unsafe.Pointer { return g.data }

// DType is the student's type.
func (g *Gradient) DType() DType { return g.dtype }

// Shape is the number of rows and of the student's columns.
func (g *Gradient) Shape() (rows, columns int) { return g.rows, g.columns }

// Release frees the memory; later calls do nothing.
func (g *Gradient) Release() { g.array.Release() }

// Elements is the gradient's memory as a slice, row by row, valid until
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
	if !fits {
		return nil, fault(InvalidDType, "gradient", "got %T, want the Go type of a gradient in %s", zero, g.dtype)
	}
	return unsafe.Slice((*T)(g.data), g.rows*g.columns), nil
}

// copyTo copies the gradient to the caller's matrix of the same shape, and
// returns the bytes copied.
func (g *Gradient) copyTo(into *Tensor) int64 {
	size := g.dtype.Size()
	width := g.columns * size
	for i := range g.rows {
		source := unsafe.Slice((*byte)(unsafe.Add(g.data, i*width)), width)
		copy(unsafe.Slice((*byte)(into.at(i)), width), source)
	}
	return int64(g.rows * width)
}

func (g *Gradient) String() string {
	return fmt.Sprintf("gradient [%d, %d] %s", g.rows, g.columns, g.dtype)
}
