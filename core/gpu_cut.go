package core

import "math/bits"

// gpuRun is the rows that one run of a program computes on a GPU.
type gpuRun struct{ first, rows int }

const (
	// worthALaunch is the number of logits below which computing them costs less than
	// another run of a program, some fifteen kernels, which take 80 microseconds:
	// 14 bytes a logit for two passes in bfloat16 at 3 TB/s.
	worthALaunch = 1 << 24
	// runUnit is what the first row of a run is a multiple of, so that its logits lie as
	// kernels want them, whatever the row's length.
	runUnit = 8
	// mostElements of an array: beyond, XLA counts in 64 bits.
	mostElements = 1<<31 - 1
)

// cutForGPU covers the rows that count with runs of few sizes, since each size is a
// program of its own to compile: powers of two, and what is left below runUnit. Rows
// that do not count are skipped where that saves a run, and otherwise computed with the
// weight 0. Rows may be in two runs, which compute the same, unless disjoint. most is
// how many rows a run may have. skipped are the rows in no run.
func cutForGPU(weight []float64, columns, most int, disjoint bool) (runs []gpuRun, skipped []rowRange) {
	most = min(most, max(runUnit, floorPower(mostElements/columns)))
	end := 0 // of the rows that runs cover
	for _, span := range countedSpans(weight, worthALaunch/columns) {
		if span.first > end {
			skipped = append(skipped, rowRange{end, span.first})
		}
		runs = appendRuns(runs, span, most, disjoint)
		end = span.end
	}
	if end < len(weight) {
		skipped = append(skipped, rowRange{end, len(weight)})
	}
	return runs, skipped
}

// countedSpans are ranges with all rows that count, which begin and end at multiples of
// runUnit, or at the last row. Less than gap rows between two that count are in a span, too.
func countedSpans(weight []float64, gap int) (spans []rowRange) {
	for row, w := range weight {
		if w == 0 {
			continue
		}
		first, end := row/runUnit*runUnit, min(len(weight), roundUp(row+1, runUnit))
		if last := len(spans) - 1; last >= 0 && first < spans[last].end+max(gap, 1) {
			spans[last].end = end
		} else {
			spans = append(spans, rowRange{first, end})
		}
	}
	return spans
}

// appendRuns covers a span.
func appendRuns(runs []gpuRun, span rowRange, most int, disjoint bool) []gpuRun {
	for at := span.first; at < span.end; {
		left := span.end - at
		rows := min(most, left)
		if rows >= runUnit {
			rows = floorPower(rows)
		}
		// An eighth of the span, or less, at its end: one run that begins earlier.
		if !disjoint && at > span.first && left >= runUnit && left != rows {
			covering := 2 * rows
			if covering <= most && 8*covering <= span.end-span.first {
				first := (span.end - covering) / runUnit * runUnit
				runs = append(runs, gpuRun{first, covering})
				at = first + covering
				continue
			}
		}
		runs = append(runs, gpuRun{at, rows})
		at += rows
	}
	return runs
}

// floorPower is the largest power of two up to n, which is at least 1.
func floorPower(n int) int { return 1 << (bits.Len(uint(n)) - 1) }

// fewSizes is the next size of which there are eight between two powers of two: at
// most an eighth larger than n.
func fewSizes(n int) int {
	if n <= 2*runUnit {
		return roundUp(n, runUnit)
	}
	return roundUp(n, max(runUnit, floorPower(n-1)/8))
}
