package program

import "github.com/gomlx/go-xla/types"

// The parts of the first pass. Each puts columns into what is to be scanned, and
// returns what is to be done after the scan.

// side is a side to be scanned, with the sum of its weights.
func (p *passes) side(logits value) *scanned {
	s := &scanned{largest: logits, weights: p.g.number(1)}
	if p.l.Statistics {
		s.at = p.g.columnNumbers(logits)
	}
	return s
}

func (s *scanned) total() total { return total{s.largest, s.weights, s.at} }

// pair makes the scan sum what the normaliser L of two sides needs, y over z
// as in log y - log z = d - L, and returns what makes L of it: as normaliser
// does, with apart as there. Here a term z (exp(d) - 1) with d >= 1 is summed
// in its two parts, exp(d) z as y's weight and z as its own: no column given to
// a sum is then larger than 2. Each call of d begins a chain.
func (p *passes) pair(y, z *scanned, d func() value) (length func(apart value) value) {
	g := p.g
	one := g.number(1)
	beyond, near := len(y.sums), len(z.sums)
	y.sums = append(y.sums, g.choose(g.less(d(), one), g.number(0), one))
	again := d()
	z.sums = append(z.sums, g.choose(g.less(again, one), g.expm1(again), g.number(-1)))
	return func(apart value) value {
		relative := g.div(g.add(z.sums[near], g.mul(y.sums[beyond], g.exp(apart))), z.weights)
		return g.logOfRatio(relative, g.add(apart, g.log(g.div(y.weights, z.weights))))
	}
}

// ratioOf is the part that finds the length of y over z.
func (p *passes) ratioOf(r *ratio, y, z *scanned, begin func() chain, logits func(c chain) (y, z value)) func() {
	g := p.g
	length := p.pair(y, z, func() value {
		c := begin()
		y, z := logits(c)
		return r.d(g, y, z, c.invTau)
	})
	return func() {
		apart := g.mul(g.sub(g.sub(y.largest, z.largest), r.constant), p.rows.invTau)
		r.length = length(g.sub(apart, r.middle))
	}
}

// besideSides is the part of an anchor in probability space and a subject.
func (p *passes) besideSides(own, a, r *scanned, begin func() chain, s *subject) func() {
	over := func(side int) func(c chain) (y, z value) {
		return func(c chain) (y, z value) { return c.side(p.g, side), c.own }
	}
	ofA := p.ratioOf(&s.a, a, own, begin, over(0))
	ofR := p.ratioOf(&s.r, r, own, begin, over(1))
	return func() { ofA(); ofR() }
}

// besideMixed is the part of an anchor in logit space and a subject.
func (p *passes) besideMixed(own, anchor *scanned, begin func() chain, s *subject) func() {
	g, n := p.g, &p.rows
	length := p.pair(own, anchor, func() value { return begin().overAnchor(g) })
	return func() {
		from := func(base, constant value) value { return g.sub(g.sub(own.largest, base), constant) }
		apart := g.mul(n.invTau, g.sub(g.add(
			g.mul(n.shares.snapshot, from(n.baseA, s.a.constant)),
			g.mul(n.shares.reference, from(n.baseR, s.r.constant))), anchor.largest))
		s.length = length(g.sub(apart, s.middle))
	}
}

// reverseSum is the part of the gradient of KL(p || q) in logit space. It needs
// D, which is sum p d - L: where the sides nearly agree that has no digits to
// spare for the loss, but enough for p (x - D), since D is then far below x.
func (p *passes) reverseSum(student *scanned) func() {
	g, n := p.g, &p.rows
	zero, one, infinite := g.number(0), g.number(1), g.number(inf)
	first := len(student.sums)
	// -inf and NaN are tokens that the student excludes.
	d := p.chain().overAnchor(g)
	finite := g.choose(g.less(g.abs(d), infinite), d, zero)
	student.sums = append(student.sums, finite, g.choose(g.equal(p.chain().overAnchor(g), infinite), one, zero))
	return func() {
		sum, unmatched := student.sums[first], student.sums[first+1]
		known := g.sub(g.div(sum, student.weights), n.student.length)
		n.known = g.choose(g.compare(unmatched, types.CompareGT, zero), infinite, known)
	}
}

// label is the part of the cross-entropy.
func (p *passes) label(student *scanned) (finish func(), label *scanned) {
	g, n := p.g, &p.rows
	one := g.number(1)
	c := p.chain()
	student.cold = []value{g.choose(g.hits(g.iota(c.own), c.labels), g.number(0), one)}
	c = p.chain()
	label = &scanned{largest: g.choose(g.hits(g.iota(c.own), c.labels), c.own, g.number(-inf))}
	return func() {
		others := student.cold[0]
		distance := g.sub(student.largest, label.largest)
		own := g.exp(g.neg(distance))
		sum := g.add(own, others)
		n.ce = g.labelLoss(own, others, distance, sum)
		n.share = g.div(one, sum)
		n.others = g.mul(others, n.share)
	}, label
}

// models is the part of the statistics that compare the models with each other.
func (p *passes) models(student, snapshot, reference *scanned) (finish func()) {
	n := &p.rows
	ofSnapshot := p.ratioOf(&n.studentSnapshot, student, snapshot, p.chain, func(c chain) (y, z value) { return c.logits.s, c.logits.a })
	ofReference := p.ratioOf(&n.studentReference, student, reference, p.chain, func(c chain) (y, z value) { return c.logits.s, c.logits.r })
	ofBoth := p.ratioOf(&n.snapshotReference, snapshot, reference, p.chain, func(c chain) (y, z value) { return c.logits.a, c.logits.r })
	return func() {
		n.reference = reference.total()
		ofSnapshot()
		ofReference()
		ofBoth()
	}
}
