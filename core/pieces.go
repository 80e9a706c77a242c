package core

// rowRange is the rows from first up to, not with, end.
type rowRange struct{ first, end int }

// piece is the rows that one run of a program computes, on one core.
type piece struct {
	base int     // the row that the program takes for its row 0
	rows []int32 // counted from there
}

const (
	// worthAThread is the number of logits below which another thread costs more
	// than it saves: some 0.1 ms of work.
	worthAThread = 1 << 16
	// worthARun is the number of logits below which a run of its own is too short.
	worthARun = 1 << 18
)

// cutRows deals the rows that count, those whose weight is not 0, out to runs on
// so many threads at most, and names the others. Runs begin long and end short, so
// that a core that is held up, or starts late, leaves its rows to others, and all
// are done at about the same time. No run has rows from both sides of a multiple of
// capacity.
func cutRows(weight []float64, vocab, capacity, threads int) (pieces []piece, threadsUsed int, skipped []rowRange) {
	var counted []int32
	end := 0 // of the last row that counts, and all that follow it
	for row, w := range weight {
		if w == 0 {
			continue
		}
		if row > end {
			skipped = append(skipped, rowRange{end, row})
		}
		end = row + 1
		counted = append(counted, int32(row))
	}
	if end < len(weight) {
		skipped = append(skipped, rowRange{end, len(weight)})
	}
	work := len(counted) * vocab
	threadsUsed = max(1, min(threads, work/worthAThread, len(counted)))
	for first := 0; first < len(counted); {
		left := len(counted) - first
		each := left
		if threadsUsed > 1 {
			half := max(divideUp(left, 2*threadsUsed), divideUp(worthARun, vocab))
			each = min(half, divideUp(left, threadsUsed))
		}
		base := int(counted[first]) / capacity * capacity
		last := first
		for last < len(counted) && last < first+each && int(counted[last]) < base+capacity {
			counted[last] -= int32(base)
			last++
		}
		pieces = append(pieces, piece{base, counted[first:last]})
		first = last
	}
	return pieces, max(1, min(threadsUsed, len(pieces))), skipped
}
