package program

// sampled is how many of a row's logits are looked at before the first pass.
const sampled = 128

// before computes what the first pass has to know: how far the models' logits
// lie apart. Their maxima, which are taken for that elsewhere, are not known
// yet; those of a few columns do as well, as any constant does: x is exact
// where d is small, and d is small where the sides nearly agree in these columns
// as in all others.
func (p *passes) before() {
	l, g, n := p.l, p.g, &p.rows
	n.invTau = g.div(g.number(1), n.tau)
	n.shares = g.shares(n.alpha, l.Interior)
	var few, base [3]value
	var largest []*value
	for i, o := range l.operands() {
		if n.inputs.logits[i] == nil {
			continue
		}
		stored := g.window(n.inputs.logits[i], window{0, min(l.Vocab, sampled)})
		few[i], _ = o.transform(g, l.widen(g, stored, o.DType), n.scale[i], n.cap[i])
		if l.uneven {
			few[i] = g.choose(g.beyond(few[i], n.vocab), g.number(-inf), few[i])
		}
		base[i] = g.round(g.largest(few[i]))
		largest = append(largest, &base[i])
		n.inputs.logits[i] = p.tiles.cut(g, n.inputs.logits[i])
	}
	p.largest(largest...)
	for _, b := range largest {
		// All of these columns may be -inf.
		*b = g.choose(g.less(g.abs(*b), g.number(inf)), *b, g.number(0))
	}
	if l.Snapshot.Columns == 0 {
		few[1], base[1] = few[0], base[0] // the student itself
	}
	n.baseA, n.baseR = n.shares.sides(g, base[1], base[2])
	sample := logits{few[0], few[1], few[2]}
	p.place(&n.student, base[0], sample, sample.s)
	if l.Statistics {
		p.place(&n.still, base[1], sample, sample.a)
		p.placeRatio(&n.studentSnapshot, base[0], base[1], sample.s, sample.a, n.invTau)
		p.placeRatio(&n.studentReference, base[0], base[2], sample.s, sample.r, n.invTau)
		p.placeRatio(&n.snapshotReference, base[1], base[2], sample.a, sample.r, n.invTau)
	}
	p.setMiddles()
}

// place finds how far a subject with the logits y lies from the anchor's sides.
func (p *passes) place(s *subject, base value, sample logits, y value) {
	g, n := p.g, &p.rows
	if p.l.Space == ProbabilitySpace {
		a, r := n.shares.sides(g, sample.a, sample.r)
		p.placeRatio(&s.a, n.baseA, base, a, y, n.invTau)
		p.placeRatio(&s.r, n.baseR, base, r, y, n.invTau)
		return
	}
	s.a.offset, s.r.offset = g.offset(base, n.baseA), g.offset(base, n.baseR)
	c := chain{rowNumbers: *n, logits: sample, subject: *s, own: y}
	p.middle(&s.middle, c.overAnchor(g))
}

func (p *passes) placeRatio(r *ratio, baseY, baseZ, y, z, invTau value) {
	r.offset = p.g.offset(baseY, baseZ)
	p.middle(&r.middle, r.d(p.g, y, z, invTau))
}

// middle is a mean that is yet to be known, and where it belongs.
type middle struct {
	into       *value
	sum, count value
}

// middle is about the mean of d, where it is small: without it, a constant by
// which the sides differ would be summed over a whole row only to be taken from
// each of its columns again, with the rounding of such a sum.
func (p *passes) middle(into *value, d value) {
	g := p.g
	small, zero, one := g.small(d), g.number(0), g.number(1)
	p.middles = append(p.middles, &middle{into, g.sum(g.choose(small, d, zero)), g.sum(g.choose(small, one, zero))})
}

// setMiddles gives all middles their values, which all columns agree on.
func (p *passes) setMiddles() {
	var sums []*value
	for _, m := range p.middles {
		sums = append(sums, &m.sum, &m.count)
	}
	p.sums(sums...)
	for _, m := range p.middles {
		*m.into = p.g.div(m.sum, p.g.max(p.g.number(1), m.count))
	}
}

// first is the first pass: each part gives its columns to the scan, and is then
// called to make something of what the scan found.
func (p *passes) first() {
	l, g, n := p.l, p.g, &p.rows
	student := p.side(p.chain().own)
	sides := []*scanned{student}
	parts := []func(){func() { n.student.total = student.total() }}
	part := func(finish func(), scanned ...*scanned) {
		sides, parts = append(sides, scanned...), append(parts, finish)
	}
	if l.CrossEntropy || l.Labels && l.Statistics {
		part(p.label(student))
	}
	var snapshot *scanned
	if l.Statistics {
		snapshot = p.side(p.chain().logits.a)
		part(func() { n.snapshot = snapshot.total(); n.still.total = n.snapshot }, snapshot)
		// A scan of their own: all together is more than one kernel can take.
		s, a, r := p.side(p.chain().logits.s), p.side(p.chain().logits.a), p.side(p.chain().logits.r)
		finish := p.models(s, a, r)
		p.scan([]*scanned{s, a, r})
		part(finish)
	}
	switch {
	case l.NoDivergence && !l.Statistics:
	case l.Space == ProbabilitySpace:
		a, r := p.side(p.chain().side(g, 0)), p.side(p.chain().side(g, 1))
		part(func() { n.sideA, n.sideR = a.total(), r.total() }, a, r)
		part(p.besideSides(student, a, r, p.chain, &n.student))
		if l.Statistics {
			part(p.besideSides(snapshot, a, r, p.stillChain, &n.still))
		}
	default:
		anchor := p.side(p.chain().mixed(g))
		part(func() { n.anchor = anchor.total() }, anchor)
		part(p.besideMixed(student, anchor, p.chain, &n.student))
		if l.Divergence == Reverse {
			part(p.reverseSum(student))
		}
		if l.Statistics {
			part(p.besideMixed(snapshot, anchor, p.stillChain, &n.still))
		}
	}
	p.scan(sides)
	for _, finish := range parts {
		if g.err == nil {
			finish()
		}
	}
	// Else the compiler computes these together with the losses, which come of
	// the second pass, and can't make one kernel of that and the gradient.
	g.opaque(&n.ce, &n.others, &n.share, &n.known, &n.student.length, &n.student.a.length, &n.student.r.length)
}
