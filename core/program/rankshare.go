package program

import (
	"slices"

	"github.com/gomlx/go-xla/stablehlo"
	"github.com/gomlx/go-xla/types/shapes"
)

// The vocabulary-parallel form for hosts that reduce the ranks' numbers themselves: each of some ranks has columns of
// every row, as many as it likes. It goes through steps. In each but the last a rank computes a few numbers of its
// columns for every row, of which the host takes the largest or the sum over all ranks; the last step writes the
// gradient in the rank's columns. What lies between the steps, a few operations for each row, is the host's (see
// RowNumber): all ranks must come by the same numbers to the last bit, since the constants that are taken from a row's
// logits have to be the same in all of its columns, and compilers may round one formula in two ways in two programs.

// Step is one of the form's.
type Step int

// The steps, in their order. ShardNumbers says which numbers a step computes; one without any is left out.
const (
	StepMaxima   Step = iota // the largest logits
	StepSums                 // relative to these, the sums that normalise; of forward and reverse in logit space the loss
	StepTops                 // for the statistics, the most likely tokens
	StepTerms                // sums of terms that are normalised
	StepGradient             // no numbers, but the gradient
)

// Largest reports whether ranks' numbers are reduced by taking the largest; otherwise they are summed.
func (s Step) Largest() bool { return s == StepMaxima || s == StepTops }

// Number is what a rank's columns give for a row. s, a, r and q are student, snapshot, reference and anchor, w a weight,
// exp of the distance to the largest over tau; B is that of a pair y over z, w_y - w_z = w_z (exp(e) - 1) summed, with
// e = log w_y - log w_z.
type Number int

// The numbers.
const (
	MaxStudent   Number = iota // logits, after scale and cap
	MaxSnapshot                // likewise
	MaxReference               // likewise
	MaxAnchor                  // of the mixed logits over tau; known to their rounding
	SumStudent                 // of w_s
	SumSnapshot
	SumReference
	SumAnchor
	OverSnapshot          // B of s over a
	OverReference         // B of s over r
	OverAnchor            // B of s over q (logit space)
	SnapshotOverReference // B of a over r
	SnapshotOverAnchor    // B of a over q (logit space)
	Excess                // of s over q: w_q (exp(e) - 1 - e), for reverse w_s (exp(-e) - 1 + e)
	Mean                  // of s over q: w_q e, for reverse w_s e
	Others                // exp(s - max) of all tokens but the label
	LabelDistance         // max - s of the label
	TopColumn             // minus the number of the student's first column that is the row's largest; -inf: there is none
	TopAnchor             // the largest q
	Terms                 // of D
	StudentTerms          // of KL(p || m), for jsd
	AnchorTerms           // of KL(q || m), for jsd
	TermsStudentSnapshot  // of KL(a || p), and so on
	TermsStudentReference
	TermsAnchorSnapshot
	TermsSnapshotReference // of KL(r || a)
	TermsReferenceSnapshot // of KL(a || r)
	StudentRest            // of p that are at most mostOfRest
	StudentEntropy         // their -p log p
	AnchorRest             // likewise, of q
	AnchorEntropy
	AnchorAtTop // q of the student's most likely token
	NumberCount
)

// mostOfRest is the probability beyond which a token is left out of an entropy: there is one at most, and its part is
// made of what is left to all others, for its own logarithm may be lost.
const mostOfRest = 0.75

// RowNumber is what all ranks know of a row, from the reduced numbers of the steps before.
type RowNumber int

// The numbers of a row. A pair y over z has four: by how much y and z are moved, whole numbers; the centre of
// (y - z)/tau, which is where both weights are 1; and its length L from there, so that log y/z = e - L.
const (
	RowMaxStudent RowNumber = iota
	RowMaxSnapshot
	RowMaxReference
	RowMaxAnchor // of the mixed logits less those of the sides' largest
	RowSumStudent
	RowSumSnapshot
	RowSumReference
	RowSumAnchor
	RowOverSnapshot          // the first of s over a's four, and so on
	RowOverReference         = RowOverSnapshot + pairNumbers
	RowSnapshotOverReference = RowOverReference + pairNumbers
	RowOverAnchor            = RowSnapshotOverReference + pairNumbers // moved as its sides are; the first two are not used
	RowSnapshotOverAnchor    = RowOverAnchor + pairNumbers
	RowKnown                 = RowSnapshotOverAnchor + pairNumbers // the divergence for reverse, KL(p || m) for jsd
	RowOthers                = RowKnown + 1                        // the probability of all tokens but the label, at temperature 1
	RowShare                 = RowOthers + 1                       // 1 over the sum of the weights at temperature 1
	RowTop                   = RowShare + 1                        // the most likely token, as the rank counts its columns
	RowNumberCount           = RowTop + 1
	pairNumbers              = 4
)

// Places of a pair's numbers.
const (
	PairMoveY  = iota // taken from y
	PairMoveZ         // added to z
	PairCentre        // over tau
	PairLength
)

// Together reports whether the loss comes of the sums of StepSums: everything is then known after two reductions.
func (l Logits) Together() bool {
	return !l.NoDivergence && !l.Statistics && l.Space == LogitSpace && l.Divergence != JensenShannon
}

// ShardNumbers are those of a step, in their order.
func (l Logits) ShardNumbers(step Step) []Number {
	compared, logit, snapshot := !l.NoDivergence || l.Statistics, l.Space == LogitSpace, l.Snapshot.Columns > 0
	var list []Number
	add := func(when bool, numbers ...Number) {
		if when {
			list = append(list, numbers...)
		}
	}
	switch step {
	case StepMaxima:
		add(compared || l.Labels, MaxStudent)
		add(compared && snapshot, MaxSnapshot)
		add(compared, MaxReference)
		add(compared && logit, MaxAnchor)
	case StepSums:
		models := compared && (!logit || l.Statistics)
		add(compared, SumStudent)
		add(compared && logit, SumAnchor, OverAnchor)
		add(l.Together(), Excess, Mean)
		add(models, SumReference, OverReference)
		add(models && snapshot, SumSnapshot, OverSnapshot)
		add(l.Statistics && snapshot, SnapshotOverReference)
		add(l.Statistics && snapshot && logit, SnapshotOverAnchor)
		add(l.Labels, Others, LabelDistance)
	case StepTops:
		add(l.Statistics, TopColumn, TopAnchor)
	case StepTerms:
		terms := compared && !l.Together()
		add(terms && l.Divergence != JensenShannon, Terms)
		add(terms && l.Divergence == JensenShannon, StudentTerms, AnchorTerms)
		add(l.Statistics && snapshot, TermsStudentSnapshot)
		add(l.Statistics, TermsStudentReference, TermsAnchorSnapshot, TermsSnapshotReference)
		add(l.Statistics && logit, TermsReferenceSnapshot)
		add(l.Statistics, StudentRest, StudentEntropy, AnchorRest, AnchorEntropy, AnchorAtTop)
	}
	return list
}

// RankShare says which program of the form is wanted: a step of a rank's columns, in the layout Planned. Vocab counts
// the rank's real columns.
type RankShare struct {
	Logits
	Step Step
}

// Text writes the program. Its inputs are those of a Planned program, with labels counted from the rank's first column,
// and before the plan the rows' numbers [Rows, RowNumberCount]; its result is the step's numbers
// [Rows, len(ShardNumbers)], or the gradient.
func (s RankShare) Text() (string, error) {
	builder := stablehlo.New("anchorkl_rank")
	return textOf(builder, s.oneKernelProgram(builder, 1, s.plannedRows))
}

func (s RankShare) plannedRows(g *graph) []value {
	in := s.plannedInputs(g)
	known := g.input(true, "row_numbers", g.float, s.Rows, int(RowNumberCount))
	plan := g.planInput(s.Rows)
	result := g.input(true, resultName(0), s.result().DType, s.result().Dimensions...)
	return s.loop(g, in, []value{result}, g.planned(plan), func(g *graph, in inputs, first value, count int) []value {
		r := &rankRows{l: s.Logits, g: g, in: in, count: count}
		r.known = g.barrier(g.slice(g.outer(known), []value{first, g.integer(int32(0))}, count, int(RowNumberCount)))
		r.load(first)
		if s.Step == StepGradient {
			return []value{r.gradient()}
		}
		return []value{r.numbers(s.ShardNumbers(s.Step))}
	})
}

func (s RankShare) result() shapes.Shape {
	if s.Step == StepGradient {
		return shapes.Make(s.Stored(s.GradientType()).xla(), s.Rows, s.GradientColumns)
	}
	return shapes.Make(s.Arithmetic().xla(), s.Rows, len(s.ShardNumbers(s.Step)))
}

// rankRows are rows of a step under construction.
type rankRows struct {
	l     Logits
	g     *graph
	in    inputs
	count int
	known value // [count, RowNumberCount]

	z             models
	slope         *columns
	alpha, weight value
	labels        value
	invTau        value
	shares        shares
}

func (r *rankRows) load(first value) {
	l, g := r.l, r.g
	r.z, r.slope = l.load(g, r.in, first, r.count)
	vector := func(v value) value { return g.slice(v, []value{first}, r.count) }
	r.alpha, r.weight = vector(r.in.alpha), vector(r.in.weight)
	if l.Labels {
		r.labels = vector(r.in.labels)
	}
	g.alpha = r.alpha
	r.invTau = g.row(g.div(g.number(1), r.in.tau))
	r.shares = g.shares(r.alpha, l.Interior)
}

// row is a number that is known of the rows.
func (r *rankRows) row(which RowNumber) value {
	return r.g.reshape(r.g.window(r.known, window{int(which), 1}), r.count)
}

// numbers are the columns of the step's result.
func (r *rankRows) numbers(wanted []Number) value {
	made := map[Number]value{}
	isWanted := func(n Number) bool { return slices.Contains(wanted, n) }
	for _, compute := range []func(map[Number]value, func(Number) bool){r.maxima, r.sums, r.labelSums, r.tops, r.terms} {
		compute(made, isWanted)
	}
	columns := make([]value, len(wanted))
	for i, n := range wanted {
		columns[i] = made[n]
	}
	return r.g.sideBySide(columns)
}

// gradient is that of the total in the rank's columns, as it is stored.
func (r *rankRows) gradient() value {
	l, g := r.l, r.g
	var terms []*columns
	var factors []value
	if !l.NoDivergence {
		terms, factors = append(terms, r.divergenceGradient()), append(factors, g.mul(r.in.klScale, r.invTau))
	}
	if l.CrossEntropy {
		weight := g.weights(r.z.s, r.row(RowMaxStudent), nil)
		others, share := g.row(r.row(RowOthers)), g.row(r.row(RowShare))
		terms, factors = append(terms, columnsOf(func(w window) value {
			return g.labelGradient(g.hits(g.numbers(r.z.s, w), r.labels), weight.at(g, w), others, share)
		})), append(factors, r.in.ceScale)
	}
	gradient := l.gradient(g, r.z, r.slope, terms, factors, r.weight, r.in.z)
	return g.padColumns(l.narrow(g, gradient, l.GradientType()), l.GradientColumns)
}

// divergenceGradient is tau times D's.
func (r *rankRows) divergenceGradient() *columns {
	g, m, known := r.g, r.match(), r.row(RowKnown)
	return columnsOf(func(w window) value {
		m := m.at(g, w)
		switch r.l.Divergence {
		case Reverse:
			return g.reverseGradient(m, known)
		case JensenShannon:
			return g.jensenShannonGradient(m, g.mixture(m, r.in.beta, r.in.betaRest), r.in.betaRest, known)
		}
		return g.delta(m)
	})
}
