package core

import "github.com/anchorkl/anchorkl/core/program"

// Limits of the scalars: within them neither 1/tau nor tau^2 leaves float32.
const (
	minTau, maxTau     = 1e-15, 1e15
	minItems, maxItems = 1e-30, 1e30
	minBeta            = 1e-6 // nearer to 0 or 1, 1-beta is not told from 1 or 0
	maxWeight          = 1e15 // of a term; the same for scales and caps, from 1e-15
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
	if r.Divergence < Forward || r.Divergence > JensenShannon {
		return fault(InvalidArgument, "divergence", "got %d, want 0 (forward), 1 (reverse) or 2 (jsd)", r.Divergence)
	}
	if r.Divergence == JensenShannon && !(r.Beta >= minBeta && r.Beta <= 1-minBeta) {
		return fault(InvalidArgument, "beta", "got %v, want a number between 0 and 1, in [%g, 1-%g]", r.Beta, minBeta, minBeta)
	}
	if err := r.checkTerms(); err != nil {
		return err
	}
	if r.Reduction < Mean || r.Reduction > NumItems {
		return fault(InvalidArgument, "reduction", "got %d, want 0 (mean), 1 (sum), 2 (none) or 3 (num_items)", r.Reduction)
	}
	if r.Reduction == NumItems && !(r.NumItems >= minItems && r.NumItems <= maxItems) {
		return fault(InvalidArgument, "num_items", "got %v, want a count above 0, in [%g, %g]", r.NumItems, minItems, maxItems)
	}
	return nil
}

// checkTerms checks the weights of the loss's terms and what is done to logits before.
func (r *LossRequest) checkTerms() error {
	for _, w := range []struct {
		name   string
		weight float64
	}{{"kl_weight", r.KLWeight}, {"ce_weight", r.CEWeight}} {
		if !(w.weight >= 0 && w.weight <= maxWeight) {
			return fault(InvalidArgument, w.name, "got %v, want a number in [0, %g]", w.weight, maxWeight)
		}
	}
	// Apart both are in range, together they may leave float32.
	if r.TauSquared && r.KLWeight*r.Tau*r.Tau > maxItems {
		return fault(InvalidArgument, "kl_weight", "got %v with tau_squared and a tau of %v, want a product of at most %g",
			r.KLWeight, r.Tau, maxItems)
	}
	if r.CEWeight != 0 && r.Labels == nil {
		return fault(InvalidArgument, "ce_weight", "got %v without labels, want labels for a cross-entropy", r.CEWeight)
	}
	scales, caps := r.LogitScale.list(), r.Softcap.list()
	for i, model := range []string{"student", "snapshot", "reference"} {
		if !(scales[i] >= 1/maxWeight && scales[i] <= maxWeight) {
			return fault(InvalidArgument, "logit_scale", "%s: got %v, want a number above 0, in [%g, %g]", model, scales[i], 1/maxWeight, maxWeight)
		}
		if caps[i] != 0 && !(caps[i] >= 1/maxWeight && caps[i] <= maxWeight) {
			return fault(InvalidArgument, "softcap", "%s: got %v, want a number above 0, in [%g, %g], or 0 for none", model, caps[i], 1/maxWeight, maxWeight)
		}
	}
	if r.Check < CheckNone || r.Check > CheckRaise {
		return fault(InvalidArgument, "check", "got %d, want 0 (none), 1 (report) or 2 (raise)", r.Check)
	}
	return nil
}

// checkColumns checks what is given per row.
func (r *LossRequest) checkColumns() error {
	columns := []struct {
		namedTensor
		types [2]DType
		width int
	}{
		{namedTensor{"labels", r.Labels}, [2]DType{Int32, Int64}, 1},
		{namedTensor{"alpha_rows", r.AlphaRows}, [2]DType{Float32, Float64}, 1},
		{namedTensor{"weights", r.Weights}, [2]DType{Float32, Float64}, 1},
		{namedTensor{"row_losses", r.RowLossesInto}, [2]DType{Float32, Float64}, 1},
		{namedTensor{"statistics.rows", r.StatisticsInto}, [2]DType{Float32, Float64}, StatisticsCount},
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
		if c.tensor.Columns != c.width {
			return fault(InvalidShape, c.name+".columns", "got %d, want %d for each row", c.tensor.Columns, c.width)
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
	if err := r.checkPlace(into); err != nil {
		return err
	}
	return r.checkOverlap()
}

// checkOverlap: the gradient is written while the logits are read, so its
// memory is either the student's, row by row, or apart from all logits.
func (r *LossRequest) checkOverlap() error {
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
		Vocab: vocab, Student: operand(0, &r.Student), Reference: operand(2, &r.Reference),
		Space: r.Space, Divergence: r.Divergence, NoDivergence: r.KLWeight == 0, CrossEntropy: r.CEWeight != 0,
		Labels: r.CEWeight != 0 || r.Statistics && r.Labels != nil, Statistics: r.Statistics, Layout: layout,
	}
	if r.Snapshot != nil {
		l.Snapshot = operand(1, r.Snapshot)
	}
	if r.Gradient {
		l.GradientColumns = r.Student.Columns
	}
	return l
}
