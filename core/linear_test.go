package core

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/internal/oracle"
)

// head64 is a projection in float64 beside the request's own, of the same values.
type head64 struct {
	hidden, weight, bias []float64
	width                int
	stored               Projection
}

type linearCase struct {
	name                   string
	rows, vocab, padded    int    // padded: the weights' rows
	widths                 [3]int // of student, snapshot (0: absent) and reference
	hidden, weight         [3]DType
	bias, shared, unshared bool // shared: the teachers have one head; unshared: copies of one
	change                 func(*LinearRequest)
}

func (c linearCase) heads(random *rand.Rand) [3]*head64 {
	var all [3]*head64
	for i := range all {
		if c.widths[i] == 0 {
			continue
		}
		h := &head64{width: c.widths[i]}
		var hidden, weight, bias Tensor
		h.hidden, hidden = rounded(random, c.hidden[i], c.rows, h.width, 1)
		if i == 2 && (c.shared || c.unshared) {
			h.weight, weight = all[1].weight, all[1].stored.Weight
			if c.unshared {
				copied := append([]byte(nil), weight.bytes()...)
				weight.Data = unsafe.Pointer(&copied[0])
			}
		} else {
			h.weight, weight = rounded(random, c.weight[i], c.padded, h.width, 3/math.Sqrt(float64(h.width)))
		}
		h.stored = Projection{Hidden: hidden, Weight: weight}
		if c.bias {
			if i == 2 && c.shared {
				h.bias, h.stored.Bias = all[1].bias, all[1].stored.Bias
			} else {
				h.bias, bias = rounded(random, c.weight[i], c.padded, 1, 1)
				h.stored.Bias = &bias
			}
		}
		all[i] = h
	}
	return all
}

// rounded are random numbers of a type.
func rounded(random *rand.Rand, dtype DType, rows, columns int, size float64) ([]float64, Tensor) {
	values := make([]float64, rows*columns)
	for i := range values {
		values[i] = size * random.NormFloat64()
	}
	bytes := oracle.DType(dtype).Encode(values)
	t := Tensor{DType: dtype, Device: CPU, Rows: rows, Columns: columns}
	if len(bytes) > 0 {
		t.Data = unsafe.Pointer(&bytes[0])
	}
	return oracle.DType(dtype).Decode(bytes), t
}

func (h *head64) logits(rows, vocab int) oracle.Matrix {
	z := make([]float64, rows*vocab)
	for n := range rows {
		for v := range vocab {
			sum := 0.0
			if h.bias != nil {
				sum = h.bias[v]
			}
			for k := range h.width {
				sum += h.hidden[n*h.width+k] * h.weight[v*h.width+k]
			}
			z[n*vocab+v] = sum
		}
	}
	return oracle.Matrix{Values: z, Columns: vocab}
}

func linearCases() []linearCase {
	f32 := [3]DType{Float32, Float32, Float32}
	f64 := [3]DType{Float64, Float64, Float64}
	bf16 := [3]DType{BFloat16, BFloat16, BFloat16}
	f16 := [3]DType{Float16, Float16, Float16}
	base := linearCase{rows: 41, vocab: 401, padded: 401, widths: [3]int{24, 24, 24}, hidden: f32, weight: f32}
	var cases []linearCase
	add := func(name string, edit func(*linearCase), change func(*LinearRequest)) {
		c := base
		c.name, c.change = name, change
		if edit != nil {
			edit(&c)
		}
		if c.change == nil {
			c.change = func(*LinearRequest) {}
		}
		cases = append(cases, c)
	}
	add("float32", nil, nil)
	add("float64", func(c *linearCase) { c.hidden, c.weight = f64, f64 }, nil)
	add("bfloat16", func(c *linearCase) { c.hidden, c.weight, c.bias = bf16, bf16, true }, nil)
	add("float16", func(c *linearCase) { c.hidden, c.weight, c.bias = f16, f16, true }, nil)
	add("many tiles", func(c *linearCase) { c.vocab, c.padded, c.rows = 2*4096+5, 2*4096+5, 7 }, nil)
	add("many tiles, bfloat16", func(c *linearCase) {
		c.vocab, c.padded, c.rows, c.hidden, c.weight = 2*4096+5, 2*4096+5, 7, bf16, bf16
	}, nil)
	add("many tiles, float16", func(c *linearCase) {
		c.vocab, c.padded, c.rows, c.hidden, c.weight = 4096+5, 4096+5, 7, f16, f16
	}, nil)
	add("mixed types", func(c *linearCase) {
		c.hidden, c.weight = [3]DType{BFloat16, Float32, Float16}, [3]DType{Float32, BFloat16, BFloat16}
	}, nil)
	add("hidden float32, weights bfloat16", func(c *linearCase) { c.weight = bf16 }, nil)
	add("widths and biases", func(c *linearCase) { c.widths, c.bias = [3]int{16, 33, 7}, true }, nil)
	add("chunks", nil, func(r *LinearRequest) { r.ChunkRows = 16 })
	add("chunks of one row", func(c *linearCase) { c.rows = 3 }, func(r *LinearRequest) { r.ChunkRows = 1 })
	add("padded vocabulary", func(c *linearCase) { c.padded, c.bias = 416, true }, func(r *LinearRequest) { r.Vocab = 401 })
	add("padded vocabulary, bfloat16", func(c *linearCase) { c.padded, c.bias, c.hidden, c.weight = 416, true, bf16, bf16 },
		func(r *LinearRequest) { r.Vocab = 401 })
	add("current student", func(c *linearCase) { c.widths[1] = 0 }, nil)
	add("shared teacher head", func(c *linearCase) { c.shared, c.bias = true, true }, nil)
	add("copies of a teacher head", func(c *linearCase) { c.unshared = true }, nil)
	add("shared, alpha per row", func(c *linearCase) { c.shared = true }, func(r *LinearRequest) {
		alphas := make([]float64, 41)
		for i := range alphas {
			alphas[i] = float64(i%5) / 4
		}
		r.AlphaRows = Vector(alphas)
	})
	add("shared, softcap", func(c *linearCase) { c.shared = true }, func(r *LinearRequest) { r.Softcap = All(4) })
	add("shared, probability", func(c *linearCase) { c.shared = true }, func(r *LinearRequest) { r.Space = ProbabilitySpace })
	add("scale and cap", nil, func(r *LinearRequest) {
		r.LogitScale, r.Softcap = PerModel{0.5, 2, 1}, PerModel{Student: 5, Reference: 3}
	})
	add("reverse", nil, func(r *LinearRequest) { r.Divergence, r.Tau = Reverse, 2 })
	add("jsd", nil, func(r *LinearRequest) { r.Divergence, r.Beta, r.TauSquared, r.Tau = JensenShannon, 0.3, true, 1.5 })
	add("labels, weights, cross-entropy", nil, func(r *LinearRequest) {
		labels, weights := make([]int64, 41), make([]float64, 41)
		for i := range labels {
			labels[i], weights[i] = int64(i*7%401), float64(i%4)/2
			if i%3 == 1 {
				labels[i] = -100
			}
		}
		r.Labels, r.Weights, r.CEWeight, r.ChunkRows = Vector(labels), Vector(weights), 0.5, 8
	})
	add("num_items", nil, func(r *LinearRequest) { r.Reduction, r.NumItems = NumItems, 77 })
	return cases
}

// TestLinear compares loss, gradients and statistics with float64. The limits are
// relative, gradients' as vectors: in bfloat16 the logits' gradient is rounded.
func TestLinear(t *testing.T) {
	for i, c := range linearCases() {
		for _, statistics := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, statistics %t", c.name, statistics), func(t *testing.T) {
				random := rand.New(rand.NewPCG(11, uint64(i)))
				heads := c.heads(random)
				r := linearRequest(c, heads)
				r.Statistics = statistics
				want := evaluateLinear(c, &r, heads)
				got, err := sharedContext(t).Linear(r)
				if err != nil {
					t.Fatal(err)
				}
				compareLinear(t, c, got, want)
				mixes := c.shared && !statistics && r.Space == LogitSpace && r.Softcap == PerModel{}
				products := 5
				if c.widths[1] == 0 || mixes {
					products = 4
				}
				if got.Products != products {
					t.Errorf("%d matrix products, want %d", got.Products, products)
				}
			})
		}
	}
	if info, err := sharedContext(t).Info(); err != nil || info.LiveBuffers != 0 {
		t.Errorf("%d live buffers, %v", info.LiveBuffers, err)
	}
}

func linearRequest(c linearCase, heads [3]*head64) LinearRequest {
	var snapshot *Projection
	if heads[1] != nil {
		snapshot = &heads[1].stored
	}
	r := NewLinearRequest(heads[0].stored, snapshot, heads[2].stored)
	r.HiddenGradient, r.WeightGradient, r.BiasGradient = true, true, c.bias
	r.Alpha = 0.3
	c.change(&r)
	return r
}

type linearTruth struct {
	*oracle.Result
	hidden, weight, bias []float64
}

func evaluateLinear(c linearCase, r *LinearRequest, heads [3]*head64) linearTruth {
	p := &oracle.Problem{Rows: c.rows, Vocab: c.vocab, Student: heads[0].logits(c.rows, c.vocab),
		Reference: heads[2].logits(c.rows, c.vocab), Options: oracle.Options{
			Space: oracle.Space(r.Space), Divergence: oracle.Divergence(r.Divergence), Beta: r.Beta, Tau: r.Tau,
			TauSquared: r.TauSquared, KLWeight: r.KLWeight, CEWeight: r.CEWeight, Softcap: r.Softcap.list(),
			LogitScale: r.LogitScale.list(), Alpha: r.Alpha, IgnoreIndex: r.IgnoreIndex,
			Reduction: oracle.Reduction(r.Reduction), NumItems: r.NumItems}}
	if r.TopK != nil {
		p.Listed = listedOf(r.TopK)
	}
	if heads[1] != nil {
		p.Snapshot = heads[1].logits(c.rows, c.vocab)
	}
	for i := range c.rows {
		if r.AlphaRows != nil {
			p.AlphaRows = append(p.AlphaRows, r.AlphaRows.float(i, 0))
		}
		if r.Weights != nil {
			p.Weights = append(p.Weights, r.Weights.float(i, 0))
		}
		if r.Labels != nil {
			p.Labels = append(p.Labels, r.Labels.integer(i, 0))
		}
	}
	h := heads[0]
	truth := linearTruth{oracle.Evaluate(p), make([]float64, c.rows*h.width), make([]float64, c.padded*h.width), make([]float64, c.padded)}
	for n := range c.rows {
		for v := range c.vocab {
			g := truth.Gradient[n*c.vocab+v]
			truth.bias[v] += g
			for k := range h.width {
				truth.hidden[n*h.width+k] += g * h.weight[v*h.width+k]
				truth.weight[v*h.width+k] += g * h.hidden[n*h.width+k]
			}
		}
	}
	return truth
}

func compareLinear(t *testing.T, c linearCase, got *LinearResult, want linearTruth) {
	t.Helper()
	ofLoss, ofGradient := 1e-6, 1e-5
	switch {
	case c.hidden[0] == Float64:
		ofLoss, ofGradient = 1e-12, 1e-11
	case c.weight[0] == BFloat16 || c.hidden[0] == BFloat16:
		ofGradient = 5e-3
	case c.weight[0] == Float16 || c.hidden[0] == Float16:
		ofGradient = 1e-3
	}
	if d := math.Abs(got.Loss-want.Loss) / want.Loss; !(d <= ofLoss) {
		t.Errorf("loss: got %v, want %v: off by %.1e", got.Loss, want.Loss, d)
	}
	if got.CountedRows != want.CountedRows {
		t.Errorf("%d rows count, want %d", got.CountedRows, want.CountedRows)
	}
	compare := func(name string, g *Gradient, want []float64) {
		t.Helper()
		values := oracle.DType(g.DType()).Decode(bytesOf(g))
		if d := distance(values, want); !(d <= ofGradient) {
			t.Errorf("%s: off by %.1e, relative", name, d)
		}
		for i, w := range want {
			if w == 0 && values[i] != 0 {
				t.Errorf("%s[%d]: got %v, want 0", name, i, values[i])
				break
			}
		}
		g.Release()
	}
	compare("hidden gradient", got.HiddenGradient, want.hidden)
	compare("weight gradient", got.WeightGradient, want.weight)
	if c.bias {
		compare("bias gradient", got.BiasGradient, want.bias)
	}
	if got.Statistics != nil && math.Abs(got.Statistics.Mean[KL]-want.Reduced.KL) > 1e-5*want.Reduced.KL {
		t.Errorf("mean KL: got %v, want %v", got.Statistics.Mean[KL], want.Reduced.KL)
	}
}

// distance is the relative distance of two vectors.
func distance(got, want []float64) float64 {
	difference, size := 0.0, 0.0
	for i := range want {
		difference += (got[i] - want[i]) * (got[i] - want[i])
		size += want[i] * want[i]
	}
	return math.Sqrt(difference / size)
}
