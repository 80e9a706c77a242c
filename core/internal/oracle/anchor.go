package oracle

import "math"

// comparison holds, per column of a row, a student's probability p, a
// teacher's probability q, and x = log p - log q.
//
// x is finite wherever both logits are, even if p or q underflows. It is -Inf
// where only p is 0, +Inf where only q is 0, and 0 where both are.
type comparison struct {
	student, teacher, logRatio []float64
}

// comparisons are one distribution against each teacher. nil stands for what
// is not a distribution.
type comparisons struct {
	snapshot, reference, anchor *comparison
}

// against compares x with the row's teachers and with the anchor.
func (r *row) against(x *operand, space Space) comparisons {
	c := comparisons{snapshot: r.compare(x, r.snapshot, 0), reference: r.compare(x, r.reference, 1)}
	switch {
	case r.alpha == 0:
		c.anchor = c.snapshot
	case r.alpha == 1:
		c.anchor = c.reference
	case space == Logit:
		c.anchor = r.compare(x, r.mixed, r.alpha)
	case c.snapshot != nil && c.reference != nil:
		c.anchor = c.snapshot.mix(c.reference, r.alpha)
	}
	return c
}

// mix compares the same student with (1-alpha) times c's teacher plus alpha
// times the other's.
func (c *comparison) mix(other *comparison, alpha float64) *comparison {
	mixed := &comparison{
		student: c.student, teacher: make([]float64, len(c.student)), logRatio: make([]float64, len(c.student)),
	}
	for i := range mixed.teacher {
		mixed.teacher[i] = (1-alpha)*c.teacher[i] + alpha*other.teacher[i]
		mixed.logRatio[i] = mixLogRatios(c.logRatio[i], other.logRatio[i], alpha)
	}
	return mixed
}

// mixLogRatios returns log p - log q for q = (1-alpha) a + alpha r from
// log p - log a and log p - log r.
func mixLogRatios(snapshot, reference, alpha float64) float64 {
	if math.IsInf(snapshot, -1) || math.IsInf(reference, -1) {
		return math.Inf(-1) // p is 0 and q is not
	}
	// u = q/p - 1. Its logarithm is good where u is small; elsewhere the
	// larger of the two parts is divided out, which cannot overflow.
	u := (1-alpha)*math.Expm1(-snapshot) + alpha*math.Expm1(-reference)
	if math.Abs(u) < 0.5 {
		return -math.Log1p(u)
	}
	a, b := math.Log1p(-alpha)-snapshot, math.Log(alpha)-reference
	high, low := max(a, b), min(a, b)
	if math.IsInf(high, -1) {
		return math.Inf(1) // q is 0 and p is not
	}
	return -(high + math.Log1p(math.Exp(low-high)))
}

// compare compares x with the teacher whose logits are mixed with the given
// alpha; 0 is the snapshot and 1 the reference. It returns nil where either is
// not a distribution.
func (r *row) compare(x, teacher *operand, alpha float64) *comparison {
	if !x.ok || !teacher.ok {
		return nil
	}
	p, q := x.probabilities, teacher.probabilities
	c := &comparison{student: p, teacher: q, logRatio: make([]float64, len(p))}
	if x == teacher {
		return c
	}

	base := -1 // the most likely column of the teacher that the student allows
	for i := range q {
		finite := !math.IsInf(x.tempered[i].hi, -1) && !math.IsInf(teacher.tempered[i].hi, -1)
		if finite && (base < 0 || q[i] > q[base]) {
			base = i
		}
	}
	if base < 0 {
		for i := range c.logRatio {
			c.logRatio[i] = oneSidedLogRatio(x.tempered[i], teacher.tempered[i])
		}
		return c
	}

	// x = gap - log(sum q e^gap), with gaps taken against the base column so
	// that an offset between the tensors is gone before anything is rounded.
	gap := make([]pair, len(p))
	baseGap := r.gap(x.logits, alpha, base)
	var change sum // sum q e^gap - 1
	for i := range gap {
		switch {
		case math.IsInf(x.tempered[i].hi, -1):
			change.add(-q[i])
			continue
		case !math.IsInf(teacher.tempered[i].hi, -1):
			gap[i] = r.gap(x.logits, alpha, i).minus(baseGap)
			if math.Abs(gap[i].hi) < 1 {
				u := math.Expm1(gap[i].hi)
				change.add(q[i] * (u + (1+u)*gap[i].lo))
				continue
			}
		}
		// q e^gap without q or the gap, which may under- and overflow.
		change.add(q[base]*x.tempered[i].minus(x.tempered[base]).exp() - q[i])
	}
	shift := pair{hi: math.Log1p(change.value())}
	if !(math.Abs(change.value()) < 0.5) {
		shift = x.tempered[x.top].minus(x.tempered[base]).
			plus(teacher.tempered[base].minus(teacher.tempered[teacher.top])).
			plus(pair{hi: math.Log(x.total / teacher.total)})
	}
	for i := range gap {
		if math.IsInf(x.tempered[i].hi, -1) || math.IsInf(teacher.tempered[i].hi, -1) {
			c.logRatio[i] = oneSidedLogRatio(x.tempered[i], teacher.tempered[i])
		} else {
			c.logRatio[i] = gap[i].minus(shift).hi
		}
	}
	return c
}

// oneSidedLogRatio is log p - log q where at least one of them is 0.
func oneSidedLogRatio(student, teacher pair) float64 {
	switch {
	case math.IsInf(student.hi, -1) && math.IsInf(teacher.hi, -1):
		return 0
	case math.IsInf(student.hi, -1):
		return math.Inf(-1)
	}
	return math.Inf(1)
}
