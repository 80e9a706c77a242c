package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
)

// Space is where the anchor is mixed.
type Space = program.Space

// The spaces.
const (
	LogitSpace       = program.LogitSpace       // q = softmax(((1-alpha) a + alpha r) / tau)
	ProbabilitySpace = program.ProbabilitySpace // q = (1-alpha) softmax(a/tau) + alpha softmax(r/tau)
)

// Divergence is how the distance D of student and anchor is measured.
type Divergence = program.Divergence

// The divergences.
const (
	Forward       = program.Forward       // KL(q || p), gradient (p - q)/tau
	Reverse       = program.Reverse       // KL(p || q), gradient p (log p - log q - D)/tau
	JensenShannon = program.JensenShannon // Beta KL(q || m) + (1-Beta) KL(p || m), m = Beta q + (1-Beta) p
)

// PerModel is a number each for student, snapshot and reference.
type PerModel struct{ Student, Snapshot, Reference float64 }

// All is the same number for the three.
func All(x float64) PerModel { return PerModel{x, x, x} }

func (m PerModel) list() [3]float64 { return [3]float64{m.Student, m.Snapshot, m.Reference} }

// Reduction is what becomes of the rows' losses.
type Reduction int

// The reductions: the total is the sum of w_n L_n over the rows that count, divided by Z.
const (
	Mean     Reduction = 0 // Z is the sum of the weights of the rows that count
	Sum      Reduction = 1 // Z is 1
	None     Reduction = 2 // Z is 1, the row losses are the result
	NumItems Reduction = 3 // Z is the caller's own
)

// Objective is what is computed of the logits of any form: which rows count and
// how much, the anchor, the terms of the loss, and what is wanted of the rows.
type Objective struct {
	Labels    *Tensor // int32 or int64 [rows, 1], each in [0, vocab) or IgnoreIndex; nil: every row counts
	AlphaRows *Tensor // float32 or float64 [rows, 1], each in [0, 1]; nil: Alpha for every row
	Weights   *Tensor // float32 or float64 [rows, 1], each finite and >= 0; nil: 1 for every row
	TopK      *TopK   // stands for the reference, which is then left out; nil: there is a reference

	Alpha       float64 // weight of the reference, in [0, 1]
	Tau         float64 // temperature, in [1e-15, 1e15]
	NumItems    float64 // Z for the reduction NumItems, in [1e-30, 1e30]
	IgnoreIndex int64
	// Vocab is how many columns are real; those beyond take no part and their
	// gradient is 0. 0: all, and then the logits must have equally many.
	Vocab      int
	Space      Space
	Divergence Divergence
	Reduction  Reduction
	Beta       float64 // for JensenShannon, in (0, 1)
	TauSquared bool    // multiply the divergence by tau^2

	// A row's loss is KLWeight D + CEWeight CE, CE the cross-entropy of its label
	// at temperature 1. A weight of 0 leaves its term out, and the work for it undone.
	KLWeight float64 // finite, >= 0
	CEWeight float64 // finite, >= 0; needs Labels unless it is 0

	// Logits z are first replaced by LogitScale z, then by c tanh(z/c) with c
	// the Softcap. Gradients are in the student's logits as given.
	LogitScale PerModel // above 0
	Softcap    PerModel // above 0; 0: none

	Statistics bool  // fill the result's Statistics
	Check      Check // what becomes of rows whose loss is not finite
	// StatisticsInto, float32 or float64 [rows, StatisticsCount], is filled with the
	// rows' statistics where those are asked for; nil: the result alone has them.
	StatisticsInto *Tensor
	// RowLossesInto, float32 or float64 [rows, 1], is filled with the row losses; nil: not wanted.
	RowLossesInto *Tensor

	// Stream is the CUDA stream of the caller's on which the tensors are written: what is
	// queued on it by now is done before they are read. nil: the default stream. On
	// return the results are there, whatever stream reads them.
	Stream unsafe.Pointer
}

func newObjective() Objective {
	return Objective{Alpha: 0.5, Tau: 1, IgnoreIndex: -100, Beta: 0.5, KLWeight: 1, LogitScale: All(1)}
}

// scalars are the scalar inputs of the programs.
func (o *Objective) scalars(plan rowPlan) (s [program.ScalarCount]float64) {
	s[program.ScalarZ], s[program.ScalarTau], s[program.ScalarKLScale] = plan.z, o.Tau, o.KLWeight
	if o.TauSquared {
		s[program.ScalarKLScale] *= o.Tau * o.Tau
	}
	s[program.ScalarBeta], s[program.ScalarBetaRest], s[program.ScalarCEScale] = o.Beta, 1-o.Beta, o.CEWeight
	scales, caps := o.LogitScale.list(), o.Softcap.list()
	copy(s[program.ScalarScale:], scales[:])
	copy(s[program.ScalarCap:], caps[:])
	return s
}

// needsLabels reports whether a program has labels as an input: for the cross-entropy,
// in the loss or as a statistic.
func (o *Objective) needsLabels() bool { return o.CEWeight != 0 || o.Statistics && o.Labels != nil }
