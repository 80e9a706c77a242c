package core

import (
	"math/rand/v2"
	"testing"
)

// TestCutForGPU: whatever the rows that count are, runs cover them, begin where kernels
// can read, have few sizes, and the other rows are named.
func TestCutForGPU(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	sizes := map[int]bool{}
	for range 3000 {
		rows, columns := 1+random.IntN(9000), []int{1, 300, 32000, 151936}[random.IntN(4)]
		weight := make([]float64, rows)
		for row, on := 0, random.IntN(2) == 0; row < rows; on = !on {
			for end := row + 1 + random.IntN(1+random.IntN(3000)); row < min(end, rows); row++ {
				if on {
					weight[row] = 1
				}
			}
		}
		disjoint, most := random.IntN(2) == 0, []int{rows, 1024, 8}[random.IntN(3)]
		runs, skipped := cutForGPU(weight, columns, most, disjoint)
		times := make([]int, rows)
		for _, run := range runs {
			if run.first%runUnit != 0 || run.rows < 1 || run.rows > max(most, runUnit) || run.first+run.rows > rows {
				t.Fatalf("%d rows: run %+v", rows, run)
			}
			if run.rows >= runUnit && run.rows&(run.rows-1) != 0 || run.rows*columns > mostElements && run.rows > runUnit {
				t.Fatalf("%d rows of %d: run %+v", rows, columns, run)
			}
			sizes[run.rows] = true
			for row := run.first; row < run.first+run.rows; row++ {
				times[row]++
			}
		}
		computed := 0
		for _, r := range skipped {
			for row := r.first; row < r.end; row++ {
				if times[row] != 0 {
					t.Fatalf("row %d is skipped and computed", row)
				}
				times[row] = -1
			}
		}
		for row, count := range times {
			if count == 0 || count < 0 && weight[row] != 0 || disjoint && count > 1 {
				t.Fatalf("%d rows: row %d of weight %v is computed %d times", rows, row, weight[row], count)
			}
			computed += max(count, 0)
		}
		if len(runs) > 0 && most == rows && computed > rows+rows/8+runUnit {
			t.Fatalf("%d rows: %d are computed", rows, computed)
		}
	}
	if len(sizes) > 14+runUnit {
		t.Errorf("%d sizes of runs: %v", len(sizes), sizes)
	}
	// Whole batches take few runs.
	for rows := 0; rows < 9000; rows += 7 {
		weight := make([]float64, rows)
		for i := range weight {
			weight[i] = 1
		}
		if runs, _ := cutForGPU(weight, 32000, rows, false); len(runs) > 6 {
			t.Fatalf("%d rows: %d runs, %v", rows, len(runs), runs)
		}
	}
}

func TestFewSizes(t *testing.T) {
	sizes := map[int]bool{}
	for n := 1; n <= 1<<13; n++ {
		size := fewSizes(n)
		if size < n || size%runUnit != 0 || 8*(size-n) > n+8*runUnit {
			t.Fatalf("%d: got %d", n, size)
		}
		sizes[size] = true
	}
	if len(sizes) > 8*10 {
		t.Errorf("%d sizes up to %d", len(sizes), 1<<13)
	}
}
