package program

import "github.com/gomlx/compute/dtypes"

// The forward divergence KL(q||p) of one block of rows and its gradient, in
// the form that keeps its digits when student and anchor nearly agree.
//
// With x = log p - log q, every term of
//
//	KL(q||p) = sum q (exp(x) - 1 - x)        (since sum p = sum q = 1)
//
// is positive and nothing cancels, and p - q = q (exp(x) - 1). Where |x| < 1
// both come from one power series in x; elsewhere p - q is exact enough as it
// stands. What is left is to have x itself exact where it is small: it is
// built from differences of logits, which are exact for nearby numbers, and
// never from the difference of two logarithms of sums.

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

// excess is exp(x) - 1 - x for |x| < 1, as x^2 (1/2! + x/3! + x^2/4! + ...),
// cut where the next term is below the rounding error.
func (g *graph) excess(x value) value {
	terms := 10
	if g.float == dtypes.Float64 {
		terms = 18
	}
	sum := g.number(1 / factorial(terms+1))
	for k := terms; k >= 2; k-- {
		sum = g.add(g.mul(sum, x), g.number(1/factorial(k)))
	}
	return g.mul(g.mul(x, x), sum)
}

// factorial is n!, exact in float64 for the n used here.
func factorial(n int) float64 {
	f := 1.0
	for i := 2; i <= n; i++ {
		f *= float64(i)
	}
	return f
}

// small is |x| < 1, where the power series of excess holds; false for NaN.
func (g *graph) small(x value) value { return g.less(g.abs(x), g.number(1)) }

// softmax is one side's distribution over a row, before normalisation.
type softmax struct {
	max    value // [rows], of the logits
	weight value // [rows, vocab], exp((z - max) / tau)
	sum    value // [rows]
}

func (g *graph) softmax(z, max, invTau value) softmax {
	weight := g.exp(g.mul(g.sub(z, max), invTau))
	return softmax{max, weight, g.rowSum(weight)}
}

// normaliser is L in x = d - L, where d holds the differences (y - z)/tau of
// two sides' logits up to a constant of the row, and sum softmax(z) exp(x) = 1.
// logRatio is that constant: d + log(z's weight) = log(y's weight) + logRatio.
// Where the sides nearly agree L is log1p of a sum of small terms; elsewhere
// the logarithm of the ratio of the two sums.
func (g *graph) normaliser(z, y softmax, d, logRatio value) value {
	series := g.mul(z.weight, g.add(d, g.excess(d)))
	direct := g.sub(g.mul(y.weight, g.exp(logRatio)), z.weight)
	sum := g.rowSum(g.choose(g.small(d), series, direct))
	relative := g.div(sum, z.sum)
	nearlyEqual := g.less(g.abs(relative), g.number(0.5))
	return g.choose(nearlyEqual, g.log1p(relative), g.add(logRatio, g.log(g.div(y.sum, z.sum))))
}

// forwardLogit is KL(q||p) with q = softmax of the mixed logits: the rows'
// losses [rows] and the gradients in the student's logits [rows, vocab].
func (g *graph) forwardLogit(s, snapshot, reference, alpha, tau value) (loss, gradient value) {
	a, r, shareA, shareR := g.anchorSides(snapshot, reference, alpha)
	invTau := g.div(g.number(1), tau)
	maxS, maxA, maxR := g.rowMax(s), g.rowMax(a), g.rowMax(r)

	student := g.softmax(s, maxS, invTau)
	z := g.add(g.mul(shareA, g.sub(a, maxA)), g.mul(shareR, g.sub(r, maxR)))
	maxZ := g.rowMax(z)
	anchor := g.softmax(z, maxZ, invTau)

	toA, constantA := g.difference(s, a, maxS, maxA)
	toR, constantR := g.difference(s, r, maxS, maxR)
	d := g.mul(g.add(g.mul(shareA, toA), g.mul(shareR, toR)), invTau)
	logRatio := g.mul(invTau, g.sub(g.add(
		g.mul(shareA, g.sub(g.sub(maxS, maxA), constantA)),
		g.mul(shareR, g.sub(g.sub(maxS, maxR), constantR))), maxZ))
	x := g.sub(d, g.normaliser(anchor, student, d, logRatio))

	p := g.mul(student.weight, g.div(g.number(1), student.sum))
	q := g.mul(anchor.weight, g.div(g.number(1), anchor.sum))
	small := g.small(x)
	excess := g.excess(x)
	difference := g.sub(p, q)
	term := g.choose(small, g.mul(q, excess), g.farTerm(p, q, x))
	return g.rowSum(term), g.mul(g.choose(small, g.mul(q, g.add(x, excess)), difference), invTau)
}

// farTerm is q (exp(x) - 1 - x) = p - q - q x where |x| is not small. 0 log 0
// is 0: where q is 0 the term is p, whatever x is (a -inf on both sides makes
// it NaN). Where p is 0 and q is not, x is -inf and the term +inf.
func (g *graph) farTerm(p, q, x value) value {
	term := g.sub(g.sub(p, q), g.mul(q, x))
	return g.choose(g.equal(q, g.number(0)), p, term)
}

// forwardProbability is KL(q||p) with q the mix of the two distributions.
//
// With u = q/p - 1 = (1-alpha) expm1(log a/p) + alpha expm1(log r/p) the terms
// are p ((1 + u) log1p(u) - u) and the gradient is -p u.
func (g *graph) forwardProbability(s, snapshot, reference, alpha, tau value) (loss, gradient value) {
	a, r, shareA, shareR := g.anchorSides(snapshot, reference, alpha)
	invTau := g.div(g.number(1), tau)
	student := g.softmax(s, g.rowMax(s), invTau)
	p := g.mul(student.weight, g.div(g.number(1), student.sum))

	pa, ratioA, nearA := g.againstStudent(s, a, p, student, invTau)
	pr, ratioR, nearR := g.againstStudent(s, r, p, student, invTau)
	u := g.add(g.mul(shareA, ratioA), g.mul(shareR, ratioR))
	q := g.add(g.mul(shareA, pa), g.mul(shareR, pr))
	near := g.and(g.and(nearA, nearR), g.less(g.abs(u), g.number(0.5)))

	// log p - log q: the logarithm of one ratio, unless p is too small for it.
	logP := g.sub(g.mul(g.sub(s, student.max), invTau), g.log(student.sum))
	tiny := g.less(p, g.number(g.tiny()))
	x := g.choose(tiny, g.sub(logP, g.log(q)), g.neg(g.log(g.div(q, p))))

	term := g.choose(near, g.mul(p, g.entropyExcess(u)), g.farTerm(p, q, x))
	difference := g.choose(near, g.neg(g.mul(p, u)), g.sub(p, q))
	return g.rowSum(term), g.mul(difference, invTau)
}

// againstStudent is one side's distribution [rows, vocab], its ratio to the
// student's less 1, and where that ratio comes from the power series.
func (g *graph) againstStudent(s, z, p value, student softmax, invTau value) (distribution, ratio, near value) {
	side := g.softmax(z, g.rowMax(z), invTau)
	d, constant := g.difference(z, s, side.max, student.max)
	logRatio := g.mul(g.sub(g.sub(side.max, student.max), constant), invTau)
	d = g.mul(d, invTau)
	x := g.sub(d, g.normaliser(student, side, d, logRatio))
	near = g.small(x)
	distribution = g.mul(side.weight, g.div(g.number(1), side.sum))
	return distribution, g.add(x, g.excess(x)), near
}

// entropyExcess is (1+u) log(1+u) - u for |u| < 1/2. With t = u/(2+u),
// log(1+u) = 2 (t + t^3/3 + t^5/5 + ...), so it is
// 2 t^2 (1 + (1+t) (t/3 + t^3/5 + t^5/7 + ...)) / (1-t): no cancellation.
func (g *graph) entropyExcess(u value) value {
	terms := 6
	if g.float == dtypes.Float64 {
		terms = 16
	}
	t := g.div(u, g.add(g.number(2), u))
	square := g.mul(t, t)
	sum := g.number(1 / float64(2*terms+1))
	for k := terms - 1; k >= 1; k-- {
		sum = g.add(g.mul(sum, square), g.number(1/float64(2*k+1)))
	}
	inner := g.add(g.number(1), g.mul(g.add(g.number(1), t), g.mul(t, sum)))
	return g.div(g.mul(g.mul(g.number(2), square), inner), g.sub(g.number(1), t))
}

// tiny is the size below which a probability's relative precision is lost.
func (g *graph) tiny() float64 {
	if g.float == dtypes.Float64 {
		return 1e-300
	}
	return 1e-30
}
