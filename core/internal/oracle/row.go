package oracle

import "math"

// row is one row of a problem.
type row struct {
	student, snapshot, reference *operand // reference: nil where it lists tokens, until the row is bucketed
	mixed                        *operand // in logit space with 0 < alpha < 1; its logits are absent
	alpha, tau                   float64
}

// operand is one distribution over the vocabulary.
type operand struct {
	logits        []pair // after scale and cap, before tau
	tempered      []pair // over tau
	probabilities []float64
	top           int     // the column of the largest logit
	total         float64 // the sum of the exponentials relative to it
	ok            bool    // no NaN, no +Inf, not nothing but -Inf
}

// row gathers row n.
func (p *Problem) row(n int) *row {
	r := &row{alpha: p.Alpha, tau: p.Tau}
	if p.AlphaRows != nil {
		r.alpha = p.AlphaRows[n]
	}
	gather := func(m Matrix, s side) *operand {
		return newOperand(p.transform(s).apply(m.row(n, p.Vocab)), p.Tau)
	}
	r.student = gather(p.Student, studentSide)
	r.snapshot = r.student
	if p.Snapshot.Columns > 0 {
		r.snapshot = gather(p.Snapshot, snapshotSide)
	}
	if p.Listed != nil {
		return r
	}
	r.reference = gather(p.Reference, referenceSide)
	if p.Space == Logit && r.alpha != 0 && r.alpha != 1 {
		r.mixed = r.mix()
	}
	return r
}

func newOperand(logits []pair, tau float64) *operand {
	tempered := make([]pair, len(logits))
	for i, z := range logits {
		if !(z.hi < math.Inf(1)) {
			return &operand{}
		}
		tempered[i] = z
		if !math.IsInf(z.hi, -1) {
			tempered[i] = z.over(tau)
		}
	}
	o := softmax(tempered)
	o.logits = logits
	return o
}

// mix mixes the teachers' logits. Both have to be distributions: a +Inf must
// not hide behind a -Inf in the other teacher.
func (r *row) mix() *operand {
	if !r.snapshot.ok || !r.reference.ok {
		return &operand{}
	}
	tempered := make([]pair, len(r.snapshot.logits))
	keep, take := twoSum(1, -r.alpha), pair{hi: r.alpha}
	for i, a := range r.snapshot.logits {
		b := r.reference.logits[i]
		if math.IsInf(a.hi, -1) || math.IsInf(b.hi, -1) {
			tempered[i] = pair{hi: math.Inf(-1)}
			continue
		}
		tempered[i] = keep.times(a).plus(take.times(b)).over(r.tau)
	}
	return softmax(tempered)
}

// gap returns ((1-alpha)(x-a) + alpha(x-r))/tau for column i of the logits x,
// in which all that takes part is finite. Equal logits give exactly 0.
func (r *row) gap(x []pair, alpha float64, i int) pair {
	switch alpha {
	case 0:
		return x[i].minus(r.snapshot.logits[i]).over(r.tau)
	case 1:
		return x[i].minus(r.reference.logits[i]).over(r.tau)
	}
	keep, take := twoSum(1, -alpha), pair{hi: alpha}
	return keep.times(x[i].minus(r.snapshot.logits[i])).
		plus(take.times(x[i].minus(r.reference.logits[i]))).over(r.tau)
}

// softmax returns the distribution of logits that are not NaN or +Inf.
func softmax(tempered []pair) *operand {
	o := &operand{tempered: tempered}
	for i, z := range tempered {
		if z.hi > tempered[o.top].hi {
			o.top = i
		}
	}
	if len(tempered) == 0 || math.IsInf(tempered[o.top].hi, -1) {
		return o
	}
	o.ok = true
	o.probabilities = make([]float64, len(tempered))
	var exponentials sum
	for i, z := range tempered {
		if math.IsInf(z.hi, -1) {
			continue
		}
		o.probabilities[i] = z.minus(tempered[o.top]).exp()
		exponentials.add(o.probabilities[i])
	}
	o.total = exponentials.value()
	for i := range o.probabilities {
		o.probabilities[i] /= o.total
	}
	return o
}
