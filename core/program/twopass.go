package program

// The Tiles layout: all rows at once, in two passes over the logits. The first
// (firstpass.go) takes what is known of a row only from all of it: maxima, sums
// of softmaxes, and the sums of which the normalisers L in log y - log z = d - L
// are made. With these the second (here) computes everything else element by
// element: it sums the row losses and writes the gradient.

// passes is a program of the Tiles layout under construction.
type passes struct {
	l     Logits
	g     *graph
	tiles tiling
	rows  rowNumbers
	// shards: other devices have columns of these rows, too; nil: all columns are here.
	shards  *agreement
	middles []*middle
}

// twoPasses computes all rows.
func (l Logits) twoPasses(g *graph, in inputs) []value {
	p := &passes{l: l, g: g, tiles: l.tiling(), rows: rowNumbers{inputs: in, vocab: g.integer(int32(l.Vocab))}}
	return p.results()
}

// results are the program's.
func (p *passes) results() []value {
	l := p.l
	p.before()
	p.first()
	d := p.divergence()
	results := []value{p.losses(d)}
	if l.GradientColumns > 0 {
		results = append(results, p.gradient())
	}
	if l.Statistics {
		results = append(results, p.statistics(d))
	}
	return results
}

// chain is what one sum, or the gradient, is computed from.
type chain struct {
	rowNumbers
	logits
	slope value // of the student's logits in what is stored; nil: 1

	subject subject // what is compared with the anchor
	own     value   // its logits
}

// chain begins a chain of operations that ends in one sum or in the gradient.
//
// Chains share nothing of the size of the logits but these themselves. The
// compiler decides on one operation at a time: an array that two chains share
// it would compute first and keep in memory, at the price of writing and
// reading it. Since it does not know that the numbers that the logits meet first
// are the same in all chains it finds nothing to share, and since the chains
// read the same logits it makes one kernel of them, in whose code equal
// operations are then found and done once.
func (p *passes) chain() chain {
	p.g.opaque(p.rows.ofColumns()...)
	z, slope := p.tiles.load(p.l, p.g, p.rows.inputs, p.rows.vocab)
	return chain{p.rows, z, slope, p.rows.student, z.s}
}

// stillChain begins one that has the snapshot in the student's place.
func (p *passes) stillChain() chain {
	c := p.chain()
	c.subject, c.own = c.still, c.logits.a
	return c
}

// side is one of the two sides of the anchor, 0 or 1.
func (c chain) side(g *graph, which int) value {
	a, r := c.shares.sides(g, c.logits.a, c.logits.r)
	return [2]value{a, r}[which]
}

// mixed is the anchor in logit space before its softmax, less a constant of the row.
func (c chain) mixed(g *graph) value {
	a, r := c.shares.sides(g, c.logits.a, c.logits.r)
	return g.add(g.mul(c.shares.snapshot, g.sub(a, c.baseA)), g.mul(c.shares.reference, g.sub(r, c.baseR)))
}

// overAnchor is d of subject over anchor, in logit space: the difference of
// their logits over tau, less a constant of the row.
func (c chain) overAnchor(g *graph) value {
	a, r := c.shares.sides(g, c.logits.a, c.logits.r)
	d := g.mul(g.add(g.mul(c.shares.snapshot, c.subject.a.difference(g, c.own, a)),
		g.mul(c.shares.reference, c.subject.r.difference(g, c.own, r))), c.invTau)
	if c.subject.middle == nil { // not known yet
		return d
	}
	return g.sub(d, c.subject.middle)
}

// match is subject and anchor side by side, in the second pass.
func (c chain) match(l Logits, g *graph) match {
	own := g.side(c.own, c.subject.total, c.invTau)
	if l.Space == ProbabilitySpace {
		a, r := c.shares.sides(g, c.logits.a, c.logits.r)
		return l.mixProbabilities(g, own, g.side(a, c.sideA, c.invTau), g.side(r, c.sideR, c.invTau),
			c.subject.a.log(g, a, c.own, c.invTau), c.subject.r.log(g, r, c.own, c.invTau),
			c.shares, c.invTau)
	}
	anchor := g.side(c.mixed(g), c.anchor, c.invTau)
	x := g.sub(c.overAnchor(g), c.subject.length)
	return match{p: g.probabilities(own), q: g.probabilities(anchor), x: x}
}

// side is a side of which the first pass found the largest logit and the sum.
func (g *graph) side(logits value, t total, invTau value) side {
	return side{logits, t.max, g.exp(g.mul(g.sub(logits, t.max), invTau)), t.sum}
}

// divergence is D of each row, or these columns' part of it. Where the gradient needs such a sum before it
// can be written, that is one more pass.
func (p *passes) divergence() value {
	l, g := p.l, p.g
	if l.NoDivergence && !l.Statistics {
		return nil
	}
	c := p.chain()
	m := c.match(l, g)
	switch l.Divergence {
	case Reverse:
		d := g.sum(g.klTerms(m.p, m.q, g.neg(m.x)))
		if l.Space == ProbabilitySpace {
			p.rows.known = d
			p.sums(&p.rows.known)
		}
		return d
	case JensenShannon:
		fromStudent := g.sum(g.mixture(m, c.beta, c.betaRest).termsP) // KL(p || m)
		p.rows.known = fromStudent
		p.sums(&p.rows.known)
		c = p.chain()
		fromAnchor := g.sum(g.mixture(c.match(l, g), c.beta, c.betaRest).termsQ)
		return g.add(g.mul(c.beta, fromAnchor), g.mul(c.betaRest, fromStudent))
	}
	return g.sum(g.klTerms(m.q, m.p, m.x))
}

// losses are the rows' losses.
func (p *passes) losses(d value) value {
	g, n := p.g, p.rows
	loss := g.zeroLike(n.weight)
	if !p.l.NoDivergence {
		loss = g.mul(n.klScale, d)
	}
	if p.l.CrossEntropy {
		loss = g.add(loss, g.mul(n.ceScale, p.once(n.ce)))
	}
	return n.counted(g, loss)
}

// counted selects rows away that do not count.
func (n rowNumbers) counted(g *graph, x value) value {
	return g.choose(g.equal(n.weight, g.number(0)), g.number(0), x)
}

// gradient is that of the total, as it is stored.
func (p *passes) gradient() value {
	l, g := p.l, p.g
	c := p.chain()
	var gradient value
	if !l.NoDivergence {
		gradient = g.mul(g.mul(c.klScale, c.invTau), c.divergenceGradient(l, g))
	}
	if l.CrossEntropy {
		weight := g.exp(g.sub(c.logits.s, c.subject.max))
		label := g.mul(c.ceScale, g.labelGradient(g.hits(g.iota(c.logits.s), c.labels), weight, c.others, c.share))
		if gradient == nil {
			gradient = label
		} else {
			gradient = g.add(gradient, label)
		}
	}
	if gradient == nil { // neither term is wanted
		gradient = g.as(g.number(0), c.logits.s)
	}
	if c.slope != nil {
		gradient = g.mul(gradient, c.slope)
	}
	gradient = c.counted(g, g.mul(g.div(c.weight, c.z), gradient))
	return p.tiles.join(g, l.narrow(g, gradient, l.GradientType()))
}

// divergenceGradient is tau times D's.
func (c chain) divergenceGradient(l Logits, g *graph) value {
	m := c.match(l, g)
	switch l.Divergence {
	case Reverse:
		return g.reverseGradient(m, c.known)
	case JensenShannon:
		return g.jensenShannonGradient(m, g.mixture(m, c.beta, c.betaRest), c.betaRest, c.known)
	}
	return g.delta(m)
}
