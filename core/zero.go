package core

import (
	"sync"

	"github.com/anchorkl/anchorkl/core/internal/stream"
)

// worthSharing is how many bytes are cleared faster by all cores than by one.
const worthSharing = 1 << 20

// clearRows zeroes rows of a matrix, of which a row takes width bytes.
func clearRows(matrix []byte, width int, rows []rowRange, threads int) {
	total := 0
	for _, r := range rows {
		total += (r.end - r.first) * width
	}
	workers := min(threads, total/worthSharing)
	if workers <= 1 {
		for _, r := range rows {
			stream.Clear(matrix[r.first*width : r.end*width])
		}
		return
	}
	// Each worker clears its share of the bytes, counted through all ranges.
	var group sync.WaitGroup
	for worker := range workers {
		group.Go(func() {
			from, to := total*worker/workers, total*(worker+1)/workers
			for _, r := range rows {
				first, end := r.first*width, r.end*width
				if from < end-first && to > 0 {
					stream.Clear(matrix[first+max(from, 0) : min(end, first+to)])
				}
				from, to = from-(end-first), to-(end-first)
			}
		})
	}
	group.Wait()
}
