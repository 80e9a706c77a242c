package program

import (
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types"
)

// crossEntropy is -log softmax(s)[label] at temperature 1, [rows], and its
// gradient softmax(s) - onehot(label). With R the sum of the weights of the
// other columns it is log1p(R / label's weight), which keeps its digits where
// the label has nearly all of the probability.
func (g *graph) crossEntropy(s *columns, label value) (loss value, gradient *columns) {
	zero := g.number(0)
	top := g.rowMax(s)
	weight := g.keepColumns(columnsOf(func(w window) value { return g.expNegative(g.sub(s.at(g, w), top)) }))
	sumWhere := func(pick func(hit value, w window) value) value {
		return g.rowSum(columnsOf(func(w window) value { return pick(g.hits(g.numbers(s, w), label), w) }))
	}
	own := sumWhere(func(hit value, w window) value { return g.choose(hit, weight.at(g, w), zero) })
	others := sumWhere(func(hit value, w window) value { return g.choose(hit, zero, weight.at(g, w)) })
	distance := g.sub(top, sumWhere(func(hit value, w window) value { return g.choose(hit, s.at(g, w), zero) }))
	sum := g.add(own, others)
	share := g.div(g.number(1), sum)
	return g.labelLoss(own, others, distance, sum), columnsOf(func(w window) value {
		return g.labelGradient(g.hits(g.numbers(s, w), label), weight.at(g, w), g.mul(others, share), share)
	})
}

// labelLoss is log(sum/own), sum being own + others, and own the label's weight
// at its distance from the top.
func (g *graph) labelLoss(own, others, distance, sum value) value {
	// Where the label's own weight is nearly lost its distance from the top is not.
	return g.choose(g.less(own, g.number(g.tiny())), g.add(distance, g.log(sum)), g.log1p(g.div(others, own)))
}

// labelGradient is softmax(s) - onehot(label), share being 1/sum of the weights:
// minus the others' probability at the label, where its own minus 1 would cancel.
func (g *graph) labelGradient(hit, weight, othersProbability, share value) value {
	return g.choose(hit, g.neg(othersProbability), g.mul(weight, share))
}

// hits is where a column's number is the row's label.
func (g *graph) hits(numbers, label value) value {
	return g.binary(func(x, y *stablehlo.Value) (*stablehlo.Value, error) {
		return stablehlo.Compare(x, y, types.CompareEQ, types.CompareSigned)
	}, numbers, label)
}

// numbers are the numbers of a window's columns, int32.
func (g *graph) numbers(like *columns, w window) value {
	return g.add(g.iota(like.at(g, w)), g.integer(int32(w.first)))
}

// iota numbers the columns of an array, through all tiles, int32.
func (g *graph) iota(like value) value {
	if g.err != nil {
		return nil
	}
	shape := like.Shape().Clone()
	shape.DType = dtypes.Int32
	last := shape.Rank() - 1
	column := g.keep(g.fn.Iota(shape, last))
	if last == 1 {
		return column
	}
	return g.add(column, g.mul(g.keep(g.fn.Iota(shape, 1)), g.integer(int32(shape.Dimensions[last]))))
}
