package store

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

// Files that someone has made to do harm: all checksums fit.

// segmentOf makes a store of one segment, which has this record.
func segmentOf(t *testing.T, m Manifest, h recordHeader, body []byte) string {
	t.Helper()
	folder := t.TempDir()
	w := openWriter(t, folder, m, Options{})
	if err := w.append(&h, body); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return folder
}

// wantRefused: whoever reads record 7 is told that it is damaged, and takes little memory to find out.
func wantRefused(t *testing.T, folder, words string) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	s := open(t, folder)
	_, err := s.Find(7)
	for _, err := range []error{err, s.Read(7, nil, nil, &Record{})} {
		wantKind(t, err, Damaged, "")
		if !strings.Contains(err.Error(), "record 7, at ") || !strings.Contains(err.Error(), words) {
			t.Errorf("got %v, want %q in it", err, words)
		}
	}
	report, err := Verify(folder)
	if err != nil || report.Records != 0 || len(report.Damaged) != 1 || !strings.Contains(report.Damaged[0].What, words) {
		t.Errorf("got %+v, %v", report, err)
	}
	into := filepath.Join(t.TempDir(), "merged")
	_, err = Merge(into, []string{folder}, false)
	wantKind(t, err, Damaged, "from")
	if merged, err := Merge(into, []string{folder}, true); err != nil || merged.Records != 0 {
		t.Errorf("got %+v, %v", merged, err)
	}
	runtime.ReadMemStats(&after)
	if taken := after.TotalAlloc - before.TotalAlloc; taken > freeBytes {
		t.Errorf("took %d bytes", taken)
	}
}

func TestRecordsThatAskForMemory(t *testing.T) {
	full, topK := fullManifest(math.MaxInt32/8, "float32"), topKManifest(1<<20, 1<<20, "float16")
	for name, test := range map[string]struct {
		manifest Manifest
		h        recordHeader
	}{
		"tokens":  {topKManifest(30, 3, "float16"), recordHeader{tokens: mostTokens + 1, rows: 0, perPart: 1, chunks: make([]chunk, 1)}},
		"a row":   {full, recordHeader{tokens: 1, rows: 1, perPart: 1, chunks: make([]chunk, 2)}},
		"rows":    {full, recordHeader{tokens: mostTokens, rows: mostTokens, perPart: mostTokens, chunks: make([]chunk, 2)}},
		"a top k": {topK, recordHeader{tokens: mostTokens, rows: mostTokens, perPart: math.MaxUint32, chunks: make([]chunk, 2)}},
	} {
		t.Run(name, func(t *testing.T) {
			test.h.id = 7
			folder := segmentOf(t, test.manifest, test.h, nil)
			if name == "tokens" { // no header at all
				s := open(t, folder)
				wantKind(t, s.Read(7, nil, nil, &Record{}), Damaged, "")
				return
			}
			wantRefused(t, folder, "bytes unpack to ")
		})
	}
}

// A record of which every byte is as a decoder wants it, and that still fills the memory.
func TestBomb(t *testing.T) {
	m := fullManifest(1<<18, "float32")
	bomb := &Record{ID: 7, Tokens: make([]int32, 72), Positions: make([]int32, 72), Values: make([]byte, 72<<20)}
	for i := range bomb.Positions {
		bomb.Positions[i] = int32(i)
	}
	h, body := m.encodeBy(packPlanes, bomb)
	if len(body) > 1<<16 {
		t.Fatalf("got a bomb of %d bytes", len(body))
	}
	wantRefused(t, segmentOf(t, m, h, body), "bytes unpack to ")

	// An honest record of the same numbers is kept in another way.
	folder, got := t.TempDir(), Record{}
	w := openWriter(t, folder, m, Options{})
	if err := w.Append(bomb); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := open(t, folder).Read(7, bomb.Tokens, bomb.Positions, &got); err != nil || !same(&got, bomb) {
		t.Errorf("an honest record is another one, %v", err)
	}
}

// An index may say anything: it is used, or made anew from the segment.
func TestIndexesThatLie(t *testing.T) {
	folder, files := small(t)
	segment := segmentPath(folder, 0)
	whole := files[indexPath(segment)]
	for name, change := range map[string]func(index []byte) []byte{
		"slots without end": func(index []byte) []byte {
			binary.LittleEndian.PutUint64(index[48:], 1<<60) // times 16 it is 0 again
			return index[:indexFixed]
		},
		"many records": func(index []byte) []byte { binary.LittleEndian.PutUint64(index[40:], 1<<62); return index },
		"a long segment": func(index []byte) []byte {
			binary.LittleEndian.PutUint64(index[32:], math.MaxUint64)
			return index
		},
		"an odd length": func(index []byte) []byte { return append(index, 0, 0, 0, 0, 0, 0, 0, 0) },
		"no slots":      func(index []byte) []byte { binary.LittleEndian.PutUint64(index[48:], 0); return index[:indexFixed] },
		"places that are none": func(index []byte) []byte {
			for at := indexFixed; at < len(index); at += 16 {
				binary.LittleEndian.PutUint64(index[at+8:], math.MaxUint64-uint64(at))
			}
			return index
		},
	} {
		t.Run(name, func(t *testing.T) {
			index := change(append([]byte{}, whole...))
			binary.LittleEndian.PutUint32(index[12:], indexChecksum(index[:indexFixed], index[indexFixed:]))
			if err := os.WriteFile(indexPath(segment), index, 0o644); err != nil {
				t.Fatal(err)
			}
			if _, err := wholeOrRefused(folder); err != nil {
				t.Error(err)
			}
			if _, err := Verify(folder); err != nil {
				t.Error(err)
			}
			w, _, err := OpenWriter(folder, topKManifest(30, 3, "float16"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if err := w.Close(); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestManifestsThatLie(t *testing.T) {
	folder, _ := small(t)
	manifest := filepath.Join(folder, manifestName)
	if err := os.Truncate(manifest, 1<<40); err != nil { // a hole
		t.Fatal(err)
	}
	_, err := Open(folder)
	wantKind(t, err, Damaged, "")
	for _, change := range []func(m *Manifest){
		func(m *Manifest) { m.Vocab = math.MaxInt32 },
		func(m *Manifest) { m.K = 31 },
		func(m *Manifest) { m.Values = "float8" },
		func(m *Manifest) { m.Notes = strings.Repeat("n", 1<<16) },
	} {
		m := topKManifest(30, 3, "float16")
		change(&m)
		if err := os.Remove(manifest); err != nil {
			t.Fatal(err)
		}
		if err := writeManifest(folder, &m); err != nil {
			t.Fatal(err)
		}
		_, err := Open(folder)
		wantKind(t, err, Damaged, "")
		text, _ := json.Marshal(m)
		_, err = parseManifest(text)
		wantKind(t, err, Damaged, "")
	}
}

// Nothing waits for a pipe in a file's place.
func TestPipes(t *testing.T) {
	segment := filepath.Base(segmentPath("", 0))
	for _, name := range []string{manifestName, segment, indexPath(segment)} {
		folder, _ := small(t)
		path := filepath.Join(folder, name)
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		if err := syscall.Mkfifo(path, 0o644); err != nil {
			t.Fatal(err)
		}
		for _, err := range []error{last(Open(folder)), last(Verify(folder))} {
			if name != indexPath(segment) {
				wantKind(t, err, IO, "")
			} else if err != nil {
				t.Errorf("got %v, want the segment read without its index", err)
			}
		}
	}
}

func last[T any](_ T, err error) error { return err }

// TestModes: what is made has the mode that the umask leaves, and no one else may ever write it.
func TestModes(t *testing.T) {
	for umask, want := range map[int][2]os.FileMode{0o022: {0o755, 0o644}, 0o077: {0o700, 0o600}, 0o000: {0o755, 0o644}} {
		root := t.TempDir()
		before := syscall.Umask(umask)
		filled(t, filepath.Join(root, "store"), topKManifest(30, 3, "float16"), 0, 1, 4)
		_, err := Merge(filepath.Join(root, "merged"), []string{filepath.Join(root, "store")}, false)
		syscall.Umask(before)
		if err != nil {
			t.Fatal(err)
		}
		err = filepath.WalkDir(root, func(path string, entry os.DirEntry, err error) error {
			if err != nil || path == root {
				return err
			}
			info, err := entry.Info()
			mode := want[1]
			if entry.IsDir() {
				mode = want[0]
			}
			if err == nil && info.Mode().Perm() != mode {
				t.Errorf("umask %03o: %s has mode %v, want %v", umask, path, info.Mode().Perm(), mode)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}
