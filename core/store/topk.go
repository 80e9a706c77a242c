package store

import (
	"encoding/binary"
	"math"
)

// Log-probabilities are at most 0 and descend within a row, so their bits
// without the sign ascend: what is kept is how far each lies from the one
// before. The first of a row is kept as it is.

// infinities are these bits of -Inf; larger ones are NaN.
var infinities = map[string]uint32{"float16": 0x7c00, "bfloat16": 0x7f80, "float32": math.Float32bits(float32(math.Inf(1)))}

// signless gives the bits of value j, of so many bytes, without its sign; false for numbers above 0.
func signless(values []byte, size, j int) (uint32, bool) {
	var bits, sign uint32
	if size == 2 {
		bits, sign = uint32(binary.LittleEndian.Uint16(values[2*j:])), 1<<15
	} else {
		bits, sign = binary.LittleEndian.Uint32(values[4*j:]), 1<<31
	}
	code := bits &^ sign
	return code, bits&sign != 0 || code == 0
}

// putSignless is the way back; 0 gets no sign.
func putSignless(values []byte, size, j int, code uint32) {
	sign := uint32(0)
	if code != 0 {
		sign = 1
	}
	if size == 2 {
		binary.LittleEndian.PutUint16(values[2*j:], uint16(code|sign<<15))
	} else {
		binary.LittleEndian.PutUint32(values[4*j:], code|sign<<31)
	}
}

func (m *Manifest) checkTopK(r *Record) error {
	seen := make([]uint64, (m.Vocab+63)/64) // a bit for each token that the row has
	size, infinity := m.valueSize(), infinities[m.Values]
	for i, tail := range r.Tail {
		if !(tail <= 0) {
			return fault(Invalid, "tail", "row %d: got %v, want the log of a probability, at most 0", i, tail)
		}
		last := uint32(0)
		for j := i * m.K; j < (i+1)*m.K; j++ {
			id := r.IDs[j]
			if id < 0 || int(id) >= m.Vocab {
				return fault(Invalid, "ids", "row %d: got %d, want 0 to %d", i, id, m.Vocab-1)
			}
			bit := uint64(1) << (id % 64)
			if seen[id/64]&bit != 0 {
				return fault(Invalid, "ids", "row %d: got %d twice", i, id)
			}
			seen[id/64] |= bit
			code, ok := signless(r.Values, size, j)
			if !ok || code > infinity {
				return fault(Invalid, "values", "row %d, token %d: got a number above 0 or NaN, want a log-probability", i, id)
			}
			if code < last {
				return fault(Invalid, "values", "row %d, token %d: got more than the token before it has, want them descending", i, id)
			}
			last = code
		}
		for _, id := range r.IDs[i*m.K : (i+1)*m.K] {
			seen[id/64] = 0
		}
	}
	return nil
}

// topKPlanes are the planes of rows first to last: those of the ids, of the
// log-probabilities' distances, and of the tails.
func (m *Manifest) topKPlanes(r *Record, first, last int) [][]byte {
	size, width := m.valueSize(), m.idSize()
	begin, count := first*m.K, (last-first)*m.K
	ids, steps, tails := make([]byte, 4*count), make([]byte, 4*count), make([]byte, 4*(last-first))
	before := uint32(0)
	for j := range count {
		binary.LittleEndian.PutUint32(ids[4*j:], uint32(r.IDs[begin+j]))
		code, _ := signless(r.Values, size, begin+j)
		if j%m.K == 0 {
			before = 0
		}
		binary.LittleEndian.PutUint32(steps[4*j:], code-before)
		before = code
	}
	for i := first; i < last; i++ {
		binary.LittleEndian.PutUint32(tails[4*(i-first):], math.Float32bits(r.Tail[i]))
	}
	planes := append(split(ids, 4)[:width], split(steps, 4)[:size]...)
	return append(planes, split(tails, 4)...)
}

// topKSizes are the sizes of these planes.
func (m *Manifest) topKSizes(rows int) []int {
	sizes := make([]int, m.idSize()+m.valueSize()+4)
	for p := range sizes {
		sizes[p] = rows * m.K
		if p >= len(sizes)-4 {
			sizes[p] = rows
		}
	}
	return sizes
}

func (m *Manifest) readTopK(packed []byte, r *Record, first, last int, scratch *[]byte) error {
	planes, err := unpackPlanes(packed, m.topKSizes(last-first), scratch)
	if err != nil {
		return err
	}
	width, size := m.idSize(), m.valueSize()
	ids, steps, tails := planes[:width], planes[width:width+size], planes[width+size:]
	for i := first; i < last; i++ {
		row, at := r.IDs[i*m.K:(i+1)*m.K], (i-first)*m.K
		for j := range row {
			row[j] = int32(number(ids, at+j))
		}
		code := uint32(0)
		for j := range m.K {
			code += number(steps, at+j)
			putSignless(r.Values, size, i*m.K+j, code)
		}
		r.Tail[i] = math.Float32frombits(number(tails, i-first))
	}
	return nil
}

// number is the one at j of up to 4 planes.
func number(planes [][]byte, j int) uint32 {
	if len(planes) == 2 {
		return uint32(planes[0][j]) | uint32(planes[1][j])<<8
	}
	n := uint32(0)
	for p, plane := range planes {
		n |= uint32(plane[j]) << (8 * p)
	}
	return n
}
