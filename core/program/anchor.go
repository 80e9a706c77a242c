package program

// match is student and anchor side by side, element by element.
type match struct {
	p, q value
	// x is log p - log q. Where it is small it has nearly all of its digits:
	// it comes from differences of logits, which are exact for nearby numbers,
	// and never from the difference of two logarithms of sums. It is +inf
	// where q alone is 0, -inf where p alone is 0, and NaN where both are.
	x value
}

// matching is a block's match, of which formulas ask any window.
type matching struct {
	p, q, x    *columns
	divergence func() value // KL(q || p), [rows]
	delta      *columns     // p - q
}

// matchingOf is the matching of p, q and x.
func (g *graph) matchingOf(p, q, x *columns) matching {
	m := matching{p: p, q: q, x: x}
	m.divergence = func() value { return g.kl(m) }
	m.delta = columnsOf(func(w window) value { return g.delta(m.at(g, w)) })
	return m
}

func (m matching) at(g *graph, w window) match {
	return match{m.p.at(g, w), m.q.at(g, w), m.x.at(g, w)}
}

// logits are the logits of the three models in the arithmetic's type, after scale and cap.
type logits struct{ s, a, r value }

// models are a block's logits, of which formulas ask any window.
type models struct{ s, a, r *columns }

// shares are the weights of the anchor's two sides in each row.
type shares struct {
	onlySnapshot, onlyReference value // the other side has no weight
	snapshot, reference         value
	bothCount                   bool // in every row
}

// shares of alpha sum to exactly 1: 1 - alpha is rounded, and without the second
// subtraction that error, small as it is, would be multiplied by the distance
// of a logit from its row's maximum instead of by the distance of the sides.
// interior says that no alpha is 0 or 1.
func (g *graph) shares(alpha value, interior bool) shares {
	onlySnapshot := g.equal(alpha, g.number(0))
	onlyReference := g.equal(alpha, g.number(1))
	mixed := g.choose(g.or(onlySnapshot, onlyReference), g.number(0.5), alpha)
	snapshotShare := g.sub(g.number(1), mixed)
	rest := g.sub(g.number(1), snapshotShare)
	referenceShare := g.choose(g.equal(rest, g.number(0)), mixed, rest)
	return shares{onlySnapshot, onlyReference, g.row(snapshotShare), g.row(referenceShare), interior}
}

// sides makes alpha 0 and 1 such that there is no 0 * -inf, and no use of the
// side that has no weight: that side is replaced by the other one, and an even
// mix of two equal sides is exactly it. It serves logits and their maxima.
func (s shares) sides(g *graph, snapshot, reference value) (a, r value) {
	if s.bothCount {
		return snapshot, reference
	}
	return g.choose(s.onlyReference, reference, snapshot), g.choose(s.onlySnapshot, snapshot, reference)
}

// match puts the anchor together in the space that is wanted.
func (l Logits) match(g *graph, z models, alpha, invTau value) matching {
	s := g.shares(alpha, l.Interior)
	max := maxima{g.rowMax(z.s), g.rowMax(z.a), g.rowMax(z.r)}
	max.a, max.r = s.sides(g, max.a, max.r)
	given := z
	sides := func(w window) (a, r value) { return s.sides(g, given.a.at(g, w), given.r.at(g, w)) }
	z.a = columnsOf(func(w window) value { a, _ := sides(w); return a })
	z.r = columnsOf(func(w window) value { _, r := sides(w); return r })
	if l.Space == ProbabilitySpace {
		return l.matchProbabilities(g, z, max, s, invTau)
	}
	return matchLogits(g, z, max, s, invTau)
}

// maxima are the largest logits of each row.
type maxima struct{ s, a, r value }

// matchLogits mixes logits: q = softmax(((1-alpha) a + alpha r)/tau).
func matchLogits(g *graph, z models, max maxima, s shares, invTau value) matching {
	toSnapshot, toReference := g.row(g.mul(s.snapshot, invTau)), g.row(g.mul(s.reference, invTau))
	mixed := columnsOf(func(w window) value {
		return g.add(g.mul(toSnapshot, g.sub(z.a.at(g, w), max.a)), g.mul(toReference, g.sub(z.r.at(g, w), max.r)))
	})
	maxQ := g.rowMax(mixed)
	student, anchor := g.softmax(z.s, max.s, invTau), g.softmax(mixed, maxQ, nil)

	toA, toR := g.offset(max.s, max.a), g.offset(max.s, max.r)
	d := g.keepColumns(columnsOf(func(w window) value {
		student := z.s.at(g, w)
		return g.add(g.mul(toSnapshot, toA.difference(g, student, z.a.at(g, w))),
			g.mul(toReference, toR.difference(g, student, z.r.at(g, w))))
	}))
	apart := g.sub(g.add(
		g.mul(toSnapshot, g.sub(g.sub(max.s, max.a), toA.constant)),
		g.mul(toReference, g.sub(g.sub(max.s, max.r), toR.constant))), maxQ)
	return g.centred(student, anchor, d, apart)
}

// matchProbabilities mixes distributions: q = (1-alpha) softmax(a/tau) + alpha softmax(r/tau).
func (l Logits) matchProbabilities(g *graph, z models, max maxima, s shares, invTau value) matching {
	student, sideA, sideR := g.softmax(z.s, max.s, invTau), g.softmax(z.a, max.a, invTau), g.softmax(z.r, max.r, invTau)
	xA, xR := g.logRatio(sideA, student, invTau), g.logRatio(sideR, student, invTau)
	mixed := func(w window) match {
		return l.mixProbabilities(g, student.at(g, w), sideA.at(g, w), sideR.at(g, w), xA.at(g, w), xR.at(g, w), s, invTau)
	}
	return g.matchingOf(
		g.probabilitiesOf(student),
		columnsOf(func(w window) value { return mixed(w).q }),
		g.keepColumns(columnsOf(func(w window) value { return mixed(w).x })),
	)
}

// mixProbabilities does so for two sides of which xA = log a/p and xR = log r/p
// are known. With u = q/p - 1 = (1-alpha) expm1(xA) + alpha expm1(xR),
// x = -log1p(u), exact where both sides are near the student.
func (l Logits) mixProbabilities(g *graph, student, a, r side, xA, xR value, s shares, invTau value) match {
	p := g.probabilities(student)
	q := g.add(g.mul(s.snapshot, g.probabilities(a)), g.mul(s.reference, g.probabilities(r)))
	u := g.add(g.mul(s.snapshot, g.add(xA, g.excess(xA))), g.mul(s.reference, g.add(xR, g.excess(xR))))
	near := g.and(g.and(g.small(xA), g.small(xR)), g.less(g.abs(u), g.number(0.5)))
	return match{p: p, q: q, x: g.choose(near, g.neg(g.log1p(u)), l.farLogRatio(g, p, q, student, a, r, s, invTau))}
}

// farLogRatio is log p - log q where the sides are not near each other: the
// logarithm of one ratio, unless p or q is so small that it lost its digits or
// vanished though its logits are finite.
func (l Logits) farLogRatio(g *graph, p, q value, student, a, r side, s shares, invTau value) value {
	direct := g.neg(g.log(g.div(q, p)))
	tiny := g.number(g.tiny())
	logP := g.logProbabilities(student, invTau)
	if l.Divergence != Reverse {
		// q's own size hardly matters: what it is multiplied with in the loss is q itself.
		return g.choose(g.less(p, tiny), g.sub(logP, g.log(q)), direct)
	}
	logA := g.add(g.logProbabilities(a, invTau), g.log(s.snapshot))
	logR := g.add(g.logProbabilities(r, invTau), g.log(s.reference))
	most, least := g.max(logA, logR), g.min(logA, logR)
	// Both are -inf where q is 0: its logarithm is then -inf and not NaN.
	logQ := g.choose(g.equal(most, least), g.add(most, g.number(ln2)), g.add(most, g.log1p(g.exp(g.sub(least, most)))))
	return g.choose(g.or(g.less(p, tiny), g.less(q, tiny)), g.sub(logP, logQ), direct)
}
