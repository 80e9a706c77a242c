package core

import (
	"math"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"unsafe"
)

func TestEmptyBatch(t *testing.T) {
	request := smallRequest()
	request.Gradient = true
	for _, tensor := range []*Tensor{&request.Student, request.Snapshot, &request.Reference} {
		tensor.Rows, tensor.Data = 0, nil
	}
	result, err := sharedContext(t).Loss(request)
	if err != nil {
		t.Fatal(err)
	}
	if result.Loss != 0 || result.CountedRows != 0 || result.Gradient != nil || len(result.RowLosses) != 0 {
		t.Errorf("got %+v, want loss 0 and no rows", result)
	}
}

// TestAlphaNextToItsEnds: an alpha that float32 can't tell from 0 or 1 is as good as that.
func TestAlphaNextToItsEnds(t *testing.T) {
	ctx := sharedContext(t)
	request := smallRequest()
	request.Reference = Matrix([]float32{5, 1, 2, 0, 3, 1, 0, 2, 4, 1, 3, 3, 0, 0, 1}, 3, 5)
	for _, space := range []Space{LogitSpace, ProbabilitySpace} {
		for end, alphas := range map[float64][]float64{0: {5e-324, 1e-300, 1e-40}, 1: {1 - 1e-9, 1 - 1e-15}} {
			request.Space, request.Alpha = space, end
			want, err := ctx.Loss(request)
			if err != nil {
				t.Fatal(err)
			}
			for _, alpha := range alphas {
				request.Alpha = alpha
				if got, err := ctx.Loss(request); err != nil || math.Abs(got.Loss-want.Loss) > 1e-6*want.Loss {
					t.Errorf("space %d, alpha %v: got %v, %v, want the loss at %v, %v", space, alpha, got, err, end, want.Loss)
				}
			}
		}
	}
}

// TestNaN: a NaN in a row that counts shows in the loss; in one that does not
// count it shows nowhere.
func TestNaN(t *testing.T) {
	ctx := sharedContext(t)
	student := []float32{1, 2, 3, 4, 5, float32(math.NaN()), 0, 0, 0, 0, 1, 1, 2, 2, 3}
	request := smallRequest()
	request.Student = Matrix(student, 3, 5)
	request.Gradient = true
	for _, space := range []Space{LogitSpace, ProbabilitySpace} {
		request.Space, request.Labels = space, nil
		result, err := ctx.Loss(request)
		if err != nil {
			t.Fatal(err)
		}
		if !math.IsNaN(result.Loss) || !math.IsNaN(result.RowLosses[1]) || math.IsNaN(result.RowLosses[0]) {
			t.Errorf("space %d: got loss %v of rows %v, want NaN from row 1 alone", space, result.Loss, result.RowLosses)
		}
		result.Gradient.Release()
		request.Labels = Vector([]int64{4, -100, 4})
		if result, err = ctx.Loss(request); err != nil {
			t.Fatal(err)
		}
		gradient, err := Elements[float32](result.Gradient)
		if err != nil {
			t.Fatal(err)
		}
		for i, g := range gradient {
			if math.IsNaN(float64(g)) || i/5 == 1 && g != 0 {
				t.Errorf("space %d: gradient[%d, %d] is %v", space, i/5, i%5, g)
			}
		}
		if math.IsNaN(result.Loss) || result.CountedRows != 2 {
			t.Errorf("space %d: got loss %v of %d rows, want a number of 2", space, result.Loss, result.CountedRows)
		}
		result.Gradient.Release()
	}
}

// aligned is a slice whose first element lies offset bytes after a multiple of 64.
func aligned(n, offset int) []float32 {
	memory := make([]float32, n+32)
	start := uintptr(unsafe.Pointer(&memory[0]))
	skip := (64 - int(start%64) + offset) % 64
	return memory[skip/4 : skip/4+n]
}

// TestCopies: aligned memory is used in place, other memory is copied and
// counted, and both give the same numbers; so does the caller's own memory for
// the gradient, of which nothing outside the columns is touched.
func TestCopies(t *testing.T) {
	ctx := sharedContext(t)
	const rows, columns = 4, 48
	random := rand.New(rand.NewPCG(1, 2))
	values := make([]float32, rows*columns)
	for i := range values {
		values[i] = float32(random.NormFloat64())
	}
	request := func(offset int) LossRequest {
		student := aligned(rows*columns, offset)
		copy(student, values)
		reference := aligned(rows*columns, 0)
		for i := range reference {
			reference[i] = values[i] + float32(i%5)
		}
		r := NewLossRequest(Matrix(student, rows, columns), nil, Matrix(reference, rows, columns))
		r.Gradient = true
		return r
	}
	copied := func(r LossRequest) (*LossResult, int64) {
		before, _ := ctx.Info()
		result, err := ctx.Loss(r)
		if err != nil {
			t.Fatal(err)
		}
		after, _ := ctx.Info()
		return result, after.BytesCopied - before.BytesCopied
	}
	inPlace, bytes := copied(request(0))
	defer inPlace.Gradient.Release()
	if bytes != 0 {
		t.Errorf("aligned logits: %d bytes copied, want 0", bytes)
	}
	want, _ := Elements[float32](inPlace.Gradient)
	moved, bytes := copied(request(4))
	defer moved.Gradient.Release()
	if bytes != rows*columns*4 || moved.Loss != inPlace.Loss {
		t.Errorf("unaligned logits: %d bytes copied and loss %v, want %d and %v", bytes, moved.Loss, rows*columns*4, inPlace.Loss)
	}

	const stride, canary = columns + 3, 12345
	into := make([]float32, rows*stride)
	for i := range into {
		into[i] = canary
	}
	r := request(0)
	matrix := Matrix(into, rows, stride)
	matrix.Columns, matrix.RowStride = columns, stride
	r.GradientInto = &matrix
	given, _ := copied(r)
	if given.Gradient != nil {
		t.Error("the gradient went to the caller's memory and is the library's, too")
	}
	for i, g := range into {
		row, column := i/stride, i%stride
		if column >= columns && g != canary {
			t.Errorf("memory beyond row %d was written", row)
		} else if column < columns && g != want[row*columns+column] {
			t.Errorf("gradient[%d, %d]: got %v, want %v", row, column, g, want[row*columns+column])
		}
	}
}

// TestHammer calls one context from many goroutines with several shapes, and
// counts what is left afterwards.
func TestHammer(t *testing.T) {
	ctx := sharedContext(t)
	before, err := ctx.Info()
	if err != nil {
		t.Fatal(err)
	}
	wanted := map[int]float64{}
	requests := map[int]LossRequest{}
	for _, rows := range []int{1, 2, 3} {
		r := smallRequest()
		r.Student.Rows, r.Snapshot.Rows, r.Reference.Rows = rows, rows, rows
		r.Gradient = true
		result, err := ctx.Loss(r)
		if err != nil {
			t.Fatal(err)
		}
		result.Gradient.Release()
		requests[rows], wanted[rows] = r, result.Loss
	}
	const goroutines, calls = 8, 200
	var group sync.WaitGroup
	for range goroutines {
		group.Go(func() {
			for i := range calls {
				rows := 1 + i%3
				result, err := ctx.Loss(requests[rows])
				if err != nil {
					t.Error(err)
					return
				}
				if result.Loss != wanted[rows] {
					t.Errorf("%d rows: got %v, want %v", rows, result.Loss, wanted[rows])
				}
				result.Gradient.Release()
			}
		})
	}
	group.Wait()
	after, err := ctx.Info()
	if err != nil {
		t.Fatal(err)
	}
	if after.LiveBuffers != before.LiveBuffers || after.BytesHeld != before.BytesHeld {
		t.Errorf("%d buffers of %d bytes are left, want %d of %d",
			after.LiveBuffers, after.BytesHeld, before.LiveBuffers, before.BytesHeld)
	}
	if made := after.ProgramsCompiled - before.ProgramsCompiled; made > 3 {
		t.Errorf("%d programs for 3 shapes", made)
	}
	if served := after.Calls - before.Calls; served != goroutines*calls+3 {
		t.Errorf("%d calls counted, want %d", served, goroutines*calls+3)
	}
}

// TestValuesOfTermsAreInputs: neither do the values of what does shape a program.
func TestValuesOfTermsAreInputs(t *testing.T) {
	ctx := sharedContext(t)
	r := smallRequest()
	r.Labels = Vector([]int64{1, 2, 3})
	r.Divergence, r.CEWeight, r.LogitScale, r.Softcap = JensenShannon, 0.1, All(2), All(30)
	if _, err := ctx.Loss(r); err != nil {
		t.Fatal(err)
	}
	before, _ := ctx.Info()
	for i := range 5 {
		x := 0.1 * float64(i+1)
		r.Alpha, r.Beta, r.CEWeight, r.LogitScale, r.Softcap = x, x, x, All(x), All(10*x)
		if _, err := ctx.Loss(r); err != nil {
			t.Fatal(err)
		}
	}
	if after, _ := ctx.Info(); after.ProgramsCompiled != before.ProgramsCompiled {
		t.Errorf("%d programs were compiled for values", after.ProgramsCompiled-before.ProgramsCompiled)
	}
}

// TestCheck: a bad row is counted, found and named; one that does not count is not bad.
func TestCheck(t *testing.T) {
	ctx := sharedContext(t)
	reference := []float32{1, 2, 3, 4, 5, 2, 2, 2, 2, 2, 0, 1, 0, float32(math.Inf(1)), 0}
	r := smallRequest()
	r.Reference, r.Check = Matrix(reference, 3, 5), CheckReport
	result, err := ctx.Loss(r)
	if err != nil {
		t.Fatal(err)
	}
	if want := (BadRows{Count: 1, First: 2, Tensor: "reference"}); result.Bad != want {
		t.Errorf("got %+v, want %+v", result.Bad, want)
	}
	r.Check = CheckRaise
	_, err = ctx.Loss(r)
	if got := wantFault(t, err, NotFinite, "reference"); !strings.Contains(got.Error(), "row 2") {
		t.Errorf("the message %q does not name the row", got.Error())
	}
	r.Labels = Vector([]int64{1, 1, -100})
	if result, err = ctx.Loss(r); err != nil || result.Bad.Count != 0 || result.Bad.First != -1 {
		t.Errorf("got %+v and %v, want no bad rows: the row does not count", result, err)
	}
}

// TestStatisticsCostNothing: a call without them runs a program without them.
func TestStatisticsCostNothing(t *testing.T) {
	r := smallRequest()
	without, err := ProgramText(r, LogitsText{Backend: "cpu"})
	if err != nil {
		t.Fatal(err)
	}
	r.Statistics = true
	with, err := ProgramText(r, LogitsText{Backend: "cpu"})
	if err != nil {
		t.Fatal(err)
	}
	count := func(text string) int { return strings.Count(text, "stablehlo.exponential") }
	if count(without) >= count(with) || strings.Contains(without, "stablehlo.iota") {
		t.Errorf("%d exponentials without statistics, %d with; or column numbers without", count(without), count(with))
	}
}

// TestOptionsAreInputs: nothing that may change from step to step compiles anew.
func TestOptionsAreInputs(t *testing.T) {
	ctx := sharedContext(t)
	r := smallRequest()
	for _, r.Alpha = range []float64{1, 0.5} { // alphas of 0 and 1 have a program of their own
		if _, err := ctx.Loss(r); err != nil {
			t.Fatal(err)
		}
	}
	before, _ := ctx.Info()
	for _, change := range []func(){
		func() { r.Alpha = 0.25 }, func() { r.Tau = 2 }, func() { r.TauSquared = true },
		func() { r.Weights = Vector([]float64{1, 0, 3}) }, func() { r.Labels = Vector([]int32{0, -100, 2}) },
		func() { r.AlphaRows = Vector([]float32{0, 0.5, 1}) },
		func() { r.Reduction, r.NumItems = NumItems, 12 }, func() { r.Reduction = None },
		func() { r.KLWeight = 0.5 }, func() { r.Check = CheckReport },
	} {
		change()
		if _, err := ctx.Loss(r); err != nil {
			t.Fatal(err)
		}
	}
	if after, _ := ctx.Info(); after.ProgramsCompiled != before.ProgramsCompiled {
		t.Errorf("%d programs were compiled for values", after.ProgramsCompiled-before.ProgramsCompiled)
	}
}
