package program

import (
	"fmt"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types"
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
	Columns int // stored columns, the row stride; 0 for a snapshot that is absent
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
//	alpha [Rows], weight [Rows] (0: the row does not count), z, tau, kl_scale
//
// and returns the row losses kl_scale D_n [Rows] (without weight and z; 0 for
// rows that do not count), then, if wanted, the gradient
// w_n/z kl_scale dD_n/ds [Rows, GradientColumns] in the student's type.
func (l Logits) Text() (string, error) {
	builder := stablehlo.New("anchorkl_logits")
	g := &graph{fn: builder.Main(), float: l.Arithmetic().xla()}
	in := l.inputs(g)
	var results []value
	if block := l.Layout.blockRows(l.Rows, l.Vocab); block < l.Rows {
		results = l.loop(g, in, block)
	} else {
		origin := g.integer(int32(0))
		loss, gradient := l.rows(g, in, origin, l.Rows)
		results = append(results, loss)
		if l.GradientColumns > 0 {
			empty := g.zeros(l.Stored(l.Student.DType).xla(), l.Rows, l.GradientColumns)
			results = append(results, g.update(empty, gradient, []value{origin, origin}))
		}
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

// inputs are the arguments of a program of the logits form.
type inputs struct {
	student, snapshot, reference value // snapshot nil: absent
	alpha, weight                value
	z, tau, klScale              value
}

func (l Logits) inputs(g *graph) inputs {
	input := func(name string, dtype dtypes.DType, dimensions ...int) value {
		if g.err != nil {
			return nil
		}
		return g.keep(g.fn.NamedInput(name, shapes.Make(dtype, dimensions...)))
	}
	matrix := func(name string, o Operand) value {
		return input(name, l.Stored(o.DType).xla(), l.Rows, o.Columns)
	}
	var in inputs
	in.student = matrix("student", l.Student)
	if l.Snapshot.Columns > 0 {
		in.snapshot = matrix("snapshot", l.Snapshot)
	}
	in.reference = matrix("reference", l.Reference)
	in.alpha = input("alpha", g.float, l.Rows)
	in.weight = input("weight", g.float, l.Rows)
	in.z = input("z", g.float)
	in.tau = input("tau", g.float)
	in.klScale = input("kl_scale", g.float)
	return in
}

// within makes the arguments of the main function usable in a closure of it.
func (in inputs) within(g *graph) inputs {
	for _, v := range []*value{&in.student, &in.snapshot, &in.reference,
		&in.alpha, &in.weight, &in.z, &in.tau, &in.klScale} {
		if g.err == nil && *v != nil {
			*v = g.keep(g.fn.UseParentValue(*v))
		}
	}
	return in
}

// rows computes the losses [count] and gradients [count, Vocab] of the rows
// from first on.
func (l Logits) rows(g *graph, in inputs, first value, count int) (loss, gradient value) {
	zero := g.integer(int32(0))
	load := func(x value, dtype DType) value {
		return l.widen(g, g.slice(x, []value{first, zero}, count, l.Vocab), dtype)
	}
	s := load(in.student, l.Student.DType)
	a := s
	if in.snapshot != nil {
		a = load(in.snapshot, l.Snapshot.DType)
	}
	r := load(in.reference, l.Reference.DType)
	alpha := g.slice(in.alpha, []value{first}, count)
	weight := g.slice(in.weight, []value{first}, count)

	if l.Space == ProbabilitySpace {
		loss, gradient = g.forwardProbability(s, a, r, alpha, in.tau)
	} else {
		loss, gradient = g.forwardLogit(s, a, r, alpha, in.tau)
	}
	// A row that does not count is selected away, whatever is in it.
	ignored := g.equal(weight, g.number(0))
	loss = g.choose(ignored, g.number(0), g.mul(in.klScale, loss))
	if l.GradientColumns == 0 {
		return loss, nil
	}
	scale := g.mul(in.klScale, g.div(weight, in.z))
	gradient = g.choose(ignored, g.number(0), g.mul(scale, gradient))
	return loss, l.narrow(g, gradient, l.Student.DType)
}

// loop computes blocks of rows one after the other, so that a block's logits
// and intermediates stay in the cache, and writes each into the results.
// The last block is moved back to end with the last row: rows done twice come
// out the same, so no remainder needs a program of its own.
func (l Logits) loop(g *graph, in inputs, block int) []value {
	state := []value{g.integer(int32(0)), g.zeros(g.float, l.Rows)}
	if l.GradientColumns > 0 {
		state = append(state, g.zeros(l.Stored(l.Student.DType).xla(), l.Rows, l.GradientColumns))
	}
	if g.err != nil {
		return nil
	}
	condition := &graph{fn: g.fn.Closure(), float: g.float}
	first := condition.parameters(state)[0]
	if condition.err == nil {
		more := condition.keep(stablehlo.Compare(first, condition.integer(int32(l.Rows)),
			types.CompareLT, types.CompareSigned))
		condition.finish(more)
	}
	body := &graph{fn: g.fn.Closure(), float: g.float}
	carried := body.parameters(state)
	loss, gradient := l.rows(body, in.within(body), carried[0], block)
	next := []value{
		body.add(carried[0], body.integer(int32(block))),
		body.update(carried[1], loss, carried[:1]),
	}
	if l.GradientColumns > 0 {
		next = append(next, body.update(carried[2], gradient, []value{carried[0], body.integer(int32(0))}))
	}
	body.finish(next...)
	for _, inner := range []*graph{condition, body} {
		if g.err == nil {
			g.err = inner.err
		}
	}
	if g.err != nil {
		return nil
	}
	final, err := stablehlo.While(condition.fn, body.fn, state...)
	if err != nil {
		g.err = err
		return nil
	}
	return final[1:]
}

// parameters declares one input of a closure for each value of the state.
func (g *graph) parameters(state []value) []value {
	parameters := make([]value, len(state))
	for i, v := range state {
		if g.err == nil {
			parameters[i] = g.keep(g.fn.Input(v.Shape()))
		}
	}
	return parameters
}

// finish ends a closure with its results.
func (g *graph) finish(results ...value) {
	if g.err == nil {
		g.err = g.fn.Return(results...)
	}
}
