package core

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/internal/oracle"
)

// listedCase is a loss with a reference that lists tokens.
type listedCase struct {
	vocab, k       int
	student, other oracle.DType // of the logits, and of snapshot and logs
	snapshot       bool
	change         func(*oracle.Options)
	padding        int
}

var listedCases = []listedCase{
	{vocab: 100, k: 6, student: oracle.Float32, other: oracle.Float32},
	{vocab: 401, k: 1, student: oracle.Float64, other: oracle.Float64, snapshot: true, change: func(o *oracle.Options) { o.Alpha, o.Tau = 0.4, 1.7 }},
	{vocab: 401, k: 7, student: oracle.Float64, other: oracle.Float64, change: func(o *oracle.Options) { o.Divergence, o.Alpha = oracle.Reverse, 0.4 }},
	{vocab: 401, k: 7, student: oracle.Float64, other: oracle.Float64, snapshot: true, change: func(o *oracle.Options) {
		o.Divergence, o.Beta, o.Space, o.AlphaRows, o.TauSquared = oracle.JSD, 0.3, oracle.Probability, []float64{0, 0.2, 1, 0.5, 0.9}, true
		o.Softcap, o.LogitScale = [3]float64{5, 7, 3}, [3]float64{0.7, 1.2, 9}
	}},
	{vocab: 4097, k: 64, student: oracle.BFloat16, other: oracle.Float16, snapshot: true, padding: 3, change: func(o *oracle.Options) {
		o.Alpha, o.Labels, o.IgnoreIndex, o.CEWeight, o.KLWeight = 0.3, []int64{5, -100, 4096, 0, 1}, -100, 0.5, 2
		o.Weights, o.Reduction, o.NumItems = []float64{1, 1, 0, 2, 0.5}, oracle.NumItems, 7
	}},
	{vocab: 9, k: 9, student: oracle.Float32, other: oracle.BFloat16, snapshot: true, change: func(o *oracle.Options) { o.Alpha, o.Tau = 0.5, 2 }},
	{vocab: 4097, k: 20, student: oracle.Float32, other: oracle.Float32, snapshot: true, change: func(o *oracle.Options) {
		o.Space, o.Divergence, o.Alpha = oracle.Probability, oracle.Reverse, 0.6
	}},
}

const listedRows = 5

// problem makes one, whose rows' references are near the student in the first and
// sure of a token in the second.
func (c listedCase) problem(random *rand.Rand) *oracle.Problem {
	columns := c.vocab + c.padding
	logits := func(like []float64, distance float64, dtype oracle.DType) oracle.Matrix {
		values := normal[float64](random, listedRows*columns)
		for i := range values {
			if like != nil {
				values[i] = like[i] + distance*values[i]
			}
		}
		return oracle.Matrix{Values: dtype.Decode(dtype.Encode(values)), Columns: columns}
	}
	p := &oracle.Problem{Rows: listedRows, Vocab: c.vocab, Student: logits(nil, 0, c.student), Options: oracle.Options{Alpha: 1, Tau: 1}}
	if c.change != nil {
		c.change(&p.Options)
	}
	reference := logits(p.Student.Values, 0.5, oracle.Float64)
	if c.snapshot {
		p.Snapshot = logits(p.Student.Values, 0.2, c.other)
	}
	p.Listed = &oracle.Listed{K: c.k}
	for n := range listedRows {
		row := reference.Values[n*columns:][:c.vocab]
		if n == 1 {
			row[0] += 30
		}
		ids, logs, tail := list(row, c.k, p.Tau, random)
		p.Listed.IDs, p.Listed.Logs, p.Listed.Tail = append(p.Listed.IDs, ids...), append(p.Listed.Logs, logs...), append(p.Listed.Tail, tail)
	}
	p.Listed.Logs = c.other.Decode(c.other.Encode(p.Listed.Logs))
	p.Listed.Tail = c.other.Decode(c.other.Encode(p.Listed.Tail))
	return p
}

// list takes some tokens of a row, whatever their probability.
func list(row []float64, k int, tau float64, random *rand.Rand) (ids []int, logs []float64, tail float64) {
	total, rest := 0.0, 0.0
	for _, z := range row {
		total += math.Exp(z / tau)
	}
	for i, id := range random.Perm(len(row)) {
		if i >= k {
			rest += math.Exp(row[id] / tau)
			continue
		}
		ids, logs = append(ids, id), append(logs, row[id]/tau-math.Log(total))
	}
	return ids, logs, math.Log(rest / total)
}

func (c listedCase) request(p *oracle.Problem) LossRequest {
	tensor := func(dtype oracle.DType, values []float64, rows, columns int) Tensor {
		bytes := dtype.Encode(values)
		return Tensor{Data: unsafe.Pointer(unsafe.SliceData(bytes)), DType: DType(dtype), Device: CPU, Rows: rows, Columns: columns}
	}
	r := NewLossRequest(tensor(c.student, p.Student.Values, p.Rows, p.Student.Columns), nil, Tensor{})
	if c.snapshot {
		snapshot := tensor(c.other, p.Snapshot.Values, p.Rows, p.Snapshot.Columns)
		r.Snapshot = &snapshot
	}
	ids := make([]int64, len(p.Listed.IDs))
	for i, id := range p.Listed.IDs {
		ids[i] = int64(id)
	}
	r.TopK = &TopK{IDs: Matrix(ids, p.Rows, c.k), Logs: tensor(c.other, p.Listed.Logs, p.Rows, c.k), Tail: tensor(c.other, p.Listed.Tail, p.Rows, 1)}
	r.Vocab = c.vocab
	setOptions(&r.Objective, &p.Options)
	return r
}

func setOptions(r *Objective, o *oracle.Options) {
	r.Alpha, r.Tau, r.NumItems, r.IgnoreIndex = o.Alpha, o.Tau, o.NumItems, o.IgnoreIndex
	r.Space, r.Reduction, r.TauSquared = Space(o.Space), Reduction(o.Reduction), o.TauSquared
	r.Divergence, r.Beta, r.KLWeight, r.CEWeight = Divergence(o.Divergence), o.Beta, o.KLWeight, o.CEWeight
	if r.KLWeight == 0 && r.CEWeight == 0 {
		r.KLWeight = 1
	}
	for i, scale := range []*float64{&r.LogitScale.Student, &r.LogitScale.Snapshot, &r.LogitScale.Reference} {
		if o.LogitScale[i] != 0 {
			*scale = o.LogitScale[i]
		}
	}
	r.Softcap = PerModel{o.Softcap[0], o.Softcap[1], o.Softcap[2]}
	if o.AlphaRows != nil {
		r.AlphaRows = Vector(o.AlphaRows)
	}
	if o.Weights != nil {
		r.Weights = Vector(o.Weights)
	}
	if o.Labels != nil {
		r.Labels = Vector(o.Labels)
	}
}

// TestTopK compares losses, gradients and statistics with the oracle's.
func TestTopK(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	for i, c := range listedCases {
		p := c.problem(random)
		want := oracle.Evaluate(p)
		t.Run(fmt.Sprintf("%d of %d in %s, %d", c.k, c.vocab, c.student, i), func(t *testing.T) {
			r := c.request(p)
			r.Gradient, r.Statistics = true, i%2 == 1 // each kind is a program of its own to compile
			got, err := sharedContext(t).Loss(r)
			if err != nil {
				t.Fatal(err)
			}
			defer got.Gradient.Release()
			compareListed(t, c, got, want)
		})
	}
}

func compareListed(t *testing.T, c listedCase, got *LossResult, want *oracle.Result) {
	t.Helper()
	arithmetic, tolerance, absolute := Float32, 5e-6, 3e-7
	if c.student == oracle.Float64 {
		arithmetic, tolerance, absolute = Float64, 1e-11, 1e-13
	}
	if !sameLoss(got.Loss, want.Loss, arithmetic, tolerance) || got.CountedRows != want.CountedRows {
		t.Errorf("loss %v of %d rows, want %v of %d", got.Loss, got.CountedRows, want.Loss, want.CountedRows)
	}
	for n, loss := range want.RowLosses {
		if !sameLoss(got.RowLosses[n], loss, arithmetic, tolerance) {
			t.Errorf("row %d's loss: got %v, want %v", n, got.RowLosses[n], loss)
		}
	}
	gradient := oracle.DType(got.Gradient.DType()).Decode(bytesOf(got.Gradient))
	for i, want := range want.Gradient {
		allowed := absolute
		if DType(c.student).Size() == 2 {
			allowed += halfUnit(c.student, want) * (1 + 1e-6)
		}
		if d := math.Abs(gradient[i] - want); !(d <= allowed) {
			t.Fatalf("gradient[%d]: got %v, want %v: off by %.1e, allowed %.1e", i, gradient[i], want, d, allowed)
		}
	}
	if got.Statistics == nil {
		return
	}
	for n, s := range want.Statistics {
		fields := []float64{s.KL, s.StudentSnapshot, s.StudentReference, s.AnchorSnapshot, s.Bound, s.CE, s.StudentEntropy, s.AnchorEntropy, s.Agreement}
		for k, want := range fields {
			if got := got.Statistics.Rows[k][n]; !sameLoss(got, want, arithmetic, tolerance) {
				t.Errorf("row %d, %s: got %v, want %v", n, Statistic(k), got, want)
			}
		}
	}
}

// TestTopKWithoutRest: a side that excludes all tokens that are not listed, or some that are.
func TestTopKWithoutRest(t *testing.T) {
	never := math.Inf(-1)
	for _, c := range []struct {
		name          string
		student, logs []float64
		tail          float64
	}{
		{"the anchor has no rest", []float64{1, 2, 3, 0}, []float64{math.Log(0.25), math.Log(0.75)}, never},
		{"the student has no rest", []float64{1, 2, never, never}, []float64{math.Log(0.25), math.Log(0.5)}, math.Log(0.25)},
		{"neither has", []float64{1, 2, never, never}, []float64{math.Log(0.25), math.Log(0.75)}, never},
		{"a token that neither has", []float64{never, 2, 3, 1}, []float64{never, math.Log(0.5)}, math.Log(0.5)},
		{"in proportion", []float64{0, 2, 3, 1}, []float64{math.Log(0.01), math.Log(0.02)}, math.Log(0.05)},
	} {
		for divergence := range Divergence(2) {
			p := &oracle.Problem{Rows: 1, Vocab: 4, Student: oracle.Matrix{Values: c.student, Columns: 4},
				Listed:  &oracle.Listed{K: 2, IDs: []int{0, 1}, Logs: c.logs, Tail: []float64{c.tail}},
				Options: oracle.Options{Alpha: 1, Tau: 1, Divergence: oracle.Divergence(divergence)}}
			want := oracle.Evaluate(p)
			of := listedCase{vocab: 4, k: 2, student: oracle.Float64, other: oracle.Float64}
			r := of.request(p)
			r.Gradient = true
			got, err := sharedContext(t).Loss(r)
			if err != nil {
				t.Fatal(err)
			}
			if !sameLoss(got.Loss, want.Loss, Float64, 1e-11) {
				t.Errorf("%s, %v: loss %v, want %v", c.name, divergence, got.Loss, want.Loss)
			}
			gradient, _ := Elements[float64](got.Gradient)
			for i, want := range want.Gradient {
				if gradient[i] != want && !(math.Abs(gradient[i]-want) <= 1e-13) {
					t.Errorf("%s, %v: gradient[%d] is %v, want %v", c.name, divergence, i, gradient[i], want)
				}
			}
			got.Gradient.Release()
		}
	}
}

// TestTopKAgainstAllTokens: at most their loss, equal to it with all of them listed.
func TestTopKAgainstAllTokens(t *testing.T) {
	const rows, vocab = 6, 300
	random := rand.New(rand.NewPCG(13, 14))
	student, snapshot := Matrix(normal[float64](random, rows*vocab), rows, vocab), Matrix(normal[float64](random, rows*vocab), rows, vocab)
	reference := normal[float64](random, rows*vocab)
	for _, c := range []struct {
		divergence Divergence
		space      Space
	}{{Forward, LogitSpace}, {Reverse, ProbabilitySpace}, {JensenShannon, ProbabilitySpace}} {
		request := func(reference Tensor) LossRequest {
			r := NewLossRequest(student, &snapshot, reference)
			r.Divergence, r.Space = c.divergence, c.space
			return r
		}
		whole, err := sharedContext(t).Loss(request(Matrix(reference, rows, vocab)))
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range []int{20, vocab} {
			r := request(Tensor{})
			r.TopK = topKOf(oracle.Matrix{Values: reference, Columns: vocab}, rows, k, 1, random)
			got, err := sharedContext(t).Loss(r)
			if err != nil {
				t.Fatal(err)
			}
			for n := range rows {
				below := whole.RowLosses[n] - got.RowLosses[n]
				// In logit space a mixture of buckets is not the bucketed mixture.
				if c.space == ProbabilitySpace && below < -1e-12 || k == vocab && math.Abs(below) > 1e-12 {
					t.Errorf("%+v, k %d, row %d: %v, of all tokens %v", c, k, n, got.RowLosses[n], whole.RowLosses[n])
				}
			}
		}
	}
}

// TestBadTopK: what is wrong is named, and in rows that do not count nothing is wrong.
func TestBadTopK(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	for _, c := range []struct {
		change func(r *LossRequest)
		status Status
		field  string
		word   string
	}{
		{func(r *LossRequest) { r.Reference = r.Student }, InvalidArgument, "reference", "beside topk"},
		{func(r *LossRequest) { r.TopK.IDs.DType = Float32 }, InvalidDType, "topk.ids.dtype", "int32"},
		{func(r *LossRequest) { r.TopK.Logs.DType = Int32 }, InvalidDType, "topk.logs.dtype", "float16"},
		{func(r *LossRequest) { r.TopK.Logs.Columns = 1 }, InvalidShape, "topk.logs.columns", "got 1, want 2"},
		{func(r *LossRequest) { r.TopK.Tail.Columns = 2 }, InvalidShape, "topk.tail.columns", "want 1"},
		{func(r *LossRequest) { r.TopK.Tail.Rows = 2 }, InvalidShape, "topk.tail.rows", "want 3"},
		{func(r *LossRequest) { r.TopK.IDs.Data = nil }, NullPointer, "topk.ids.data", "NULL"},
		{func(r *LossRequest) { r.Vocab = 1 }, InvalidShape, "topk.ids.columns", "at most"},
		{func(r *LossRequest) { r.TopK.IDs.set(1, 1, 5) }, InvalidArgument, "topk.ids", "row 1: got 5, want 0 to 4"},
		{func(r *LossRequest) { r.TopK.IDs.set(1, 1, -1) }, InvalidArgument, "topk.ids", "row 1: got -1"},
		{func(r *LossRequest) { r.TopK.IDs.set(1, 1, 0) }, InvalidArgument, "topk.ids", "row 1: got 0 twice"},
		{func(r *LossRequest) { setFloat(&r.TopK.Logs, 1, 0, nan) }, InvalidArgument, "topk.logs", "row 1: got NaN for token 0"},
		{func(r *LossRequest) { setFloat(&r.TopK.Logs, 1, 0, inf) }, InvalidArgument, "topk.logs", "row 1: got +Inf"},
		{func(r *LossRequest) { setFloat(&r.TopK.Tail, 1, 0, 1) }, InvalidArgument, "topk.tail", "row 1: got 1, want"},
		{func(r *LossRequest) {
			for j := range 2 {
				setFloat(&r.TopK.Logs, 1, j, -inf)
			}
			setFloat(&r.TopK.Tail, 1, 0, -inf)
		}, InvalidArgument, "topk.logs", "row 1: got -inf for all"},
		{func(r *LossRequest) {
			into := r.TopK.Logs
			into.Columns, into.Rows = 5, 3
			r.Gradient, r.GradientInto = true, &into
		}, InvalidArgument, "gradient.data", "overlaps topk.logs"},
	} {
		r := smallRequest()
		r.Reference = Tensor{}
		r.TopK = &TopK{IDs: Matrix([]int64{0, 1, 0, 1, 4, 3}, 3, 2), Logs: Matrix([]float32{-1, -2, -1, -2, -1, -2}, 3, 2), Tail: *Vector([]float32{-1, -1, -1})}
		c.change(&r)
		_, err := sharedContext(t).Loss(r)
		if got := wantFault(t, err, c.status, c.field); !strings.Contains(got.Error(), c.word) {
			t.Errorf("%q does not say %q", got.Error(), c.word)
		}
		if strings.HasPrefix(c.word, "row 1") {
			r.Labels = Vector([]int64{1, -100, 1})
			if _, err := sharedContext(t).Loss(r); err != nil {
				t.Errorf("%s in a row that does not count: %v", c.word, err)
			}
		}
	}
	r := smallRequest()
	r.TopK = &TopK{}
	_, err := ProgramText(r, LogitsText{Backend: "cpu"})
	wantFault(t, err, Unsupported, "topk")
}

func (t *Tensor) set(i, j int, id int64) { *(*int64)(unsafe.Add(t.at(i), 8*j)) = id }
