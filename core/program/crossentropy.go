package program

import (
	"github.com/gomlx/compute/dtypes"
	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types"
)

// crossEntropy is -log softmax(s)[label] at temperature 1, [rows], and its
// gradient softmax(s) - onehot(label), [rows, vocab]. With R the sum of the
// weights of the other columns it is log1p(R / label's weight), which keeps its
// digits where the label has nearly all of the probability.
func (g *graph) crossEntropy(s, label value) (loss, gradient value) {
	hit := g.hits(s, label)
	zero := g.number(0)
	top := g.rowMax(s)
	weight := g.exp(g.sub(s, top))
	own := g.rowSum(g.choose(hit, weight, zero))
	others := g.rowSum(g.choose(hit, zero, weight))
	distance := g.sub(top, g.rowSum(g.choose(hit, s, zero)))
	sum := g.add(own, others)
	// Where the label's own weight is nearly lost its distance from the top is not.
	loss = g.choose(g.less(own, g.number(g.tiny())), g.add(distance, g.log(sum)), g.log1p(g.div(others, own)))
	// -R/S at the label, where weight/S - 1 would cancel.
	share := g.div(g.number(1), sum)
	return loss, g.choose(hit, g.neg(g.mul(others, share)), g.mul(weight, share))
}

// hits is where the column is the row's label.
func (g *graph) hits(s, label value) value {
	column := g.iota(s)
	return g.binary(func(x, y *stablehlo.Value) (*stablehlo.Value, error) {
		return stablehlo.Compare(x, y, types.CompareEQ, types.CompareSigned)
	}, column, label)
}

// iota numbers the columns of a block.
func (g *graph) iota(like value) value {
	if g.err != nil {
		return nil
	}
	shape := like.Shape().Clone()
	shape.DType = dtypes.Int32
	return g.keep(g.fn.Iota(shape, 1))
}
