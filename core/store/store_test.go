package store

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// TestRoundTrip: what is appended is read, in every form and type, by index and without one.
func TestRoundTrip(t *testing.T) {
	for _, values := range []string{"float16", "bfloat16", "float32"} {
		for _, m := range []Manifest{fullManifest(1, values), fullManifest(401, values), fullManifest(300001, values),
			topKManifest(401, 7, values), topKManifest(200, 200, values), topKManifest(300001, 5, values)} {
			t.Run(fmt.Sprintf("%s-%s-%d-%d", m.Form, values, m.Vocab, m.K), func(t *testing.T) {
				folder, last := t.TempDir(), uint64(40)
				if m.Vocab > 1000 {
					last = 3
				}
				filled(t, folder, m, 0, 0, last)
				checkRecords(t, open(t, folder), 0, last)
				if err := os.Remove(indexPath(segmentPath(folder, 0))); err != nil {
					t.Fatal(err)
				}
				s := open(t, folder)
				checkRecords(t, s, 0, last)
				if info := s.Info(); len(info.Reread) != 1 || info.Records != int(last) {
					t.Errorf("without its index: %+v", info)
				}
			})
		}
	}
}

// TestLongRecord: one of many chunks, with every number that a type has.
func TestLongRecord(t *testing.T) {
	for _, m := range []Manifest{fullManifest(65536, "bfloat16"), topKManifest(70000, 1000, "float32")} {
		r := &Record{ID: math.MaxUint64}
		for i := range 200 {
			r.Tokens, r.Positions = append(r.Tokens, int32(i)), append(r.Positions, int32(i))
		}
		r.Tokens[0] = -5 // whatever a collator has put there
		rows := len(r.Positions)
		r.Values = make([]byte, rows*m.columns()*m.valueSize())
		for i := range rows * m.columns() {
			if m.Form == FormFull {
				r.Values[2*i], r.Values[2*i+1] = byte(i), byte(i>>8) // NaN, infinities and all
			} else {
				r.IDs = append(r.IDs, int32(i%m.K*7))
				putFloat(m, r.Values, i, -float64(i%m.K)*1e35) // 0 first, -Inf last
			}
		}
		if m.Form == FormTopK {
			r.Tail = make([]float32, rows)
			r.Tail[3] = float32(math.Inf(-1))
		}
		folder := t.TempDir()
		w := openWriter(t, folder, m, Options{})
		if err := w.Append(r); err != nil {
			t.Fatal(err)
		}
		w.Close()
		got := Record{}
		if err := open(t, folder).Read(r.ID, r.Tokens, r.Positions, &got); err != nil {
			t.Fatal(err)
		}
		for i := range got.Values {
			// -0 is read as 0.
			if m.Form == FormTopK && i%(m.K*4) == 3 {
				r.Values[i] &= 0x7f
			}
		}
		if !same(&got, r) {
			t.Error("the record differs")
		}
	}
}

// TestRefusals: nothing is served for something else, and nothing taken that can't be.
func TestRefusals(t *testing.T) {
	m := topKManifest(401, 7, "float16")
	folder := t.TempDir()
	filled(t, folder, m, 3, 0, 10)
	s := open(t, folder)
	r, into := record(m, 4), Record{}
	wantKind(t, s.Read(10, nil, nil, &into), NotFound, "id")
	wantKind(t, s.Read(4, append([]int32{1}, r.Tokens...), nil, &into), Mismatch, "tokens")
	wantKind(t, s.Read(4, r.Tokens[:len(r.Tokens)-1], nil, &into), Mismatch, "tokens")
	wantKind(t, s.Read(4, r.Tokens, []int32{}, &into), Mismatch, "positions")
	s.Close()
	wantKind(t, s.Read(4, nil, nil, &into), Closed, "store")
	_, err := Open(t.TempDir())
	wantKind(t, err, NotFound, "")

	w := openWriter(t, folder, m, Options{Rank: 3})
	_, _, err = OpenWriter(folder, m, Options{Rank: 3})
	wantKind(t, err, Busy, "rank")
	other := m
	other.Alpha = 0.25
	_, _, err = OpenWriter(folder, other, Options{Rank: 4})
	wantKind(t, err, Mismatch, "manifest")
	wantKind(t, w.Append(record(m, 4)), Invalid, "id")
	for field, change := range map[string]func(r *Record){
		"values":    func(r *Record) { r.Values = r.Values[2:] },
		"ids":       func(r *Record) { r.IDs[0] = 401 },
		"ids ":      func(r *Record) { r.IDs[0] = r.IDs[1] },
		"tail":      func(r *Record) { r.Tail[0] = 0.5 },
		"tail ":     func(r *Record) { r.Tail = r.Tail[1:] },
		"values ":   func(r *Record) { copy(r.Values[2:4], []byte{0, 0}) }, // 0 after less than 0
		"values  ":  func(r *Record) { copy(r.Values, []byte{0, 0x3c}) },   // 1
		"positions": func(r *Record) { r.Positions[0] = int32(len(r.Tokens)) },
	} {
		wrong := record(m, 104)
		if len(wrong.Positions) < 2 {
			t.Fatal("choose another record")
		}
		change(wrong)
		wantKind(t, w.Append(wrong), Invalid, strings.TrimSpace(field))
	}
	if err := w.Append(record(m, 104)); err != nil {
		t.Error(err)
	}
	w.Close()
	wantKind(t, w.Append(record(m, 105)), Closed, "writer")
}

// TestNewer: a store, or a segment, of a later version is refused by its version.
func TestNewer(t *testing.T) {
	m, folder := fullManifest(5, "float32"), t.TempDir()
	filled(t, folder, m, 0, 0, 2)
	text, _ := os.ReadFile(filepath.Join(folder, manifestName))
	os.WriteFile(filepath.Join(folder, manifestName), []byte(strings.Replace(string(text), `"version": 1`, `"version": 2, "more": {}`, 1)), 0o666)
	_, err := Open(folder)
	wantKind(t, err, Newer, "")
	os.WriteFile(filepath.Join(folder, manifestName), text, 0o666)
	segment := segmentPath(folder, 0)
	data, _ := os.ReadFile(segment)
	data[8] = 2
	os.WriteFile(segment, data, 0o666)
	_, err = Open(folder)
	wantKind(t, err, Newer, "")
	if !strings.Contains(err.Error(), "version 2") || !strings.Contains(err.Error(), "version 1") {
		t.Error(err)
	}
}

// TestIndexes: one that is lost, of another segment, or older than its segment hides no record.
func TestIndexes(t *testing.T) {
	m, folder, elsewhere := topKManifest(50, 3, "bfloat16"), t.TempDir(), t.TempDir()
	filled(t, folder, m, 0, 0, 10)
	old, _ := os.ReadFile(indexPath(segmentPath(folder, 0)))
	filled(t, folder, m, 0, 10, 50)
	filled(t, elsewhere, m, 0, 0, 50)
	foreign, _ := os.ReadFile(indexPath(segmentPath(elsewhere, 0)))
	for name, index := range map[string][]byte{"old": old, "foreign": foreign, "empty": {}} {
		os.WriteFile(indexPath(segmentPath(folder, 0)), index, 0o666)
		s := open(t, folder)
		checkRecords(t, s, 0, 50)
		if info := s.Info(); info.Records != 50 || len(info.Reread) != map[bool]int{true: 0, false: 1}[name == "old"] {
			t.Errorf("%s: %+v", name, info)
		}
		filled(t, folder, m, 0, 50, 50) // makes the index anew
		if info := open(t, folder).Info(); info.Records != 50 || len(info.Reread) != 0 {
			t.Errorf("%s, after a writer: %+v", name, info)
		}
	}
	os.Remove(filepath.Join(folder, manifestName))
	checkRecords(t, open(t, folder), 0, 50)
	filled(t, folder, m, 0, 50, 51)
	if _, err := os.Stat(filepath.Join(folder, manifestName)); err != nil {
		t.Error(err)
	}
}

// TestConcurrent: a segment for each writer, several goroutines on each, and readers beside them.
func TestConcurrent(t *testing.T) {
	m, folder := topKManifest(401, 16, "float16"), t.TempDir()
	const ranks, threads, each = 3, 3, 30
	var group sync.WaitGroup
	for rank := range ranks {
		w := openWriter(t, folder, m, Options{Rank: rank, SyncBytes: 4096})
		var writing sync.WaitGroup
		for thread := range threads {
			writing.Go(func() {
				begin := uint64((rank*threads + thread) * each)
				for id := begin; id < begin+each; id++ {
					if err := w.Append(record(m, id)); err != nil {
						t.Error(err)
					}
				}
			})
		}
		group.Go(func() {
			writing.Wait()
			if err := w.Close(); err != nil {
				t.Error(err)
			}
		})
		group.Go(func() {
			for range 20 {
				s, err := Open(folder)
				if err != nil {
					t.Error(err)
					return
				}
				s.IDs(func(id uint64) {
					want, got := record(m, id), Record{}
					if err := s.Read(id, want.Tokens, nil, &got); err != nil || !same(&got, want) {
						t.Errorf("record %d: %v", id, err)
					}
				})
				s.Close()
			}
		})
	}
	group.Wait()
	s := open(t, folder)
	checkRecords(t, s, 0, ranks*threads*each)
	var reading sync.WaitGroup
	for range 4 {
		reading.Go(func() { checkRecords(t, s, 0, 60) })
	}
	reading.Wait()
}

// TestMerge: segments of several stores become one; what differs is refused.
func TestMerge(t *testing.T) {
	m, root := topKManifest(401, 16, "float16"), t.TempDir()
	a, b, c := filepath.Join(root, "a"), filepath.Join(root, "b"), filepath.Join(root, "c")
	filled(t, a, m, 0, 0, 20)
	filled(t, a, m, 1, 15, 30)
	filled(t, b, m, 0, 30, 40)
	merged, err := Merge(c, []string{a, b}, false)
	if err != nil || merged.Records != 40 || merged.Twice != 5 {
		t.Fatal(merged, err)
	}
	s := open(t, c)
	checkRecords(t, s, 0, 40)
	if info := s.Info(); info.Segments != 1 || info.Records != 40 || len(info.Reread) != 0 {
		t.Errorf("%+v", info)
	}
	if report, err := Verify(c); err != nil || report.Records != 40 || len(report.Damaged) != 0 || report.Torn != 0 {
		t.Error(report, err)
	}
	_, err = Merge(c, []string{a}, false)
	wantKind(t, err, Invalid, "into")
	other := m
	other.Tokenizer = "t2"
	filled(t, filepath.Join(root, "d"), other, 0, 0, 1)
	_, err = Merge(filepath.Join(root, "e"), []string{a, filepath.Join(root, "d")}, false)
	wantKind(t, err, Mismatch, "from")
	w := openWriter(t, filepath.Join(root, "f"), m, Options{})
	changed := record(m, 7)
	changed.Tokens[0]++
	w.Append(changed)
	w.Close()
	_, err = Merge(filepath.Join(root, "e"), []string{a, filepath.Join(root, "f")}, false)
	wantKind(t, err, Mismatch, "from")
	if left, _ := filepath.Glob(filepath.Join(root, "*.partial")); len(left) != 0 {
		t.Error("left behind:", left)
	}
	if _, err := os.Stat(filepath.Join(root, "e")); err == nil {
		t.Error("a merge that failed has left a store")
	}
}

// TestCutWhileRead: memory that is mapped and no longer there is an error.
func TestCutWhileRead(t *testing.T) {
	m, folder := fullManifest(4096, "float32"), t.TempDir()
	filled(t, folder, m, 0, 0, 20)
	s := open(t, folder)
	if err := os.Truncate(segmentPath(folder, 0), 4096); err != nil {
		t.Fatal(err)
	}
	wantKind(t, s.Read(19, nil, nil, &Record{}), IO, "")
}
