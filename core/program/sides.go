package program

// side is one distribution over a block's rows, before normalisation.
type side struct {
	logits value // [rows, vocab]
	max    value // [rows], of the logits
	weight value // [rows, vocab], exp((logits - max)/tau)
	sum    value // [rows], of the weights
}

func (g *graph) softmax(logits, max, invTau value) side {
	weight := g.exp(g.mul(g.sub(logits, max), invTau))
	return side{logits, max, weight, g.rowSum(weight)}
}

// plain is a side from its logits alone.
func (g *graph) plain(logits, invTau value) side { return g.softmax(logits, g.rowMax(logits), invTau) }

// probabilities are the side's, [rows, vocab].
func (g *graph) probabilities(s side) value {
	return g.mul(s.weight, g.div(g.number(1), s.sum))
}

// logProbabilities are their logarithms, finite where logits are, however small.
func (g *graph) logProbabilities(s side, invTau value) value {
	return g.sub(g.mul(g.sub(s.logits, s.max), invTau), g.log(s.sum))
}

// logRatio is log y - log z, element by element, for two sides.
func (g *graph) logRatio(y, z side, invTau value) value {
	d, constant := g.difference(y.logits, z.logits, y.max, z.max)
	d = g.mul(d, invTau)
	apart := g.mul(g.sub(g.sub(y.max, z.max), constant), invTau)
	return g.sub(d, g.normaliser(z, y, d, apart))
}

// difference is y - z element by element, less a constant of the row, and
// that constant. Logits mean the same when a constant is added, so the sides
// may lie far apart: where their maxima do, the side further from 0 is moved
// to the other by a whole number. That subtraction is exact for the elements
// that matter, where moving the other side away from 0 would round them.
func (g *graph) difference(y, z, maxY, maxZ value) (d, constant value) {
	distance := g.sub(maxY, maxZ)
	zero := g.number(0)
	near := g.less(g.abs(distance), g.number(1))
	constant = g.choose(near, zero, g.round(distance))
	moveZ := g.less(g.abs(maxY), g.abs(maxZ))
	shiftY := g.choose(moveZ, zero, constant)
	shiftZ := g.choose(moveZ, constant, zero)
	return g.sub(g.sub(y, shiftY), g.add(z, shiftZ)), constant
}

// normaliser is L in log y - log z = d - L, where d holds the differences
// (y - z)/tau of two sides' logits up to a constant of the row, so that
// sum softmax(z) exp(d - L) = 1. apart is that constant:
// exp(d) times z's weight is exp(apart) times y's weight.
// Where the sides nearly agree L is log1p of a sum of small terms; elsewhere
// it is the logarithm of the ratio of the two sums.
func (g *graph) normaliser(z, y side, d, apart value) value {
	series := g.mul(z.weight, g.add(d, g.excess(d)))
	direct := g.sub(g.mul(y.weight, g.exp(apart)), z.weight)
	sum := g.rowSum(g.choose(g.small(d), series, direct))
	relative := g.div(sum, z.sum)
	nearlyEqual := g.less(g.abs(relative), g.number(0.5))
	return g.choose(nearlyEqual, g.log1p(relative), g.add(apart, g.log(g.div(y.sum, z.sum))))
}
