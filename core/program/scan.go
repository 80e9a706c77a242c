package program

import (
	"math"

	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types/shapes"
)

// scanned is a row's largest number and sums relative to it: of what is given
// for each column, times exp((number - largest)/tau), or, for cold, times
// exp(number - largest). Before the scan each holds the columns [rows, count,
// length], after it the results [rows].
type scanned struct {
	largest    value
	at         value // the columns' numbers before, the first one of the largest after; nil: not wanted
	weights    value // 1 before, the sum of the weights after; nil: not wanted
	sums, cold []value
}

// scan takes all of them in one reduction, and so in one pass over memory. What
// is carried is a largest number so far and sums relative to it; where two such
// are joined, the sums of the one with the smaller number are scaled down. The
// tiles come first and are then joined.
//
// The sum of the weights is carried with what was lost of it in rounding: how
// long the sums are that a backend adds up one by one is its own choice, and
// the loss is no better than these. The other sums are small where digits
// count.
//
// A sum must be given finite numbers, also where the weight is 0.
func (g *graph) scan(sides []*scanned, invTau value) {
	if g.err != nil {
		return
	}
	var columns []value
	var starts []float64
	for _, s := range sides {
		columns, starts = append(columns, s.largest), append(starts, math.Inf(-1))
		if s.at != nil {
			columns, starts = append(columns, s.at), append(starts, inf)
		}
		if s.weights != nil {
			columns, starts = append(columns, s.weights, g.number(0)), append(starts, 0, 0)
		}
		for _, sum := range append(append([]value{}, s.sums...), s.cold...) {
			columns, starts = append(columns, sum), append(starts, 0)
		}
	}
	// What joins two has no other way to know tau.
	columns, starts = append(columns, invTau), append(starts, 0)
	for i := range columns {
		columns[i] = g.as(columns[i], columns[0])
	}
	for range 2 { // the columns of tiles, and the tiles
		columns = g.joinAll(sides, columns, starts)
	}
	if g.err != nil {
		return
	}
	take := func(n int) []value {
		taken := columns[:n:n]
		columns = columns[n:]
		return taken
	}
	for _, s := range sides {
		s.largest = take(1)[0]
		if s.at != nil {
			s.at = take(1)[0]
		}
		if s.weights != nil {
			sum := take(2)
			s.weights = g.add(sum[0], sum[1])
		}
		s.sums, s.cold = take(len(s.sums)), take(len(s.cold))
	}
}

// joinAll reduces the last axis.
func (g *graph) joinAll(sides []*scanned, columns []value, starts []float64) []value {
	initial := make([]value, len(starts))
	for i, start := range starts {
		initial[i] = g.number(start)
	}
	if g.err != nil {
		return nil
	}
	join := &graph{fn: g.fn.Closure(), float: g.float}
	scalar := shapes.Make(g.float)
	both := make([]value, 2*len(columns))
	for i := range both {
		both[i] = join.keep(join.fn.Input(scalar))
	}
	if join.err == nil {
		join.finish(join.join(sides, both[:len(columns)], both[len(columns):])...)
	}
	if join.err != nil {
		g.err = join.err
		return nil
	}
	results, err := stablehlo.MultiReduce(columns, initial, join.fn, columns[0].Shape().Rank()-1)
	if err != nil {
		g.err = err
		return nil
	}
	return results
}

// join joins two of what scan carries.
func (g *graph) join(sides []*scanned, x, y []value) []value {
	invTau := g.max(x[len(x)-1], y[len(y)-1])
	var joined []value
	one := g.number(1)
	for _, s := range sides {
		i := len(joined)
		joined = append(joined, g.max(x[i], y[i]))
		// Both may be -inf: their difference is then no number.
		same, smaller := g.equal(x[i], y[i]), g.less(x[i], y[i])
		apart := g.neg(g.abs(g.sub(x[i], y[i])))
		if s.at != nil {
			i = len(joined)
			joined = append(joined, g.choose(same, g.min(x[i], y[i]), g.choose(smaller, y[i], x[i])))
		}
		shares := func(apart value) (shareX, shareY value) {
			down := g.choose(same, one, g.exp(apart))
			return g.choose(smaller, down, one), g.choose(smaller, one, down)
		}
		shareX, shareY := shares(g.mul(apart, invTau))
		if s.weights != nil {
			i = len(joined)
			sum, lost := g.addExactly(g.mul(x[i], shareX), g.mul(y[i], shareY))
			before := g.add(g.mul(x[i+1], shareX), g.mul(y[i+1], shareY))
			joined = append(joined, sum, g.add(before, lost))
		}
		add := func(n int) {
			for range n {
				i := len(joined)
				joined = append(joined, g.add(g.mul(x[i], shareX), g.mul(y[i], shareY)))
			}
		}
		add(len(s.sums))
		shareX, shareY = shares(apart)
		add(len(s.cold))
	}
	return append(joined, invTau)
}

// addExactly is x + y and what the rounding of it lost, for |x| >= |y|.
func (g *graph) addExactly(x, y value) (sum, lost value) {
	sum = g.add(x, y)
	return sum, g.add(g.sub(x, sum), y)
}
