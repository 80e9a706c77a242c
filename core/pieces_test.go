package core

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"sync/atomic"
	"testing"
)

func TestCutRows(t *testing.T) {
	const vocab = worthAThread // a row is worth a thread
	cases := []struct {
		name    string
		counted string // a letter for each row, x: it counts
		threads int
		pieces  []piece
		used    int
		skipped []rowRange
	}{
		{"none counts", "....", 2, nil, 1, []rowRange{{0, 4}}},
		{"no rows", "", 2, nil, 1, nil},
		{"one row", "x", 2, []piece{{0, []int32{0}}}, 1, nil},
		{"one thread", "xxx", 1, []piece{{0, []int32{0, 1, 2}}}, 1, nil},
		{"two threads", "xxx", 2, []piece{{0, []int32{0, 1}}, {0, []int32{2}}}, 2, nil},
		{"more threads than rows", "xx", 64, []piece{{0, []int32{0}}, {0, []int32{1}}}, 2, nil},
		{"rows that don't count", "..x.xx..", 1, []piece{{0, []int32{2, 4, 5}}}, 1, []rowRange{{0, 2}, {3, 4}, {6, 8}}},
		{"across the capacity", ".......xx......x", 1, []piece{{0, []int32{7}}, {8, []int32{0, 7}}}, 1, []rowRange{{0, 7}, {9, 15}}},
		{"nothing below the capacity", ".................x", 1, []piece{{16, []int32{1}}}, 1, []rowRange{{0, 17}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			weight := make([]float64, len(c.counted))
			for i, letter := range c.counted {
				if letter == 'x' {
					weight[i] = 0.5
				}
			}
			pieces, used, skipped := cutRows(weight, vocab, 8, c.threads)
			if !reflect.DeepEqual(pieces, c.pieces) || used != c.used || !reflect.DeepEqual(skipped, c.skipped) {
				t.Errorf("got %+v on %d threads, skipped %v; want %+v on %d, %v", pieces, used, skipped, c.pieces, c.used, c.skipped)
			}
		})
	}
}

// TestCutRowsCovers: every row is skipped if it does not count, and otherwise in
// one piece, once.
func TestCutRowsCovers(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		weight := make([]float64, random.IntN(300))
		share := random.Float64()
		for i := range weight {
			if random.Float64() < share {
				weight[i] = 1
			}
		}
		pieces, used, skipped := cutRows(weight, 1<<random.IntN(20), 64, 1+random.IntN(8))
		times := make([]int, len(weight))
		for _, p := range pieces {
			if len(p.rows) == 0 || p.base%64 != 0 {
				t.Fatalf("piece %+v", p)
			}
			for _, row := range p.rows {
				if row < 0 || row >= 64 {
					t.Fatalf("row %d of a piece, want 0 to 63", row)
				}
				times[p.base+int(row)]++
			}
		}
		for _, r := range skipped {
			for i := r.first; i < r.end; i++ {
				times[i] += 10
			}
		}
		for i, n := range times {
			if weight[i] != 0 && n != 1 || weight[i] == 0 && n != 10 {
				t.Fatalf("row %d of %v: got %d, want 1 (in one piece) or 10 (skipped)", i, weight, n)
			}
		}
		if used > max(1, len(pieces)) {
			t.Fatalf("%d threads for %d pieces", used, len(pieces))
		}
	}
}

func TestOnThreads(t *testing.T) {
	for _, threads := range []int{1, 2, 7} {
		var done [100]atomic.Int32
		if err := onThreads(threads, len(done), func(i int) error { done[i].Add(1); return nil }); err != nil {
			t.Fatal(err)
		}
		for i := range done {
			if n := done[i].Load(); n != 1 {
				t.Errorf("%d threads: number %d came %d times, want once", threads, i, n)
			}
		}
		failure := errors.New("third")
		var calls atomic.Int32
		err := onThreads(threads, 1000, func(i int) error {
			calls.Add(1)
			if i == 3 {
				return failure
			}
			return nil
		})
		if !errors.Is(err, failure) {
			t.Errorf("%d threads: got %v, want the error of a call", threads, err)
		}
		if threads == 1 && calls.Load() != 4 {
			t.Errorf("after an error %d calls were made, want 4", calls.Load())
		}
	}
}
