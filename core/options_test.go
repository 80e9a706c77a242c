package core

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// TestOptionsTogether compiles and runs programs of options in combinations
// that no vector has, each of several choices of every option beside each choice
// of any other. XLA aborts the process on some functions that it cannot make
// one kernel of, so that every kind of program must have been compiled once.
func TestOptionsTogether(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	pick := func(n int) int { return random.IntN(n) }
	// Enough for every pair of choices to be among them, nearly surely.
	for i := range 60 {
		rows, vocab := 3, []int{1, 7, 8, 9, 100, 4097}[pick(6)]
		matrix := func() Tensor {
			if pick(3) == 0 {
				return Matrix(normal[float64](random, rows*vocab), rows, vocab)
			}
			return Matrix(normal[float32](random, rows*vocab), rows, vocab)
		}
		var snapshot *Tensor
		if pick(3) > 0 {
			m := matrix()
			snapshot = &m
		}
		r := NewLossRequest(matrix(), snapshot, matrix())
		r.Alpha = []float64{0, 0.3, 1}[pick(3)]
		r.Space, r.Divergence, r.Beta = Space(pick(2)), Divergence(pick(3)), 0.4
		r.KLWeight = float64(pick(3)) / 2
		r.Gradient, r.Statistics = pick(2) == 0, pick(3) == 0
		if pick(2) == 0 {
			r.Labels, r.CEWeight = Vector([]int64{0, -100, int64(vocab - 1)}), float64(pick(2))
		}
		if pick(3) == 0 {
			r.Softcap = PerModel{Student: 30, Snapshot: 20, Reference: 10}
		}
		if pick(3) == 0 {
			r.LogitScale = PerModel{Student: 0.5, Snapshot: 1, Reference: 2}
		}
		if pick(4) == 0 {
			r.Tau = 2
		}
		if i%4 == 3 {
			k := min(vocab, 3)
			r.Reference, r.TopK = Tensor{}, &TopK{Logs: Matrix([]float32{-1, -2, -3, -3, -2, -1, -2, -2, -2}, rows, k),
				IDs: Matrix([]int32{0, 1, 2, 0, 1, 2, 0, 1, 2}, rows, k), Tail: *Vector([]float32{-1, -2, -3})}
			if k == 1 {
				r.TopK.IDs = *Vector([]int32{0, 0, 0})
			}
		}
		name := fmt.Sprintf("%d: vocab %d, top-k %t, snapshot %t, %v, %v, alpha %v, kl %v, ce %v, labels %t, gradient %t, statistics %t, cap %v",
			i, vocab, r.TopK != nil, snapshot != nil, r.Space, r.Divergence, r.Alpha, r.KLWeight, r.CEWeight, r.Labels != nil, r.Gradient, r.Statistics, r.Softcap)
		result, err := sharedContext(t).Loss(r)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !(result.Loss >= 0) || math.IsInf(result.Loss, 0) {
			t.Errorf("%s: loss %v", name, result.Loss)
		}
		if result.Gradient != nil {
			result.Gradient.Release()
		}
	}
}

func normal[T float32 | float64](random *rand.Rand, count int) []T {
	values := make([]T, count)
	for i := range values {
		values[i] = T(2 * random.NormFloat64())
	}
	return values
}
