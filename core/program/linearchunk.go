package program

import (
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types"
	"github.com/gomlx/go-xla/types/shapes"
)

// logits is the logits form of so many rows.
func (l Linear) logits(rows int) Logits {
	float := l.Arithmetic()
	operand := func(h Head) Operand {
		if h.Width == 0 {
			return Operand{}
		}
		return Operand{DType: float, Columns: h.Columns, Scaled: h.Scaled, Capped: h.Capped}
	}
	made := Logits{Rows: rows, Vocab: l.Vocab, Student: operand(l.Student), Snapshot: operand(l.Snapshot),
		Reference: operand(l.Reference), Space: l.Space, Divergence: l.Divergence, NoDivergence: l.NoDivergence,
		CrossEntropy: l.CrossEntropy, Labels: l.Labels, Statistics: l.Statistics, Interior: l.Interior, Layout: l.Layout}
	if l.wantsGradient() {
		made.GradientColumns = l.Student.Columns
	}
	return made
}

// oneChunk computes a chunk's rows and puts them into the results. The last chunk is
// moved back to end with the last row; what of it was computed before comes out the
// same once more, and is not added to sums again.
func (l Linear) oneChunk(g *graph, models projections, in inputs, number value, rows int, carried []value) []value {
	zero := g.integer(int32(0))
	start := g.mul(number, g.integer(int32(rows)))
	first := g.binary(stablehlo.Minimum, start, g.integer(int32(l.Rows-rows)))
	vector := func(v value) value {
		if v == nil || rows == l.Rows {
			return v
		}
		return g.slice(v, []value{first}, rows)
	}
	in.alpha, in.weight, in.labels = vector(in.alpha), vector(in.weight), vector(in.labels)
	var hidden [3]value
	for i, h := range models.hidden {
		if hidden[i] = h; h != nil && rows < l.Rows {
			hidden[i] = g.slice(h, []value{first, zero}, rows, h.Shape().Dimensions[1])
		}
	}
	form := l.logits(rows)
	l.project(g, models, hidden, &in, &form)
	made := l.chunkLoss(g, form, in)

	next := append([]value(nil), carried...)
	at := 0
	put := func(computed value) {
		place := []value{first, zero}[:computed.Shape().Rank()]
		next[at] = g.update(carried[at], computed, place)
		at++
	}
	if g.err != nil {
		return nil
	}
	put(made.loss)
	if l.wantsGradient() {
		student := l.head(0)
		counts := g.notEqual(in.weight, g.number(0))
		if l.HiddenGradient {
			gradient := student.hiddenGradient(g, made.gradient, models.weight[0], rows, l.Student.Width)
			// Where the weight is not finite 0 times it is not 0.
			gradient = g.choose(counts, gradient, g.number(0))
			if g.err != nil {
				return nil
			}
			put(g.convert(gradient, l.Student.Hidden.xla()))
		}
		if l.WeightGradient {
			// Rows that do not count, and those that have been added, may hold anything.
			fresh := g.and(counts, g.from(first, start, rows))
			none := g.convert(g.number(0), l.Student.Hidden.xla())
			next[at] = student.addWeightGradient(g, carried[at], made.gradient, g.choose(fresh, hidden[0], none))
			at++
		}
		if l.BiasGradient {
			fresh := g.choose(g.from(first, start, rows), made.gradient, g.number(0))
			next[at] = g.addBiasGradient(carried[at], fresh)
			at++
		}
	}
	if l.Statistics {
		put(made.statistics)
	}
	return next
}

// from is where rows, of which the first is given, are not before start.
func (g *graph) from(first, start value, rows int) value {
	if g.err != nil {
		return nil
	}
	numbers := g.keep(g.fn.Iota(shapes.Make(dtypes.Int32, rows), 0))
	return g.binary(func(x, y *stablehlo.Value) (*stablehlo.Value, error) {
		return stablehlo.Compare(x, y, types.CompareGE, types.CompareSigned)
	}, g.add(numbers, first), start)
}

func (g *graph) notEqual(x, y value) value { return g.compare(x, types.CompareNE, y) }

// head are the products of a model's head.
func (l Linear) head(i int) head {
	h := l.heads()[i]
	return head{hidden: h.Hidden, weight: h.Weight, arithmetic: l.Arithmetic(), columns: h.Columns,
		kernel: l.Kernels, device: l.Layout == Tiles}
}

// project makes the logits of the models as the inputs of the loss. Where the teachers
// are mixed these are the student's and the anchor's, which is then the reference with
// all of the weight.
func (l Linear) project(g *graph, models projections, hidden [3]value, in *inputs, form *Logits) {
	project := func(i int) value {
		h := l.head(i)
		memory := func() value { return g.zeros(g.float, form.Rows, h.columns) }
		return h.logits(g, hidden[i], models.weight[i], models.bias[i], memory)
	}
	whole := g.as(g.number(1), in.alpha)
	switch {
	case l.HiddenMix():
		mixed := g.mix(in.alpha, g.convert(hidden[1], g.float), g.convert(hidden[2], g.float), l.Interior)
		hidden[2] = mixed
		in.logits[2], in.alpha, form.Snapshot, form.Interior = project(2), whole, Operand{}, false
	case l.TeachersMix():
		var teachers [2]value
		if l.together() {
			teachers = l.bothTeachers(g, models, hidden, form.Rows)
		} else {
			teachers = [2]value{project(1), project(2)}
		}
		for i := range teachers {
			operand := []Operand{form.Snapshot, form.Reference}[i]
			teachers[i], _ = operand.transform(g, g.vocabOf(teachers[i], l.Vocab), in.scale[1+i], in.cap[1+i])
		}
		mixed := g.mix(in.alpha, teachers[0], teachers[1], l.Interior)
		// The student's product comes after the mixture, and takes the memory of a teacher's.
		g.opaque(&mixed, &hidden[0])
		in.logits[2], in.alpha, form.Snapshot, form.Interior = mixed, whole, Operand{}, false
		form.Reference = Operand{DType: form.Reference.DType, Columns: teachers[1].Shape().Dimensions[1]}
		in.scale[2], in.cap[2] = nil, nil
	default:
		for i := 1; i < 3; i++ {
			if hidden[i] != nil {
				in.logits[i] = project(i)
			}
		}
	}
	in.logits[0] = project(0)
}

// together reports whether one product makes the logits of both teachers.
func (l Linear) together() bool {
	return l.TeachersMix() && l.SharedTeacherHead && !l.HiddenMix() && l.Snapshot.Hidden == l.Reference.Hidden
}

// bothTeachers makes these, reading their head once.
func (l Linear) bothTeachers(g *graph, models projections, hidden [3]value, rows int) [2]value {
	if g.err != nil {
		return [2]value{}
	}
	h := l.head(1)
	both := g.keep(stablehlo.Concatenate(0, hidden[1], hidden[2]))
	memory := func() value { return g.zeros(g.float, 2*rows, h.columns) }
	logits := h.logits(g, both, models.weight[1], models.bias[1], memory)
	if g.err != nil {
		return [2]value{}
	}
	cut := func(from int) value {
		return g.keep(stablehlo.Slice(logits, []int{from, 0}, []int{from + rows, h.columns}, nil))
	}
	return [2]value{cut(0), cut(rows)}
}

// vocabOf are the real tokens' columns.
func (g *graph) vocabOf(x value, vocab int) value {
	if g.err != nil || x.Shape().Dimensions[1] == vocab {
		return x
	}
	return g.window(x, window{0, vocab})
}

// chunkLoss computes the rows' losses and, as the arithmetic's type has it, the logits'
// gradient, in place of the student's logits where rows are taken in blocks.
func (l Linear) chunkLoss(g *graph, form Logits, in inputs) block {
	var computed []value
	if l.Layout == Tiles {
		computed = form.twoPasses(g, in)
	} else {
		computed = form.inBlocks(g, in)
	}
	if g.err != nil || computed == nil {
		return block{}
	}
	made := block{loss: computed[0]}
	if form.GradientColumns > 0 {
		made.gradient = computed[1]
	}
	if form.Statistics {
		made.statistics = computed[len(computed)-1]
	}
	return made
}
