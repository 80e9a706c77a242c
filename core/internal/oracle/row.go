package oracle

import "math"

// rowLogits is one row of a problem.
type rowLogits struct {
	student, snapshot, reference []float64
	alpha, tau                   float64
}

// scaled returns student and mixed teacher logits divided by tau. It reports
// false where a logit that takes part is NaN or +Inf.
func (r *rowLogits) scaled(alpha float64) (student, teacher []pair, ok bool) {
	student, teacher = make([]pair, len(r.student)), make([]pair, len(r.student))
	keep, take := twoSum(1, -alpha), pair{hi: alpha}
	for i, s := range r.student {
		a, b := r.snapshot[i], r.reference[i]
		switch alpha {
		case 0:
			b = a
		case 1:
			a = b
		}
		// Checked before mixing: a +Inf must not hide behind a -Inf in the
		// other teacher.
		if !(s < math.Inf(1) && a < math.Inf(1) && b < math.Inf(1)) {
			return nil, nil, false
		}
		student[i] = pair{hi: s}
		if !math.IsInf(s, -1) {
			student[i] = student[i].over(r.tau)
		}
		switch {
		case math.IsInf(a, -1) || math.IsInf(b, -1):
			teacher[i] = pair{hi: math.Inf(-1)}
		case alpha == 0 || alpha == 1:
			teacher[i] = pair{hi: a}.over(r.tau)
		default:
			teacher[i] = keep.times(pair{hi: a}).plus(take.times(pair{hi: b})).over(r.tau)
		}
	}
	return student, teacher, true
}

// gap returns ((1-alpha)(s-a) + alpha(s-r))/tau for a column in which all that
// takes part is finite. Equal logits give exactly 0.
func (r *rowLogits) gap(i int, alpha float64) pair {
	s, a, b := r.student[i], r.snapshot[i], r.reference[i]
	switch alpha {
	case 0:
		return twoSum(s, -a).over(r.tau)
	case 1:
		return twoSum(s, -b).over(r.tau)
	}
	keep, take := twoSum(1, -alpha), pair{hi: alpha}
	return keep.times(twoSum(s, -a)).plus(take.times(twoSum(s, -b))).over(r.tau)
}

// softmax returns the probabilities, the column of the largest logit, and the
// sum of the exponentials relative to it. It reports false where every logit
// is -Inf.
func softmax(logits []pair) (probabilities []float64, top int, total float64, ok bool) {
	for i, z := range logits {
		if z.hi > logits[top].hi {
			top = i
		}
	}
	if len(logits) == 0 || math.IsInf(logits[top].hi, -1) {
		return nil, top, 0, false
	}
	probabilities = make([]float64, len(logits))
	var exponentials sum
	for i, z := range logits {
		if math.IsInf(z.hi, -1) {
			continue
		}
		probabilities[i] = z.minus(logits[top]).exp()
		exponentials.add(probabilities[i])
	}
	total = exponentials.value()
	for i := range probabilities {
		probabilities[i] /= total
	}
	return probabilities, top, total, true
}
