package program

import "github.com/gomlx/go-xla/stablehlo"

// The numbers of a rank's columns, step by step.

// maxima are of StepMaxima.
func (r *rankRows) maxima(made map[Number]value, wanted func(Number) bool) {
	g := r.g
	for n, logits := range map[Number]*columns{MaxStudent: r.z.s, MaxSnapshot: r.z.a, MaxReference: r.z.r} {
		if wanted(n) {
			made[n] = g.rowMax(logits)
		}
	}
	if !wanted(MaxAnchor) {
		return
	}
	// Mixed from near the rank's own largest, and only then in numbers that ranks have in common, which may be so large
	// that digits are lost: nothing but the common reference of the weights is made of it.
	snapshot := made[MaxStudent]
	if r.l.Snapshot.Columns > 0 {
		snapshot = made[MaxSnapshot]
	}
	a, b := r.shares.sides(g, r.base(snapshot), r.base(made[MaxReference]))
	toSnapshot, toReference := r.toSides()
	largest := g.rowMax(r.mixed(a, b))
	made[MaxAnchor] = g.add(largest, g.add(g.mul(toSnapshot, a), g.mul(toReference, b)))
}

// base is a whole number near a largest logit.
func (r *rankRows) base(max value) value {
	g := r.g
	return g.row(g.choose(g.less(g.abs(max), g.number(inf)), g.round(max), g.number(0)))
}

// toSides are the sides' shares of the anchor over tau.
func (r *rankRows) toSides() (snapshot, reference value) {
	g := r.g
	return g.row(g.mul(r.shares.snapshot, r.invTau)), g.row(g.mul(r.shares.reference, r.invTau))
}

// sides are the logits of the anchor's sides.
func (r *rankRows) sides(w window) (a, b value) {
	return r.shares.sides(r.g, r.z.a.at(r.g, w), r.z.r.at(r.g, w))
}

// mixed are the anchor's logits over tau, less those of a and b.
func (r *rankRows) mixed(a, b value) *columns {
	g := r.g
	toSnapshot, toReference := r.toSides()
	return columnsOf(func(w window) value {
		zA, zR := r.sides(w)
		return g.add(g.mul(toSnapshot, g.sub(zA, a)), g.mul(toReference, g.sub(zR, b)))
	})
}

// distributions of the three models, of the maxima and sums of all ranks.

func (r *rankRows) student() distribution {
	return r.distribution(r.z.s, RowMaxStudent, RowSumStudent)
}

func (r *rankRows) snapshot() distribution {
	return r.distribution(r.z.a, RowMaxSnapshot, RowSumSnapshot)
}

func (r *rankRows) reference() distribution {
	return r.distribution(r.z.r, RowMaxReference, RowSumReference)
}

func (r *rankRows) distribution(logits *columns, max, sum RowNumber) distribution {
	m := r.row(max)
	return distribution{logits, r.g.weights(logits, m, r.invTau), m, r.row(sum)}
}

// anchor is the anchor's in logit space; its logits are the mixed ones, over tau.
func (r *rankRows) anchor() distribution {
	g := r.g
	a, b := r.shares.sides(g, r.row(RowMaxSnapshot), r.row(RowMaxReference))
	mixed := r.mixed(g.row(a), g.row(b))
	max := r.row(RowMaxAnchor)
	return distribution{mixed, g.weights(mixed, max, nil), max, r.row(RowSumAnchor)}
}

// pair is y over z: e = log w_y - log w_z.
func (r *rankRows) pair(which RowNumber, y, z *columns) *columns {
	g := r.g
	o, centre := r.moved(which), r.row(which+PairCentre)
	return g.keepColumns(columnsOf(func(w window) value {
		return g.sub(g.mul(o.difference(g, y.at(g, w), z.at(g, w)), r.invTau), centre)
	}))
}

// overAnchor is e of y, the student or the snapshot, over the anchor in logit space. y and the models are moved as
// they are in y's pairs with the models.
func (r *rankRows) overAnchor(which RowNumber, y *columns, overSnapshot, overReference offset) *columns {
	g := r.g
	var a, b offset
	a.y, b.y = r.shares.sides(g, overSnapshot.y, overReference.y)
	a.z, b.z = r.shares.sides(g, overSnapshot.z, overReference.z)
	toSnapshot, toReference := r.toSides()
	centre := r.row(which + PairCentre)
	return g.keepColumns(columnsOf(func(w window) value {
		zA, zR := r.sides(w)
		own := y.at(g, w)
		return g.sub(g.add(g.mul(toSnapshot, a.difference(g, own, zA)), g.mul(toReference, b.difference(g, own, zR))), centre)
	}))
}

func (r *rankRows) moved(which RowNumber) offset {
	return offset{y: r.row(which + PairMoveY), z: r.row(which + PairMoveZ)}
}

func (r *rankRows) studentOverAnchor() *columns {
	return r.overAnchor(RowOverAnchor, r.z.s, r.moved(RowOverSnapshot), r.moved(RowOverReference))
}

func (r *rankRows) snapshotOverAnchor() *columns {
	nothing := r.g.zeroLike(r.alpha)
	return r.overAnchor(RowSnapshotOverAnchor, r.z.a, offset{y: nothing, z: nothing}, r.moved(RowSnapshotOverReference))
}

// apart are w_y - w_z, with all digits where the sides nearly agree.
func (r *rankRows) apart(e, y, z *columns) *columns {
	g := r.g
	return columnsOf(func(w window) value {
		e, wy, wz := e.at(g, w), y.at(g, w), z.at(g, w)
		return g.choose(g.small(e), g.mul(wz, g.add(e, g.excess(e))), g.sub(wy, wz))
	})
}

// sums are of StepSums.
func (r *rankRows) sums(made map[Number]value, wanted func(Number) bool) {
	if !wanted(SumStudent) {
		return
	}
	g := r.g
	s := r.student().weight
	made[SumStudent] = g.rowSum(s)
	if wanted(OverAnchor) {
		q, e := r.anchor().weight, r.studentOverAnchor()
		made[SumAnchor], made[OverAnchor] = g.rowSum(q), g.rowSum(r.apart(e, s, q))
		if wanted(Excess) {
			made[Excess], made[Mean] = r.lossSums(e, s, q)
		}
		if wanted(SnapshotOverAnchor) {
			made[SnapshotOverAnchor] = g.rowSum(r.apart(r.snapshotOverAnchor(), r.snapshot().weight, q))
		}
	}
	if wanted(OverReference) {
		weight := r.reference().weight
		made[SumReference] = g.rowSum(weight)
		made[OverReference] = g.rowSum(r.apart(r.pair(RowOverReference, r.z.s, r.z.r), s, weight))
	}
	if wanted(OverSnapshot) {
		weight := r.snapshot().weight
		made[SumSnapshot] = g.rowSum(weight)
		made[OverSnapshot] = g.rowSum(r.apart(r.pair(RowOverSnapshot, r.z.s, r.z.a), s, weight))
	}
	if wanted(SnapshotOverReference) {
		e := r.pair(RowSnapshotOverReference, r.z.a, r.z.r)
		made[SnapshotOverReference] = g.rowSum(r.apart(e, r.snapshot().weight, r.reference().weight))
	}
}

// lossSums are what a divergence is made of before anything is normalised, e being log w_s - log w_q: the excess of
// exp over its tangent, w_q (exp(e) - 1 - e), and the mean, w_q e; for reverse the two sides change places, and the
// mean is that of w_s e.
func (r *rankRows) lossSums(e, s, q *columns) (excess, mean value) {
	g := r.g
	over, other, toOther := q, s, func(e value) value { return e }
	if r.l.Divergence == Reverse {
		over, other, toOther = s, q, g.neg
	}
	// A token without weight has no part in a mean, however far away it is.
	weighted := func(weight, x value) value {
		return g.choose(g.equal(weight, g.number(0)), g.number(0), g.mul(weight, x))
	}
	excess = g.rowSum(columnsOf(func(w window) value {
		d, weight := toOther(e.at(g, w)), over.at(g, w)
		far := g.sub(g.sub(other.at(g, w), weight), weighted(weight, d))
		return g.choose(g.small(d), g.mul(weight, g.excess(d)), far)
	}))
	mean = g.rowSum(columnsOf(func(w window) value { return weighted(over.at(g, w), e.at(g, w)) }))
	return excess, mean
}

// labelSums are those of the cross-entropy.
func (r *rankRows) labelSums(made map[Number]value, wanted func(Number) bool) {
	if !wanted(Others) {
		return
	}
	g, max, zero := r.g, r.row(RowMaxStudent), r.g.number(0)
	weight := g.weights(r.z.s, max, nil)
	hit := func(w window) value { return g.hits(g.numbers(r.z.s, w), r.labels) }
	made[Others] = g.rowSum(columnsOf(func(w window) value { return g.choose(hit(w), zero, weight.at(g, w)) }))
	made[LabelDistance] = g.rowSum(columnsOf(func(w window) value {
		return g.choose(hit(w), g.sub(max, r.z.s.at(g, w)), zero)
	}))
}

// tops are of StepTops.
func (r *rankRows) tops(made map[Number]value, wanted func(Number) bool) {
	if !wanted(TopColumn) {
		return
	}
	g, max := r.g, r.row(RowMaxStudent)
	made[TopColumn] = g.fold(stablehlo.Maximum, -inf, columnsOf(func(w window) value {
		return g.choose(g.equal(r.z.s.at(g, w), max), g.neg(g.floatNumbers(r.z.s, w)), g.number(-inf))
	}))
	made[TopAnchor] = g.rowMax(r.match().q)
}

// match is student and anchor side by side.
func (r *rankRows) match() matching {
	if r.l.Space == LogitSpace {
		return r.matchAnchor(RowOverAnchor, r.student(), r.studentOverAnchor())
	}
	return r.matchMixture(r.student(), r.logRatio(RowOverSnapshot, r.z.s, r.z.a), r.logRatio(RowOverReference, r.z.s, r.z.r))
}

// still is snapshot and anchor side by side.
func (r *rankRows) still() matching {
	if r.l.Space == LogitSpace {
		return r.matchAnchor(RowSnapshotOverAnchor, r.snapshot(), r.snapshotOverAnchor())
	}
	itself := columnsOf(func(w window) value { return r.g.as(r.g.number(0), r.z.a.at(r.g, w)) })
	return r.matchMixture(r.snapshot(), itself, r.logRatio(RowSnapshotOverReference, r.z.a, r.z.r))
}

func (r *rankRows) matchAnchor(which RowNumber, own distribution, e *columns) matching {
	g, length := r.g, r.row(which+PairLength)
	x := columnsOf(func(w window) value { return g.sub(e.at(g, w), length) })
	return g.matchingOf(g.probabilitiesOf(own), g.probabilitiesOf(r.anchor()), x)
}

// logRatio is log y/z.
func (r *rankRows) logRatio(which RowNumber, y, z *columns) *columns {
	e, length := r.pair(which, y, z), r.row(which+PairLength)
	return columnsOf(func(w window) value { return r.g.sub(e.at(r.g, w), length) })
}

// matchMixture is own beside the anchor in probability space. overA and overR are the logs of own over the models.
func (r *rankRows) matchMixture(own distribution, overA, overR *columns) matching {
	g := r.g
	snapshot, reference := r.snapshot(), r.reference()
	mixed := func(w window) match {
		a, b := snapshot.at(g, w), reference.at(g, w)
		a.logits, b.logits = r.shares.sides(g, a.logits, b.logits)
		a.max, b.max = r.shares.sides(g, a.max, b.max)
		a.weight, b.weight = r.shares.sides(g, a.weight, b.weight)
		a.sum, b.sum = r.shares.sides(g, a.sum, b.sum)
		xA, xR := r.shares.sides(g, overA.at(g, w), overR.at(g, w))
		return r.l.mixProbabilities(g, own.at(g, w), a, b, g.neg(xA), g.neg(xR), r.shares, r.invTau)
	}
	return g.matchingOf(
		g.probabilitiesOf(own),
		columnsOf(func(w window) value { return mixed(w).q }),
		g.keepColumns(columnsOf(func(w window) value { return mixed(w).x })),
	)
}

// terms are of StepTerms.
func (r *rankRows) terms(made map[Number]value, wanted func(Number) bool) {
	g := r.g
	var m matching
	if wanted(Terms) || wanted(StudentTerms) {
		m = r.match()
	}
	if wanted(Terms) {
		made[Terms] = r.divergenceTerms(m)
	}
	if wanted(StudentTerms) {
		mixture := func(w window) mixture { return g.mixture(m.at(g, w), r.in.beta, r.in.betaRest) }
		made[StudentTerms] = g.rowSum(columnsOf(func(w window) value { return mixture(w).termsP }))
		made[AnchorTerms] = g.rowSum(columnsOf(func(w window) value { return mixture(w).termsQ }))
	}
	if wanted(StudentRest) {
		r.statistics(made, wanted, m)
	}
}

func (r *rankRows) divergenceTerms(m matching) value {
	g := r.g
	if r.l.Divergence == Reverse {
		return g.rowSum(columnsOf(func(w window) value {
			m := m.at(g, w)
			return g.klTerms(m.p, m.q, g.neg(m.x))
		}))
	}
	return g.kl(m)
}

// statistics are their terms.
func (r *rankRows) statistics(made map[Number]value, wanted func(Number) bool, m matching) {
	g := r.g
	student, snapshot, reference := g.probabilitiesOf(r.student()), g.probabilitiesOf(r.snapshot()), g.probabilitiesOf(r.reference())
	if wanted(TermsStudentSnapshot) {
		made[TermsStudentSnapshot] = g.kl(g.matchingOf(student, snapshot, r.logRatio(RowOverSnapshot, r.z.s, r.z.a)))
	}
	made[TermsStudentReference] = g.kl(g.matchingOf(student, reference, r.logRatio(RowOverReference, r.z.s, r.z.r)))
	made[TermsAnchorSnapshot] = g.kl(r.still())
	apart := r.logRatio(RowSnapshotOverReference, r.z.a, r.z.r)
	made[TermsSnapshotReference] = g.kl(g.matchingOf(snapshot, reference, apart))
	if wanted(TermsReferenceSnapshot) {
		back := columnsOf(func(w window) value { return g.neg(apart.at(g, w)) })
		made[TermsReferenceSnapshot] = g.kl(g.matchingOf(reference, snapshot, back))
	}
	made[StudentRest], made[StudentEntropy] = r.entropySums(m.p)
	made[AnchorRest], made[AnchorEntropy] = r.entropySums(m.q)
	top := r.row(RowTop)
	made[AnchorAtTop] = g.rowSum(columnsOf(func(w window) value {
		return g.choose(g.equal(g.floatNumbers(r.z.s, w), top), m.q.at(g, w), g.number(0))
	}))
}

// entropySums are of the probabilities that are at most mostOfRest.
func (r *rankRows) entropySums(p *columns) (rest, entropy value) {
	g := r.g
	sum := func(term func(p value) value) value {
		return g.rowSum(columnsOf(func(w window) value {
			p := p.at(g, w)
			return g.choose(g.less(g.number(mostOfRest), p), g.number(0), term(p))
		}))
	}
	return sum(func(p value) value { return p }), sum(g.entropyTerms)
}
