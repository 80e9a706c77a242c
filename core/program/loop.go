package program

import (
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types"
)

// schedule says which rows a loop takes: count blocks of rows.
type schedule struct {
	block int                                // rows in each
	count func(g *graph) value               // int32, how many blocks
	start func(g *graph, number value) value // the first row of a block; nil: the blocks follow each other
}

// constant is the same count in any function.
func constant(count int) func(*graph) value {
	return func(g *graph) value { return g.integer(int32(count)) }
}

// first is the first row of a block.
func (s schedule) first(g *graph, number value) value {
	if s.start != nil {
		return s.start(g, number)
	}
	return g.mul(number, g.integer(int32(s.block)))
}

// loop computes blocks of rows one after the other, so that a block's logits
// and intermediates stay in the cache, and writes each into the results. A
// block that would reach beyond the last row is moved back to end with it: rows
// done twice come out the same, so no remainder needs a program of its own.
//
// rows computes a block: what is to be written into each of the results.
func (l Logits) loop(g *graph, in inputs, results []value, s schedule, rows func(g *graph, in inputs, first value, count int) []value) []value {
	return g.repeat(s.count, results, func(body *graph, number value, carried []value) []value {
		in := in.within(body)
		if l.InPlace {
			in.logits[0] = carried[min(1, len(carried)-1)] // the gradient comes after the row losses, or alone
		}
		first := s.first(body, number)
		var next []value
		for i, computed := range rows(body, in, first, s.block) {
			if body.err != nil {
				return nil
			}
			at := []value{first, body.integer(int32(0))}[:computed.Shape().Rank()]
			next = append(next, body.update(carried[i], computed, at))
		}
		return next
	})
}

// inBlocks computes all rows in blocks, the gradient in place of the student's logits
// if the blocks divide the rows: one that is moved back would find gradients there.
func (l Logits) inBlocks(g *graph, in inputs) []value {
	most := l.Layout.blockRows(l.Rows, l.Vocab)
	block := most
	for l.Rows%block != 0 {
		block--
	}
	results := l.results(g)
	if 2*block < most {
		block = most
	} else if l.gradientFits() {
		l.InPlace = true
		results[1] = in.logits[0]
	}
	return l.loop(g, in, results, schedule{block: block, count: constant(divideUp(l.Rows, block))}, l.rowResults)
}

// gradientFits reports whether the gradient, if it is wanted, can have the memory of the student's logits.
func (l Logits) gradientFits() bool {
	return l.GradientColumns == l.Student.Columns && l.Stored(l.GradientType()) == l.Stored(l.Student.DType)
}

// repeat calls body with the numbers from 0 to count-1 and what it returned the
// time before, at first what is given.
func (g *graph) repeat(count func(g *graph) value, given []value, body func(inner *graph, number value, carried []value) []value) []value {
	state := append([]value{g.integer(int32(0))}, given...)
	if g.err != nil {
		return nil
	}
	condition := g.closure()
	number := condition.parameters(state)[0]
	if condition.err == nil {
		more := condition.keep(stablehlo.Compare(number, count(condition), types.CompareLT, types.CompareSigned))
		condition.finish(more)
	}
	inner := g.closure()
	in := inner.parameters(state)
	next := inner.add(in[0], inner.integer(int32(1)))
	inner.finish(append([]value{next}, body(inner, in[0], in[1:])...)...)
	for _, closure := range []*graph{condition, inner} {
		if g.err == nil {
			g.err = closure.err
		}
	}
	if g.err != nil {
		return nil
	}
	final, err := stablehlo.While(condition.fn, inner.fn, state...)
	if err != nil {
		g.err = err
		return nil
	}
	return final[1:]
}

// closure is a graph for a function inside g's.
func (g *graph) closure() *graph {
	inner := *g
	inner.fn = g.fn.Closure()
	return &inner
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
