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
	// Planned takes the rows that a host names at run time, one after the other,
	// on one core: the host runs the program on all cores at once.
	Planned
	// Tiles takes all rows at once, each cut into tiles, and goes over the
	// logits twice: a GPU's cache holds no row block, so what counts is how
	// often the arrays are read from memory.
	Tiles
)

// LayoutFor is the layout that suits a backend: "cpu", "cuda" or "tpu". No form
// is good on both: on a CPU the reductions of Tiles take three times as long as
// Blocks, and on a GPU the loop of Blocks runs a few rows at a time.
func LayoutFor(backend string) (Layout, error) {
	switch backend {
	case "cpu":
		return Blocks, nil
	case "cuda", "tpu":
		return Tiles, nil
	}
	return 0, fmt.Errorf(`backend: got %q, want "cpu", "cuda" or "tpu"`, backend)
}

// blockElements is how many logits of one model a block holds: its
// intermediates, three arrays of float32, then stay in the cache. Measured on two
// cores in a program of JAX's beside 4, 8, 16 and 32 times 32768: the best for
// 1024 x 32000 and 256 x 151936 in float32, and for 1024 x 32000 in bfloat16.
const blockElements = 12 * 32768

// Capacity is how many rows the arrays of a Planned program are declared to
// have: so many that an array is larger than all of a program's intermediates,
// by which a program that copies an array is known (see ScratchLimit).
const Capacity = 1024

// ScratchLimit is the temporary memory that a Planned program must not reach.
// Its arrays may be declared larger than their memory, so it must never copy
// one; a program that did would take at least as much as the smallest.
func (l Logits) ScratchLimit() int64 {
	smallest := l.Student.Columns * l.Student.DType.Size()
	for _, o := range l.operands() {
		if o.Columns > 0 {
			smallest = min(smallest, o.Columns*o.DType.Size())
		}
	}
	return int64(l.Rows)*int64(smallest) - 1
}

// blockRows is the number of rows in a block.
func (l Layout) blockRows(rows, vocab int) int {
	if l == Tiles {
		return rows
	}
	return min(rows, max(2, blockElements/vocab))
}

// The columns of a block are folded in so many pieces (see columns.go), none
// shorter than the shortest.
const (
	mostPieces    = 8
	shortestPiece = 2048
)

func (l Logits) pieces() int {
	if l.Layout == Tiles {
		return 1
	}
	return max(1, min(mostPieces, l.Vocab/shortestPiece))
}

// Stored is the type in which the program declares an array of logits of type d.
func (l Logits) Stored(d DType) DType {
	if l.Layout != Tiles && d.Size() == 2 {
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
