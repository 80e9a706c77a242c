package program

import (
	"fmt"

	"github.com/gomlx/compute/dtypes"
)

// DType is an element type, written as DLPack does: code<<8 | bits.
type DType uint16

// The element types of tensors. Uint16 is how a program of the Blocks layout
// declares 16-bit floats.
const (
	Float16  DType = 2<<8 | 16
	BFloat16 DType = 4<<8 | 16
	Float32  DType = 2<<8 | 32
	Float64  DType = 2<<8 | 64
	Int32    DType = 0<<8 | 32
	Int64    DType = 0<<8 | 64
	Uint16   DType = 1<<8 | 16
)

// Size is the size of an element in bytes.
func (d DType) Size() int { return int(d&0xff) / 8 }

// String names the type as PyTorch and JAX do.
func (d DType) String() string {
	switch d {
	case Float16:
		return "float16"
	case BFloat16:
		return "bfloat16"
	case Float32:
		return "float32"
	case Float64:
		return "float64"
	case Int32:
		return "int32"
	case Int64:
		return "int64"
	}
	return fmt.Sprintf("DLPack type code %d with %d bits", d>>8, d&0xff)
}

// IsLogits reports whether logits may have this type.
func (d DType) IsLogits() bool {
	return d == Float16 || d == BFloat16 || d == Float32 || d == Float64
}

// xla is the type as the StableHLO builder names it.
func (d DType) xla() dtypes.DType {
	switch d {
	case Float16:
		return dtypes.Float16
	case BFloat16:
		return dtypes.BFloat16
	case Float32:
		return dtypes.Float32
	case Float64:
		return dtypes.Float64
	case Uint16:
		return dtypes.Uint16
	}
	return dtypes.InvalidDType
}

// Arithmetic is the type that a program over these operands computes in:
// float64 when one of them is, float32 otherwise.
func Arithmetic(operands ...DType) DType {
	for _, d := range operands {
		if d == Float64 {
			return Float64
		}
	}
	return Float32
}
