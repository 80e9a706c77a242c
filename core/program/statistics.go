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
func (l Logits) statistics(g *graph, m matching, z models, alpha, invTau, divergence, ce value) value {
	zero := g.zeroLike(alpha)
	s, a, r := g.plain(z.s, invTau), g.plain(z.a, invTau), g.plain(z.r, invTau)
	kl := func(y, z distribution) value { // KL(y || z)
		return g.matchingOf(g.probabilitiesOf(z), g.probabilitiesOf(y), g.logRatio(z, y, invTau)).divergence()
	}
	// The snapshot beside the anchor, in the student's place.
	still := l.match(g, models{s: z.a, a: z.a, r: z.r}, alpha, invTau)
	bound := kl(r, a)
	if l.Space == LogitSpace {
		bound = g.add(bound, kl(a, r))
	}
	studentSnapshot := zero
	if l.Snapshot.Columns > 0 {
		studentSnapshot = kl(a, s)
	}
	return g.sideBySide([]value{
		StatKL:               divergence,
		StatStudentSnapshot:  studentSnapshot,
		StatStudentReference: kl(r, s),
		StatAnchorSnapshot:   still.divergence(),
		StatBound:            g.bound(alpha, bound),
		StatCE:               ce,
		StatStudentEntropy:   g.entropy(m.p),
		StatAnchorEntropy:    g.entropy(m.q),
		StatAgreement:        g.choose(g.equal(g.top(m.p), g.top(m.q)), g.number(1), zero),
	})
}

// bound is alpha times the divergences of snapshot and reference. An anchor that
// is the snapshot does not move, however far the reference is.
func (g *graph) bound(alpha, divergences value) value {
	zero := g.zeroLike(alpha)
	return g.choose(g.equal(alpha, zero), zero, g.mul(alpha, divergences))
}

// entropy is -sum p log p. The largest p may be so near 1 that its logarithm
// is lost: it is then taken from the sum of the others, as 1 - rest.
func (g *graph) entropy(p *columns) value {
	zero := g.number(0)
	top := g.top(p)
	first := func(w window) value { return g.equal(g.floatNumbers(p, w), top) }
	sum := func(at, elsewhere func(p value) value) value {
		return g.rowSum(columnsOf(func(w window) value {
			p := p.at(g, w)
			return g.choose(first(w), at(p), elsewhere(p))
		}))
	}
	nothing, itself := func(value) value { return zero }, func(p value) value { return p }
	rest, largest := sum(nothing, itself), sum(itself, nothing)
	return g.add(g.largestEntropyTerm(largest, rest), sum(nothing, g.entropyTerms))
}

// entropyTerms are -p log p. What is too small for a logarithm adds nothing.
func (g *graph) entropyTerms(p value) value {
	return g.choose(g.less(p, g.number(g.tiny())), g.number(0), g.neg(g.mul(p, g.log(p))))
}

func (g *graph) largestEntropyTerm(p, rest value) value {
	sure := g.neg(g.mul(g.sub(g.number(1), rest), g.log1p(g.neg(rest))))
	return g.choose(g.less(rest, g.number(0.5)), sure, g.entropyTerms(p))
}

// top is the number of the row's largest element, the first one of equals,
// as a float: exact for any vocabulary.
func (g *graph) top(p *columns) value {
	largest := g.rowMax(p)
	return g.fold(stablehlo.Minimum, inf, columnsOf(func(w window) value {
		return g.choose(g.equal(p.at(g, w), largest), g.floatNumbers(p, w), g.number(inf))
	}))
}

func (g *graph) floatNumbers(like *columns, w window) value {
	return g.convert(g.numbers(like, w), g.float)
}

// columnNumbers are the numbers of the columns of tiles, as floats.
func (g *graph) columnNumbers(like value) value {
	numbers := g.iota(like)
	if g.firstColumn != nil {
		numbers = g.add(numbers, g.firstColumn)
	}
	return g.convert(numbers, g.float)
}
