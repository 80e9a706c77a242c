package program

import "github.com/gomlx/go-xla/types"

// The divergences of one block: the rows' losses D [rows] and tau times their
// gradients in the student's logits [rows, vocab], in forms that keep their
// digits when student and anchor nearly agree. Each is a sum of terms that are
// never negative, which holds since sum p = sum q = 1, so that nothing cancels.

// Divergence is how the distance of student and anchor is measured.
type Divergence int

// The divergences; the values are the C header's.
const (
	Forward       Divergence = 0 // KL(q || p)
	Reverse       Divergence = 1 // KL(p || q)
	JensenShannon Divergence = 2 // beta KL(q || m) + (1-beta) KL(p || m), m = beta q + (1-beta) p
)

func (l Logits) divergence(g *graph, m match, in inputs) (loss, gradient value) {
	switch l.Divergence {
	case Reverse:
		return reverse(g, m)
	case JensenShannon:
		return jensenShannon(g, m, in.beta, in.betaRest)
	}
	return g.klTerms(m.q, m.p, m.x), g.delta(m)
}

// klTerms sums q (exp(x) - 1 - x) = p - q - q x, x = log p - log q, over each
// row: KL(q || p).
func (g *graph) klTerms(q, p, x value) value {
	near := g.mul(q, g.excess(x))
	far := g.sub(g.sub(p, q), g.mul(q, x))
	// 0 log 0 is 0: where q is 0 the term is p, whatever x is (-inf on both
	// sides makes it NaN). Where p is 0 and q is not, x is -inf, the term +inf.
	far = g.choose(g.equal(q, g.number(0)), p, far)
	return g.rowSum(g.choose(g.small(x), near, far))
}

// delta is p - q = q (exp(x) - 1).
func (g *graph) delta(m match) value {
	return g.choose(m.small, g.mul(m.q, g.add(m.x, g.excess(m.x))), g.sub(m.p, m.q))
}

// reverse is KL(p || q), with the gradient p (x - D). Where q is 0 and p is
// not, D is +inf; the gradient is then the limit as q goes to 0: +inf there,
// and -inf where p has its probability elsewhere.
func reverse(g *graph, m match) (loss, gradient value) {
	loss = g.klTerms(m.p, m.q, g.neg(m.x))
	zero := g.number(0)
	unmatched := g.and(g.equal(m.q, zero), g.equal(m.x, g.number(inf)))
	gradient = g.mul(m.p, g.sub(m.x, loss))
	gradient = g.choose(unmatched, g.mul(m.p, g.number(inf)), gradient)
	return loss, g.choose(g.equal(m.p, zero), zero, gradient)
}

// jensenShannon is sum m (beta h(q/m - 1) + (1-beta) h(p/m - 1)) with
// h(v) = (1+v) log(1+v) - v, and the gradient (1-beta) p (log(p/m) - KL(p||m)).
func jensenShannon(g *graph, m match, beta, rest value) (loss, gradient value) {
	zero := g.number(0)
	delta := g.delta(m)
	mean := g.add(g.mul(beta, m.q), g.mul(rest, m.p))
	empty := g.equal(mean, zero) // neither side has anything here
	vP := g.choose(empty, zero, g.div(g.mul(beta, delta), mean))
	vQ := g.choose(empty, zero, g.div(g.neg(g.mul(rest, delta)), mean))
	hP, hQ := g.mul(mean, g.entropyTerm(vP)), g.mul(mean, g.entropyTerm(vQ))
	loss = g.rowSum(g.add(g.mul(beta, hQ), g.mul(rest, hP)))
	kl := g.rowSum(hP) // KL(p || m)
	// log(p/m): near -1 log1p has no digits of p/m left, and the quotient has.
	logRatio := g.choose(g.less(g.abs(vP), g.number(0.5)), g.log1p(vP), g.log(g.div(m.p, mean)))
	gradient = g.mul(g.mul(rest, m.p), g.sub(logRatio, kl))
	return loss, g.choose(g.less(m.p, g.number(g.tiny())), zero, gradient)
}

// entropyTerm is h(v) = (1+v) log(1+v) - v for v >= -1; 1 at v = -1.
func (g *graph) entropyTerm(v value) value {
	one := g.number(1)
	far := g.sub(g.mul(g.add(one, v), g.log1p(v)), v)
	far = g.choose(g.compare(v, types.CompareLE, g.number(-1)), one, far)
	return g.choose(g.less(g.abs(v), g.number(0.5)), g.entropyExcess(v), far)
}
