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

func (l Logits) divergence(g *graph, m matching, in inputs) (loss value, gradient *columns) {
	switch l.Divergence {
	case Reverse:
		loss = g.rowSum(columnsOf(func(w window) value {
			m := m.at(g, w)
			return g.klTerms(m.p, m.q, g.neg(m.x))
		}))
		return loss, columnsOf(func(w window) value { return g.reverseGradient(m.at(g, w), loss) })
	case JensenShannon:
		return g.jensenShannon(m, in.beta, in.betaRest)
	}
	return m.divergence(), m.delta
}

// kl is KL(q || p).
func (g *graph) kl(m matching) value {
	return g.rowSum(columnsOf(func(w window) value {
		m := m.at(g, w)
		return g.klTerms(m.q, m.p, m.x)
	}))
}

// klTerms are q (exp(x) - 1 - x) = p - q - q x, x = log p - log q, whose sum
// over a row is KL(q || p).
func (g *graph) klTerms(q, p, x value) value {
	near := g.mul(q, g.excess(x))
	far := g.sub(g.sub(p, q), g.mul(q, x))
	// 0 log 0 is 0: where q is 0 the term is p, whatever x is (-inf on both
	// sides makes it NaN). Where p is 0 and q is not, x is -inf, the term +inf.
	far = g.choose(g.equal(q, g.number(0)), p, far)
	return g.choose(g.small(x), near, far)
}

// delta is p - q = q (exp(x) - 1).
func (g *graph) delta(m match) value {
	return g.choose(g.small(m.x), g.mul(m.q, g.add(m.x, g.excess(m.x))), g.sub(m.p, m.q))
}

// reverseGradient is p (x - D). Where q is 0 and p is not, D is +inf; the
// gradient is then the limit as q goes to 0: +inf there, and -inf where p has
// its probability elsewhere.
func (g *graph) reverseGradient(m match, d value) value {
	zero := g.number(0)
	unmatched := g.and(g.equal(m.q, zero), g.equal(m.x, g.number(inf)))
	gradient := g.choose(unmatched, g.mul(m.p, g.number(inf)), g.mul(m.p, g.sub(m.x, d)))
	return g.choose(g.equal(m.p, zero), zero, gradient)
}

// mixture is m = beta q + (1-beta) p and what is needed of it.
type mixture struct {
	mean           value
	overP, overQ   value // p/m - 1 and q/m - 1
	termsP, termsQ value // m h(p/m - 1) and m h(q/m - 1), which sum to KL(p || m) and KL(q || m)
}

func (g *graph) mixture(m match, beta, rest value) mixture {
	zero := g.number(0)
	delta := g.delta(m)
	mean := g.add(g.mul(beta, m.q), g.mul(rest, m.p))
	empty := g.equal(mean, zero) // neither side has anything here
	vP := g.choose(empty, zero, g.div(g.mul(beta, delta), mean))
	vQ := g.choose(empty, zero, g.div(g.neg(g.mul(rest, delta)), mean))
	return mixture{mean, vP, vQ, g.mul(mean, g.entropyTerm(vP)), g.mul(mean, g.entropyTerm(vQ))}
}

// jensenShannon is sum m (beta h(q/m - 1) + (1-beta) h(p/m - 1)) with
// h(v) = (1+v) log(1+v) - v, and its gradient.
func (g *graph) jensenShannon(m matching, beta, rest value) (loss value, gradient *columns) {
	mixture := func(w window) mixture { return g.mixture(m.at(g, w), beta, rest) }
	termsP := g.keepColumns(columnsOf(func(w window) value { return mixture(w).termsP }))
	kl := g.rowSum(termsP) // KL(p || m)
	loss = g.rowSum(columnsOf(func(w window) value {
		return g.add(g.mul(beta, mixture(w).termsQ), g.mul(rest, termsP.at(g, w)))
	}))
	return loss, columnsOf(func(w window) value { return g.jensenShannonGradient(m.at(g, w), mixture(w), rest, kl) })
}

// jensenShannonGradient is (1-beta) p (log(p/m) - KL(p||m)).
func (g *graph) jensenShannonGradient(m match, mixed mixture, rest, kl value) value {
	// Near -1 log1p has no digits of p/m left, and the quotient has.
	logRatio := g.choose(g.less(g.abs(mixed.overP), g.number(0.5)), g.log1p(mixed.overP), g.log(g.div(m.p, mixed.mean)))
	gradient := g.mul(g.mul(rest, m.p), g.sub(logRatio, kl))
	return g.choose(g.less(m.p, g.number(g.tiny())), g.number(0), gradient)
}

// entropyTerm is h(v) = (1+v) log(1+v) - v for v >= -1; 1 at v = -1.
func (g *graph) entropyTerm(v value) value {
	one := g.number(1)
	far := g.sub(g.mul(g.add(one, v), g.log1p(v)), v)
	far = g.choose(g.compare(v, types.CompareLE, g.number(-1)), one, far)
	return g.choose(g.less(g.abs(v), g.number(0.5)), g.entropyExcess(v), far)
}
