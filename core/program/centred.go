package program

// nearCentre is how far the mean of d over the anchor may be from the normaliser
// L, which is their divergence, for the mean to be taken for the centre.
const nearCentre = 0.25

// centred puts student and anchor side by side, d being the differences of their
// logits over tau up to a constant of the row, and apart that constant: exp(d)
// times the anchor's weight is exp(apart) times the student's.
//
// With any centre c of the row and e = d - c, the terms t = q (exp(e) - 1) give
//
//	L = log(1 + sum t)                       log p - log q = e - L
//	KL(q || p) = sum q (exp(e) - 1 - e) - (exp(L) - 1 - L)
//	p - q = t exp(-L) + q (exp(-L) - 1)
//
// so one array, t, serves the normaliser and the gradient, and no second pass
// over exponentials is needed. Where the sides nearly agree c is the mean of d
// over q: L is then the divergence itself, of second order, and what is taken
// from the sum of terms that are never negative is of fourth. Elsewhere c is L,
// known from the sums of the weights, and nothing is taken away. In between
// |L| stays below nearCentre.
func (g *graph) centred(student, anchor distribution, d *columns, apart value) matching {
	zero := g.number(0)
	// A token that the anchor excludes has no part in a mean over it, however far away it is.
	weighted := func(weight, x value) value { return g.choose(g.equal(weight, zero), zero, g.mul(weight, x)) }
	mean := g.div(g.rowSum(columnsOf(func(w window) value {
		return weighted(anchor.weight.at(g, w), d.at(g, w))
	})), anchor.sum)
	direct := g.add(apart, g.log(g.div(student.sum, anchor.sum)))
	centre := g.row(g.choose(g.less(g.abs(g.sub(direct, mean)), g.number(nearCentre)), mean, direct))
	e := func(w window) value { return g.sub(d.at(g, w), centre) }

	// Far from the centre exp(e) q is the student's weight by a factor of the row.
	factor := g.row(g.exp(g.sub(apart, centre)))
	far := func(w window) value { return g.sub(g.mul(student.weight.at(g, w), factor), anchor.weight.at(g, w)) }
	terms := g.keepColumns(columnsOf(func(w window) value {
		e := e(w)
		near := g.mul(anchor.weight.at(g, w), g.add(e, g.excess(e)))
		return g.choose(g.small(e), near, far(w))
	}))
	length := g.row(g.log1p(g.div(g.rowSum(terms), anchor.sum)))

	share := g.row(g.div(g.number(1), anchor.sum))
	ofTerms, ofWeights := g.row(g.mul(g.exp(g.neg(length)), share)), g.row(g.mul(g.expm1(g.neg(length)), share))
	return matching{
		p: g.probabilitiesOf(student), q: g.probabilitiesOf(anchor),
		x: columnsOf(func(w window) value { return g.sub(e(w), length) }),
		divergence: func() value {
			sum := g.rowSum(columnsOf(func(w window) value {
				e, weight := e(w), anchor.weight.at(g, w)
				return g.choose(g.small(e), g.mul(weight, g.excess(e)), g.sub(far(w), weighted(weight, e)))
			}))
			// Where all of e is rounding the two are as good as equal.
			difference := g.sub(g.mul(sum, share), g.excess(length))
			return g.choose(g.less(difference, zero), zero, difference)
		},
		delta: columnsOf(func(w window) value {
			return g.add(g.mul(terms.at(g, w), ofTerms), g.mul(anchor.weight.at(g, w), ofWeights))
		}),
	}
}
