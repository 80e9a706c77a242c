package core

import "github.com/anchorkl/anchorkl/core/internal/stream"

// worthSharing is how many bytes are cleared faster by all cores than by one.
const worthSharing = 1 << 20

// clearRows zeroes rows of a matrix, of which a row takes width bytes.
func clearRows(matrix []byte, width int, rows []rowRange, threads int) {
	total := 0
	for _, r := range rows {
		total += (r.end - r.first) * width
	}
	// Each share is that part of the bytes, counted through all ranges. Clearing does not fail.
	shares := max(1, min(threads, total/worthSharing))
	_ = onThreads(threads, shares, func(share int) error {
		from, to := total*share/shares, total*(share+1)/shares
		for _, r := range rows {
			first, end := r.first*width, r.end*width
			if from < end-first && to > 0 {
				stream.Clear(matrix[first+max(from, 0) : min(end, first+to)])
			}
			from, to = from-(end-first), to-(end-first)
		}
		return nil
	})
}
