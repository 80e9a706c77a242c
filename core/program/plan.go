package program

import (
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
)

// The layout Planned: one program for any number of rows, of any pattern.
//
// It takes, in order,
//
//	student [Rows, columns] (unless InPlace), snapshot (unless absent), reference,
//	alpha [Rows], weight [Rows], scalars [ScalarCount], labels [Rows] int32 (with Labels),
//	plan [1 + Rows] int32: the number of blocks, then each block's first row,
//	and then its results, which it writes in place: the row losses [Rows], the gradient
//	(if wanted; with InPlace the student's logits) and the statistics (if wanted)
//
// The arrays are declared to have Rows rows, and may lie in memory that has
// fewer: only the rows of the plan's blocks are touched, Block rows from each
// first row on. Rows of no block are not read, nor is anything written to them.
// Blocks may overlap unless InPlace.

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

// planned writes the program.
func (l Logits) planned(g *graph) []value {
	var in inputs
	for i, o := range l.operands() {
		wanted := o.Columns > 0 && !(i == 0 && l.InPlace)
		in.logits[i] = g.input(wanted, operandNames[i], l.Stored(o.DType).xla(), l.Rows, o.Columns)
	}
	in.alpha = g.input(true, "alpha", g.float, l.Rows)
	in.weight = g.input(true, "weight", g.float, l.Rows)
	scalars := g.input(true, "scalars", g.float, ScalarCount)
	in.labels = g.input(l.Labels, "labels", dtypes.Int32, l.Rows)
	plan := g.input(true, "plan", dtypes.Int32, 1+l.Rows)

	scalar := func(i int) value { return g.scalar(scalars, i) }
	in.z, in.tau, in.klScale = scalar(ScalarZ), scalar(ScalarTau), scalar(ScalarKLScale)
	in.beta, in.betaRest, in.ceScale = scalar(ScalarBeta), scalar(ScalarBetaRest), scalar(ScalarCEScale)
	for i := range in.scale {
		in.scale[i], in.cap[i] = scalar(ScalarScale+i), scalar(ScalarCap+i)
	}
	results := l.resultInputs(g)
	count := g.scalar(plan, 0)
	return l.loop(g, in, results, schedule{
		block: l.Block,
		count: func(inner *graph) value { return inner.outer(count) },
		start: func(inner *graph, number value) value {
			index := inner.add(number, inner.integer(int32(1)))
			return inner.toScalar(inner.slice(inner.outer(plan), []value{index}, 1))
		},
	})
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

// outer makes a value of the enclosing function usable in a closure.
func (g *graph) outer(v value) value {
	if g.err != nil {
		return nil
	}
	return g.keep(g.fn.UseParentValue(v))
}
