package oracle

import "math"

// Statistics describe one row, or the weighted mean of many: a is the
// snapshot, r the reference, q the anchor and p the student, all at the
// problem's temperature. Where one reads what is not a distribution it is NaN,
// the agreement 0. The fields stand in the vectors file in this order.
type Statistics struct {
	KL               float64 // the divergence, without weights and tau squared
	StudentSnapshot  float64 // KL(a || p)
	StudentReference float64 // KL(r || p)
	AnchorSnapshot   float64 // KL(q || a)
	Bound            float64 // what AnchorSnapshot cannot exceed, linear in alpha
	CE               float64 // cross-entropy at temperature 1; 0 without labels
	StudentEntropy   float64 // in nats
	AnchorEntropy    float64
	Agreement        float64 // 1 where the most likely token of p and q is the same
}

// fields lists the statistics in their order.
func (s *Statistics) fields() [9]*float64 {
	return [...]*float64{
		&s.KL, &s.StudentSnapshot, &s.StudentReference, &s.AnchorSnapshot, &s.Bound,
		&s.CE, &s.StudentEntropy, &s.AnchorEntropy, &s.Agreement,
	}
}

// statistics completes what the loss has computed already.
func (r *row) statistics(space Space, fromStudent comparisons, divergence, crossEntropy float64) Statistics {
	fromSnapshot := r.against(r.snapshot, space)
	s := Statistics{
		KL:               divergence,
		StudentSnapshot:  fromStudent.snapshot.forwardKL(),
		StudentReference: fromStudent.reference.forwardKL(),
		AnchorSnapshot:   fromSnapshot.anchor.forwardKL(),
		Bound:            r.bound(space, fromSnapshot.reference),
		CE:               crossEntropy,
		StudentEntropy:   math.NaN(),
		AnchorEntropy:    math.NaN(),
	}
	if r.student.ok {
		s.StudentEntropy = entropy(r.student.probabilities)
	}
	if q := fromSnapshot.anchor; q != nil {
		s.AnchorEntropy = entropy(q.teacher)
		if r.student.ok && mostLikely(q.teacher) == mostLikely(r.student.probabilities) {
			s.Agreement = 1
		}
	}
	return s
}

// bound returns the right-hand side of KL(q || a) <= alpha KL(r || a), which
// convexity gives in probability space, and of KL(q || a) <= alpha (KL(r || a)
// + KL(a || r)), which holds in logit space, from the comparison of a with r.
func (r *row) bound(space Space, c *comparison) float64 {
	if r.alpha == 0 {
		return 0 // also where the divergences are infinite
	}
	apart := c.forwardKL()
	if space == Logit {
		apart += c.reverseKL()
	}
	return r.alpha * apart
}

// entropy returns -sum p log p. No term is negative, and where one column has
// nearly everything its logarithm is taken from what the others have.
func entropy(probabilities []float64) float64 {
	var total sum
	for i, p := range probabilities {
		switch {
		case p > 0.5:
			total.add(-p * math.Log1p(-allBut(probabilities, i)))
		case p > 0:
			total.add(-p * math.Log(p))
		}
	}
	return total.value()
}

// mostLikely returns the lowest column of the largest probability.
func mostLikely(probabilities []float64) int {
	top := 0
	for i, p := range probabilities {
		if p > probabilities[top] {
			top = i
		}
	}
	return top
}

// meanStatistics averages the rows that count by their weights.
func (p *Problem) meanStatistics(rows []Statistics) Statistics {
	var mean Statistics
	total := p.countedWeight()
	for i, field := range mean.fields() {
		var weighted sum
		for n := range rows {
			if p.counts(n) {
				weighted.add(p.weight(n) * *rows[n].fields()[i])
			}
		}
		*field = weighted.value() / total
	}
	return mean
}
