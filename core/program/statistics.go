package program

import "github.com/gomlx/go-xla/stablehlo"

// The statistics of a row, in the order of the columns of the program's result
// [rows, StatisticsCount]. They are for the softmaxes at the call's tau of the
// logits after scale and cap, without weights, tau^2 or kl_weight.
const (
	StatKL               = iota // the divergence D
	StatStudentSnapshot         // KL(a || p)
	StatStudentReference        // KL(r || p)
	StatAnchorSnapshot          // KL(q || a): how far this iteration's target moves
	StatBound                   // its bound, in the form that holds in the space in use
	StatCE                      // cross-entropy at temperature 1; 0 without labels
	StatStudentEntropy          // of p, in nats
	StatAnchorEntropy           // of q, in nats
	StatAgreement               // 1 where p and q have the same most likely token
	StatisticsCount
)

// statistics are the rows' statistics [rows, StatisticsCount].
func (l Logits) statistics(g *graph, m match, z logits, alpha, invTau, divergence, ce value) value {
	zero := g.zeroLike(alpha)
	s, a, r := g.plain(z.s, invTau), g.plain(z.a, invTau), g.plain(z.r, invTau)
	kl := func(y, z side) value { // KL(y || z)
		return g.klTerms(g.probabilities(y), g.probabilities(z), g.logRatio(z, y, invTau))
	}
	// The snapshot beside the anchor, in the student's place.
	still := l.match(g, logits{s: z.a, a: z.a, r: z.r}, alpha, invTau)
	bound := kl(r, a)
	if l.Space == LogitSpace {
		bound = g.add(bound, kl(a, r))
	}
	// An anchor that is the snapshot does not move, however far the reference is.
	bound = g.choose(g.equal(alpha, zero), zero, g.mul(alpha, bound))
	studentSnapshot := zero
	if l.Snapshot.Columns > 0 {
		studentSnapshot = kl(a, s)
	}
	return g.columns([]value{
		StatKL:               divergence,
		StatStudentSnapshot:  studentSnapshot,
		StatStudentReference: kl(r, s),
		StatAnchorSnapshot:   g.klTerms(still.q, still.p, still.x),
		StatBound:            bound,
		StatCE:               ce,
		StatStudentEntropy:   g.entropy(m.p),
		StatAnchorEntropy:    g.entropy(m.q),
		StatAgreement:        g.choose(g.equal(g.top(m.p), g.top(m.q)), g.number(1), zero),
	})
}

// entropy is -sum p log p. The largest p may be so near 1 that its logarithm
// is lost: it is then taken from the sum of the others, as 1 - rest.
func (g *graph) entropy(p value) value {
	zero, one := g.number(0), g.number(1)
	first := g.equal(g.columnNumbers(p), g.top(p))
	rest := g.rowSum(g.choose(first, zero, p))
	// What is too small for a logarithm adds nothing.
	terms := g.choose(g.less(p, g.number(g.tiny())), zero, g.neg(g.mul(p, g.log(p))))
	largest := g.rowSum(g.choose(first, terms, zero))
	sure := g.neg(g.mul(g.sub(one, rest), g.log1p(g.neg(rest))))
	return g.add(g.choose(g.less(rest, g.number(0.5)), sure, largest), g.rowSum(g.choose(first, zero, terms)))
}

// top is the number of the row's largest element, the first one of equals,
// as a float: exact for any vocabulary.
func (g *graph) top(p value) value {
	return g.reduce(stablehlo.Minimum, inf, g.choose(g.equal(p, g.rowMax(p)), g.columnNumbers(p), g.number(inf)))
}

func (g *graph) columnNumbers(like value) value { return g.convert(g.iota(like), g.float) }
