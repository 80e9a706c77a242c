package program

import (
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types/shapes"
)

// The matrix products of the fused linear form, a chunk of rows at a time. Each
// is a program of its own, whose result is written in place.
//
// Which form is fast was measured on the CPU (docs/linear.md): XLA multiplies
// 16-bit floats about twice as fast as float32, and loses half of its speed on a
// left operand that has to be transposed.

// Product is logits [Rows, Vocab] = hidden [Rows, Width] weight[Vocab, Width]ᵀ + bias [Vocab].
// It takes hidden, weight, bias (if it has one), and the logits' memory.
type Product struct {
	Rows, Width, Vocab int
	Hidden, Weight     DType
	Bias               DType // 0: none
	Logits             DType // the arithmetic's
}

// Text writes the program.
func (p Product) Text() (string, error) {
	return writeProgram("anchorkl_product", p.Logits, func(g *graph) []value {
		hidden := g.input(true, "hidden", p.Hidden.xla(), p.Rows, p.Width)
		weight := g.input(true, "weight", p.Weight.xla(), p.Vocab, p.Width)
		bias := g.input(p.Bias != 0, "bias", p.Bias.xla(), p.Vocab)
		logits := g.resultInput("logits", shape(p.Logits, p.Rows, p.Vocab), 0)
		common := multiplied(p.Hidden, p.Weight, p.Logits)
		hidden = g.convert(hidden, common.xla())
		row := g.vocabBias(bias)
		if common == p.Weight {
			return []value{g.biased(g.dot(hidden, weight, 1, 1), row)}
		}
		// A weight that must be converted is converted a tile at a time.
		return []value{g.overTiles(p.Vocab, logits, func(g *graph, t tile, all value) value {
			part := g.convert(t.rows(g, weight), common.xla())
			made := g.biased(g.dot(g.outer(hidden), part, 1, 1), t.elements(g, row))
			return t.setColumns(g, all, made)
		})}
	})
}

// HiddenGradient is the gradient of the hidden states [Rows, Width], in their
// type, = logits' gradient [Rows, Vocab] weight [Vocab, Width]. It takes the logits'
// gradient, the weight, and the result's memory.
type HiddenGradient struct {
	Rows, Width, Vocab int
	Hidden, Weight     DType
	Logits             DType
}

// Text writes the program.
func (p HiddenGradient) Text() (string, error) {
	return writeProgram("anchorkl_hidden_gradient", p.Logits, func(g *graph) []value {
		upstream := g.input(true, "upstream", p.Logits.xla(), p.Rows, p.Vocab)
		weight := g.input(true, "weight", p.Weight.xla(), p.Vocab, p.Width)
		g.resultInput("gradient", shape(p.Hidden, p.Rows, p.Width), 0)
		var sum value
		if common := ofGradients(p.Weight, p.Logits); common == p.Weight {
			sum = g.dot(g.convert(upstream, common.xla()), weight, 1, 0)
		} else {
			zero := g.zeros(p.Logits.xla(), p.Rows, p.Width)
			sum = g.overTiles(p.Vocab, zero, func(g *graph, t tile, sum value) value {
				part := g.convert(t.rows(g, weight), common.xla())
				return g.add(sum, g.dot(t.columns(g, upstream), part, 1, 0))
			})
		}
		return []value{g.convert(sum, p.Hidden.xla())}
	})
}

// WeightGradient adds to a sum in the arithmetic's type the products of a chunk,
// logits' gradient [Rows, Vocab]ᵀ hidden [Rows, Width]: [Vocab, Width], or,
// Transposed, [Width, Vocab], which is the faster form for 16-bit hidden
// states. It takes the logits' gradient, the hidden states, and the sum.
type WeightGradient struct {
	Rows, Width, Vocab int
	Hidden             DType
	Logits             DType
	Transposed         bool
}

// TransposedWeightGradient says whether that form is the faster one: its sum has
// to be turned around at the end, which costs nothing where it is rounded anyway.
func TransposedWeightGradient(hidden, weight, logits DType) bool {
	return ofGradients(hidden, logits) != logits && weight != logits
}

// Text writes the program.
func (p WeightGradient) Text() (string, error) {
	return writeProgram("anchorkl_weight_gradient", p.Logits, func(g *graph) []value {
		upstream := g.input(true, "upstream", p.Logits.xla(), p.Rows, p.Vocab)
		hidden := g.input(true, "hidden", p.Hidden.xla(), p.Rows, p.Width)
		common := ofGradients(p.Hidden, p.Logits).xla()
		if p.Transposed {
			sum := g.resultInput("sum", shape(p.Logits, p.Width, p.Vocab), 0)
			across := g.barrier(g.transpose(g.convert(hidden, common)))
			return []value{g.overTiles(p.Vocab, sum, func(g *graph, t tile, sum value) value {
				part := g.convert(t.columns(g, upstream), common)
				return t.setColumns(g, sum, g.add(t.columnsOf(g, sum), g.dot(g.outer(across), part, 1, 0)))
			})}
		}
		sum := g.resultInput("sum", shape(p.Logits, p.Vocab, p.Width), 0)
		hidden = g.convert(hidden, common)
		return []value{g.overTiles(p.Vocab, sum, func(g *graph, t tile, sum value) value {
			// Left to the product the transposition would be done slowly.
			part := g.barrier(g.transpose(g.convert(t.columns(g, upstream), common)))
			return t.setRows(g, sum, g.add(t.rowsOf(g, sum), g.dot(part, g.outer(hidden), 1, 0)))
		})}
	})
}

// BiasGradient adds a chunk's logits' gradient [Rows, Vocab], summed over its
// rows, to a sum [Vocab] in the arithmetic's type. It takes both.
type BiasGradient struct {
	Rows, Vocab int
	Logits      DType
}

// Text writes the program.
func (p BiasGradient) Text() (string, error) {
	return writeProgram("anchorkl_bias_gradient", p.Logits, func(g *graph) []value {
		upstream := g.input(true, "upstream", p.Logits.xla(), p.Rows, p.Vocab)
		sum := g.resultInput("sum", shape(p.Logits, p.Vocab), 0)
		return []value{g.add(sum, g.reduceAxis(stablehlo.Add, 0, upstream, 0))}
	})
}

// Rounding turns a sum into a gradient of another type, transposing it if it was
// summed so. It takes the sum and the gradient's memory [Rows, Columns].
type Rounding struct {
	Rows, Columns int
	Sum, Gradient DType
	Transposed    bool
}

// Text writes the program.
func (p Rounding) Text() (string, error) {
	return writeProgram("anchorkl_rounding", p.Sum, func(g *graph) []value {
		rows, columns := p.Rows, p.Columns
		if p.Transposed {
			rows, columns = columns, rows
		}
		sum := g.input(true, "sum", p.Sum.xla(), rows, columns)
		g.resultInput("gradient", shape(p.Gradient, p.Rows, p.Columns), 0)
		rounded := g.convert(sum, p.Gradient.xla())
		if p.Transposed {
			rounded = g.transpose(rounded)
		}
		return []value{rounded}
	})
}

func shape(d DType, dimensions ...int) shapes.Shape { return shapes.Make(d.xla(), dimensions...) }

// writeProgram writes a program of one function.
func writeProgram(name string, float DType, body func(g *graph) []value) (string, error) {
	builder := stablehlo.New(name)
	g := &graph{fn: builder.Main(), float: float.xla()}
	g.finish(body(g)...)
	return textOf(builder, g.err)
}

// multiplied is the type in which two operands are multiplied, exactly: their own
// where they have the same, the arithmetic's otherwise. Sums are in the
// arithmetic's type either way. XLA has no fast product of float16.
func multiplied(x, y, arithmetic DType) DType {
	if x == y && x == BFloat16 && arithmetic == Float32 {
		return BFloat16
	}
	return arithmetic
}

// ofGradients is the type in which a logits' gradient is multiplied by an operand.
// Beside bfloat16 it is rounded to bfloat16, as backpropagation in that type does;
// float16 has too few exponents for it.
func ofGradients(operand, arithmetic DType) DType {
	return multiplied(operand, BFloat16, arithmetic)
}

// dot is the product of two matrices over an axis of each, in the arithmetic's type.
func (g *graph) dot(x, y value, axisX, axisY int) value {
	if g.err != nil {
		return nil
	}
	return g.keep(stablehlo.DotGeneral(x, []int{axisX}, nil, y, []int{axisY}, nil).OutputDType(g.float).Done())
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
