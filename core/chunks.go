package core

// Budgets for the logits of a chunk. A chunk's products are the faster the more
// rows it has: float32 ones reach nine tenths of their best with 200 rows; those
// of 16-bit weights, which take half the time, need twice as many.
const (
	chunkBytes       = 144e6
	chunkBytesNarrow = 410e6
	// Fewer rows than this make a product that waits for its weights.
	fewestChunkRows = 128
	mostChunkRows   = 1024
	chunkSizes      = 8 // of which there are programs, besides smallestChunk
	smallestChunk   = 8
)

// chunks says how the rows that count are cut: into equal chunks, but for the
// last, each padded to the next multiple of unit, so that there are only so many
// programs, whatever the number of rows.
type chunks struct{ rows, unit int }

// cutChunks cuts so many rows, of which each takes so many bytes for its logits.
// wanted: the caller's number of rows a chunk; 0: none.
func cutChunks(wanted, rows, rowBytes int, narrow bool) chunks {
	most := wanted
	if wanted == 0 {
		budget := chunkBytes
		if narrow {
			budget = chunkBytesNarrow
		}
		most = max(fewestChunkRows, min(mostChunkRows, int(budget)/rowBytes))
	}
	rows = max(rows, 1)
	most = min(most, roundUp(rows, smallestChunk))
	unit := min(most, max(smallestChunk, most/chunkSizes/smallestChunk*smallestChunk))
	if wanted == 0 {
		most = most / unit * unit
	}
	return chunks{min(most, roundUp(divideUp(rows, divideUp(rows, most)), unit)), unit}
}

// padded is the number of rows of the program that takes so many, at most a chunk's.
func (c chunks) padded(rows int) int {
	if rows <= smallestChunk && smallestChunk < c.unit {
		return smallestChunk
	}
	return min(c.rows, roundUp(rows, c.unit))
}
