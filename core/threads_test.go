package core

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestThreads: the number of threads changes no bit of the result.
func TestThreads(t *testing.T) {
	wantFault(t, second(NewContext(ContextOptions{Threads: -1})), InvalidArgument, "threads")
	const rows, vocab = 67, 4099
	random := rand.New(rand.NewPCG(5, 6))
	values := make([]float32, 2*rows*vocab)
	for i := range values {
		values[i] = float32(3 * random.NormFloat64())
	}
	labels := make([]int64, rows)
	for i := range labels {
		if labels[i] = int64(i); i%3 == 1 {
			labels[i] = -100
		}
	}
	compute := func(threads int) (float64, []float32) {
		context, err := NewContext(ContextOptions{Threads: threads})
		if err != nil {
			t.Fatal(err)
		}
		defer context.Close()
		request := NewLossRequest(Matrix(values[:rows*vocab], rows, vocab), nil, Matrix(values[rows*vocab:], rows, vocab))
		request.Labels, request.Gradient = Vector(labels), true
		result, err := context.Loss(request)
		if err != nil {
			t.Fatal(err)
		}
		defer result.Gradient.Release()
		elements, err := Elements[float32](result.Gradient)
		if err != nil {
			t.Fatal(err)
		}
		return result.Loss, slices.Clone(elements)
	}
	loss, gradient := compute(1)
	for _, threads := range []int{0, 2, 5} {
		otherLoss, other := compute(threads)
		if otherLoss != loss || !slices.Equal(other, gradient) {
			t.Errorf("%d threads: the result differs from that of 1", threads)
		}
	}
}

func second[T any](_ T, err error) error { return err }
