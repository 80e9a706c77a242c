package core

import "github.com/anchorkl/anchorkl/core/program"

// Limits of the scalars: within them neither 1/tau nor tau^2 leaves float32.
const (
	minTau, maxTau     = 1e-15, 1e15
	minItems, maxItems = 1e-30, 1e30
)

// validate is the door: what it lets through the rooms inside can trust. The
// values in labels, alpha and weights per row are checked where they are read,
// in planRows. It returns the number of real columns.
func (r *LossRequest) validate() (vocab int, err error) {
	for _, check := range []func() error{r.checkLogits, r.checkScalars, r.checkColumns, r.checkOutputs} {
		if err := check(); err != nil {
			return 0, err
		}
	}
	return r.checkVocab()
}

// namedTensor is a tensor of a request with the name that errors give it.
type namedTensor struct {
	name   string
	tensor *Tensor
}

// logits are the request's matrices of logits, the student first.
func (r *LossRequest) logits() []namedTensor {
	all := []namedTensor{{"student", &r.Student}}
	if r.Snapshot != nil {
		all = append(all, namedTensor{"snapshot", r.Snapshot})
	}
	return append(all, namedTensor{"reference", &r.Reference})
}

func (r *LossRequest) checkLogits() error {
	for _, l := range r.logits() {
		if !l.tensor.DType.IsLogits() {
			return fault(InvalidDType, l.name+".dtype", "got %s, want float16, bfloat16, float32 or float64", l.tensor.DType)
		}
		if err := l.tensor.check(l.name); err != nil {
			return err
		}
		if err := r.checkPlace(l); err != nil {
			return err
		}
	}
	return nil
}

// checkPlace compares a tensor's device and rows with the student's.
func (r *LossRequest) checkPlace(t namedTensor) error {
	if t.tensor.Device != CPU || t.tensor.DeviceID != 0 {
		return fault(InvalidDevice, t.name+".device", "got %s:%d, want cpu:0, the context's device",
			t.tensor.Device, t.tensor.DeviceID)
	}
	if t.tensor.Rows != r.Student.Rows {
		return fault(InvalidShape, t.name+".rows", "got %d, want %d as the student has", t.tensor.Rows, r.Student.Rows)
	}
	return nil
}

func (r *LossRequest) checkScalars() error {
	// Written so that NaN fails too.
	if !(r.Alpha >= 0 && r.Alpha <= 1) {
		return fault(InvalidArgument, "alpha", "got %v, want a number in [0, 1]", r.Alpha)
	}
	if !(r.Tau >= minTau && r.Tau <= maxTau) {
		return fault(InvalidArgument, "tau", "got %v, want a temperature above 0, in [%g, %g]", r.Tau, minTau, maxTau)
	}
	if r.Space != LogitSpace && r.Space != ProbabilitySpace {
		return fault(InvalidArgument, "space", "got %d, want 0 (logit) or 1 (probability)", r.Space)
	}
	if r.Divergence != Forward {
		return fault(Unsupported, "divergence", "got %d, this version has 0 (forward) only", r.Divergence)
	}
	if r.Reduction < Mean || r.Reduction > NumItems {
		return fault(InvalidArgument, "reduction", "got %d, want 0 (mean), 1 (sum), 2 (none) or 3 (num_items)", r.Reduction)
	}
	if r.Reduction == NumItems && !(r.NumItems >= minItems && r.NumItems <= maxItems) {
		return fault(InvalidArgument, "num_items", "got %v, want a count above 0, in [%g, %g]", r.NumItems, minItems, maxItems)
	}
	return nil
}

// checkColumns checks what is given per row.
func (r *LossRequest) checkColumns() error {
	columns := []struct {
		namedTensor
		types [2]DType
	}{
		{namedTensor{"labels", r.Labels}, [2]DType{Int32, Int64}},
		{namedTensor{"alpha_rows", r.AlphaRows}, [2]DType{Float32, Float64}},
		{namedTensor{"weights", r.Weights}, [2]DType{Float32, Float64}},
		{namedTensor{"row_losses", r.RowLossesInto}, [2]DType{Float32, Float64}},
	}
	for _, c := range columns {
		if c.tensor == nil {
			continue
		}
		if c.tensor.DType != c.types[0] && c.tensor.DType != c.types[1] {
			return fault(InvalidDType, c.name+".dtype", "got %s, want %s or %s", c.tensor.DType, c.types[0], c.types[1])
		}
		if err := c.tensor.check(c.name); err != nil {
			return err
		}
		if c.tensor.Columns != 1 {
			return fault(InvalidShape, c.name+".columns", "got %d, want 1: one number per row", c.tensor.Columns)
		}
		if err := r.checkPlace(c.namedTensor); err != nil {
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
	if into.tensor.DType != r.Student.DType {
		return fault(InvalidDType, "gradient.dtype", "got %s, want the student's %s", into.tensor.DType, r.Student.DType)
	}
	if err := into.tensor.check(into.name); err != nil {
		return err
	}
	if into.tensor.Columns != r.Student.Columns {
		return fault(InvalidShape, "gradient.columns", "got %d, want the student's %d", into.tensor.Columns, r.Student.Columns)
	}
	return r.checkPlace(into)
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

// program says which program a valid request needs; it is the program's key.
func (r *LossRequest) program(vocab int, layout program.Layout) program.Logits {
	operand := func(t *Tensor) program.Operand { return program.Operand{DType: t.DType, Columns: t.stride()} }
	l := program.Logits{
		Rows: r.Student.Rows, Vocab: vocab, Student: operand(&r.Student), Reference: operand(&r.Reference),
		Space: r.Space, Layout: layout,
	}
	if r.Snapshot != nil {
		l.Snapshot = operand(r.Snapshot)
	}
	if r.Gradient {
		l.GradientColumns = r.Student.Columns
	}
	return l
}
