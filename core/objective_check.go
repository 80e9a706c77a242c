package core

// Limits of the scalars: within them neither 1/tau nor tau^2 leaves float32.
const (
	minTau, maxTau     = 1e-15, 1e15
	minItems, maxItems = 1e-30, 1e30
	minBeta            = 1e-6 // nearer to 0 or 1, 1-beta is not told from 1 or 0
	maxWeight          = 1e15 // of a term; the same for scales and caps, from 1e-15
)

// namedTensor is a tensor of a request with the name that errors give it.
type namedTensor struct {
	name   string
	tensor *Tensor
}

// checkFloats checks a tensor of logits, or of what logits are made of, taken alone.
func (t namedTensor) checkFloats() error {
	if !t.tensor.DType.IsLogits() {
		return fault(InvalidDType, t.name+".dtype", "got %s, want float16, bfloat16, float32 or float64", t.tensor.DType)
	}
	return t.tensor.check(t.name)
}

// checkLike checks memory for a gradient against the tensor that it belongs to. whose
// stands before what is wanted.
func (t namedTensor) checkLike(like *Tensor, whose string) error {
	if t.tensor.DType != like.DType {
		return fault(InvalidDType, t.name+".dtype", "got %s, want %s%s", t.tensor.DType, whose, like.DType)
	}
	if err := t.tensor.check(t.name); err != nil {
		return err
	}
	if t.tensor.Columns != like.Columns {
		return fault(InvalidShape, t.name+".columns", "got %d, want %s%d", t.tensor.Columns, whose, like.Columns)
	}
	return t.checkRows(like.Rows)
}

// checkRows checks that a tensor has the student's rows.
func (t namedTensor) checkRows(rows int) error {
	if t.tensor.Rows != rows {
		return fault(InvalidShape, t.name+".rows", "got %d, want %d as the student has", t.tensor.Rows, rows)
	}
	return nil
}

func (o *Objective) checkScalars() error {
	// Written so that NaN fails too.
	if !(o.Alpha >= 0 && o.Alpha <= 1) {
		return fault(InvalidArgument, "alpha", "got %v, want a number in [0, 1]", o.Alpha)
	}
	if !(o.Tau >= minTau && o.Tau <= maxTau) {
		return fault(InvalidArgument, "tau", "got %v, want a temperature above 0, in [%g, %g]", o.Tau, minTau, maxTau)
	}
	if o.Space != LogitSpace && o.Space != ProbabilitySpace {
		return fault(InvalidArgument, "space", "got %d, want 0 (logit) or 1 (probability)", o.Space)
	}
	if o.Divergence < Forward || o.Divergence > JensenShannon {
		return fault(InvalidArgument, "divergence", "got %d, want 0 (forward), 1 (reverse) or 2 (jsd)", o.Divergence)
	}
	if o.Divergence == JensenShannon && !(o.Beta >= minBeta && o.Beta <= 1-minBeta) {
		return fault(InvalidArgument, "beta", "got %v, want a number between 0 and 1, in [%g, 1-%g]", o.Beta, minBeta, minBeta)
	}
	if err := o.checkTerms(); err != nil {
		return err
	}
	if o.Reduction < Mean || o.Reduction > NumItems {
		return fault(InvalidArgument, "reduction", "got %d, want 0 (mean), 1 (sum), 2 (none) or 3 (num_items)", o.Reduction)
	}
	if o.Reduction == NumItems && !(o.NumItems >= minItems && o.NumItems <= maxItems) {
		return fault(InvalidArgument, "num_items", "got %v, want a count above 0, in [%g, %g]", o.NumItems, minItems, maxItems)
	}
	return nil
}

// checkTerms checks the weights of the loss's terms and what is done to logits before.
func (o *Objective) checkTerms() error {
	for _, w := range []struct {
		name   string
		weight float64
	}{{"kl_weight", o.KLWeight}, {"ce_weight", o.CEWeight}} {
		if !(w.weight >= 0 && w.weight <= maxWeight) {
			return fault(InvalidArgument, w.name, "got %v, want a number in [0, %g]", w.weight, maxWeight)
		}
	}
	// Apart both are in range, together they may leave float32.
	if o.TauSquared && o.KLWeight*o.Tau*o.Tau > maxItems {
		return fault(InvalidArgument, "kl_weight", "got %v with tau_squared and a tau of %v, want a product of at most %g",
			o.KLWeight, o.Tau, maxItems)
	}
	if o.CEWeight != 0 && o.Labels == nil {
		return fault(InvalidArgument, "ce_weight", "got %v without labels, want labels for a cross-entropy", o.CEWeight)
	}
	scales, caps := o.LogitScale.list(), o.Softcap.list()
	for i, model := range []string{"student", "snapshot", "reference"} {
		if !(scales[i] >= 1/maxWeight && scales[i] <= maxWeight) {
			return fault(InvalidArgument, "logit_scale", "%s: got %v, want a number above 0, in [%g, %g]", model, scales[i], 1/maxWeight, maxWeight)
		}
		if caps[i] != 0 && !(caps[i] >= 1/maxWeight && caps[i] <= maxWeight) {
			return fault(InvalidArgument, "softcap", "%s: got %v, want a number above 0, in [%g, %g], or 0 for none", model, caps[i], 1/maxWeight, maxWeight)
		}
	}
	if o.Check < CheckNone || o.Check > CheckRaise {
		return fault(InvalidArgument, "check", "got %d, want 0 (none), 1 (report) or 2 (raise)", o.Check)
	}
	return nil
}

// column is what is given, or wanted, per row.
type column struct {
	name   string
	tensor **Tensor // its place in the objective; of nil: not given
	types  [2]DType
	width  int
	result bool
}

func (o *Objective) columns() []column {
	floats, integers := [2]DType{Float32, Float64}, [2]DType{Int32, Int64}
	return []column{
		{"labels", &o.Labels, integers, 1, false},
		{"alpha_rows", &o.AlphaRows, floats, 1, false},
		{"weights", &o.Weights, floats, 1, false},
		{"row_losses", &o.RowLossesInto, floats, 1, true},
		{"statistics.rows", &o.StatisticsInto, floats, StatisticsCount, true},
	}
}

// checkColumns checks that.
func (o *Objective) checkColumns(rows int) error {
	for _, c := range o.columns() {
		t := namedTensor{c.name, *c.tensor}
		if t.tensor == nil {
			continue
		}
		if t.tensor.DType != c.types[0] && t.tensor.DType != c.types[1] {
			return fault(InvalidDType, c.name+".dtype", "got %s, want %s or %s", t.tensor.DType, c.types[0], c.types[1])
		}
		if err := t.tensor.check(c.name); err != nil {
			return err
		}
		if t.tensor.Columns != c.width {
			return fault(InvalidShape, c.name+".columns", "got %d, want %d for each row", t.tensor.Columns, c.width)
		}
		if err := t.checkRows(rows); err != nil {
			return err
		}
	}
	if o.RowLossesInto != nil && o.StatisticsInto != nil && o.RowLossesInto.overlaps(o.StatisticsInto) {
		return fault(InvalidArgument, "row_losses.data", "got memory that overlaps statistics.rows, want memory apart from it")
	}
	return nil
}
