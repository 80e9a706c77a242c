package store

import "fmt"

// Record is one example: its tokens, and the distributions of those that count.
type Record struct {
	ID        uint64
	Tokens    []int32   // the example's token ids, prompt and all, as the models were given them
	Positions []int32   // for each row the place in Tokens of the token that it predicts; ascending
	Values    []byte    // [rows, columns] numbers of the manifest's type: logits [rows, Vocab], or log-probabilities [rows, K], each row descending
	IDs       []int32   // of FormTopK [rows, K]: the tokens that these are of
	Tail      []float32 // of FormTopK [rows]: the log of the probability of all other tokens; -Inf if there are none
}

func (m *Manifest) checkRecord(r *Record) error {
	rows, columns := len(r.Positions), m.columns()
	if len(r.Tokens) > mostTokens {
		return fault(Invalid, "tokens", "got %d, want at most %d", len(r.Tokens), mostTokens)
	}
	for i, position := range r.Positions {
		if position < 0 || int(position) >= len(r.Tokens) {
			return fault(Invalid, "positions", "row %d: got %d, want a place among %d tokens", i, position, len(r.Tokens))
		}
		if i > 0 && position <= r.Positions[i-1] {
			return fault(Invalid, "positions", "row %d: got %d after %d, want them ascending", i, position, r.Positions[i-1])
		}
	}
	if want := rows * columns * m.valueSize(); len(r.Values) != want {
		return fault(Invalid, "values", "got %d bytes, want %d: %d rows of %d %s", len(r.Values), want, rows, columns, m.Values)
	}
	if m.Form == FormFull {
		if len(r.IDs) != 0 || len(r.Tail) != 0 {
			return fault(Invalid, "ids", "got ids or tails for a store of full distributions, want none")
		}
		return nil
	}
	if len(r.IDs) != rows*columns {
		return fault(Invalid, "ids", "got %d, want %d: %d rows of %d", len(r.IDs), rows*columns, rows, columns)
	}
	if len(r.Tail) != rows {
		return fault(Invalid, "tail", "got %d, want %d, one for each row", len(r.Tail), rows)
	}
	return m.checkTopK(r)
}

// chunkRows is how many rows a chunk has: some 1 MB of full distributions, or
// 256 KB of the k most likely tokens, which stay in a core's cache.
func (m *Manifest) chunkRows() int {
	if m.Form == FormFull {
		return max(1, (1<<20)/(m.Vocab*m.valueSize()))
	}
	return max(1, (1<<18)/(m.K*(m.idSize()+m.valueSize())))
}

// unpacked is the bytes that a record takes in memory.
func (m *Manifest) unpacked(h *recordHeader) int {
	row := 4 + m.columns()*m.valueSize()
	if m.Form == FormTopK {
		row += 4*m.K + 4
	}
	return 4*h.tokens + row*h.rows
}

// inProportion refuses a record that asks for more memory than it can need, as anyone can make one of a few
// bytes. Writers keep to it. Reading takes that memory, and for a chunk of it once more.
func (m *Manifest) inProportion(h *recordHeader) error {
	if want := max(freeBytes, mostGain*h.length()); m.unpacked(h) > want {
		return fmt.Errorf("it says that its %d bytes unpack to %d, want at most %d", h.length(), m.unpacked(h), want)
	}
	return nil
}

// encode gives the record's header, which has yet to be put in front, and its chunks. What would shrink beyond
// all proportion, such as rows that are all alike, is not compressed.
func (m *Manifest) encode(r *Record) (recordHeader, []byte) {
	h, body := m.encodeBy(packPlanes, r)
	if m.inProportion(&h) != nil {
		return m.encodeBy(putPlanes, r)
	}
	return h, body
}

func (m *Manifest) encodeBy(pack func(into []byte, planes [][]byte) []byte, r *Record) (recordHeader, []byte) {
	h := recordHeader{id: r.ID, tokens: len(r.Tokens), rows: len(r.Positions), perPart: m.chunkRows()}
	var body []byte
	add := func(planes [][]byte) {
		begin := len(body)
		body = pack(body, planes)
		h.chunks = append(h.chunks, chunk{len(body) - begin, checksum(body[begin:])})
	}
	add(tokenPlanes(r.Tokens, r.Positions))
	for first := 0; first < h.rows; first += h.perPart {
		last := min(h.rows, first+h.perPart)
		if m.Form == FormFull {
			row := m.Vocab * m.valueSize()
			add(split(r.Values[first*row:last*row], m.valueSize()))
		} else {
			add(m.topKPlanes(r, first, last))
		}
	}
	return h, body
}

// decode fills a record of a segment. Its slices are reused where they have room.
func (m *Manifest) decode(h *recordHeader, segment []byte, place int, r *Record, scratch *[]byte) error {
	r.ID = h.id
	r.Tokens, r.Positions = sized(r.Tokens, h.tokens), sized(r.Positions, h.rows)
	r.Values = sized(r.Values, h.rows*m.columns()*m.valueSize())
	r.IDs, r.Tail = r.IDs[:0], r.Tail[:0]
	if m.Form == FormTopK {
		r.IDs, r.Tail = sized(r.IDs, h.rows*m.K), sized(r.Tail, h.rows)
	}
	at := place + h.size()
	for i, c := range h.chunks {
		packed := segment[at : at+c.length]
		at += c.length
		err := fmt.Errorf("its checksum does not fit")
		if checksum(packed) == c.checksum {
			err = m.decodeChunk(h, i, packed, r, scratch)
		}
		if err != nil {
			return fmt.Errorf("chunk %d: %w", i, err)
		}
	}
	return nil
}

func (m *Manifest) decodeChunk(h *recordHeader, number int, packed []byte, r *Record, scratch *[]byte) error {
	if number == 0 {
		return readTokens(packed, r, scratch)
	}
	first := (number - 1) * h.perPart
	last := min(h.rows, first+h.perPart)
	if m.Form == FormTopK {
		return m.readTopK(packed, r, first, last, scratch)
	}
	sizes := make([]int, m.valueSize())
	for p := range sizes {
		sizes[p] = (last - first) * m.Vocab
	}
	planes, err := unpackPlanes(packed, sizes, scratch)
	if err == nil {
		row := m.Vocab * m.valueSize()
		join(r.Values[first*row:last*row], planes)
	}
	return err
}

func sized[T any](s []T, length int) []T {
	if cap(s) < length {
		return make([]T, length)
	}
	return s[:length]
}

// compare says how a record differs from the tokens and positions that a
// caller has for it; nil ones are not compared.
func (r *Record) compare(tokens, positions []int32) error {
	const cause = "another tokenizer, template, truncation or set of labels"
	if tokens != nil {
		if place, differ := firstDifference(tokens, r.Tokens); differ {
			return fault(Mismatch, "tokens", "record %d: got %s, the store has %s: %s", r.ID,
				tokenAt(tokens, place), tokenAt(r.Tokens, place), cause)
		}
	}
	if positions != nil {
		if place, differ := firstDifference(positions, r.Positions); differ {
			return fault(Mismatch, "positions", "record %d: got %d rows and the store has %d; the first that differs is %d: %s", r.ID,
				len(positions), len(r.Positions), place, cause)
		}
	}
	return nil
}

func firstDifference(a, b []int32) (place int, differ bool) {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return i, true
		}
	}
	return min(len(a), len(b)), len(a) != len(b)
}

func tokenAt(tokens []int32, place int) string {
	if place >= len(tokens) {
		return fmt.Sprintf("%d tokens", len(tokens))
	}
	return fmt.Sprintf("token %d at %d", tokens[place], place)
}
