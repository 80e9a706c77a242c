package core

import (
	"math"
	"strings"
	"sync"
	"testing"
	"unsafe"
)

// smallLinear is a valid request of 3 rows, 5 tokens and widths 2, 2 and 4.
func smallLinear() LinearRequest {
	numbers := func(n int, shift float32) []float32 {
		x := make([]float32, n)
		for i := range x {
			x[i] = shift + float32(i%3)/2
		}
		return x
	}
	projection := func(width int, shift float32) Projection {
		return Projection{Hidden: Matrix(numbers(3*width, shift), 3, width), Weight: Matrix(numbers(5*width, -shift), 5, width)}
	}
	snapshot := projection(2, 0.5)
	r := NewLinearRequest(projection(2, 0), &snapshot, projection(4, 1))
	r.Student.Bias = Vector(numbers(5, 1))
	r.HiddenGradient, r.WeightGradient, r.BiasGradient = true, true, true
	return r
}

func TestBadLinearRequests(t *testing.T) {
	into := Matrix(make([]float32, 10), 5, 2)
	cases := map[string]struct {
		change func(r *LinearRequest)
		status Status
		field  string
		says   []string
	}{
		"alpha":            {func(r *LinearRequest) { r.Alpha = 2 }, InvalidArgument, "alpha", []string{"got 2"}},
		"labels' rows":     {func(r *LinearRequest) { r.Labels = Vector([]int64{1}) }, InvalidShape, "labels.rows", []string{"got 1", "3"}},
		"a label":          {func(r *LinearRequest) { r.Labels = Vector([]int64{1, 5, 0}) }, InvalidArgument, "labels", []string{"got 5", "4"}},
		"rows differ":      {func(r *LinearRequest) { r.Reference.Hidden.Rows = 2 }, InvalidShape, "reference_hidden.rows", []string{"got 2", "3"}},
		"width":            {func(r *LinearRequest) { r.Student.Weight.Columns = 1 }, InvalidShape, "student_weight.columns", []string{"got 1", "2"}},
		"vocabularies":     {func(r *LinearRequest) { r.Reference.Weight.Rows = 4 }, InvalidShape, "reference_weight.rows", []string{"vocab"}},
		"vocab":            {func(r *LinearRequest) { r.Vocab = 6 }, InvalidShape, "student_weight.rows", []string{"got 5", "6"}},
		"vocab negative":   {func(r *LinearRequest) { r.Vocab = -2 }, InvalidArgument, "vocab", []string{"-2"}},
		"no tokens":        {func(r *LinearRequest) { r.Student.Weight.Rows = 0 }, InvalidShape, "student_weight.rows", []string{"got 0"}},
		"padded rows":      {func(r *LinearRequest) { r.Snapshot.Weight.RowStride = 3 }, InvalidShape, "snapshot_weight.row_stride", []string{"got 3", "2"}},
		"bias too short":   {func(r *LinearRequest) { r.Student.Bias.Rows = 4 }, InvalidShape, "student_bias.rows", []string{"got 4", "5"}},
		"bias too wide":    {func(r *LinearRequest) { r.Student.Bias.Columns = 2 }, InvalidShape, "student_bias.columns", []string{"got 2"}},
		"type":             {func(r *LinearRequest) { r.Student.Weight.DType = Int32 }, InvalidDType, "student_weight.dtype", []string{"int32"}},
		"device":           {func(r *LinearRequest) { r.Snapshot.Hidden.Device = CUDA }, InvalidDevice, "snapshot_hidden.device", []string{"cuda:0"}},
		"no data":          {func(r *LinearRequest) { r.Student.Weight.Data = nil }, NullPointer, "student_weight.data", nil},
		"no bias":          {func(r *LinearRequest) { r.Student.Bias = nil }, InvalidArgument, "bias_gradient", []string{"student_bias"}},
		"chunk_rows":       {func(r *LinearRequest) { r.ChunkRows = -1 }, InvalidArgument, "chunk_rows", []string{"-1"}},
		"gradient's type":  {func(r *LinearRequest) { x := into; x.DType = Float64; r.WeightGradientInto = &x }, InvalidDType, "weight_gradient.dtype", nil},
		"gradient's shape": {func(r *LinearRequest) { r.HiddenGradientInto = &into }, InvalidShape, "hidden_gradient.rows", []string{"got 5", "3"}},
		"overlap": {func(r *LinearRequest) { r.WeightGradientInto = &r.Snapshot.Weight }, InvalidArgument, "weight_gradient.data",
			[]string{"snapshot_weight"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			r := smallLinear()
			c.change(&r)
			_, err := sharedContext(t).Linear(r)
			fault := wantFault(t, err, c.status, c.field)
			for _, text := range c.says {
				if !strings.Contains(fault.Error(), text) {
					t.Errorf("%q does not say %q", fault.Error(), text)
				}
			}
		})
	}
}

// TestLinearNotFinite: the tensor that made a loss NaN is named.
func TestLinearNotFinite(t *testing.T) {
	for name, tensor := range map[string]func(r *LinearRequest) *Tensor{
		"reference_hidden": func(r *LinearRequest) *Tensor { return &r.Reference.Hidden },
		"student_weight":   func(r *LinearRequest) *Tensor { return &r.Student.Weight },
		"student_bias":     func(r *LinearRequest) *Tensor { return r.Student.Bias },
	} {
		r := smallLinear()
		*(*float32)(tensor(&r).at(1)) = float32(math.NaN())
		r.Check = CheckRaise
		_, err := sharedContext(t).Linear(r)
		wantFault(t, err, NotFinite, name)
	}
}

// TestLinearRowsThatDoNotCount: what is in them reaches nothing, and without any
// that count all is 0.
func TestLinearRowsThatDoNotCount(t *testing.T) {
	r := smallLinear()
	nan := float32(math.NaN())
	for _, m := range r.models() {
		*(*float32)(m.Hidden.at(1)) = nan
	}
	for _, labels := range [][]int64{{0, -100, 1}, {-100, -100, -100}} {
		r.Labels = Vector(labels)
		result, err := sharedContext(t).Linear(r)
		if err != nil {
			t.Fatal(err)
		}
		counted := labels[0] >= 0
		if (result.Loss > 0) != counted || math.IsNaN(result.Loss) {
			t.Errorf("labels %v: loss %v", labels, result.Loss)
		}
		for _, g := range []*Gradient{result.HiddenGradient, result.WeightGradient, result.BiasGradient} {
			elements, err := Elements[float32](g)
			if err != nil {
				t.Fatal(err)
			}
			for i, x := range elements {
				zero := !counted || g == result.HiddenGradient && i/2 == 1
				if x != x || zero && x != 0 {
					t.Errorf("labels %v: %v, element %d: %v", labels, g, i, x)
				}
			}
			g.Release()
		}
	}
}

// TestLinearOnlyWhatIsWanted: an unwanted gradient takes no product, and no rows give zeros.
func TestLinearOnlyWhatIsWanted(t *testing.T) {
	for _, c := range []struct {
		hidden, weight bool
		products       int
	}{{false, false, 3}, {true, false, 4}, {false, true, 4}, {true, true, 5}} {
		r := smallLinear()
		r.HiddenGradient, r.WeightGradient, r.BiasGradient = c.hidden, c.weight, false
		result, err := sharedContext(t).Linear(r)
		if err != nil {
			t.Fatal(err)
		}
		if result.Products != c.products || (result.HiddenGradient != nil) != c.hidden || (result.WeightGradient != nil) != c.weight {
			t.Errorf("%+v: %d products, gradients %v and %v", c, result.Products, result.HiddenGradient, result.WeightGradient)
		}
		for _, g := range []*Gradient{result.HiddenGradient, result.WeightGradient} {
			if g != nil {
				g.Release()
			}
		}
	}
	r := smallLinear()
	for _, m := range r.models() {
		m.Hidden.Rows = 0
	}
	result, err := sharedContext(t).Linear(r)
	if err != nil {
		t.Fatal(err)
	}
	weights, err := Elements[float32](result.WeightGradient)
	if err != nil || result.Loss != 0 || result.HiddenGradient != nil {
		t.Fatalf("no rows: loss %v, %v, %v", result.Loss, result.HiddenGradient, err)
	}
	for i, x := range weights {
		if x != 0 {
			t.Errorf("no rows: weight gradient[%d] is %v", i, x)
		}
	}
	result.WeightGradient.Release()
	result.BiasGradient.Release()
}

// TestLinearInto: gradients go to the caller's memory, also where it is not
// aligned or has room between its rows, and nothing else is written.
func TestLinearInto(t *testing.T) {
	r := smallLinear()
	want, err := sharedContext(t).Linear(r)
	if err != nil {
		t.Fatal(err)
	}
	expected, err := Elements[float32](want.WeightGradient)
	if err != nil {
		t.Fatal(err)
	}
	const canary = 123.5
	memory := make([]float32, 64)
	for offset := range 3 {
		for i := range memory {
			memory[i] = canary
		}
		into := Tensor{Data: unsafe.Pointer(&memory[8+offset]), DType: Float32, Device: CPU, Rows: 5, Columns: 2, RowStride: 2 + offset}
		r.WeightGradientInto, r.HiddenGradient, r.BiasGradient = &into, false, false
		result, err := sharedContext(t).Linear(r)
		if err != nil {
			t.Fatal(err)
		}
		if result.WeightGradient != nil {
			t.Error("the gradient is in the caller's memory and the library's")
		}
		for i, x := range memory {
			at := i - 8 - offset
			row, column := at/into.RowStride, at%into.RowStride
			wanted := float32(canary)
			if at >= 0 && row < 5 && column < 2 {
				wanted = expected[row*2+column]
			}
			if x != wanted {
				t.Errorf("offset %d, element %d: got %v, want %v", offset, i, x, wanted)
			}
		}
	}
	for _, g := range []*Gradient{want.HiddenGradient, want.WeightGradient, want.BiasGradient} {
		g.Release()
	}
}

// TestLinearHammer calls one context from many goroutines.
func TestLinearHammer(t *testing.T) {
	ctx := sharedContext(t)
	r := smallLinear()
	want, err := ctx.Linear(r)
	if err != nil {
		t.Fatal(err)
	}
	release := func(l *LinearResult) {
		for _, g := range []*Gradient{l.HiddenGradient, l.WeightGradient, l.BiasGradient} {
			g.Release()
		}
	}
	defer release(want)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				got, err := ctx.Linear(r)
				if err != nil {
					t.Error(err)
					return
				}
				if got.Loss != want.Loss {
					t.Errorf("loss %v, want %v", got.Loss, want.Loss)
				}
				release(got)
			}
		})
	}
	group.Wait()
}

func TestCutChunks(t *testing.T) {
	for _, c := range []struct {
		wanted, rows, bytes int
		narrow              bool
		want                chunks
	}{
		{7, 100, 1, false, chunks{7, 7}},
		{1 << 60, 12, 1, false, chunks{16, 16}},
		{9, 0, 1, false, chunks{8, 8}},
		{16, 41, 1, false, chunks{16, 16}},
		{0, 1024, 2 * 4 * 49152, false, chunks{344, 344}}, // three chunks
		{0, 1024, 3 * 4 * 49152, false, chunks{232, 232}}, // five
		{0, 1024, 2 * 4 * 49152, true, chunks{1024, 1024}},
		{0, 33, 3 * 4 * 49152, false, chunks{40, 40}},
		{0, 9999, 3 * 4 * 151936, false, chunks{128, 128}},
		{0, 9999, 3 * 4 * 100, false, chunks{1024, 1024}},
	} {
		if got := cutChunks(c.wanted, c.rows, c.bytes, c.narrow); got != c.want {
			t.Errorf("%+v: got %+v", c, got)
		}
	}
	c := chunks{224, 224}
	for rows, want := range map[int]int{1: 8, 8: 8, 9: 32, 33: 56, 200: 224, 224: 224} {
		if got := c.padded(rows); got != want {
			t.Errorf("%d rows: got %d, want %d", rows, got, want)
		}
	}
}

// TestPaddedChunks: memory is placed for chunks.rows rows, which no program may exceed.
func TestPaddedChunks(t *testing.T) {
	for wanted := range 40 {
		for rows := 1; rows < 3000; rows += 13 {
			for _, bytes := range []int{2 * 4 * 49152, 3 * 4 * 50000, 3 * 4 * 151936, 1} {
				c := cutChunks(wanted, rows, bytes, rows%2 == 0)
				for n := 1; n <= c.rows; n++ {
					if padded := c.padded(n); padded < n || padded > c.rows {
						t.Fatalf("%d rows of %d bytes, chunks of %d wanted: %+v takes %d rows as %d", rows, bytes, wanted, c, n, padded)
					}
				}
			}
		}
	}
}
