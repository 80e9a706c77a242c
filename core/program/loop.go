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
func (l Logits) loop(g *graph, in inputs, results []value, s schedule) []value {
	state := append([]value{g.integer(int32(0))}, results...)
	if g.err != nil {
		return nil
	}
	condition := g.closure()
	number := condition.parameters(state)[0]
	if condition.err == nil {
		more := condition.keep(stablehlo.Compare(number, s.count(condition), types.CompareLT, types.CompareSigned))
		condition.finish(more)
	}
	body := g.closure()
	carried := body.parameters(state)
	in = in.within(body)
	if l.InPlace {
		in.logits[0] = carried[2]
	}
	first := s.first(body, carried[0])
	next := []value{body.add(carried[0], body.integer(int32(1)))}
	for i, computed := range l.rows(body, in, first, s.block).all() {
		at := []value{first, body.integer(int32(0))}
		if i == 0 {
			at = at[:1] // the row losses are a vector
		}
		next = append(next, body.update(carried[len(next)], computed, at))
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

// closure is a graph for a function inside g's.
func (g *graph) closure() *graph {
	return &graph{fn: g.fn.Closure(), float: g.float, vocab: g.vocab, pieces: g.pieces, oneKernel: g.oneKernel, copyFolds: g.copyFolds}
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
