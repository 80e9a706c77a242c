package core

import (
	"fmt"
	"math"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
)

// DType is an element type, written as DLPack does: code<<8 | bits.
type DType = program.DType

// The element types. Logits are floats; labels are integers.
const (
	Float16  = program.Float16
	BFloat16 = program.BFloat16
	Float32  = program.Float32
	Float64  = program.Float64
	Int32    = program.Int32
	Int64    = program.Int64
)

// DeviceType is where memory lies, with DLPack's numbers.
type DeviceType int32

// The devices that are known by name.
const (
	CPU  DeviceType = 1
	CUDA DeviceType = 2
)

func (d DeviceType) String() string {
	switch d {
	case CPU:
		return "cpu"
	case CUDA:
		return "cuda"
	}
	return fmt.Sprintf("DLPack device type %d", int32(d))
}

// Tensor describes a matrix in the caller's memory: element (i, j) lies
// i*RowStride + j elements after Data. All Rows*RowStride elements must be
// readable; those at Columns and beyond are never interpreted. Memory aligned
// to 64 bytes is used in place, other memory is copied.
type Tensor struct {
	Data      unsafe.Pointer // nil only when Rows is 0
	DType     DType
	Device    DeviceType
	DeviceID  int
	Rows      int // at least 0
	Columns   int // at least 1
	RowStride int // in elements, at least Columns; 0: Columns
}

// Matrix describes a slice as a dense matrix [rows, columns] on the CPU. T
// is float32 or float64 for logits, alpha and weights, int32 or int64 for
// labels; for 16-bit floats use MatrixOf.
func Matrix[T float32 | float64 | int32 | int64](elements []T, rows, columns int) Tensor {
	var dtype DType
	switch any(elements).(type) {
	case []float32:
		dtype = Float32
	case []float64:
		dtype = Float64
	case []int32:
		dtype = Int32
	case []int64:
		dtype = Int64
	}
	return matrix(unsafe.Pointer(unsafe.SliceData(elements)), len(elements), dtype, rows, columns)
}

// MatrixOf describes the bit patterns of float16 or bfloat16 numbers as a
// dense matrix [rows, columns] on the CPU.
func MatrixOf(dtype DType, elements []uint16, rows, columns int) Tensor {
	return matrix(unsafe.Pointer(unsafe.SliceData(elements)), len(elements), dtype, rows, columns)
}

// matrix panics on a slice that is too short, as indexing beyond it would.
func matrix(data unsafe.Pointer, length int, dtype DType, rows, columns int) Tensor {
	if rows < 0 || columns < 0 || (columns > 0 && rows > length/columns) {
		panic(fmt.Sprintf("core: a matrix of %d x %d elements from a slice of %d", rows, columns, length))
	}
	return Tensor{Data: data, DType: dtype, Device: CPU, Rows: rows, Columns: columns}
}

// Vector describes a slice as a column [len(elements), 1] on the CPU, as
// labels, alpha per row and weights are given.
func Vector[T float32 | float64 | int32 | int64](elements []T) *Tensor {
	column := Matrix(elements, len(elements), 1)
	return &column
}

// mostBytes is what a process can address.
const mostBytes = 1 << 47

// stride is the row stride in elements.
func (t *Tensor) stride() int {
	if t.RowStride == 0 {
		return t.Columns
	}
	return t.RowStride
}

// writable reports whether a program can write a dense matrix where this one lies; nil: there is none.
func (t *Tensor) writable(alignment uintptr) bool {
	return t != nil && t.stride() == t.Columns && uintptr(t.Data)%alignment == 0
}

// overlaps reports whether two matrices share memory, rows with their strides.
func (t *Tensor) overlaps(other *Tensor) bool {
	start, otherStart := uintptr(t.Data), uintptr(other.Data)
	length, otherLength := uintptr(len(t.bytes())), uintptr(len(other.bytes()))
	return start < otherStart+otherLength && otherStart < start+length
}

// bytes is the memory of the whole matrix.
func (t *Tensor) bytes() []byte {
	return unsafe.Slice((*byte)(t.Data), t.Rows*t.stride()*t.DType.Size())
}

// check reports what is wrong with a tensor taken alone.
func (t *Tensor) check(name string) error {
	const most = math.MaxInt32 // programs count rows and columns in int32
	switch {
	case t.Rows < 0 || t.Rows > most:
		return fault(InvalidShape, name+".rows", "got %d, want 0 to %d", t.Rows, most)
	case t.Columns < 1 || t.Columns > most:
		return fault(InvalidShape, name+".columns", "got %d, want 1 to %d", t.Columns, most)
	case t.RowStride != 0 && (t.RowStride < t.Columns || t.RowStride > most):
		return fault(InvalidShape, name+".row_stride", "got %d, want at least its %d columns and at most %d (0: dense)",
			t.RowStride, t.Columns, most)
	case t.Rows > 0 && t.stride() > mostBytes/t.Rows/max(1, t.DType.Size()):
		return fault(InvalidShape, name+".rows", "got %d rows of %d elements, more than memory can hold", t.Rows, t.stride())
	case t.Data == nil && t.Rows > 0:
		return fault(NullPointer, name+".data", "got NULL, want the address of %d x %d elements", t.Rows, t.stride())
	case uintptr(t.Data)%uintptr(max(1, t.DType.Size())) != 0:
		return fault(InvalidArgument, name+".data", "got address %#x, want one that is a multiple of its elements' %d bytes",
			uintptr(t.Data), t.DType.Size())
	}
	return nil
}
