package oracle

import (
	"encoding/binary"
	"fmt"
	"math"
)

// DType is an element type: its DLPack type code shifted left by 8, or its
// width in bits.
type DType int32

// The element types of logits.
const (
	Float16  DType = 2<<8 | 16
	Float32  DType = 2<<8 | 32
	Float64  DType = 2<<8 | 64
	BFloat16 DType = 4<<8 | 16
)

// Bytes returns the size of one element.
func (t DType) Bytes() int { return int(t&0xff) / 8 }

// String returns the short name, "bf16".
func (t DType) String() string {
	switch t {
	case Float16:
		return "f16"
	case Float32:
		return "f32"
	case Float64:
		return "f64"
	case BFloat16:
		return "bf16"
	}
	return fmt.Sprintf("DType(%#x)", int32(t))
}

// Encode returns values as little-endian elements of type t, rounded to
// nearest, ties to even. NaN becomes the quiet NaN without payload.
func (t DType) Encode(values []float64) []byte {
	encoded := make([]byte, 0, len(values)*t.Bytes())
	for _, v := range values {
		switch t {
		case Float16:
			encoded = binary.LittleEndian.AppendUint16(encoded, halfFormat.encode(v))
		case BFloat16:
			encoded = binary.LittleEndian.AppendUint16(encoded, brainFormat.encode(v))
		case Float32:
			encoded = binary.LittleEndian.AppendUint32(encoded, math.Float32bits(float32(v)))
		case Float64:
			encoded = binary.LittleEndian.AppendUint64(encoded, math.Float64bits(v))
		}
	}
	return encoded
}

// Decode returns the values of little-endian elements of type t.
func (t DType) Decode(encoded []byte) []float64 {
	values := make([]float64, len(encoded)/t.Bytes())
	for i := range values {
		element := encoded[i*t.Bytes():]
		switch t {
		case Float16:
			values[i] = halfFormat.decode(binary.LittleEndian.Uint16(element))
		case BFloat16:
			values[i] = brainFormat.decode(binary.LittleEndian.Uint16(element))
		case Float32:
			values[i] = float64(math.Float32frombits(binary.LittleEndian.Uint32(element)))
		case Float64:
			values[i] = math.Float64frombits(binary.LittleEndian.Uint64(element))
		}
	}
	return values
}

// format16 describes a 16-bit floating point type in the IEEE 754 manner.
type format16 struct {
	fractionBits int
	minExponent  int // of the smallest normal number
}

var (
	halfFormat  = format16{fractionBits: 10, minExponent: -14}
	brainFormat = format16{fractionBits: 7, minExponent: -126}
)

// infinity returns the bits of +Inf: all exponent bits set.
func (f format16) infinity() uint16 {
	return 0x7fff &^ (1<<f.fractionBits - 1)
}

// encode rounds once, straight from float64: by way of float32 a value close
// to a tie could be rounded the wrong way.
func (f format16) encode(v float64) uint16 {
	var sign uint16
	if math.Signbit(v) {
		sign = 0x8000
	}
	v = math.Abs(v)
	switch {
	case math.IsNaN(v):
		return sign | f.infinity() | 1<<(f.fractionBits-1)
	case math.IsInf(v, 0):
		return sign | f.infinity()
	case v == 0:
		return sign
	}
	exponent := max(math.Ilogb(v), f.minExponent)
	steps := math.RoundToEven(math.Ldexp(v, f.fractionBits-exponent))
	if exponent > -f.minExponent+1 {
		return sign | f.infinity()
	}
	// The leading bit of a normal number, and the carry of one that was
	// rounded up to the next power of two, add themselves to the exponent.
	return sign | uint16((exponent-f.minExponent)<<f.fractionBits+int(steps))
}

// decode is exact.
func (f format16) decode(bits uint16) float64 {
	magnitude := bits & 0x7fff
	fraction := int(magnitude) & (1<<f.fractionBits - 1)
	exponent := int(magnitude) >> f.fractionBits
	var v float64
	switch {
	case magnitude > f.infinity():
		return math.NaN()
	case magnitude == f.infinity():
		v = math.Inf(1)
	case exponent == 0:
		v = math.Ldexp(float64(fraction), f.minExponent-f.fractionBits)
	default:
		v = math.Ldexp(float64(fraction+1<<f.fractionBits), f.minExponent-f.fractionBits+exponent-1)
	}
	if bits&0x8000 != 0 {
		v = -v
	}
	return v
}
