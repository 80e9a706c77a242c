package program

import (
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types"
)

// loop computes blocks of rows one after the other, so that a block's logits
// and intermediates stay in the cache, and writes each into the results.
// The last block is moved back to end with the last row: rows done twice come
// out the same, so no remainder needs a program of its own.
func (l Logits) loop(g *graph, in inputs, block int) []value {
	state := append([]value{g.integer(int32(0))}, l.results(g)...)
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
	written := l.rows(body, in.within(body), carried[0], block)
	next := []value{
		body.add(carried[0], body.integer(int32(block))),
		body.update(carried[1], written.loss, carried[:1]),
	}
	for _, v := range []value{written.gradient, written.statistics} {
		if v != nil {
			next = append(next, body.update(carried[len(next)], v, []value{carried[0], body.integer(int32(0))}))
		}
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
