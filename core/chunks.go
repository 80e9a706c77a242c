package core

// Budgets for the logits of a chunk. A chunk's products are the faster the more
// rows it has: float32 ones reach nine tenths of their best with 200 rows; those
// of 16-bit weights, which take half the time, need twice as many.
const (
	chunkBytes       = 137e6
	chunkBytesNarrow = 410e6
	// Fewer rows than this make a product that waits for its weights.
	fewestChunkRows = 128
	mostChunkRows   = 1024
	chunkSizes      = 8 // of which there are programs, besides smallestChunk
	smallestChunk   = 8
)

// chunks says how the rows that count are cut: into equal chunks, but for the last,
// each padded to one of a few sizes, so that there are only so many programs, whatever
// the number of rows.
type chunks struct {
	rows int
	most int // the largest size
}

// cutChunks cuts so many rows, of which each takes so many bytes for its logits.
// wanted: the caller's number of rows a chunk; 0: none.
func cutChunks(wanted, rows, rowBytes int, narrow bool) chunks {
	most := wanted
	if wanted == 0 {
		budget := chunkBytes
		if narrow {
			budget = chunkBytesNarrow
		}
		most = max(fewestChunkRows, min(mostChunkRows, int(budget)/rowBytes)) / smallestChunk * smallestChunk
	}
	rows = max(rows, 1)
	most = min(most, roundUp(rows, smallestChunk))
	c := chunks{most, most}
	c.rows = c.padded(divideUp(rows, divideUp(rows, most)))
	return c
}

// padded is the number of rows of the program that takes so many, at most a chunk's.
func (c chunks) padded(rows int) int {
	if rows <= smallestChunk {
		return min(smallestChunk, c.rows)
	}
	eighth := divideUp(rows*chunkSizes, c.most) // of the largest size
	return min(c.rows, roundUp(divideUp(c.most*eighth, chunkSizes), smallestChunk))
}
