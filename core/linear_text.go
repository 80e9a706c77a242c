package core

import "github.com/anchorkl/anchorkl/core/program"

// LinearText says which program of the fused linear form LinearProgramText writes.
type LinearText struct {
	LogitsText
	// Kernels: the program takes the heads as [width, columns], as JAX has them, and
	// gives the weight's gradient so. The request describes them as [columns, width].
	Kernels bool
	// SharedTeacherHead: the program takes the snapshot's weight, and bias, for the
	// reference, too, whose own are described alike.
	SharedTeacherHead bool
}

// LinearProgramText is the StableHLO text of the program that computes all of a
// request, products, loss and gradients, of the logits a chunk at a time, for hosts
// that compile it themselves. Needs no plugin and no device; of the request only the
// tensors' types and shapes are read, ChunkRows, and those of the options that
// ProgramText reads. See program.Linear for the program's inputs and results.
func LinearProgramText(request LinearRequest, wanted LinearText) (string, error) {
	layout, err := layoutFor(wanted.Backend)
	if err != nil {
		return "", err
	}
	for _, m := range request.models() {
		for _, t := range m.tensors() {
			if err := t.checkShape(); err != nil {
				return "", err
			}
		}
		if m.Hidden.stride() != m.Hidden.Columns {
			return "", fault(InvalidShape, m.name+"_hidden.row_stride", "got %d, want its %d columns: a program's arrays are dense",
				m.Hidden.stride(), m.Hidden.Columns)
		}
	}
	if rows := request.Student.Hidden.Rows; rows < 1 {
		return "", fault(InvalidShape, "student_hidden.rows", "got %d, want at least 1", rows)
	}
	if err := request.checkShared(); err != nil {
		return "", err
	}
	vocab, err := request.checkModels()
	if err != nil {
		return "", err
	}
	if wanted.SharedTeacherHead {
		if err := request.checkSharedHead(); err != nil {
			return "", err
		}
	}
	return textOf(request.linearProgram(vocab, layout, wanted).Text())
}

// checkSharedHead checks that the teachers' heads can be one.
func (r *LinearRequest) checkSharedHead() error {
	if r.Snapshot == nil {
		return fault(InvalidArgument, "shared_teacher_head", "got a wish for it without a snapshot, whose head the reference would share")
	}
	a, b := r.Snapshot, &r.Reference
	biases := (a.Bias == nil) == (b.Bias == nil) && (a.Bias == nil || a.Bias.DType == b.Bias.DType)
	if a.Weight.DType != b.Weight.DType || a.Weight.Rows != b.Weight.Rows || a.Weight.Columns != b.Weight.Columns || !biases {
		return fault(InvalidArgument, "shared_teacher_head", "got a snapshot_weight of %s [%d, %d] and a reference_weight of %s [%d, %d], "+
			"want one type and shape, of the biases likewise",
			a.Weight.DType, a.Weight.Rows, a.Weight.Columns, b.Weight.DType, b.Weight.Rows, b.Weight.Columns)
	}
	return nil
}

func (r *LinearRequest) linearProgram(vocab int, layout program.Layout, wanted LinearText) program.Linear {
	scales, caps := r.LogitScale.list(), r.Softcap.list()
	head := func(i int, p *Projection) program.Head {
		h := program.Head{Width: p.Hidden.Columns, Columns: p.Weight.Rows, Hidden: p.Hidden.DType, Weight: p.Weight.DType,
			Scaled: scales[i] != 1, Capped: caps[i] != 0}
		if p.Bias != nil {
			h.Bias = p.Bias.DType
		}
		return h
	}
	l := program.Linear{
		Rows: r.Student.Hidden.Rows, Vocab: vocab, Student: head(0, &r.Student), Reference: head(2, &r.Reference),
		SharedTeacherHead: wanted.SharedTeacherHead, Kernels: wanted.Kernels,
		HiddenGradient: r.HiddenGradient, WeightGradient: r.WeightGradient, BiasGradient: r.BiasGradient,
		Space: r.Space, Divergence: r.Divergence, NoDivergence: r.KLWeight == 0, CrossEntropy: r.CEWeight != 0,
		Labels: r.needsLabels(), Statistics: r.Statistics,
		Interior: wanted.AlphaInterior, Layout: layout, ChunkRows: r.ChunkRows,
	}
	if r.Snapshot != nil {
		l.Snapshot = head(1, r.Snapshot)
	}
	return l
}
