package core

import (
	"math"
	"math/rand/v2"
	"testing"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/internal/oracle"
)

// TestNarrowFromFloat64: a 16-bit student beside a float64 reference is
// computed in float64, and its gradient rounded once.
func TestNarrowFromFloat64(t *testing.T) {
	const rows, vocab = 7, 401
	random := rand.New(rand.NewPCG(3, 4))
	for _, dtype := range []oracle.DType{oracle.BFloat16, oracle.Float16} {
		values, reference := make([]float64, rows*vocab), make([]float64, rows*vocab)
		for i := range values {
			values[i] = 3 * random.NormFloat64()
			reference[i] = values[i] + random.NormFloat64()
		}
		student := dtype.Encode(values)
		want := oracle.Evaluate(&oracle.Problem{Rows: rows, Vocab: vocab,
			Student:   oracle.Matrix{Values: dtype.Decode(student), Columns: vocab},
			Reference: oracle.Matrix{Values: reference, Columns: vocab},
			Options:   oracle.Options{Alpha: 0.5, Tau: 1}})
		request := NewLossRequest(
			Tensor{Data: unsafe.Pointer(&student[0]), DType: DType(dtype), Device: CPU, Rows: rows, Columns: vocab},
			nil, Matrix(reference, rows, vocab))
		request.Gradient = true
		result, err := sharedContext(t).Loss(request)
		if err != nil {
			t.Fatal(err)
		}
		defer result.Gradient.Release()
		if !sameLoss(result.Loss, want.Loss, Float64, 1e-12) {
			t.Errorf("%s: loss %v, want %v", dtype, result.Loss, want.Loss)
		}
		for i, got := range dtype.Decode(bytesOf(result.Gradient)) {
			if allowed := halfUnit(dtype, want.Gradient[i]) * (1 + 1e-9); math.Abs(got-want.Gradient[i]) > allowed {
				t.Errorf("%s: gradient[%d, %d]: got %v, want %v within %v", dtype, i/vocab, i%vocab, got, want.Gradient[i], allowed)
			}
		}
	}
}
