package program

import (
	"fmt"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types/shapes"
)

// Version changes whenever the inputs, results or meaning of a program change.
const Version = 1

// Space is where the anchor is mixed.
type Space int

// The spaces; the values are the C header's.
const (
	LogitSpace       Space = 0 // softmax of mixed logits (geometric)
	ProbabilitySpace Space = 1 // mix of softmaxes (arithmetic)
)

// Operand is one matrix of logits, [rows, Columns] as it is stored.
type Operand struct {
	DType   DType
	Columns int  // stored columns, the row stride; 0 for a snapshot that is absent
	Scaled  bool // logits are multiplied by a scale, an input
	Capped  bool // then, with a cap c, an input, replaced by c tanh(z/c)
}

// Logits says which program of the logits form is wanted. It holds everything
// that changes the text and nothing else, so it is the key of the program.
type Logits struct {
	Rows, Vocab int // both at least 1
	Student     Operand
	Snapshot    Operand // Columns 0: the student itself, detached
	Reference   Operand // Columns 0: it lists tokens
	// Listed is how many tokens a reference lists in each row (see listed.go), at least 1;
	// 0: it has logits. For the layout Planned.
	Listed int
	// GradientColumns is the width of the gradient, [Rows, GradientColumns];
	// 0 when no gradient is wanted.
	GradientColumns int
	Gradient        DType // the gradient's type; 0: the student's
	Space           Space
	Divergence      Divergence
	NoDivergence    bool // kl_weight is 0: the term is left out of loss and gradient
	CrossEntropy    bool // ce_weight is not 0: the term is in loss and gradient
	Labels          bool // labels are an input; the cross-entropy, also as a statistic, needs them
	Statistics      bool
	Interior        bool // alpha is above 0 and below 1 in all rows that count, which is less work
	Layout          Layout
	// Donated: the memory of the results comes as further inputs, in their order,
	// and is written in place. Planned programs have it so always.
	Donated bool
	// For the layout Planned, where Rows is what the arrays are declared to have:
	// the gradient replaces the student's logits.
	InPlace bool
	// uneven: some of the columns may be none, by a number that is an input (see Shard).
	uneven bool
}

// Arithmetic is the type that the program computes in, which is also the type
// of its vectors and scalars.
func (l Logits) Arithmetic() DType {
	var operands []DType
	for _, o := range l.operands() {
		if o.Columns > 0 {
			operands = append(operands, o.DType)
		}
	}
	return Arithmetic(operands...)
}

// GradientType is the type of the gradient.
func (l Logits) GradientType() DType {
	if l.Gradient != 0 {
		return l.Gradient
	}
	return l.Student.DType
}

// Text writes the program as StableHLO. It takes, in order,
//
//	student [Rows, columns], snapshot (unless absent), reference,
//	alpha [Rows], weight [Rows] (0: the row does not count), z, tau, kl_scale,
//	beta and 1-beta (for JensenShannon), ce_scale (with CrossEntropy), labels [Rows] int32 (with Labels),
//	then, for student, snapshot and reference in turn, its scale (if Scaled) and its cap (if Capped)
//
// and returns the row losses kl_scale D_n + ce_scale CE_n [Rows] (without
// weight and z; 0 for rows that do not count); then, if wanted, the gradient
// w_n/z dL_n/ds [Rows, GradientColumns] in its type; then, if
// wanted, the statistics [Rows, StatisticsCount]. For Planned see plan.go.
func (l Logits) Text() (string, error) {
	builder := stablehlo.New("anchorkl_logits")
	var err error
	if l.Layout == Planned {
		err = l.planned(builder)
	} else {
		err = l.everyRow(builder)
	}
	return textOf(builder, err)
}

// textOf is the text of a program, unless an error came before.
func textOf(builder *stablehlo.Builder, err error) (string, error) {
	var text []byte
	if err == nil {
		text, err = builder.Build()
	}
	if err != nil {
		return "", fmt.Errorf("program: %w", err)
	}
	return string(text), nil
}

// graph writes into a function of the program.
func (l Logits) graph(fn *stablehlo.Function) *graph {
	return &graph{fn: fn, float: l.Arithmetic().xla(), vocab: l.Vocab, pieces: l.pieces(), oneKernel: l.Layout == Planned, copyFolds: l.Layout == Planned && l.Statistics}
}

// everyRow writes a program that computes all rows.
func (l Logits) everyRow(builder *stablehlo.Builder) error {
	g := l.graph(builder.Main())
	var results []value
	switch block := l.Layout.blockRows(l.Rows, l.Vocab); {
	case l.Layout == Tiles:
		results = l.twoPasses(g, l.inputs(g))
	case block < l.Rows:
		results = l.inBlocks(g, l.inputs(g))
	default:
		results = l.allRows(g, l.inputs(g))
	}
	if l.Donated {
		for i, shape := range l.resultShapes() {
			g.resultInput(resultName(i), shape, i)
		}
	}
	g.finish(results...)
	return g.err
}

// inputs are the arguments of a program of the logits form; nil: it has no such argument.
type inputs struct {
	logits, scale, cap [3]value // of student, snapshot, reference
	ids, logs          value    // of a reference that lists tokens
	alpha, weight      value
	z, tau, klScale    value
	beta, betaRest     value // betaRest is 1 - beta, which float32 can't take from a beta near 1
	ceScale            value
	labels             value
}

// operands are student, snapshot and reference.
func (l Logits) operands() [3]Operand { return [3]Operand{l.Student, l.Snapshot, l.Reference} }

var operandNames = [3]string{"student", "snapshot", "reference"}

func (l Logits) inputs(g *graph) inputs {
	var in inputs
	for i, o := range l.operands() {
		in.logits[i] = g.input(o.Columns > 0, operandNames[i], l.Stored(o.DType).xla(), l.Rows, o.Columns)
	}
	l.objective(g, &in)
	return in
}

// objective are the inputs besides the logits.
func (l Logits) objective(g *graph, in *inputs) {
	in.alpha = g.input(true, "alpha", g.float, l.Rows)
	in.weight = g.input(true, "weight", g.float, l.Rows)
	in.z = g.input(true, "z", g.float)
	in.tau = g.input(true, "tau", g.float)
	in.klScale = g.input(true, "kl_scale", g.float)
	in.beta = g.input(l.Divergence == JensenShannon, "beta", g.float)
	in.betaRest = g.input(l.Divergence == JensenShannon, "beta_rest", g.float)
	in.ceScale = g.input(l.CrossEntropy, "ce_scale", g.float)
	in.labels = g.input(l.Labels, "labels", dtypes.Int32, l.Rows)
	for i, o := range l.operands() {
		in.scale[i] = g.input(o.Scaled, "scale_"+operandNames[i], g.float)
		in.cap[i] = g.input(o.Capped, "cap_"+operandNames[i], g.float)
	}
}

// within makes the arguments of the main function usable in a closure of it.
func (in inputs) within(g *graph) inputs {
	all := []*value{&in.ids, &in.logs, &in.alpha, &in.weight, &in.z, &in.tau, &in.klScale, &in.beta, &in.betaRest,
		&in.ceScale, &in.labels}
	for i := range in.logits {
		all = append(all, &in.logits[i], &in.scale[i], &in.cap[i])
	}
	for _, v := range all {
		if g.err == nil && *v != nil {
			*v = g.keep(g.fn.UseParentValue(*v))
		}
	}
	return in
}

// block is what comes of some rows: nil what is not wanted.
type block struct {
	loss       value // [count]
	gradient   value // [count, GradientColumns], as stored
	statistics value // [count, StatisticsCount]
}

// all are what is wanted, in the order of the program's results.
func (b block) all() []value {
	wanted := []value{b.loss}
	for _, v := range []value{b.gradient, b.statistics} {
		if v != nil {
			wanted = append(wanted, v)
		}
	}
	return wanted
}

// rowResults are the results' rows from first on.
func (l Logits) rowResults(g *graph, in inputs, first value, count int) []value {
	return l.rows(g, in, first, count).all()
}

// rows computes the rows from first on.
func (l Logits) rows(g *graph, in inputs, first value, count int) block {
	z, slope := l.load(g, in, first, count)
	vector := func(v value) value { return g.slice(v, []value{first}, count) }
	alpha, weight := vector(in.alpha), vector(in.weight)
	g.alpha = alpha
	invTau := g.div(g.number(1), in.tau)
	if l.Listed > 0 {
		z = l.bucketed(g, in, z, first, count, invTau)
	}

	var m matching
	var divergence value
	loss := g.zeroLike(alpha)
	var gradients []*columns // of the terms, each with its factor
	var factors []value
	if !l.NoDivergence || l.Statistics {
		var byTau *columns // tau times its gradient
		m = l.match(g, z, alpha, invTau)
		divergence, byTau = l.divergence(g, m, in)
		if !l.NoDivergence {
			loss = g.mul(in.klScale, divergence)
			gradients, factors = append(gradients, byTau), append(factors, g.mul(in.klScale, invTau))
		}
	}
	ce := g.zeroLike(alpha)
	if l.Labels {
		var ceGradient *columns
		ce, ceGradient = g.crossEntropy(z.s, vector(in.labels))
		if l.CrossEntropy {
			loss = g.add(loss, g.mul(in.ceScale, ce))
			gradients, factors = append(gradients, ceGradient), append(factors, in.ceScale)
		}
	}
	// A row that does not count is selected away, whatever is in it.
	counted := func(x value) value { return g.choose(g.equal(weight, g.number(0)), g.number(0), x) }
	if l.Layout == Planned {
		counted = func(x value) value { return x } // all rows of a plan count
	}
	b := block{loss: counted(loss)}
	if l.GradientColumns > 0 {
		gradient := counted(l.gradient(g, z, slope, gradients, factors, weight, in.z))
		b.gradient = g.padColumns(l.narrow(g, gradient, l.GradientType()), l.GradientColumns)
	}
	if l.Statistics {
		b.statistics = counted(l.statistics(g, m, z, alpha, invTau, divergence, ce))
	}
	return b
}

// gradient is that of terms, each with its factor, in the student's logits as stored, for rows of some weight.
func (l Logits) gradient(g *graph, z models, slope *columns, terms []*columns, factors []value, weight, divisor value) value {
	gradient := g.as(g.number(0), g.whole(z.s))
	for i, term := range terms {
		scaled := g.mul(factors[i], g.whole(term))
		if i == 0 {
			gradient = scaled
		} else {
			gradient = g.add(gradient, scaled)
		}
	}
	if slope != nil {
		gradient = g.mul(gradient, g.whole(slope))
	}
	return g.mul(g.div(weight, divisor), gradient)
}

// load reads the rows' logits, after scale and cap, and the derivative of the
// student's in what is stored (nil: 1).
func (l Logits) load(g *graph, in inputs, first value, count int) (z models, slope *columns) {
	var loaded [3]*columns
	for i, o := range l.operands() {
		if in.logits[i] == nil {
			continue
		}
		stored := columnsOf(func(w window) value {
			return l.widen(g, g.slice(in.logits[i], []value{first, g.integer(int32(w.first))}, count, w.count), o.DType)
		})
		if l.InPlace && i == 0 {
			stored = g.copyColumns(stored) // the gradient is about to replace it
		}
		y := columnsOf(func(w window) value {
			y, _ := o.transform(g, stored.at(g, w), in.scale[i], in.cap[i])
			return y
		})
		if o.Capped {
			y = g.keepColumns(y)
		}
		loaded[i] = y
		if i == 0 && (o.Scaled || o.Capped) {
			slope = columnsOf(func(w window) value {
				_, derivative := o.transform(g, stored.at(g, w), in.scale[i], in.cap[i])
				return derivative
			})
		}
	}
	if loaded[1] == nil {
		loaded[1] = loaded[0] // the student itself
	}
	return models{s: loaded[0], a: loaded[1], r: loaded[2]}, slope
}

// allRows computes all rows at once.
func (l Logits) allRows(g *graph, in inputs) []value {
	return l.rows(g, in, g.integer(int32(0)), l.Rows).all()
}

// results are the program's results before anything is written to them.
func (l Logits) results(g *graph) []value {
	shapes := l.resultShapes()
	all := make([]value, len(shapes))
	for i, shape := range shapes {
		all[i] = g.zeros(shape.DType, shape.Dimensions...)
	}
	return all
}

// resultInput is an input for the memory of a result.
func (g *graph) resultInput(name string, shape shapes.Shape, result int) value {
	if g.err != nil {
		return nil
	}
	return g.keep(g.fn.NamedInputWithAttributes(name, shape, map[string]any{"tf.aliasing_output": int32(result)}))
}

func resultName(i int) string { return fmt.Sprintf("result%d", i) }

// resultShapes are the shapes of the program's results.
func (l Logits) resultShapes() []shapes.Shape {
	float := l.Arithmetic().xla()
	all := []shapes.Shape{shapes.Make(float, l.Rows)}
	if l.GradientColumns > 0 {
		all = append(all, shapes.Make(l.Stored(l.GradientType()).xla(), l.Rows, l.GradientColumns))
	}
	if l.Statistics {
		all = append(all, shapes.Make(float, l.Rows, StatisticsCount))
	}
	return all
}
