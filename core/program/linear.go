package program

import (
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types/shapes"
)

// Head is a model of the fused linear form: logits = hidden [rows, Width] weightᵀ + bias.
type Head struct {
	Width          int // 0 for a snapshot that is absent
	Columns        int // tokens of the weight, padded ones included
	Hidden, Weight DType
	Bias           DType // 0: none
	Scaled, Capped bool  // as an Operand's logits
}

// Linear says which program of the fused linear form is wanted: one that has the
// products, the loss and the gradients in it, and of the logits a chunk at a time.
// It is for hosts that compile it themselves; ours runs the products one by one.
type Linear struct {
	Rows, Vocab int
	Student     Head
	Snapshot    Head // Width 0: the student itself, detached
	Reference   Head
	// SharedTeacherHead: snapshot and reference have one weight, and one bias if they
	// have any, which is one input.
	SharedTeacherHead bool
	// Kernels: the weights are stored [width, columns], as JAX has them, and so is
	// the weight's gradient; otherwise [columns, width], as PyTorch has them.
	Kernels bool

	HiddenGradient, WeightGradient, BiasGradient bool

	Space        Space
	Divergence   Divergence
	NoDivergence bool // as in Logits
	CrossEntropy bool
	Labels       bool
	Statistics   bool
	Interior     bool // as in Logits
	Layout       Layout
	ChunkRows    int  // rows whose logits exist at a time; 0: see chunk
	Donated      bool // as in Logits
}

func (l Linear) heads() [3]Head { return [3]Head{l.Student, l.Snapshot, l.Reference} }

// Arithmetic is the type that the program computes in, and that of its vectors,
// its scalars and its sums.
func (l Linear) Arithmetic() DType {
	var types []DType
	for _, h := range l.heads() {
		if h.Width > 0 {
			types = append(types, h.Hidden, h.Weight)
			if h.Bias != 0 {
				types = append(types, h.Bias)
			}
		}
	}
	return Arithmetic(types...)
}

// wantsGradient reports whether the logits' gradient is needed.
func (l Linear) wantsGradient() bool { return l.HiddenGradient || l.WeightGradient || l.BiasGradient }

// TeachersMix reports whether the anchor's logits are put together as soon as both
// teachers' are there, by which the loss has one array less to read and a chunk
// has room for more rows. That is possible in logit space, where nothing is asked
// of each teacher alone.
func (l Linear) TeachersMix() bool {
	return l.Space == LogitSpace && l.Snapshot.Width > 0 && !l.Statistics
}

// HiddenMix reports whether the hidden states are mixed instead, which saves a
// product: with one head, in a type in which the mixture is not rounded.
func (l Linear) HiddenMix() bool {
	a, r := l.Snapshot, l.Reference
	wide := func(h Head) bool { return h.Hidden.Size() >= 4 && h.Weight == l.Arithmetic() }
	return l.TeachersMix() && l.SharedTeacherHead && wide(a) && wide(r) && !a.Capped && !r.Capped && a.Scaled == r.Scaled && !a.Scaled
}

// Products is how many matrix products a chunk takes.
func (l Linear) Products() int {
	count := 0
	for _, h := range l.heads() {
		if h.Width > 0 {
			count++
		}
	}
	if l.HiddenMix() || l.together() {
		count--
	}
	for _, wanted := range []bool{l.HiddenGradient, l.WeightGradient} {
		if wanted {
			count++
		}
	}
	return count
}

// Text writes the program as StableHLO. It takes, in order,
//
//	for student, snapshot (unless absent) and reference in turn: hidden [Rows, Width],
//	weight [Columns, Width] (with Kernels [Width, Columns]), bias [Columns] (if it has one);
//	with SharedTeacherHead the reference's are its hidden states alone,
//	then alpha, weight and so on as the program of Logits
//
// and returns the row losses [Rows]; then the gradients that are wanted: of the
// student's hidden states, in their type, of its weight and of its bias, these two
// in the arithmetic's type, in which they are summed; then, if wanted, the statistics
// [Rows, StatisticsCount].
func (l Linear) Text() (string, error) {
	builder := stablehlo.New("anchorkl_linear")
	g := l.Objective().graph(builder.Main())
	g.exactDots = l.Layout == Tiles
	results := l.all(g)
	if l.Donated {
		for i, shape := range l.resultShapes() {
			g.resultInput(resultName(i), shape, i)
		}
	}
	g.finish(results...)
	return textOf(builder, g.err)
}

// Objective is the logits form of all rows, whose inputs but the logits are the program's.
func (l Linear) Objective() Logits { return l.logits(l.Rows) }

// projections are a program's inputs that make the logits of student, snapshot and
// reference; nil: there is no such input.
type projections struct{ hidden, weight, bias [3]value }

func (l Linear) projections(g *graph) projections {
	var in projections
	for i, h := range l.heads() {
		name := operandNames[i]
		in.hidden[i] = g.input(h.Width > 0, name+"_hidden", h.Hidden.xla(), l.Rows, h.Width)
		if i == 2 && l.SharedTeacherHead {
			in.weight[2], in.bias[2] = in.weight[1], in.bias[1]
			continue
		}
		dimensions := []int{h.Columns, h.Width}
		if l.Kernels {
			dimensions = []int{h.Width, h.Columns}
		}
		in.weight[i] = g.input(h.Width > 0, name+"_weight", h.Weight.xla(), dimensions...)
		in.bias[i] = g.input(h.Width > 0 && h.Bias != 0, name+"_bias", h.Bias.xla(), h.Columns)
	}
	return in
}

// within makes the inputs usable in a closure.
func (in projections) within(g *graph) projections {
	for i := range in.hidden {
		for _, v := range []*value{&in.hidden[i], &in.weight[i], &in.bias[i]} {
			if *v != nil {
				*v = g.outer(*v)
			}
		}
	}
	return in
}

// all computes all chunks.
func (l Linear) all(g *graph) []value {
	models := l.projections(g)
	var in inputs
	l.Objective().objective(g, &in)
	rows := l.chunk()
	results := l.results(g)
	if rows == l.Rows {
		return l.oneChunk(g, models, in, g.integer(int32(0)), rows, results)
	}
	return g.repeat(constant(divideUp(l.Rows, rows)), results, func(body *graph, number value, carried []value) []value {
		return l.oneChunk(body, models.within(body), in.within(body), number, rows, carried)
	})
}

// results are the program's results before anything is added to them.
func (l Linear) results(g *graph) []value {
	var all []value
	for _, shape := range l.resultShapes() {
		all = append(all, g.zeros(shape.DType, shape.Dimensions...))
	}
	return all
}

func (l Linear) resultShapes() []shapes.Shape {
	float, student := l.Arithmetic().xla(), l.Student
	all := []shapes.Shape{shapes.Make(float, l.Rows)}
	add := func(wanted bool, dtype dtypes.DType, dimensions ...int) {
		if wanted {
			all = append(all, shapes.Make(dtype, dimensions...))
		}
	}
	add(l.HiddenGradient, student.Hidden.xla(), l.Rows, student.Width)
	add(l.WeightGradient && !l.Kernels, float, student.Columns, student.Width)
	add(l.WeightGradient && l.Kernels, float, student.Width, student.Columns)
	add(l.BiasGradient, float, student.Columns)
	add(l.Statistics, float, l.Rows, StatisticsCount)
	return all
}
