package core

// LossRequest is one call of the logits form. NewLossRequest gives one with
// the defaults; the zero value has tau 0, which is refused.
//
// A row counts when its label is not IgnoreIndex and its weight is not 0. A
// row that does not count may hold anything, NaN included. Arithmetic is in
// float32, or in float64 when one of the logits is float64.
type LossRequest struct {
	Student   Tensor  // logits [rows, columns], any float type
	Snapshot  *Tensor // logits [rows, columns], any float type; nil: the student itself, detached
	Reference Tensor  // logits [rows, columns], any float type; the zero Tensor with a TopK
	Objective

	// Gradient asks for the gradient of the total in the student's logits
	// (for None: of the sum of the row losses).
	Gradient bool
	// GradientInto is the caller's memory for it, in the student's type and
	// shape, with a row stride of its own. nil: the result owns the gradient,
	// which then costs no copy.
	GradientInto *Tensor
}

// NewLossRequest is a request with the documented defaults: alpha 0.5 in logit
// space, tau 1, mean over the rows that count, ignore index -100.
func NewLossRequest(student Tensor, snapshot *Tensor, reference Tensor) LossRequest {
	return LossRequest{Student: student, Snapshot: snapshot, Reference: reference, Objective: newObjective()}
}
