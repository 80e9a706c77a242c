package program

import (
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types"
)

// head says how the products of an output head are taken.
//
// Which form is fast was measured on the CPU (docs/linear.md): XLA multiplies
// 16-bit floats about twice as fast as float32, loses half of its speed on a
// left operand that has to be transposed, and converts or transposes a whole
// operand before a product, for which tiles of the vocabulary need no memory.
type head struct {
	hidden, weight DType // as they are given
	arithmetic     DType // of logits and sums
	columns        int   // tokens
	// kernel: the weight, and its gradient, are [width, columns], not [columns, width].
	kernel bool
	// device: a backend whose products take transposed operands as they are, multiply
	// float16 as fast as bfloat16, and are best left whole.
	device bool
}

// multiplied is the type in which two operands are multiplied, exactly: their own
// where they have the same, the arithmetic's otherwise. Sums are in the
// arithmetic's type either way. XLA has no fast product of float16 on the CPU.
func (h head) multiplied(x, y DType) DType {
	if x == y && h.arithmetic == Float32 && (x == BFloat16 || x == Float16 && h.device) {
		return x
	}
	return h.arithmetic
}

// upstream is the type in which a logits' gradient is multiplied by an operand.
// Beside bfloat16 it is rounded to bfloat16, as backpropagation in that type does;
// float16 has too few exponents for it.
func (h head) upstream(operand DType) DType { return h.multiplied(operand, BFloat16) }

// tokenAxis is the weight's axis of tokens.
func (h head) tokenAxis() int {
	if h.kernel {
		return 1
	}
	return 0
}

// part is a tile of the weight or of its gradient, in a function inside the one that has it.
func (h head) part(g *graph, t tile, weight value) value {
	if h.kernel {
		return t.columnsOf(g, weight)
	}
	return t.rowsOf(g, weight)
}

// logits are hidden [rows, width] times the weight, plus the bias [columns] (nil:
// none). memory is for them, and is not always used.
func (h head) logits(g *graph, hidden, weight, bias value, memory func() value) value {
	common := h.multiplied(h.hidden, h.weight)
	hidden = g.convert(hidden, common.xla())
	row := g.vocabBias(bias)
	if common == h.weight {
		return g.biased(g.dot(hidden, weight, 1, 1-h.tokenAxis()), row)
	}
	// A weight that must be converted is converted a tile at a time.
	return g.overTiles(h.columns, memory(), func(g *graph, t tile, all value) value {
		part := g.convert(h.part(g, t, g.outer(weight)), common.xla())
		made := g.biased(g.dot(g.outer(hidden), part, 1, 1-h.tokenAxis()), t.elements(g, row))
		return t.setColumns(g, all, made)
	})
}

// hiddenGradient is the logits' gradient [rows, columns] times the weight: [rows, width],
// in the arithmetic's type.
func (h head) hiddenGradient(g *graph, upstream, weight value, rows, width int) value {
	common := h.upstream(h.weight)
	if common == h.weight {
		return g.dot(g.convert(upstream, common.xla()), weight, 1, h.tokenAxis())
	}
	return g.overTiles(h.columns, g.zeros(g.float, rows, width), func(g *graph, t tile, sum value) value {
		part := g.convert(h.part(g, t, g.outer(weight)), common.xla())
		return g.add(sum, g.dot(t.columns(g, upstream), part, 1, h.tokenAxis()))
	})
}

// addWeightGradient is a sum in the arithmetic's type, stored as the weight is, plus
// the logits' gradient [rows, columns] times the hidden states [rows, width].
func (h head) addWeightGradient(g *graph, sum, upstream, hidden value) value {
	common := h.upstream(h.hidden).xla()
	hidden = g.convert(hidden, common)
	switch {
	case h.device && h.kernel:
		return g.add(sum, g.dot(hidden, g.convert(upstream, common), 0, 0))
	case h.device:
		return g.add(sum, g.dot(g.convert(upstream, common), hidden, 0, 0))
	case h.kernel:
		across := g.barrier(g.transpose(hidden))
		return g.overTiles(h.columns, sum, func(g *graph, t tile, sum value) value {
			part := g.convert(t.columns(g, upstream), common)
			return t.setColumns(g, sum, g.add(t.columnsOf(g, sum), g.dot(g.outer(across), part, 1, 0)))
		})
	}
	return g.overTiles(h.columns, sum, func(g *graph, t tile, sum value) value {
		// Left to the product the transposition would be done slowly.
		part := g.barrier(g.transpose(g.convert(t.columns(g, upstream), common)))
		return t.setRows(g, sum, g.add(t.rowsOf(g, sum), g.dot(part, g.outer(hidden), 1, 0)))
	})
}

// addBiasGradient is a sum [columns] plus the logits' gradient, summed over its rows.
func (g *graph) addBiasGradient(sum, upstream value) value {
	return g.add(sum, g.reduceAxis(stablehlo.Add, 0, upstream, 0))
}

// dot is the product of two matrices over an axis of each, in the arithmetic's
// type. GPUs would round operands of float32 if they were not told otherwise.
func (g *graph) dot(x, y value, axisX, axisY int) value {
	if g.err != nil {
		return nil
	}
	product := stablehlo.DotGeneral(x, []int{axisX}, nil, y, []int{axisY}, nil).OutputDType(g.float)
	if g.exactDots && x.Shape().DType == dtypes.Float32 {
		product.Precision(types.DotGeneralPrecisionHighest, types.DotGeneralPrecisionHighest)
	}
	return g.keep(product.Done())
}

func (g *graph) transpose(x value) value {
	if g.err != nil {
		return nil
	}
	return g.keep(stablehlo.Transpose(x, 1, 0))
}

// vocabBias is a bias in the arithmetic's type; nil stays nil.
func (g *graph) vocabBias(bias value) value {
	if g.err != nil || bias == nil {
		return nil
	}
	return g.convert(bias, g.float)
}

// biased is logits [rows, n] plus a bias [n], if there is one.
func (g *graph) biased(logits, bias value) value {
	if g.err != nil || bias == nil {
		return logits
	}
	row := g.keep(stablehlo.BroadcastInDim(bias, logits.Shape(), []int{1}))
	return g.add(logits, row)
}
