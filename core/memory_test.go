package core

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

func TestClearRows(t *testing.T) {
	const width = 300_000
	rows := []rowRange{{0, 1}, {3, 8}, {9, 9}, {10, 14}}
	matrix := make([]byte, 15*width)
	for i := range matrix {
		matrix[i] = 1
	}
	clearRows(matrix, width, rows, 3)
	cleared := map[int]bool{}
	for _, r := range rows {
		for i := r.first; i < r.end; i++ {
			cleared[i] = true
		}
	}
	for i, got := range matrix {
		want := byte(1)
		if cleared[i/width] {
			want = 0
		}
		if got != want {
			t.Fatalf("byte %d of row %d: got %d, want %d", i%width, i/width, got, want)
		}
	}
}

// TestMemory: regions are used again, only so many are kept, and what was
// written to one is not taken for fresh.
func TestMemory(t *testing.T) {
	m := memory{keep: 2}
	take := func(size int) *region {
		r, err := m.take(size)
		if err != nil {
			t.Fatal(err)
		}
		if len(r.bytes) < size {
			t.Fatalf("got %d bytes, want %d", len(r.bytes), size)
		}
		return r
	}
	first := take(100)
	address := first.data()
	if !first.fresh {
		t.Error("new memory is not fresh")
	}
	m.give(first)
	if again := take(4000); again.data() != address || again.fresh {
		t.Error("memory that was given back was not used again, or is taken for fresh")
	} else {
		m.give(again)
	}
	large := take(5 << 20)
	larger := take(7 << 20)
	m.give(large)
	m.give(larger)
	if kept := m.kept(); kept != 6<<20+8<<20 {
		t.Errorf("%d bytes are kept, want those of the larger two of three regions", kept)
	}
	m.give(take(6 << 20)) // the 6 MiB one serves, not the 8 MiB one
	m.trim()
	if m.kept() != 0 {
		t.Errorf("%d bytes are kept after trim", m.kept())
	}
	last := take(10)
	m.close()
	m.give(last)
	if m.kept() != 0 {
		t.Error("memory is kept after close")
	}
}

// TestAnyRowCount: the number of rows, which of them count, and where the
// gradient goes change neither a row's numbers nor the number of programs.
func TestAnyRowCount(t *testing.T) {
	for _, columns := range []int{40, 1500, 5000} {
		t.Run(fmt.Sprintf("%d columns", columns), func(t *testing.T) { anyRowCount(t, columns) })
	}
}

func anyRowCount(t *testing.T, columns int) {
	const most = 333
	ctx, err := NewContext(ContextOptions{CacheDir: "off"})
	if err != nil {
		t.Fatal(err)
	}
	defer ctx.Close()
	random := rand.New(rand.NewPCG(3, 4))
	logits := func() []float32 {
		values := aligned(most*columns, 0)
		for i := range values {
			values[i] = float32(random.NormFloat64() * 3)
		}
		return values
	}
	student, snapshot, reference := logits(), logits(), logits()
	request := func(rows int) LossRequest {
		a := Matrix(snapshot, rows, columns)
		r := NewLossRequest(Matrix(student, rows, columns), &a, Matrix(reference, rows, columns))
		r.Gradient, r.Reduction = true, Sum
		return r
	}
	whole, err := ctx.Loss(request(most))
	if err != nil {
		t.Fatal(err)
	}
	want, _ := Elements[float32](whole.Gradient)
	for _, rows := range []int{1, 2, 3, 5, 8, 31, 32, 33, 100, 255, 256, 257, most} {
		labels := make([]int64, rows)
		for i := range labels {
			if i/7%3 == 1 {
				labels[i] = -100
			}
		}
		for _, place := range []string{"library", "caller", "student"} {
			t.Run(fmt.Sprintf("%d rows, %s", rows, place), func(t *testing.T) {
				r := request(rows)
				r.Labels = Vector(labels)
				into := aligned(rows*columns, 0)
				for i := range into {
					into[i] = 77 // whatever was there before
				}
				matrix := Matrix(into, rows, columns)
				switch place {
				case "caller":
					r.GradientInto = &matrix
				case "student":
					copy(into, student)
					r.Student, r.GradientInto = matrix, &matrix
				}
				result, err := ctx.Loss(r)
				if err != nil {
					t.Fatal(err)
				}
				got := into
				if place == "library" {
					defer result.Gradient.Release()
					got, _ = Elements[float32](result.Gradient)
				}
				for i, label := range labels {
					counts := label != -100
					if counts != (result.RowLosses[i] != 0) || counts && !near(result.RowLosses[i], whole.RowLosses[i]) {
						t.Errorf("row %d: loss %v, among %d rows it was %v", i, result.RowLosses[i], most, whole.RowLosses[i])
					}
					for k := i * columns; k < (i+1)*columns; k++ {
						if counts && !near(float64(got[k]), float64(want[k])) || !counts && got[k] != 0 {
							t.Fatalf("gradient[%d, %d]: got %v, want %v", i, k%columns, got[k], want[k])
						}
					}
				}
			})
		}
	}
	if info, _ := ctx.Info(); info.ProgramsCompiled > 20 {
		t.Errorf("%d programs were compiled, want at most 20", info.ProgramsCompiled)
	}
}

// TestOverlap: memory for the gradient that shares some with the logits is
// refused, but for the student's own.
func TestOverlap(t *testing.T) {
	ctx := sharedContext(t)
	values := aligned(6*64, 0)
	for i := range values {
		values[i] = float32(i % 7)
	}
	part := func(first int) Tensor { return Matrix(values[first*64:(first+2)*64], 2, 64) }
	for first, wanted := range map[int]bool{0: true, 1: false, 2: false, 3: false, 4: true} {
		r := NewLossRequest(part(0), nil, part(2))
		into := part(first)
		r.Gradient, r.GradientInto = true, &into
		_, err := ctx.Loss(r)
		if wanted && err != nil {
			t.Errorf("from row %d on: %v", first, err)
		} else if !wanted {
			wantFault(t, err, InvalidArgument, "gradient.data")
		}
	}
}

// near allows for rounding, which depends on the order in which a block's
// columns are summed, and on whether the compiler contracts an operation.
func near(got, want float64) bool { return math.Abs(got-want) <= 1e-6*math.Abs(want)+3e-7 }
