// Package oracle computes the anchored losses again, in float64 and plain
// loops, sharing no code with the StableHLO programs that it judges, and writes
// the one file of test vectors that every language's tests read.
//
// Results are meant to be the truth to a few units in the last place of
// float64, also where student and anchor nearly agree: logits and their
// differences are carried as pairs of floats, sums are compensated, and the
// divergence is a sum of terms that are never negative.
//
// Its one weakness: in probability space, where the two teachers differ from
// each other by much more than the student differs from their mean, log p -
// log q has an absolute error of about 1e-16 rather than a relative one.
package oracle

// Space says where snapshot and reference are mixed. Its values are pinned:
// they stand in the vectors file.
type Space int32

const (
	// Logit mixes logits: the anchor is the normalized geometric mean.
	Logit Space = 0
	// Probability mixes probabilities: the anchor is the arithmetic mean.
	Probability Space = 1
)

// String names the space as users spell it.
func (s Space) String() string {
	if s == Probability {
		return "probability"
	}
	return "logit"
}

// Reduction says what the sum of the weighted row losses is divided by. Its
// values are pinned: they stand in the vectors file.
type Reduction int32

const (
	// Mean divides by the sum of the weights of the rows that count.
	Mean Reduction = 0
	// Sum divides by 1.
	Sum Reduction = 1
	// None leaves the rows apart; total and gradient are those of Sum.
	None Reduction = 2
	// NumItems divides by the caller's own number.
	NumItems Reduction = 3
)

// Matrix holds rows of Columns values, of which the first Problem.Vocab are
// real and the others padding that is never read.
type Matrix struct {
	Values  []float64
	Columns int
}

// row returns the real columns of row n.
func (m Matrix) row(n, vocab int) []float64 {
	return m.Values[n*m.Columns : n*m.Columns+vocab]
}

// Options are the choices of one loss. All slices have one entry per row; nil
// means absent.
type Options struct {
	Space      Space
	Tau        float64 // temperature, > 0
	TauSquared bool    // multiply the divergence by Tau squared

	Alpha     float64   // weight of the reference, in [0, 1]
	AlphaRows []float64 // replaces Alpha

	Weights     []float64 // row weights, >= 0; absent means 1
	Labels      []int64
	IgnoreIndex int64 // a row with this label does not count

	Reduction Reduction
	NumItems  float64 // the divisor of reduction NumItems
}

// Problem is one loss to compute. A Snapshot without columns means the current
// student, detached.
type Problem struct {
	Rows, Vocab                  int
	Student, Snapshot, Reference Matrix
	Options
}

// Result is what a loss call has to return.
type Result struct {
	Loss        float64   // the total; for reduction None the sum of RowLosses
	RowLosses   []float64 // w_n L_n before any division, 0 for rows that do not count
	Gradient    []float64 // of the total in the student, rows x student columns, 0 in the padding
	CountedRows int
}

// Evaluate computes KL(anchor || student) and its gradient in the student's
// logits. It trusts the sizes in p. It may be called from many goroutines.
//
// A row that does not count is not read at all. With alpha 0 the reference,
// with alpha 1 the snapshot, takes no part in a row and is not read there. A
// row that is read and holds NaN, +Inf or nothing but -Inf has loss and
// gradient NaN.
func Evaluate(p *Problem) *Result {
	result := &Result{
		RowLosses: make([]float64, p.Rows),
		Gradient:  make([]float64, p.Rows*p.Student.Columns),
	}
	divisor := p.divisor()
	scale := 1.0
	if p.TauSquared {
		scale = p.Tau * p.Tau
	}
	var total sum
	for n := range p.Rows {
		if !p.counts(n) {
			continue
		}
		result.CountedRows++
		weight := p.weight(n) * scale
		gradient := result.Gradient[n*p.Student.Columns:][:p.Vocab]
		divergence := forwardKL(p.logits(n), p.Space, gradient)
		for i := range gradient {
			gradient[i] *= weight / (p.Tau * divisor)
		}
		result.RowLosses[n] = weight * divergence
		total.add(result.RowLosses[n])
	}
	if result.CountedRows > 0 {
		result.Loss = total.value() / divisor
	}
	return result
}

// counts reports whether row n takes part.
func (p *Problem) counts(n int) bool {
	return (p.Labels == nil || p.Labels[n] != p.IgnoreIndex) && p.weight(n) != 0
}

func (p *Problem) weight(n int) float64 {
	if p.Weights == nil {
		return 1
	}
	return p.Weights[n]
}

// logits gathers row n.
func (p *Problem) logits(n int) *rowLogits {
	row := &rowLogits{
		student:   p.Student.row(n, p.Vocab),
		reference: p.Reference.row(n, p.Vocab),
		alpha:     p.Alpha,
		tau:       p.Tau,
	}
	row.snapshot = row.student
	if p.Snapshot.Columns > 0 {
		row.snapshot = p.Snapshot.row(n, p.Vocab)
	}
	if p.AlphaRows != nil {
		row.alpha = p.AlphaRows[n]
	}
	return row
}

// divisor returns Z, which is 0 only where no row counts.
func (p *Problem) divisor() float64 {
	switch p.Reduction {
	case Sum, None:
		return 1
	case NumItems:
		return p.NumItems
	}
	var weights sum
	for n := range p.Rows {
		if p.counts(n) {
			weights.add(p.weight(n))
		}
	}
	return weights.value()
}
