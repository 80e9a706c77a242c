package oracle

import "math"

// comparison holds, per column of a row, the student's probability p, a
// teacher's probability q, and x = log p - log q.
//
// x is finite wherever both logits are, even if p or q underflows. It is -Inf
// where only p is 0, +Inf where only q is 0, and 0 where both are.
type comparison struct {
	student, teacher, logRatio []float64
}

// anchor compares the student with the anchor. It reports false where either
// is not a distribution.
func (r *rowLogits) anchor(space Space) (comparison, bool) {
	if space == Logit || r.alpha == 0 || r.alpha == 1 {
		return r.compare(r.alpha)
	}
	c, ok := r.compare(0)
	reference, okReference := r.compare(1)
	if !ok || !okReference {
		return c, false
	}
	for i, x := range c.logRatio {
		c.teacher[i] = (1-r.alpha)*c.teacher[i] + r.alpha*reference.teacher[i]
		c.logRatio[i] = mixLogRatios(x, reference.logRatio[i], r.alpha)
	}
	return c, true
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

// compare compares the student with the softmax of the logits mixed with the
// given alpha; 0 is the snapshot and 1 the reference. It reports false where
// either is not a distribution.
func (r *rowLogits) compare(alpha float64) (comparison, bool) {
	student, teacher, ok := r.scaled(alpha)
	if !ok {
		return comparison{}, false
	}
	p, studentTop, studentSum, okStudent := softmax(student)
	q, teacherTop, teacherSum, okTeacher := softmax(teacher)
	if !okStudent || !okTeacher {
		return comparison{}, false
	}
	c := comparison{student: p, teacher: q, logRatio: make([]float64, len(p))}

	base := -1 // the most likely column of the teacher that the student allows
	for i := range teacher {
		finite := !math.IsInf(student[i].hi, -1) && !math.IsInf(teacher[i].hi, -1)
		if finite && (base < 0 || q[i] > q[base]) {
			base = i
		}
	}
	if base < 0 {
		for i := range c.logRatio {
			c.logRatio[i] = oneSidedLogRatio(student[i], teacher[i])
		}
		return c, true
	}

	// x = gap - log(sum q e^gap), with gaps taken against the base column so
	// that an offset between the tensors is gone before anything is rounded.
	gap := make([]pair, len(student))
	baseGap := r.gap(base, alpha)
	var change sum // sum q e^gap - 1
	for i := range gap {
		switch {
		case math.IsInf(student[i].hi, -1):
			change.add(-q[i])
			continue
		case !math.IsInf(teacher[i].hi, -1):
			gap[i] = r.gap(i, alpha).minus(baseGap)
			if math.Abs(gap[i].hi) < 1 {
				change.add(q[i] * (math.Expm1(gap[i].hi) + math.Exp(gap[i].hi)*gap[i].lo))
				continue
			}
		}
		// q e^gap without q or the gap, which may under- and overflow.
		change.add(q[base]*student[i].minus(student[base]).exp() - q[i])
	}
	shift := pair{hi: math.Log1p(change.value())}
	if !(math.Abs(change.value()) < 0.5) {
		shift = student[studentTop].minus(student[base]).
			plus(teacher[base].minus(teacher[teacherTop])).
			plus(pair{hi: math.Log(studentSum / teacherSum)})
	}
	for i := range gap {
		if math.IsInf(student[i].hi, -1) || math.IsInf(teacher[i].hi, -1) {
			c.logRatio[i] = oneSidedLogRatio(student[i], teacher[i])
		} else {
			c.logRatio[i] = gap[i].minus(shift).hi
		}
	}
	return c, true
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
