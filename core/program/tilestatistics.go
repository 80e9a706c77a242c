package program

// statistics are the rows' statistics [rows, StatisticsCount], for a divergence d.
func (p *passes) statistics(d value) value {
	l, g := p.l, p.g
	zero := g.zeroLike(p.rows.weight)
	ce := p.once(p.rows.ce)
	if ce == nil {
		ce = zero
	}
	studentSnapshot := zero
	if l.Snapshot.Columns > 0 {
		c := p.chain()
		studentSnapshot = c.kl(g, c.snapshot, c.logits.a, c.student.total, c.logits.s,
			c.studentSnapshot.log(g, c.logits.s, c.logits.a, c.invTau))
	}
	c := p.chain()
	studentReference := c.kl(g, c.reference, c.logits.r, c.student.total, c.logits.s,
		c.studentReference.log(g, c.logits.s, c.logits.r, c.invTau))
	c = p.chain()
	apart := c.kl(g, c.reference, c.logits.r, c.snapshot, c.logits.a,
		c.snapshotReference.log(g, c.logits.a, c.logits.r, c.invTau))
	if l.Space == LogitSpace {
		c = p.chain()
		apart = g.add(apart, c.kl(g, c.snapshot, c.logits.a, c.reference, c.logits.r,
			g.neg(c.snapshotReference.log(g, c.logits.a, c.logits.r, c.invTau))))
	}
	still := p.stillChain().match(l, g)
	anchorEntropy := p.anchorEntropy()
	return p.rows.counted(g, g.sideBySide([]value{
		StatKL:               d,
		StatStudentSnapshot:  studentSnapshot,
		StatStudentReference: studentReference,
		StatAnchorSnapshot:   g.sum(g.klTerms(still.q, still.p, still.x)),
		StatBound:            g.bound(p.rows.alpha, apart),
		StatCE:               ce,
		StatStudentEntropy:   p.entropyOf(func(c chain) (value, total) { return c.logits.s, c.student.total }),
		StatAnchorEntropy:    anchorEntropy,
		StatAgreement:        p.once(g.choose(g.equal(p.rows.student.at, p.rows.anchor.at), g.number(1), zero)),
	}))
}

// kl is KL(y || z), x being log z - log y.
func (c chain) kl(g *graph, ofY total, y value, ofZ total, z, x value) value {
	return g.sum(g.klTerms(g.probabilities(g.side(y, ofY, c.invTau)), g.probabilities(g.side(z, ofZ, c.invTau)), x))
}

// entropyOf is -sum p log p of p = softmax(y/tau). With t = (max - y)/tau and
// w = exp(-t) it is log(sum w) + sum w t / sum w, all terms of one sign. The sum
// of the weights is taken without the 1 of the largest, which is where all of
// the entropy is when the others are small.
func (p *passes) entropyOf(of func(c chain) (y value, t total)) value {
	g := p.g
	zero, one := g.number(0), g.number(1)
	c := p.chain()
	y, t := of(c)
	first := g.equal(g.columnNumbers(y), t.at)
	rest := g.sum(g.choose(first, zero, g.side(y, t, c.invTau).weight))
	c = p.chain()
	y, t = of(c)
	w := g.side(y, t, c.invTau).weight
	distances := g.sum(g.choose(g.equal(w, zero), zero, g.mul(w, g.mul(g.sub(t.max, y), c.invTau))))
	p.sums(&rest, &distances)
	return p.once(g.add(g.log1p(rest), g.div(distances, g.add(one, rest))))
}

// anchorEntropy is the anchor's. In probability space it takes a pass of its own
// to find the largest probability of the mixture.
func (p *passes) anchorEntropy() value {
	g := p.g
	if p.l.Space == LogitSpace {
		return p.entropyOf(func(c chain) (value, total) { return c.mixed(g), c.anchor })
	}
	mixture := func() (q, first value) {
		c := p.chain()
		q = c.match(p.l, g).q
		return q, g.equal(g.columnNumbers(q), c.anchor.at)
	}
	largest := &scanned{largest: p.chain().match(p.l, g).q, at: g.columnNumbers(p.chain().own)}
	p.scan([]*scanned{largest})
	p.rows.anchor = largest.total()
	q, first := mixture()
	rest := g.sum(g.choose(first, g.number(0), q))
	q, first = mixture()
	terms := g.sum(g.choose(first, g.number(0), g.entropyTerms(q)))
	p.sums(&rest, &terms)
	return p.once(g.add(terms, g.largestEntropyTerm(p.rows.anchor.max, rest)))
}
