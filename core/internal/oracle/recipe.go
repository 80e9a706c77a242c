package oracle

import "fmt"

// dtypes is one choice of element types.
type dtypes struct{ student, snapshot, reference DType }

func allOf(t DType) dtypes { return dtypes{t, t, t} }

// String gives one name where the three agree.
func (t dtypes) String() string {
	if t == allOf(t.student) {
		return t.student.String()
	}
	return fmt.Sprintf("%v/%v/%v", t.student, t.snapshot, t.reference)
}

// size is the shape of a case. Stored columns that are 0 mean no padding.
type size struct {
	rows, vocab                  int
	student, snapshot, reference int
}

// padded fills in the stored columns.
func (s size) padded() size {
	for _, columns := range []*int{&s.student, &s.snapshot, &s.reference} {
		if *columns == 0 {
			*columns = s.vocab
		}
	}
	return s
}

// labelling says which labels a case has.
type labelling int

const (
	noLabels labelling = iota
	someIgnored
	allIgnored
)

// choices are the options of a case before its rows are known.
type choices struct {
	name        string
	alpha, tau  float64
	tauSquared  bool
	reduction   Reduction
	numItems    float64
	labels      labelling
	ignoreIndex int64
	alphaRows   bool
	weights     bool
	noSnapshot  bool
	fill        fill // nil means correlated

	objective
}

// objective is what is done with the two distributions.
type objective struct {
	divergence          Divergence
	beta                float64
	klWeight, ceWeight  float64
	softcap, logitScale [sides]float64
}

// String names the divergence where it is not the default.
func (o objective) String() string {
	switch o.divergence {
	case Reverse:
		return "reverse "
	case JSD:
		return fmt.Sprintf("jsd %v ", o.beta)
	}
	return ""
}

// recipe makes one case.
type recipe struct {
	size
	dtypes
	choices
	space Space
}

// title names the case, and seeds it.
func (r recipe) title() string {
	return fmt.Sprintf("%dx%d %v %v %v%s", r.rows, r.vocab, r.dtypes, r.space, r.objective, r.name)
}

// build fills and solves the case.
func (r recipe) build() *Case {
	r.size = r.padded()
	rng := newRandom(r.title())
	c := &Case{Name: r.title(), Rows: r.rows, Vocab: r.vocab, Options: r.options(rng)}
	student, snapshot, reference := r.tensors(rng, c)
	c.Student = tensor(r.dtypes.student, r.size.student, student)
	c.Reference = tensor(r.dtypes.reference, r.size.reference, reference)
	if !r.noSnapshot {
		c.Snapshot = tensor(r.dtypes.snapshot, r.size.snapshot, snapshot)
	}
	c.Result = *Evaluate(c.Problem())
	return c
}

func tensor(t DType, columns int, values []float64) Tensor {
	return Tensor{DType: t, Columns: columns, Bytes: t.Encode(values)}
}

// options draws what there is one of per row. Every number is exact in
// float32, so that programs that compute in it are given the same problem.
func (r recipe) options(rng *random) Options {
	o := Options{
		Space: r.space, Tau: float64(float32(r.tau)), TauSquared: r.tauSquared,
		Alpha: float64(float32(r.alpha)), IgnoreIndex: r.ignoreIndex,
		Reduction: r.reduction, NumItems: r.numItems,
		Divergence: r.divergence, Beta: float64(float32(r.beta)),
		KLWeight: float64(float32(r.klWeight)), CEWeight: float64(float32(r.ceWeight)),
		Softcap: r.softcap, LogitScale: r.logitScale,
	}
	for n := range r.rows {
		switch r.labels {
		case someIgnored:
			label := int64(rng.below(r.vocab))
			if n == 1 || n > 2 && rng.below(10) < 3 {
				label = r.ignoreIndex
			}
			o.Labels = append(o.Labels, label)
		case allIgnored:
			o.Labels = append(o.Labels, r.ignoreIndex)
		}
		if r.alphaRows {
			alpha := float64(rng.below(1025)) / 1024
			if n == 4 || n == 5 {
				alpha = float64(n - 4)
			}
			o.AlphaRows = append(o.AlphaRows, alpha)
		}
		if r.weights {
			weight := float64(1+rng.below(128)) / 64
			if n%5 == 3 {
				weight = 0
			}
			o.Weights = append(o.Weights, weight)
		}
	}
	return o
}

// tensors draws the logits, and puts garbage where nothing may read: into the
// padding and into the rows that do not count.
func (r recipe) tensors(rng *random, c *Case) (student, snapshot, reference []float64) {
	student = make([]float64, r.rows*r.size.student)
	snapshot = make([]float64, r.rows*r.size.snapshot)
	reference = make([]float64, r.rows*r.size.reference)
	stored := []Matrix{
		{student, r.size.student}, {snapshot, r.size.snapshot}, {reference, r.size.reference},
	}
	write := r.fill
	if write == nil {
		write = correlated
	}
	problem := Problem{Options: c.Options}
	for n := range r.rows {
		write(rng, n, stored[0].row(n, r.vocab), stored[1].row(n, r.vocab), stored[2].row(n, r.vocab))
		for _, m := range stored {
			start := r.vocab
			if !problem.counts(n) {
				start = 0
			}
			for i := start; i < m.Columns; i++ {
				m.Values[n*m.Columns+i] = rng.garbage()
			}
		}
	}
	return student, snapshot, reference
}
