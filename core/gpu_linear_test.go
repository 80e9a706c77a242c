package core

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unsafe"
)

// projection is a projection in the device's memory; tensors with one address stay so.
func (g fakeGPU) projection(t testing.TB, p Projection, seen map[unsafe.Pointer]Tensor) Projection {
	once := func(from Tensor) Tensor {
		if _, ok := seen[from.Data]; !ok {
			seen[from.Data] = g.moved(t, from)
		}
		return seen[from.Data]
	}
	p.Hidden, p.Weight = once(p.Hidden), once(p.Weight)
	if p.Bias != nil {
		bias := once(*p.Bias)
		p.Bias = &bias
	}
	return p
}

func (g fakeGPU) linearRequest(t testing.TB, r LinearRequest) LinearRequest {
	seen := map[unsafe.Pointer]Tensor{}
	r.Student, r.Reference = g.projection(t, r.Student, seen), g.projection(t, r.Reference, seen)
	if r.Snapshot != nil {
		snapshot := g.projection(t, *r.Snapshot, seen)
		r.Snapshot = &snapshot
	}
	r.HiddenGradientInto, r.WeightGradientInto = g.movedColumn(t, r.HiddenGradientInto), g.movedColumn(t, r.WeightGradientInto)
	r.BiasGradientInto = g.movedColumn(t, r.BiasGradientInto)
	g.moveColumns(t, &r.Objective)
	return r
}

// TestLinearOnGPU compares loss, gradients and statistics with float64. What differs from
// TestExportedLinear, which has all cases, is how the tensors get there and back.
func TestLinearOnGPU(t *testing.T) {
	g := gpuContext(t)
	wanted := map[string]bool{"float32": true, "bfloat16": true, "mixed types": true, "padded vocabulary": true, "current student": true,
		"shared teacher head": true, "labels, weights, cross-entropy": true}
	for i, c := range linearCases() {
		if !wanted[c.name] {
			continue
		}
		t.Run(c.name, func(t *testing.T) {
			random := rand.New(rand.NewPCG(11, uint64(i)))
			heads := c.heads(random)
			r := linearRequest(c, heads)
			r.Statistics = c.name == "current student"
			want := evaluateLinear(c, &r, heads)
			got, err := g.Linear(g.linearRequest(t, r))
			if err != nil {
				t.Fatal(err)
			}
			compareLinear(t, c, got, want)
			products := 5
			if c.shared || c.widths[1] == 0 {
				products = 4
			}
			if got.Products != products || got.ChunkRows < 8 {
				t.Errorf("%d products and chunks of %d rows, want %d and at least 8", got.Products, got.ChunkRows, products)
			}
		})
	}
	if info := must(g.Info())(t); info.LiveBuffers != 0 {
		t.Errorf("%d live buffers", info.LiveBuffers)
	}
}

// linearRows is a request of rows of which those of a label count.
func linearRows(rows int, counts func(row int) bool) LinearRequest {
	c := linearCase{rows: rows, vocab: 37, padded: 37, widths: [3]int{8, 8, 8}, bias: true,
		hidden: [3]DType{Float32, Float32, Float32}, weight: [3]DType{Float32, Float32, Float32}, change: func(*LinearRequest) {}}
	r := linearRequest(c, c.heads(rand.New(rand.NewPCG(3, 4))))
	labels := make([]int32, rows)
	for row := range labels {
		if !counts(row) {
			labels[row] = -100
		}
	}
	r.Labels = Vector(labels)
	return r
}

// TestLinearRowsOnGPU: numbers of rows near each other share a program, and rows that
// don't count may hold NaN and have a gradient of 0.
func TestLinearRowsOnGPU(t *testing.T) {
	g := gpuContext(t)
	before := must(g.Info())(t).ProgramsCompiled + must(g.Info())(t).ProgramsLoaded
	for _, rows := range []int{17, 20, 24, 40} {
		r := linearRows(rows, func(row int) bool { return rows < 40 || row%2 == 1 })
		if rows == 40 {
			for row := 0; row < rows; row += 2 {
				*(*float32)(r.Student.Hidden.at(row)) = float32(math.NaN())
			}
		}
		want := must(sharedContext(t).Linear(r))(t)
		got := must(g.Linear(g.linearRequest(t, r)))(t)
		if math.Abs(got.Loss-want.Loss) > 1e-6*want.Loss {
			t.Errorf("%d rows: got %v, want %v", rows, got.Loss, want.Loss)
		}
		sameGradient(t, got.HiddenGradient, want.HiddenGradient)
		sameGradient(t, got.WeightGradient, want.WeightGradient)
		sameGradient(t, got.BiasGradient, want.BiasGradient)
		for _, result := range []*LinearResult{got, want} {
			for _, gradient := range []*Gradient{result.HiddenGradient, result.WeightGradient, result.BiasGradient} {
				gradient.Release()
			}
		}
	}
	info := must(g.Info())(t)
	if made := info.ProgramsCompiled + info.ProgramsLoaded - before; made != 1 { // of 24 rows
		t.Errorf("%d programs, want 1", made)
	}
	none := g.linearRequest(t, linearRows(5, func(int) bool { return false }))
	result := must(g.Linear(none))(t)
	defer result.WeightGradient.Release()
	if result.Loss != 0 || result.CountedRows != 0 {
		t.Errorf("no row counts: got %v", result.Losses)
	}
	gradient := g.read(t, &Tensor{Data: result.WeightGradient.Data(), DType: Float32, Rows: 37, Columns: 8})
	for _, x := range gradient {
		if x != 0 {
			t.Fatal("no row counts: a gradient is not 0")
		}
	}
}

// TestLinearIntoOnGPU: gradients in the caller's memory, the hidden states' between other columns.
func TestLinearIntoOnGPU(t *testing.T) {
	g := gpuContext(t)
	r := linearRows(24, func(row int) bool { return row != 3 })
	want := must(sharedContext(t).Linear(r))(t)
	hidden, weight, bias := Matrix(make([]float32, 24*9), 24, 9), Matrix(make([]float32, 37*8), 37, 8), Matrix(make([]float32, 37), 37, 1)
	hidden.Columns, hidden.RowStride = 8, 9
	r.HiddenGradientInto, r.WeightGradientInto, r.BiasGradientInto = &hidden, &weight, &bias
	r = g.linearRequest(t, r)
	got := must(g.Linear(r))(t)
	if got.HiddenGradient != nil || got.WeightGradient != nil || got.BiasGradient != nil {
		t.Error("gradients are handed out, too")
	}
	for _, pair := range []struct {
		into *Tensor
		want *Gradient
	}{{r.HiddenGradientInto, want.HiddenGradient}, {r.WeightGradientInto, want.WeightGradient}, {r.BiasGradientInto, want.BiasGradient}} {
		expected, numbers := must(Elements[float32](pair.want))(t), g.read(t, pair.into)
		for i := range pair.into.Rows {
			for j := range pair.into.Columns {
				x, y := numbers[i*pair.into.stride()+j], expected[i*pair.into.Columns+j]
				if math.Abs(float64(x-y)) > 1e-6 {
					t.Fatalf("element [%d, %d] of %d x %d: got %v, want %v", i, j, pair.into.Rows, pair.into.Columns, x, y)
				}
			}
		}
		pair.want.Release()
	}
}

// TestLinearErrorsOnGPU: a tensor of a head elsewhere, and numbers that are not finite.
func TestLinearErrorsOnGPU(t *testing.T) {
	g := gpuContext(t)
	host := linearRows(24, func(int) bool { return true })
	r := g.linearRequest(t, host)
	r.Snapshot.Weight = host.Snapshot.Weight
	_, err := g.Linear(r)
	wantFault(t, err, InvalidDevice, "snapshot_weight.device")
	for _, c := range []struct {
		at    unsafe.Pointer
		field string
	}{{host.Reference.Hidden.at(4), "reference_hidden"}, {host.Reference.Bias.at(5), "reference_bias"}} {
		good := *(*float32)(c.at)
		*(*float32)(c.at) = float32(math.Inf(1))
		r := g.linearRequest(t, host)
		*(*float32)(c.at) = good
		r.Check = CheckRaise
		_, err = g.Linear(r)
		if got := wantFault(t, err, NotFinite, c.field); !strings.Contains(got.Message, "row ") {
			t.Errorf("got %v", got)
		}
	}
}

// TestLinearOrderOnGPU: the calls of the driver and of the plugin come in this order.
func TestLinearOrderOnGPU(t *testing.T) {
	g := gpuContext(t)
	host := linearRows(24, func(row int) bool { return row != 3 })
	hidden := Matrix(make([]float32, 24*8), 24, 8)
	host.HiddenGradientInto, host.WeightGradient, host.BiasGradient = &hidden, false, false
	request := g.linearRequest(t, host)
	must(g.Linear(request))(t)
	g.fake.Clear()
	must(g.Linear(request))(t)
	moved := []string{"cuMemcpyDtoDAsync", "cuStreamSynchronize"} // a result, which this plugin writes elsewhere
	order := []string{
		"cuEventRecord default", "cuEventSynchronize", // the caller's work
		"cuMemcpyDtoHAsync", "cuStreamSynchronize", // the labels
	}
	for range 3 { // each model's hidden states: 3 rows before the one that does not count, 20 behind it, and zeros
		order = append(order, slices.Repeat([]string{"row"}, 3)...)
		order = append(order, "cuMemcpy2DAsync")
		order = append(order, slices.Repeat([]string{"row"}, 20)...)
		order = append(order, "cuMemcpy2DAsync", "cuMemsetD8Async")
	}
	order = slices.Concat(order, []string{"cuMemcpyHtoDAsync", "cuStreamSynchronize", "execute"}, moved, moved, []string{
		"cuMemcpyDtoHAsync", "cuStreamSynchronize", // the row losses
		"cuMemcpyDtoDAsync", "cuMemsetD8Async", "cuMemcpyDtoDAsync", "cuStreamSynchronize", // the hidden states' gradient, back to its rows
	})
	if calls := g.fake.Calls(); !slices.Equal(calls, order) {
		t.Errorf("calls:\n%s\nwant\n%s", strings.Join(calls, "\n"), strings.Join(order, "\n"))
	}
}
