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
	Reference   Operand
	// GradientColumns is the width of the gradient, [Rows, GradientColumns];
	// 0 when no gradient is wanted.
	GradientColumns int
	Space           Space
	Divergence      Divergence
	NoDivergence    bool // kl_weight is 0: the term is left out of loss and gradient
	CrossEntropy    bool // ce_weight is not 0: the term is in loss and gradient
	Labels          bool // labels are an input; the cross-entropy, also as a statistic, needs them
	Statistics      bool
	Layout          Layout
}

// Arithmetic is the type that the program computes in, which is also the type
// of its vectors and scalars.
func (l Logits) Arithmetic() DType {
	operands := []DType{l.Student.DType, l.Reference.DType}
	if l.Snapshot.Columns > 0 {
		operands = append(operands, l.Snapshot.DType)
	}
	return Arithmetic(operands...)
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
// w_n/z dL_n/ds [Rows, GradientColumns] in the student's type; then, if
// wanted, the statistics [Rows, StatisticsCount].
func (l Logits) Text() (string, error) {
	builder := stablehlo.New("anchorkl_logits")
	g := &graph{fn: builder.Main(), float: l.Arithmetic().xla()}
	in := l.inputs(g)
	var results []value
	if block := l.Layout.blockRows(l.Rows, l.Vocab); block < l.Rows {
		results = l.loop(g, in, block)
	} else {
		results = l.whole(g, in)
	}
	if g.err == nil {
		g.err = g.fn.Return(results...)
	}
	if g.err != nil {
		return "", fmt.Errorf("program: %w", g.err)
	}
	text, err := builder.Build()
	if err != nil {
		return "", fmt.Errorf("program: %w", err)
	}
	return string(text), nil
}

// inputs are the arguments of a program of the logits form; nil: it has no such argument.
type inputs struct {
	logits, scale, cap [3]value // of student, snapshot, reference
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
	input := func(wanted bool, name string, dtype dtypes.DType, dimensions ...int) value {
		if g.err != nil || !wanted {
			return nil
		}
		return g.keep(g.fn.NamedInput(name, shapes.Make(dtype, dimensions...)))
	}
	var in inputs
	for i, o := range l.operands() {
		in.logits[i] = input(o.Columns > 0, operandNames[i], l.Stored(o.DType).xla(), l.Rows, o.Columns)
	}
	in.alpha = input(true, "alpha", g.float, l.Rows)
	in.weight = input(true, "weight", g.float, l.Rows)
	in.z = input(true, "z", g.float)
	in.tau = input(true, "tau", g.float)
	in.klScale = input(true, "kl_scale", g.float)
	in.beta = input(l.Divergence == JensenShannon, "beta", g.float)
	in.betaRest = input(l.Divergence == JensenShannon, "beta_rest", g.float)
	in.ceScale = input(l.CrossEntropy, "ce_scale", g.float)
	in.labels = input(l.Labels, "labels", dtypes.Int32, l.Rows)
	for i, o := range l.operands() {
		in.scale[i] = input(o.Scaled, "scale_"+operandNames[i], g.float)
		in.cap[i] = input(o.Capped, "cap_"+operandNames[i], g.float)
	}
	return in
}

// within makes the arguments of the main function usable in a closure of it.
func (in inputs) within(g *graph) inputs {
	all := []*value{&in.alpha, &in.weight, &in.z, &in.tau, &in.klScale, &in.beta, &in.betaRest,
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
	gradient   value // [count, Vocab], as stored
	statistics value // [count, StatisticsCount]
}

// rows computes the rows from first on.
func (l Logits) rows(g *graph, in inputs, first value, count int) block {
	z, slope := l.load(g, in, first, count)
	vector := func(v value) value { return g.slice(v, []value{first}, count) }
	alpha, weight := vector(in.alpha), vector(in.weight)
	invTau := g.div(g.number(1), in.tau)

	var m match
	var divergence value
	loss, gradient := g.zeroLike(alpha), g.as(g.number(0), z.s)
	if !l.NoDivergence || l.Statistics {
		var byTau value // tau times its gradient
		m = l.match(g, z, alpha, invTau)
		divergence, byTau = l.divergence(g, m, in)
		if !l.NoDivergence {
			loss, gradient = g.mul(in.klScale, divergence), g.mul(g.mul(in.klScale, invTau), byTau)
		}
	}
	ce := g.zeroLike(alpha)
	if l.Labels {
		var ceGradient value
		ce, ceGradient = g.crossEntropy(z.s, vector(in.labels))
		if l.CrossEntropy {
			loss = g.add(loss, g.mul(in.ceScale, ce))
			gradient = g.add(gradient, g.mul(in.ceScale, ceGradient))
		}
	}
	// A row that does not count is selected away, whatever is in it.
	ignored := g.equal(weight, g.number(0))
	b := block{loss: g.choose(ignored, g.number(0), loss)}
	if l.GradientColumns > 0 {
		if slope != nil {
			gradient = g.mul(gradient, slope)
		}
		gradient = g.choose(ignored, g.number(0), g.mul(g.div(weight, in.z), gradient))
		b.gradient = l.narrow(g, gradient, l.Student.DType)
	}
	if l.Statistics {
		b.statistics = g.choose(ignored, g.number(0), l.statistics(g, m, z, alpha, invTau, divergence, ce))
	}
	return b
}

// load reads the rows' logits, after scale and cap, and the derivative of the
// student's in what is stored (nil: 1).
func (l Logits) load(g *graph, in inputs, first value, count int) (z logits, slope value) {
	var loaded [3]value
	for i, o := range l.operands() {
		if in.logits[i] == nil {
			continue
		}
		stored := g.slice(in.logits[i], []value{first, g.integer(int32(0))}, count, l.Vocab)
		y, derivative := o.transform(g, l.widen(g, stored, o.DType), in.scale[i], in.cap[i])
		loaded[i] = y
		if i == 0 {
			slope = derivative
		}
	}
	if loaded[1] == nil {
		loaded[1] = loaded[0] // the student itself
	}
	return logits{s: loaded[0], a: loaded[1], r: loaded[2]}, slope
}

// whole computes all rows at once.
func (l Logits) whole(g *graph, in inputs) []value {
	origin := g.integer(int32(0))
	b := l.rows(g, in, origin, l.Rows)
	results := []value{b.loss}
	if l.GradientColumns > 0 {
		results = append(results, g.update(l.results(g)[1], b.gradient, []value{origin, origin}))
	}
	if l.Statistics {
		results = append(results, b.statistics)
	}
	return results
}

// results are the program's results before anything is written to them.
func (l Logits) results(g *graph) []value {
	all := []value{g.zeros(g.float, l.Rows)}
	if l.GradientColumns > 0 {
		all = append(all, g.zeros(l.Stored(l.Student.DType).xla(), l.Rows, l.GradientColumns))
	}
	if l.Statistics {
		all = append(all, g.zeros(g.float, l.Rows, StatisticsCount))
	}
	return all
}
