package store

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
)

func fullManifest(vocab int, values string) Manifest {
	return Manifest{Kind: KindReference, Form: FormFull, Values: values, Vocab: vocab, Model: "tiny", Tokenizer: "t1", Alpha: 1, Tau: 1, OuterIteration: -1}
}

func topKManifest(vocab, k int, values string) Manifest {
	m := fullManifest(vocab, values)
	m.Form, m.K = FormTopK, k
	return m
}

// record is an example made from its id alone, so that any process can tell what a store should have of it.
func record(m Manifest, id uint64) *Record {
	random := rand.New(rand.NewPCG(id, 7))
	tokens := 1 + random.IntN(12)
	r := &Record{ID: id, Tokens: make([]int32, tokens), Positions: []int32{}}
	for i := range r.Tokens {
		r.Tokens[i] = random.Int32N(int32(m.Vocab))
		if random.IntN(3) > 0 {
			r.Positions = append(r.Positions, int32(i))
		}
	}
	fillRows(m, r, random)
	return r
}

func fillRows(m Manifest, r *Record, random *rand.Rand) {
	rows := len(r.Positions)
	r.Values = make([]byte, rows*m.columns()*m.valueSize())
	if m.Form == FormFull {
		for i := range rows * m.columns() {
			putFloat(m, r.Values, i, random.NormFloat64()*4)
		}
		return
	}
	r.IDs, r.Tail = []int32{}, make([]float32, rows)
	for i := range rows {
		for _, id := range random.Perm(m.Vocab)[:m.K] {
			r.IDs = append(r.IDs, int32(id))
		}
		r.Tail[i] = -float32(random.ExpFloat64())
		logs := make([]float64, m.K)
		for j := range logs {
			logs[j] = -random.ExpFloat64() * 5
		}
		slices.SortFunc(logs, func(a, b float64) int { return int(math.Copysign(1, b-a)) })
		for j, log := range logs {
			putFloat(m, r.Values, i*m.K+j, log)
		}
	}
}

// putFloat cuts the number's low bits off.
func putFloat(m Manifest, into []byte, at int, value float64) {
	bits := math.Float32bits(float32(value))
	switch m.Values {
	case "float32":
		binary.LittleEndian.PutUint32(into[4*at:], bits)
	case "bfloat16":
		binary.LittleEndian.PutUint16(into[2*at:], uint16(bits>>16))
	case "float16":
		exponent := max(1, min(30, int(bits>>23&0xff)-127+15))
		binary.LittleEndian.PutUint16(into[2*at:], uint16(bits>>31<<15|uint32(exponent)<<10))
	}
}

func openWriter(t testing.TB, folder string, m Manifest, options Options) *Writer {
	t.Helper()
	w, _, err := OpenWriter(folder, m, options)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// filled makes a store of records first to last of one rank.
func filled(t testing.TB, folder string, m Manifest, rank int, first, last uint64) {
	t.Helper()
	w := openWriter(t, folder, m, Options{Rank: rank, SyncBytes: -1, SyncInterval: -1})
	for id := first; id < last; id++ {
		if err := w.Append(record(m, id)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

func open(t testing.TB, folder string) *Store {
	t.Helper()
	s, err := Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// checkRecords: each of these is in the store as it was appended.
func checkRecords(t testing.TB, s *Store, first, last uint64) {
	t.Helper()
	for id := first; id < last; id++ {
		want, got := record(s.manifest, id), Record{}
		if err := s.Read(id, want.Tokens, want.Positions, &got); err != nil {
			t.Fatalf("record %d: %v", id, err)
		}
		if !same(&got, want) {
			t.Fatalf("record %d: got %+v, want %+v", id, got, *want)
		}
	}
}

func same(a, b *Record) bool {
	return a.ID == b.ID && slices.Equal(a.Tokens, b.Tokens) && slices.Equal(a.Positions, b.Positions) &&
		slices.Equal(a.Values, b.Values) && slices.Equal(a.IDs, b.IDs) && reflect.DeepEqual(bits(a.Tail), bits(b.Tail))
}

func bits(tail []float32) []uint32 {
	out := []uint32{}
	for _, number := range tail {
		out = append(out, math.Float32bits(number))
	}
	return out
}

func wantKind(t testing.TB, err error, kind Kind, field string) {
	t.Helper()
	got, ok := err.(*Error)
	if !ok || got.Kind != kind || got.Field != field {
		t.Fatalf("got %v (%+v), want an error of kind %d about %q", err, got, kind, field)
	}
}
