package core

import "github.com/anchorkl/anchorkl/core/program"

// Projection is what makes a model's logits: hidden weightᵀ + bias.
type Projection struct {
	Hidden Tensor  // [rows, width], float16, bfloat16, float32 or float64
	Weight Tensor  // [columns, width], any of these types, without padding between rows: an output head
	Bias   *Tensor // [columns, 1], any of these types, dense; nil: none
}

// LinearRequest is one call of the fused linear form: the loss of logits that
// never exist but for a chunk of rows at a time. NewLinearRequest gives one with
// the defaults.
//
// The models may differ in width and in types. Logits and sums are in float32, or
// in float64 when one of the tensors is float64. Objective.Vocab may be less than
// the weights' rows, which are then padded.
type LinearRequest struct {
	Student   Projection
	Snapshot  *Projection // nil: the student itself, detached
	Reference Projection  // the zero Projection with a TopK
	Objective

	// Which gradients of the total are wanted, each in the type and the shape of
	// the tensor that it belongs to. A product that only an unwanted one needs is
	// not computed. Weight gradients are summed in float32 before they are rounded.
	HiddenGradient, WeightGradient, BiasGradient bool
	// Into are the caller's memories for them, in type and shape of the tensors that
	// they belong to, apart from all of these. nil: the result owns the gradient.
	HiddenGradientInto, WeightGradientInto, BiasGradientInto *Tensor

	// ChunkRows is how many rows' logits exist at a time, 0: as many as fit some
	// 140 MB, in steps that suit the products. See LinearResult.ChunkRows.
	ChunkRows int
}

// NewLinearRequest is a request with the defaults of NewLossRequest.
func NewLinearRequest(student Projection, snapshot *Projection, reference Projection) LinearRequest {
	return LinearRequest{Student: student, Snapshot: snapshot, Reference: reference, Objective: newObjective()}
}

// wantsGradient reports whether the logits' gradient is needed.
func (r *LinearRequest) wantsGradient() bool {
	return r.HiddenGradient || r.WeightGradient || r.BiasGradient
}

// narrowUpstream reports whether all that uses the logits' gradient takes it in bfloat16.
func (r *LinearRequest) narrowUpstream(arithmetic DType) bool {
	return (r.HiddenGradient || r.WeightGradient) && !r.BiasGradient &&
		(!r.HiddenGradient || program.NarrowUpstream(r.Student.Weight.DType, arithmetic)) &&
		(!r.WeightGradient || program.NarrowUpstream(r.Student.Hidden.DType, arithmetic))
}

// model is a model of a request with the name that errors give it.
type model struct {
	name string
	*Projection
}

func (r *LinearRequest) models() []model {
	all := []model{{"student", &r.Student}}
	if r.Snapshot != nil {
		all = append(all, model{"snapshot", r.Snapshot})
	}
	if r.TopK == nil {
		all = append(all, model{"reference", &r.Reference})
	}
	return all
}

// tensors are a model's with their names.
func (m model) tensors() []namedTensor {
	all := []namedTensor{{m.name + "_hidden", &m.Hidden}, {m.name + "_weight", &m.Weight}}
	if m.Bias != nil {
		all = append(all, namedTensor{m.name + "_bias", m.Bias})
	}
	return all
}

// large are the request's matrices that lie on the context's device.
func (r *LinearRequest) large() (all []namedTensor) {
	for _, m := range r.models() {
		all = append(all, m.tensors()...)
	}
	for _, o := range r.outputs() {
		if o.wanted && o.tensor != nil {
			all = append(all, o.namedTensor)
		}
	}
	return all
}

// output is the caller's memory for a gradient.
type output struct {
	namedTensor
	wanted bool
	like   *Tensor
}

func (r *LinearRequest) outputs() []output {
	return []output{
		{namedTensor{"hidden_gradient", r.HiddenGradientInto}, r.HiddenGradient, &r.Student.Hidden},
		{namedTensor{"weight_gradient", r.WeightGradientInto}, r.WeightGradient, &r.Student.Weight},
		{namedTensor{"bias_gradient", r.BiasGradientInto}, r.BiasGradient, r.Student.Bias},
	}
}

// arithmetic is the type of logits and sums.
func (r *LinearRequest) arithmetic() DType {
	var types []DType
	for _, m := range r.models() {
		for _, t := range m.tensors() {
			types = append(types, t.tensor.DType)
		}
	}
	return program.Arithmetic(types...)
}

// validate is the door of the fused linear form. It returns the number of real columns.
func (r *LinearRequest) validate() (vocab int, err error) {
	if r.TopK != nil && r.Reference != (Projection{}) {
		return 0, fault(InvalidArgument, "reference_hidden", "got a model beside topk, want one of the two")
	}
	for _, m := range r.models() {
		for _, t := range m.tensors() {
			if err := t.checkFloats(); err != nil {
				return 0, err
			}
		}
	}
	if err := r.checkScalars(); err != nil {
		return 0, err
	}
	if vocab, err = r.checkModels(); err != nil {
		return 0, err
	}
	if err := r.checkColumns(r.Student.Hidden.Rows); err != nil {
		return 0, err
	}
	if r.TopK != nil {
		if err := r.TopK.check(r.Student.Hidden.Rows, vocab); err != nil {
			return 0, err
		}
	}
	return vocab, r.checkInto()
}

// checkModels checks how the tensors' shapes fit together, and what hangs on that.
// It returns the number of real columns.
func (r *LinearRequest) checkModels() (vocab int, err error) {
	for _, m := range r.models() {
		if err := m.validate(r.Student.Hidden.Rows); err != nil {
			return 0, err
		}
	}
	if r.BiasGradient && r.Student.Bias == nil {
		return 0, fault(InvalidArgument, "bias_gradient", "got a wish for it without student_bias, want a bias to differentiate by")
	}
	if r.ChunkRows < 0 {
		return 0, fault(InvalidArgument, "chunk_rows", "got %d, want at least 1, or 0 to have it chosen", r.ChunkRows)
	}
	return r.checkVocab()
}

func (m model) validate(rows int) error {
	weight := m.name + "_weight"
	switch {
	case m.Hidden.Rows != rows:
		return fault(InvalidShape, m.name+"_hidden.rows", "got %d, want %d as student_hidden has", m.Hidden.Rows, rows)
	case m.Weight.Rows < 1:
		return fault(InvalidShape, weight+".rows", "got %d, want a row for each token", m.Weight.Rows)
	case m.Weight.Columns != m.Hidden.Columns:
		return fault(InvalidShape, weight+".columns", "got %d, want the width of %s_hidden, %d", m.Weight.Columns, m.name, m.Hidden.Columns)
	case m.Weight.stride() != m.Weight.Columns:
		return fault(InvalidShape, weight+".row_stride", "got %d, want its %d columns: an output head without padding between its rows",
			m.Weight.stride(), m.Weight.Columns)
	case m.Bias != nil && m.Bias.Rows != m.Weight.Rows:
		return fault(InvalidShape, m.name+"_bias.rows", "got %d, want %d, one for each row of %s", m.Bias.Rows, m.Weight.Rows, weight)
	case m.Bias != nil && (m.Bias.Columns != 1 || m.Bias.stride() != 1):
		return fault(InvalidShape, m.name+"_bias.columns", "got %d with a row_stride of %d, want a dense column", m.Bias.Columns, m.Bias.stride())
	}
	return nil
}

// checkInto checks the caller's memory for gradients.
func (r *LinearRequest) checkInto() error {
	others := []namedTensor{{"row_losses", r.RowLossesInto}, {"statistics.rows", r.StatisticsInto}}
	for _, m := range r.models() {
		others = append(others, m.tensors()...)
	}
	if r.TopK != nil {
		others = append(others, r.TopK.tensors()...)
	}
	for _, o := range r.outputs() {
		if !o.wanted || o.tensor == nil {
			continue
		}
		if err := o.checkLike(o.like, ""); err != nil {
			return err
		}
		for _, t := range others {
			if t.tensor != nil && o.tensor.overlaps(t.tensor) {
				return fault(InvalidArgument, o.name+".data", "got memory that overlaps %s, want memory apart from it", t.name)
			}
		}
		others = append(others, o.namedTensor)
	}
	return nil
}

func (r *LinearRequest) checkVocab() (vocab int, err error) {
	for _, m := range r.models() {
		switch {
		case r.Vocab < 0:
			return 0, fault(InvalidArgument, "vocab", "got %d, want at least 1, or 0 for all rows of the weights", r.Vocab)
		case r.Vocab == 0 && m.Weight.Rows != r.Student.Weight.Rows:
			return 0, fault(InvalidShape, m.name+"_weight.rows",
				"got %d, student_weight has %d: if one of them is padded, give vocab, the number of real tokens",
				m.Weight.Rows, r.Student.Weight.Rows)
		case r.Vocab > m.Weight.Rows:
			return 0, fault(InvalidShape, m.name+"_weight.rows", "got %d, want at least the vocab of %d", m.Weight.Rows, r.Vocab)
		}
	}
	if r.Vocab == 0 {
		return r.Student.Weight.Rows, nil
	}
	return r.Vocab, nil
}
