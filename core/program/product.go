package program

import (
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types/shapes"
)

// The matrix products of the fused linear form as the host runs them, a chunk of
// rows at a time. Each is a program of its own, whose result is written in place.

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
		h := head{hidden: p.Hidden, weight: p.Weight, arithmetic: p.Logits, columns: p.Vocab}
		return []value{h.logits(g, hidden, weight, bias, func() value { return logits })}
	})
}

// HiddenGradient is the gradient of the hidden states [Rows, Width], in their
// type, = logits' gradient [Rows, Vocab] weight [Vocab, Width]. It takes the logits'
// gradient, the weight, and the result's memory.
type HiddenGradient struct {
	Rows, Width, Vocab int
	Hidden, Weight     DType
	Upstream           DType // the logits' gradient's
	Logits             DType // the arithmetic's
}

// Text writes the program.
func (p HiddenGradient) Text() (string, error) {
	return writeProgram("anchorkl_hidden_gradient", p.Logits, func(g *graph) []value {
		upstream := g.input(true, "upstream", p.Upstream.xla(), p.Rows, p.Vocab)
		weight := g.input(true, "weight", p.Weight.xla(), p.Vocab, p.Width)
		g.resultInput("gradient", shape(p.Hidden, p.Rows, p.Width), 0)
		h := head{hidden: p.Hidden, weight: p.Weight, arithmetic: p.Logits, columns: p.Vocab}
		return []value{g.convert(h.hiddenGradient(g, upstream, weight, p.Rows, p.Width), p.Hidden.xla())}
	})
}

// WeightGradient adds to a sum in the arithmetic's type the products of a chunk,
// logits' gradient [Rows, Vocab]ᵀ hidden [Rows, Width]: [Vocab, Width], or,
// Transposed, [Width, Vocab], which is the faster form for 16-bit hidden
// states. It takes the logits' gradient, the hidden states, and the sum.
type WeightGradient struct {
	Rows, Width, Vocab int
	Hidden             DType
	Upstream           DType // the logits' gradient's
	Logits             DType // the arithmetic's
	Transposed         bool
}

// NarrowUpstream says whether the products of a logits' gradient take it in bfloat16,
// so that it may be rounded to that where it is computed.
func NarrowUpstream(operand, logits DType) bool {
	return head{arithmetic: logits}.upstream(operand) == BFloat16
}

// TransposedWeightGradient says whether that form is the faster one: its sum has
// to be turned around at the end, which costs nothing where it is rounded anyway.
func TransposedWeightGradient(hidden, weight, logits DType) bool {
	return head{arithmetic: logits}.upstream(hidden) != logits && weight != logits
}

// Text writes the program.
func (p WeightGradient) Text() (string, error) {
	return writeProgram("anchorkl_weight_gradient", p.Logits, func(g *graph) []value {
		upstream := g.input(true, "upstream", p.Upstream.xla(), p.Rows, p.Vocab)
		hidden := g.input(true, "hidden", p.Hidden.xla(), p.Rows, p.Width)
		dimensions := []int{p.Vocab, p.Width}
		if p.Transposed {
			dimensions = []int{p.Width, p.Vocab}
		}
		sum := g.resultInput("sum", shape(p.Logits, dimensions...), 0)
		h := head{hidden: p.Hidden, arithmetic: p.Logits, columns: p.Vocab, kernel: p.Transposed}
		return []value{h.addWeightGradient(g, sum, upstream, hidden)}
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
		return []value{g.addBiasGradient(sum, upstream)}
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
