// Package oracle computes the anchored losses again, in float64 and plain
// loops, sharing no code with the StableHLO programs that it judges, and writes
// the one file of test vectors that every language's tests read.
//
// Results are meant to be the truth to a few units in the last place of
// float64, also where student and anchor nearly agree: logits and their
// differences are carried as pairs of floats, sums are compensated, and every
// divergence is a sum of terms that are never negative.
//
// Its one weakness: in probability space, where the two teachers differ from
// each other by much more than the student differs from their mean, log p -
// log q has an absolute error of about 1e-16 rather than a relative one.
package oracle

// Result is what a loss call has to return.
type Result struct {
	Loss        float64   // the total; for reduction None the sum of RowLosses
	RowLosses   []float64 // w_n L_n before any division, 0 for rows that do not count
	Gradient    []float64 // of the total in the student, rows x student columns, 0 in the padding
	CountedRows int

	Statistics []Statistics // one per row, zero for rows that do not count
	Reduced    Statistics   // their mean by the weights of the rows that count
}

// Evaluate computes the objective and its gradient in the student's raw
// logits. It trusts the sizes in p. It may be called from many goroutines.
//
// A row that does not count is not read at all. With alpha 0 the reference,
// with alpha 1 the snapshot, takes part in the statistics of a row but not in
// its loss. A loss that needs a row which holds NaN, +Inf or nothing but -Inf
// is NaN, and so is its gradient.
func Evaluate(p *Problem) *Result {
	result := &Result{
		RowLosses:  make([]float64, p.Rows),
		Gradient:   make([]float64, p.Rows*p.Student.Columns),
		Statistics: make([]Statistics, p.Rows),
	}
	divisor := p.divisor()
	var total sum
	for n := range p.Rows {
		if !p.counts(n) {
			continue
		}
		result.CountedRows++
		gradient := result.Gradient[n*p.Student.Columns:][:p.Vocab]
		var loss float64
		loss, result.Statistics[n] = p.evaluateRow(n, gradient)
		weight := p.weight(n)
		for i := range gradient {
			gradient[i] *= weight / divisor
		}
		result.RowLosses[n] = weight * loss
		total.add(result.RowLosses[n])
	}
	if result.CountedRows > 0 {
		result.Loss = total.value() / divisor
		result.Reduced = p.meanStatistics(result.Statistics)
	}
	return result
}

// evaluateRow returns the loss L of row n and its statistics, and writes dL/dz
// for the student's raw logits z to gradient, which comes in zero.
func (p *Problem) evaluateRow(n int, gradient []float64) (float64, Statistics) {
	row := p.row(n)
	student := row.student
	partial := make([]float64, p.Vocab) // of one term, in s/tau or in s
	var b *buckets
	if p.Listed != nil {
		row, b = p.Listed.bucketed(n, row, p.Space)
	}
	fromStudent := row.against(row.student, p.Space)
	var divergence float64
	if b == nil {
		divergence = p.diverge(fromStudent.anchor, partial)
	} else {
		ofBuckets := make([]float64, len(row.reference.logits))
		divergence = p.diverge(fromStudent.anchor, ofBuckets)
		b.spread(ofBuckets, partial)
	}
	crossEntropy, loss := 0.0, 0.0
	if weight := p.klWeight(); weight != 0 {
		if p.TauSquared {
			weight *= p.Tau * p.Tau
		}
		loss += weight * divergence
		for i := range gradient {
			gradient[i] += weight * partial[i] / p.Tau
		}
	}
	if p.Labels != nil {
		crossEntropy = crossEntropyOf(student.logits, p.Labels[n], partial)
		if p.CEWeight != 0 {
			loss += p.CEWeight * crossEntropy
			for i := range gradient {
				gradient[i] += p.CEWeight * partial[i]
			}
		}
	}
	transform := p.transform(studentSide)
	for i, z := range p.Student.row(n, p.Vocab) {
		gradient[i] *= transform.slope(z)
	}
	statistics := row.statistics(p.Space, fromStudent, divergence, crossEntropy)
	if b != nil {
		b.ofTokens(&statistics, student, fromStudent.anchor)
	}
	return loss, statistics
}
