package program

import (
	"fmt"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types"
)

// Layout is how a program goes about its rows, which depends on the backend
// that compiles it and not on what is computed.
type Layout int

const (
	// Blocks loops over blocks of rows that stay in a CPU's cache, and carries
	// 16-bit floats as integers: XLA's CPU backend turns an array of bfloat16
	// that a loop carries into float32, whole, in every iteration.
	Blocks Layout = iota
	// Flat takes all rows at once and leaves the scheduling to the compiler,
	// as GPU and TPU backends want it.
	Flat
)

// LayoutFor is the layout that suits a backend: "cpu", "cuda" or "tpu".
func LayoutFor(backend string) (Layout, error) {
	switch backend {
	case "cpu":
		return Blocks, nil
	case "cuda", "tpu":
		return Flat, nil
	}
	return 0, fmt.Errorf(`backend: got %q, want "cpu", "cuda" or "tpu"`, backend)
}

// blockElements is how many logits of one model a block holds: its
// intermediates, some five arrays of float32, then stay in the cache. Measured
// side by side with a quarter to four times as many: the best for 256 x 151936
// and for 1024 x 32000 in bfloat16, within a fifth of the best in float32.
const blockElements = 8 * 32768

// blockRows is the number of rows in a block.
func (l Layout) blockRows(rows, vocab int) int {
	if l == Flat {
		return rows
	}
	return min(rows, max(2, blockElements/vocab))
}

// Stored is the type in which the program declares an array of logits of type d.
func (l Logits) Stored(d DType) DType {
	if l.Layout == Blocks && d.Size() == 2 {
		return Uint16
	}
	return d
}

// widen turns a block as stored into the arithmetic's type; always exact.
func (l Logits) widen(g *graph, x value, d DType) value {
	if l.Stored(d) != Uint16 {
		return g.convert(x, g.float)
	}
	if d == Float16 {
		return g.convert(g.bits(x, dtypes.Float16), g.float)
	}
	// A bfloat16 is the upper half of a float32.
	wide := g.binary(stablehlo.ShiftLeft, g.convert(x, dtypes.Uint32), g.integer(uint32(16)))
	return g.convert(g.bits(wide, dtypes.Float32), g.float)
}

// narrow turns a block of the arithmetic's type into the student's, rounding
// once to nearest even, as it is stored.
func (l Logits) narrow(g *graph, x value, d DType) value {
	if l.Stored(d) != Uint16 {
		return g.convert(x, d.xla())
	}
	if d == Float16 {
		return g.bits(g.convert(x, dtypes.Float16), dtypes.Uint16)
	}
	if g.float == dtypes.Float64 {
		// Through float32 a float64 would be rounded twice.
		return g.bits(g.convert(x, dtypes.BFloat16), dtypes.Uint16)
	}
	bits := g.bits(x, dtypes.Uint32)
	sixteen := g.integer(uint32(16))
	odd := g.and(g.binary(stablehlo.ShiftRightLogical, bits, sixteen), g.integer(uint32(1)))
	rounded := g.binary(stablehlo.ShiftRightLogical, g.add(g.add(bits, g.integer(uint32(0x7fff))), odd), sixteen)
	// Rounding could carry a NaN's payload over into an infinity.
	notANumber := g.compare(x, types.CompareNE, x)
	return g.convert(g.choose(notANumber, g.integer(uint32(0x7fc0)), rounded), dtypes.Uint16)
}
