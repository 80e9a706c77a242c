package program

import (
	"strings"

	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
)

// The layout Planned: one program for any number of rows, of any pattern.
//
// It takes, in order,
//
//	student [Rows, columns] (unless InPlace), snapshot (unless absent), reference (or, with Listed,
//	its ids [Rows, Listed] int32 and its logs [Rows, Listed + 1], that of the rest the last),
//	alpha [Rows], weight [Rows], scalars [ScalarCount], labels [Rows] int32 (with Labels),
//	plan [1 + Rows] int32: how many rows are computed, and then which,
//	and then its results, which it writes in place: the row losses [Rows], the gradient
//	(if wanted; with InPlace the student's logits) and the statistics (if wanted)
//
// The arrays are declared to have Rows rows, and may lie in memory that has
// fewer: only the rows of the plan are touched, each of which counts and is
// named once. Several runs, on different rows of the same arrays, may go on at
// once.

// The scalars, in the order of the input.
const (
	ScalarZ = iota
	ScalarTau
	ScalarKLScale
	ScalarBeta
	ScalarBetaRest // 1 - beta
	ScalarCEScale
	ScalarScale                   // of student, snapshot and reference
	ScalarCap   = ScalarScale + 3 // likewise
	ScalarCount = ScalarCap + 3
)

// planned writes the program: a function that computes the rows, and main,
// which calls it.
func (l Logits) planned(builder *stablehlo.Builder) error {
	return l.oneKernelProgram(builder, len(l.resultShapes()), l.plannedRows)
}

// oneKernelProgram writes a program whose rows function takes the memory of its results as its last inputs.
func (l Logits) oneKernelProgram(builder *stablehlo.Builder, results int, write func(g *graph) []value) error {
	rows := l.graph(builder.NewFunction("rows"))
	rows.finish(write(rows)...)
	if rows.err != nil {
		return rows.err
	}
	main := l.graph(builder.Main())
	var arguments []value
	for i, in := range rows.fn.Inputs {
		name, shape := strings.TrimPrefix(in.String(), "%"), in.Shape()
		if result := i - (len(rows.fn.Inputs) - results); result >= 0 {
			arguments = append(arguments, main.resultInput(name, shape, result))
		} else {
			arguments = append(arguments, main.input(true, name, shape.DType, shape.Dimensions...))
		}
	}
	main.finish(main.callOneKernel(rows.fn, arguments)...)
	return main.err
}

// plannedRows computes the rows of the plan.
func (l Logits) plannedRows(g *graph) []value {
	in := l.plannedInputs(g)
	plan := g.planInput(l.Rows)
	var results []value
	for i, shape := range l.resultShapes() {
		results = append(results, g.input(true, resultName(i), shape.DType, shape.Dimensions...))
	}
	return l.loop(g, in, results, g.planned(plan), l.rowResults)
}

// plannedInputs are the inputs before the plan.
func (l Logits) plannedInputs(g *graph) (in inputs) {
	for i, o := range l.operands() {
		wanted := o.Columns > 0 && !(i == 0 && l.InPlace)
		in.logits[i] = g.input(wanted, operandNames[i], l.Stored(o.DType).xla(), l.Rows, o.Columns)
	}
	l.listedInputs(g, &in)
	in.alpha = g.input(true, "alpha", g.float, l.Rows)
	in.weight = g.input(true, "weight", g.float, l.Rows)
	scalars := g.input(true, "scalars", g.float, ScalarCount)
	in.labels = g.input(l.Labels, "labels", dtypes.Int32, l.Rows)
	scalar := func(i int) value { return g.scalar(scalars, i) }
	in.z, in.tau, in.klScale = scalar(ScalarZ), scalar(ScalarTau), scalar(ScalarKLScale)
	in.beta, in.betaRest, in.ceScale = scalar(ScalarBeta), scalar(ScalarBetaRest), scalar(ScalarCEScale)
	for i := range in.scale {
		in.scale[i], in.cap[i] = scalar(ScalarScale+i), scalar(ScalarCap+i)
	}
	return in
}

func (g *graph) planInput(rows int) value { return g.input(true, "plan", dtypes.Int32, 1+rows) }

// planned is the schedule of a plan. All inputs are declared by now.
func (g *graph) planned(plan value) schedule {
	count := g.add(g.scalar(plan, 0), g.noneOf(g.fn.Inputs))
	return schedule{
		block: 1,
		count: func(inner *graph) value { return inner.outer(count) },
		start: func(inner *graph, number value) value {
			index := inner.add(number, inner.integer(int32(1)))
			return inner.toScalar(inner.slice(inner.outer(plan), []value{index}, 1))
		},
	}
}

// callOneKernel calls a function that XLA's CPU backend makes one kernel of.
//
// Left to itself that backend runs each loop over a row as a kernel of its own,
// on all cores: what is handed from core to core, and waiting for the slower
// one, then takes longer than the arithmetic on a row. As one kernel a run is
// one core's own, and a row's intermediates stay in its cache. The names are
// those by which XLA knows functions that it made so itself, of small loops; a
// plugin that does not know them computes the same, as if nothing was said.
func (g *graph) callOneKernel(function *stablehlo.Function, arguments []value) []value {
	if g.err != nil {
		return nil
	}
	results, err := stablehlo.Call(function, arguments...)
	if err != nil {
		g.err = err
		return nil
	}
	call := g.fn.Statements[len(g.fn.Statements)-1]
	call.Attributes["mhlo.frontend_attributes"] = literal(`{xla_cpu_small_call = "true", inlineable = "false"}`)
	return results
}

// literal is an attribute as it is written in the text.
type literal string

// ToStableHLO is what the builder asks attributes for.
func (l literal) ToStableHLO() string { return string(l) }

// noneOf is 0, int32, in a way that needs the first element of every array:
// XLA aborts on a function for one kernel with an argument that it does not use,
// such as the weights where no gradient is wanted.
func (g *graph) noneOf(arrays []value) value {
	var found value
	for _, array := range arrays {
		if g.err != nil {
			return nil
		}
		ones := make([]int, array.Shape().Rank())
		zeros := make([]int, len(ones))
		for i := range ones {
			ones[i] = 1
		}
		first := g.toScalar(g.keep(stablehlo.Slice(array, zeros, ones, nil)))
		impossible := g.less(g.convert(first, dtypes.Float32), g.integer(float32(-inf)))
		if found == nil {
			found = impossible
		} else {
			found = g.or(found, impossible)
		}
	}
	return g.convert(found, dtypes.Int32)
}

// scalar is element i of a vector.
func (g *graph) scalar(vector value, i int) value {
	if g.err != nil {
		return nil
	}
	return g.toScalar(g.keep(stablehlo.Slice(vector, []int{i}, []int{i + 1}, nil)))
}

// toScalar is the only element of a vector.
func (g *graph) toScalar(v value) value {
	if g.err != nil {
		return nil
	}
	return g.reshape(v)
}

// outer makes a value of the enclosing function usable in a closure; in a
// function of its own it is the value itself.
func (g *graph) outer(v value) value {
	if g.err != nil || g.fn.Parent == nil {
		return v
	}
	return g.keep(g.fn.UseParentValue(v))
}
