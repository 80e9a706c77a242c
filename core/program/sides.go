package program

// side is one distribution over a row's columns, before normalisation, element by element.
type side struct {
	logits value
	max    value // [rows], of the logits
	weight value // exp((logits - max)/tau)
	sum    value // [rows], of the weights
}

// probabilities are the side's.
func (g *graph) probabilities(s side) value { return g.mul(s.weight, g.div(g.number(1), s.sum)) }

// logProbabilities are their logarithms, finite where logits are, however small.
func (g *graph) logProbabilities(s side, invTau value) value {
	return g.sub(g.mul(g.sub(s.logits, s.max), invTau), g.log(s.sum))
}

// distribution is a block's side, of which formulas ask any window.
type distribution struct {
	logits, weight *columns
	max, sum       value // [rows]
}

func (d distribution) at(g *graph, w window) side {
	return side{d.logits.at(g, w), d.max, d.weight.at(g, w), d.sum}
}

// softmax is the distribution of logits over tau; invTau nil: of the logits.
func (g *graph) softmax(logits *columns, max, invTau value) distribution {
	weight := g.weights(logits, max, invTau)
	return distribution{logits, weight, max, g.rowSum(weight)}
}

// weights are exp((logits - max)/tau); invTau nil: tau is 1.
func (g *graph) weights(logits *columns, max, invTau value) *columns {
	return g.keepColumns(columnsOf(func(w window) value {
		distance := g.sub(logits.at(g, w), max)
		if invTau != nil {
			distance = g.mul(distance, invTau)
		}
		return g.expNegative(distance)
	}))
}

// plain is a distribution from its logits alone.
func (g *graph) plain(logits *columns, invTau value) distribution {
	return g.softmax(logits, g.rowMax(logits), invTau)
}

// probabilitiesOf are a distribution's.
func (g *graph) probabilitiesOf(d distribution) *columns {
	return columnsOf(func(w window) value { return g.probabilities(d.at(g, w)) })
}

// logRatio is log y - log z, element by element.
func (g *graph) logRatio(y, z distribution, invTau value) *columns {
	o := g.offset(y.max, z.max)
	d := columnsOf(func(w window) value {
		return g.mul(o.difference(g, y.logits.at(g, w), z.logits.at(g, w)), invTau)
	})
	apart := g.mul(g.sub(g.sub(y.max, z.max), o.constant), invTau)
	length := g.normaliser(z, y, d, apart)
	return columnsOf(func(w window) value { return g.sub(d.at(g, w), length) })
}

// offset is a constant of each row by which two sides' logits lie apart, and
// what each side is moved by to take it away. Logits mean the same when a
// constant is added, so the sides may lie far apart: where their maxima do, the
// side further from 0 is moved to the other by a whole number. That subtraction
// is exact for the elements that matter, where moving the other side away from
// 0 would round them.
type offset struct{ constant, y, z value }

func (g *graph) offset(maxY, maxZ value) offset {
	distance := g.sub(maxY, maxZ)
	zero := g.number(0)
	near := g.less(g.abs(distance), g.number(1))
	constant := g.choose(near, zero, g.round(distance))
	moveZ := g.less(g.abs(maxY), g.abs(maxZ))
	return offset{g.row(constant), g.row(g.choose(moveZ, zero, constant)), g.row(g.choose(moveZ, constant, zero))}
}

// difference is y - z less the constant.
func (o offset) difference(g *graph, y, z value) value { return g.sub(g.sub(y, o.y), g.add(z, o.z)) }

// normaliser is L in log y - log z = d - L, where d holds the differences
// (y - z)/tau of two sides' logits up to a constant of the row, so that
// sum softmax(z) exp(d - L) = 1. apart is that constant:
// exp(d) times z's weight is exp(apart) times y's weight.
// Where the sides nearly agree L is log1p of a sum of small terms; elsewhere
// it is the logarithm of the ratio of the two sums.
func (g *graph) normaliser(z, y distribution, d *columns, apart value) value {
	factor := g.row(g.exp(apart))
	sum := g.rowSum(columnsOf(func(w window) value {
		dW, zW := d.at(g, w), z.weight.at(g, w)
		series := g.mul(zW, g.add(dW, g.excess(dW)))
		direct := g.sub(g.mul(y.weight.at(g, w), factor), zW)
		return g.choose(g.small(dW), series, direct)
	}))
	return g.row(g.logOfRatio(g.div(sum, z.sum), g.add(apart, g.log(g.div(y.sum, z.sum)))))
}

// logOfRatio is the logarithm of 1 + relative, which is also known directly.
func (g *graph) logOfRatio(relative, direct value) value {
	return g.choose(g.less(g.abs(relative), g.number(0.5)), g.log1p(relative), direct)
}
