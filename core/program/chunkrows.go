package program

// Memory for the logits of a chunk. On a GPU a chunk's weight gradient reads and
// writes its sum, which takes longer than the product below some thousand rows; on a
// CPU products are at nine tenths of their best with 128 rows, and hardly faster with 512.
const (
	chunkBytesDevice = 1.6e9
	chunkBytesCPU    = 116e6
	fewestChunkRows  = 128
	chunkUnit        = 64 // rows of a chunk are a multiple: what products are cut into
)

// chunk is how many rows a chunk has: all of them, or as many as fit, in a number of
// chunks that divides the rows nearly evenly, since a last chunk that lacks rows takes
// as long as a full one.
func (l Linear) chunk() int {
	most := l.ChunkRows
	if most == 0 {
		budget := int(chunkBytesCPU)
		if l.Layout == Tiles {
			budget = chunkBytesDevice
		}
		most = max(fewestChunkRows, budget/l.rowBytes()/chunkUnit*chunkUnit)
	}
	if most >= l.Rows {
		return l.Rows
	}
	for count := divideUp(l.Rows, most); ; count++ {
		even := divideUp(l.Rows, count)
		rows := min(most, divideUp(even, chunkUnit)*chunkUnit)
		if wasted := rows*count - l.Rows; wasted*50 <= l.Rows || even <= chunkUnit {
			return rows
		}
	}
}

// Chunk is how many rows' logits exist at a time.
func (l Linear) Chunk() int { return l.chunk() }

func divideUp(n, by int) int { return (n + by - 1) / by }

// rowBytes is the memory that a row's logits and their gradient take at the same time.
func (l Linear) rowBytes() int {
	float := l.Arithmetic().Size()
	if l.together() { // both teachers' and their mixture, before the student's
		return 3 * float * l.Student.Columns
	}
	bytes := 2 * float
	if l.Snapshot.Width > 0 && (!l.TeachersMix() || l.Layout != Tiles) { // on a CPU the student's come first
		bytes = 3 * float
	}
	if l.wantsGradient() && l.Layout == Tiles { // on a CPU it replaces the student's
		bytes += l.head(0).upstream(l.Student.Weight).Size()
	}
	return bytes * l.Student.Columns
}
