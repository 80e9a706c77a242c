package core

import "github.com/anchorkl/anchorkl/core/program"

// validate is the door: what it lets through the rooms inside can trust. The
// values in labels, alpha and weights per row are checked where they are read,
// in planRows. It returns the number of real columns.
func (r *LossRequest) validate() (vocab int, err error) {
	if r.TopK != nil && r.Reference != (Tensor{}) {
		return 0, fault(InvalidArgument, "reference", "got logits beside topk, want one of the two")
	}
	for _, check := range []func() error{r.checkLogits, r.checkScalars, func() error { return r.checkColumns(r.Student.Rows) }} {
		if err := check(); err != nil {
			return 0, err
		}
	}
	if vocab, err = r.checkVocab(); err != nil {
		return 0, err
	}
	if r.TopK != nil {
		err = r.TopK.check(r.Student.Rows, vocab)
	}
	if err == nil {
		err = r.checkOutputs()
	}
	return vocab, err
}

// logits are the request's matrices of logits, the student first.
func (r *LossRequest) logits() []namedTensor {
	all := []namedTensor{{"student", &r.Student}}
	if r.Snapshot != nil {
		all = append(all, namedTensor{"snapshot", r.Snapshot})
	}
	if r.TopK == nil {
		all = append(all, namedTensor{"reference", &r.Reference})
	}
	return all
}

// large are the request's matrices that lie on the context's device.
func (r *LossRequest) large() []namedTensor {
	all := r.logits()
	if r.Gradient && r.GradientInto != nil {
		all = append(all, namedTensor{"gradient", r.GradientInto})
	}
	return all
}

func (r *LossRequest) checkLogits() error {
	for _, l := range r.logits() {
		if err := l.checkFloats(); err != nil {
			return err
		}
		if err := l.checkRows(r.Student.Rows); err != nil {
			return err
		}
	}
	return nil
}

func (r *LossRequest) checkOutputs() error {
	if r.GradientInto == nil {
		return nil
	}
	into := namedTensor{"gradient", r.GradientInto}
	if err := into.checkLike(&r.Student, "the student's "); err != nil {
		return err
	}
	return r.checkOverlap()
}

// checkOverlap: the gradient is written while the logits are read, so its
// memory is either the student's, row by row, or apart from all logits; and
// what else is written would replace it.
func (r *LossRequest) checkOverlap() error {
	for _, c := range r.columns() {
		if c.result && *c.tensor != nil && r.GradientInto.overlaps(*c.tensor) {
			return fault(InvalidArgument, "gradient.data", "got memory that overlaps %s, want memory apart from it", c.name)
		}
	}
	if r.TopK != nil {
		for _, t := range r.TopK.tensors() {
			if r.GradientInto.overlaps(t.tensor) {
				return fault(InvalidArgument, "gradient.data", "got memory that overlaps %s, want memory apart from it", t.name)
			}
		}
	}
	if r.replacesStudent() {
		return nil
	}
	for _, l := range r.logits() {
		if r.GradientInto.overlaps(l.tensor) {
			return fault(InvalidArgument, "gradient.data",
				"got memory that overlaps the %s's logits, want memory apart from them, or the student's own data with its row_stride", l.name)
		}
	}
	return nil
}

// replacesStudent reports whether the gradient is to take the student's place.
func (r *LossRequest) replacesStudent() bool {
	into := r.GradientInto
	return into != nil && into.Data == r.Student.Data && into.stride() == r.Student.stride()
}

func (r *LossRequest) checkVocab() (vocab int, err error) {
	for _, l := range r.logits() {
		switch {
		case r.Vocab < 0:
			return 0, fault(InvalidArgument, "vocab", "got %d, want at least 1, or 0 for all columns", r.Vocab)
		case r.Vocab == 0 && l.tensor.Columns != r.Student.Columns:
			return 0, fault(InvalidShape, l.name+".columns",
				"got %d, the student has %d: if one of them is padded, give vocab, the number of real columns",
				l.tensor.Columns, r.Student.Columns)
		case r.Vocab > l.tensor.Columns:
			return 0, fault(InvalidShape, l.name+".columns", "got %d, want at least the vocab of %d", l.tensor.Columns, r.Vocab)
		}
	}
	if r.Vocab == 0 {
		return r.Student.Columns, nil
	}
	return r.Vocab, nil
}

// program says which program a valid request needs, but for its rows.
func (r *LossRequest) program(vocab int, layout program.Layout) program.Logits {
	scales, caps := r.LogitScale.list(), r.Softcap.list()
	operand := func(i int, t *Tensor) program.Operand {
		return program.Operand{DType: t.DType, Columns: t.stride(), Scaled: scales[i] != 1, Capped: caps[i] != 0}
	}
	l := program.Logits{
		Vocab: vocab, Student: operand(0, &r.Student),
		Space: r.Space, Divergence: r.Divergence, NoDivergence: r.KLWeight == 0, CrossEntropy: r.CEWeight != 0,
		Labels: r.needsLabels(), Statistics: r.Statistics, Layout: layout,
	}
	if r.Snapshot != nil {
		l.Snapshot = operand(1, r.Snapshot)
	}
	if r.TopK != nil {
		l.Listed = r.TopK.IDs.Columns
	} else {
		l.Reference = operand(2, &r.Reference)
	}
	if r.Gradient {
		l.GradientColumns = r.Student.Columns
	}
	return l
}
