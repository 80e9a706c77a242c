package program

// match is a block's student and anchor side by side, [rows, vocab] each.
type match struct {
	p, q value
	// x is log p - log q. Where it is small it has nearly all of its digits:
	// it comes from differences of logits, which are exact for nearby numbers,
	// and never from the difference of two logarithms of sums. It is +inf
	// where q alone is 0, -inf where p alone is 0, and NaN where both are.
	x value
	// small is |x| < 1, where the power series of excess holds.
	small value
}

// logits are a block's three matrices in the arithmetic's type, after scale
// and cap, [rows, vocab] each.
type logits struct{ s, a, r value }

// anchorSides prepares the two sides of the anchor so that alpha 0 and 1 make
// no 0 * -inf, and no use of the side that has no weight: that side is
// replaced by the other one, and an even mix of two equal sides is exactly it.
//
// The shares sum to exactly 1: 1 - alpha is rounded, and without the second
// subtraction that error, small as it is, would be multiplied by the distance
// of a logit from its row's maximum instead of by the distance of the sides.
func (g *graph) anchorSides(snapshot, reference, alpha value) (a, r, snapshotShare, referenceShare value) {
	onlySnapshot := g.equal(alpha, g.number(0))
	onlyReference := g.equal(alpha, g.number(1))
	a = g.choose(onlyReference, reference, snapshot)
	r = g.choose(onlySnapshot, snapshot, reference)
	mixed := g.choose(g.or(onlySnapshot, onlyReference), g.number(0.5), alpha)
	snapshotShare = g.sub(g.number(1), mixed)
	rest := g.sub(g.number(1), snapshotShare)
	return a, r, snapshotShare, g.choose(g.equal(rest, g.number(0)), mixed, rest)
}

// match puts the anchor together in the space that is wanted.
func (l Logits) match(g *graph, z logits, alpha, invTau value) match {
	if l.Space == ProbabilitySpace {
		return l.matchProbabilities(g, z, alpha, invTau)
	}
	return matchLogits(g, z, alpha, invTau)
}

// matchLogits mixes logits: q = softmax(((1-alpha) a + alpha r)/tau).
func matchLogits(g *graph, z logits, alpha, invTau value) match {
	a, r, shareA, shareR := g.anchorSides(z.a, z.r, alpha)
	maxS, maxA, maxR := g.rowMax(z.s), g.rowMax(a), g.rowMax(r)
	student := g.softmax(z.s, maxS, invTau)
	mixed := g.add(g.mul(shareA, g.sub(a, maxA)), g.mul(shareR, g.sub(r, maxR)))
	maxQ := g.rowMax(mixed)
	anchor := g.softmax(mixed, maxQ, invTau)

	toA, constantA := g.difference(z.s, a, maxS, maxA)
	toR, constantR := g.difference(z.s, r, maxS, maxR)
	d := g.mul(g.add(g.mul(shareA, toA), g.mul(shareR, toR)), invTau)
	logRatio := g.mul(invTau, g.sub(g.add(
		g.mul(shareA, g.sub(g.sub(maxS, maxA), constantA)),
		g.mul(shareR, g.sub(g.sub(maxS, maxR), constantR))), maxQ))
	x := g.sub(d, g.normaliser(anchor, student, d, logRatio))
	return match{p: g.probabilities(student), q: g.probabilities(anchor), x: x, small: g.small(x)}
}

// matchProbabilities mixes distributions: q = (1-alpha) softmax(a/tau) + alpha softmax(r/tau).
//
// With u = q/p - 1 = (1-alpha) expm1(log a/p) + alpha expm1(log r/p),
// x = -log1p(u), exact where both sides are near the student.
func (l Logits) matchProbabilities(g *graph, z logits, alpha, invTau value) match {
	a, r, shareA, shareR := g.anchorSides(z.a, z.r, alpha)
	student := g.plain(z.s, invTau)
	p := g.probabilities(student)
	sideA, sideR := g.plain(a, invTau), g.plain(r, invTau)
	xA, xR := g.logRatio(sideA, student, invTau), g.logRatio(sideR, student, invTau)
	q := g.add(g.mul(shareA, g.probabilities(sideA)), g.mul(shareR, g.probabilities(sideR)))

	u := g.add(g.mul(shareA, g.add(xA, g.excess(xA))), g.mul(shareR, g.add(xR, g.excess(xR))))
	near := g.and(g.and(g.small(xA), g.small(xR)), g.less(g.abs(u), g.number(0.5)))
	x := g.choose(near, g.neg(g.log1p(u)), l.farLogRatio(g, p, q, student, sideA, sideR, shareA, shareR, invTau))
	return match{p: p, q: q, x: x, small: g.small(x)}
}

// farLogRatio is log p - log q where the sides are not near each other: the
// logarithm of one ratio, unless p or q is so small that it lost its digits or
// vanished though its logits are finite.
func (l Logits) farLogRatio(g *graph, p, q value, student, a, r side, shareA, shareR, invTau value) value {
	direct := g.neg(g.log(g.div(q, p)))
	tiny := g.number(g.tiny())
	logP := g.logProbabilities(student, invTau)
	if l.Divergence != Reverse {
		// q's own size hardly matters: what it is multiplied with in the loss is q itself.
		return g.choose(g.less(p, tiny), g.sub(logP, g.log(q)), direct)
	}
	logA := g.add(g.logProbabilities(a, invTau), g.log(shareA))
	logR := g.add(g.logProbabilities(r, invTau), g.log(shareR))
	most, least := g.max(logA, logR), g.min(logA, logR)
	// Both are -inf where q is 0: its logarithm is then -inf and not NaN.
	logQ := g.choose(g.equal(most, least), g.add(most, g.number(ln2)), g.add(most, g.log1p(g.exp(g.sub(least, most)))))
	return g.choose(g.or(g.less(p, tiny), g.less(q, tiny)), g.sub(logP, logQ), direct)
}
