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

// Divergence says how student p and anchor q are compared. Its values are
// pinned: they stand in the vectors file.
type Divergence int32

const (
	// Forward is KL(q || p).
	Forward Divergence = 0
	// Reverse is KL(p || q).
	Reverse Divergence = 1
	// JSD is beta KL(q || m) + (1-beta) KL(p || m), m = beta q + (1-beta) p.
	JSD Divergence = 2
)

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

// side numbers the operands, as indices of Softcap and LogitScale.
type side int

const (
	studentSide side = iota
	snapshotSide
	referenceSide
	sides
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
	Divergence Divergence
	Beta       float64 // of JSD, in (0, 1)
	Tau        float64 // temperature, > 0
	TauSquared bool    // multiply the divergence by Tau squared

	// KLWeight and CEWeight multiply divergence and cross-entropy. A term of
	// weight 0 is left out. Both 0 would be no loss at all, and stand for the
	// defaults 1 and 0.
	KLWeight, CEWeight float64

	// Of student, snapshot and reference: the scale (0 means 1) multiplies
	// the logits before the cap (0 means none) bounds them.
	Softcap, LogitScale [sides]float64

	Alpha     float64   // weight of the reference, in [0, 1]
	AlphaRows []float64 // replaces Alpha

	Weights     []float64 // row weights, >= 0; absent means 1
	Labels      []int64
	IgnoreIndex int64 // a row with this label does not count

	Reduction Reduction
	NumItems  float64 // the divisor of reduction NumItems
}

// Problem is one loss to compute. A Snapshot without columns means the current
// student, detached and with the student's scale and cap.
type Problem struct {
	Rows, Vocab                  int
	Student, Snapshot, Reference Matrix
	Listed                       *Listed // stands for the reference
	Options
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

func (p *Problem) klWeight() float64 {
	if p.KLWeight == 0 && p.CEWeight == 0 {
		return 1
	}
	return p.KLWeight
}

func (p *Problem) transform(s side) transform {
	t := transform{scale: p.LogitScale[s], cap: p.Softcap[s]}
	if t.scale == 0 {
		t.scale = 1
	}
	return t
}

// divisor returns Z, which is 0 only where no row counts.
func (p *Problem) divisor() float64 {
	switch p.Reduction {
	case Sum, None:
		return 1
	case NumItems:
		return p.NumItems
	}
	return p.countedWeight()
}

// countedWeight returns the sum of the weights of the rows that count.
func (p *Problem) countedWeight() float64 {
	var weights sum
	for n := range p.Rows {
		if p.counts(n) {
			weights.add(p.weight(n))
		}
	}
	return weights.value()
}
