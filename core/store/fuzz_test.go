package store

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime/metrics"
	"slices"
	"testing"
)

// fuzzedStore is the files of a store of one segment. mended: all checksums are made right again after what was done to
// the files, so that what they guard is reached.
type fuzzedStore struct {
	manifest, segment, index []byte
	mended                   bool
}

// FuzzStore reads stores of any bytes: there is an error of the documented kinds, or the right numbers, and never a panic,
// an endless loop or more memory than is in proportion to the files.
func FuzzStore(f *testing.F) {
	for _, s := range fuzzSeeds(f) {
		f.Add(s.manifest, s.segment, s.index, s.mended)
		f.Add(s.manifest, s.segment, s.index, !s.mended)
	}
	f.Fuzz(func(t *testing.T, manifest, segment, index []byte, mended bool) {
		checkFuzzed(t, fuzzedStore{manifest, slices.Clone(segment), slices.Clone(index), mended})
	})
}

// TestMutatedStores is a bounded share of that, with changes that know where numbers lie.
func TestMutatedStores(t *testing.T) {
	const rounds = 1000
	random := rand.New(rand.NewPCG(20, 26))
	seeds := fuzzSeeds(t)
	for round := range rounds {
		of := seeds[random.IntN(len(seeds))]
		s := fuzzedStore{of.manifest, slices.Clone(of.segment), slices.Clone(of.index), random.IntN(2) == 0}
		for range 1 + random.IntN(3) {
			s.mutate(random)
		}
		if checkFuzzed(t, s); t.Failed() {
			t.Fatalf("that was round %d", round)
		}
	}
}

func (s *fuzzedStore) mutate(random *rand.Rand) {
	bytes := &s.segment
	if random.IntN(4) == 0 {
		bytes = &s.index
	}
	if len(*bytes) < 8 {
		return
	}
	at := random.IntN(len(*bytes) - 7)
	switch random.IntN(6) {
	case 0:
		*bytes = (*bytes)[:at]
	case 1:
		*bytes = append((*bytes)[:at], (*bytes)[min(len(*bytes), at+8*random.IntN(9)):]...)
	case 2:
		*bytes = slices.Concat((*bytes)[:at], (*bytes)[random.IntN(at+1):])
	case 3:
		(*bytes)[at] ^= 1 << random.IntN(8)
	default: // a number of a header, most of which are 4 bytes long
		edges := []uint32{0, 1, 7, 1 << 16, 1<<24 + 1, 1<<31 - 1, 1 << 31, 1<<32 - 1, random.Uint32()}
		binary.LittleEndian.PutUint32((*bytes)[at&^3:], edges[random.IntN(len(edges))])
	}
}

// fuzzSeeds are stores of each kind, whole and damaged.
func fuzzSeeds(t testing.TB) (seeds []fuzzedStore) {
	anchors := topKManifest(300, 300, "float32")
	anchors.Kind, anchors.Space, anchors.Alpha, anchors.OuterIteration = KindAnchor, "probability", 0.5, 2
	for i, m := range []Manifest{topKManifest(30, 3, "float16"), fullManifest(19, "bfloat16"), anchors} {
		folder, other := filepath.Join(t.TempDir(), "one"), filepath.Join(t.TempDir(), "other")
		filled(t, folder, m, 0, uint64(i), uint64(i+6))
		whole := filesOf(t, folder)
		torn, damaged, bare := whole, whole, whole
		torn.segment = whole.segment[:len(whole.segment)-20]
		damaged.segment = slices.Clone(whole.segment)
		damaged.segment[len(damaged.segment)/2] ^= 4
		bare.manifest, bare.index = nil, nil
		filled(t, other, m, 1, 4, 12)
		merged := filepath.Join(t.TempDir(), "merged")
		if _, err := Merge(merged, []string{folder, other}, false); err != nil {
			t.Fatal(err)
		}
		seeds = append(seeds, whole, torn, damaged, bare, filesOf(t, merged))
	}
	return seeds
}

func filesOf(t testing.TB, folder string) (s fuzzedStore) {
	for path, into := range s.files(folder) {
		contents, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		*into = contents
	}
	return s
}

// files are a store's with their places.
func (s *fuzzedStore) files(folder string) map[string]*[]byte {
	segment := segmentPath(folder, 0)
	return map[string]*[]byte{filepath.Join(folder, manifestName): &s.manifest, segment: &s.segment, indexPath(segment): &s.index}
}

func checkFuzzed(t *testing.T, s fuzzedStore) {
	folder := t.TempDir()
	if s.mended {
		s.mend()
	}
	for path, contents := range s.files(folder) {
		if len(*contents) == 0 {
			continue
		}
		if err := os.WriteFile(path, *contents, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	// A record's memory and what is unpacked on the way, each of at most 64 MiB and 64 times its bytes, and the tables of ids.
	allowed := uint64(2*(1<<26) + 256*(len(s.segment)+len(s.index)+len(s.manifest)) + 4<<20)
	withinMemory(t, "Open and IDs", allowed, func() {
		opened, err := Open(folder)
		if wantDocumented(t, err); err != nil {
			return
		}
		defer opened.Close()
		opened.Info()
		ids := []uint64{0, 1 << 63}
		wantDocumented(t, opened.IDs(func(id uint64) { ids = append(ids, id) }))
		for _, id := range ids[:min(len(ids), 10)] {
			withinMemory(t, fmt.Sprint("record ", id), allowed, func() { checkRead(t, opened, id, s.mended) })
		}
	})
	withinMemory(t, "Verify", allowed, func() {
		_, err := Verify(folder)
		wantDocumented(t, err)
	})
}

// checkRead: the record is refused, or it is the one that was appended; of a mended store, one of the shape that it says.
func checkRead(t *testing.T, s *Store, id uint64, mended bool) {
	got := Record{}
	shape, err := s.Find(id)
	wantDocumented(t, err)
	err = s.Read(id, nil, nil, &got)
	if wantDocumented(t, err); err != nil {
		return
	}
	if len(got.Tokens) != shape.Tokens || len(got.Positions) != shape.Rows || len(got.Values) != shape.Rows*s.manifest.columns()*s.manifest.valueSize() {
		t.Errorf("record %d: got %d tokens, %d rows and %d bytes, want %+v", id, len(got.Tokens), len(got.Positions), len(got.Values), shape)
	}
	if !mended && !same(&got, record(s.manifest, id)) {
		t.Errorf("record %d was read as something else", id)
	}
}

func wantDocumented(t *testing.T, err error) {
	t.Helper()
	var known *Error
	if err == nil || errors.As(err, &known) && known.Kind >= Invalid && known.Kind <= Newer && known.Message != "" {
		return
	}
	t.Errorf("got %T, %v, want an error of a kind that is documented", err, err)
}

// withinMemory runs what may allocate at most so many bytes.
func withinMemory(t *testing.T, what string, most uint64, run func()) {
	t.Helper()
	allocated := func() uint64 { // faster than runtime.ReadMemStats, which stops everything
		sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
		metrics.Read(sample)
		return sample[0].Value.Uint64()
	}
	before := allocated()
	run()
	if taken := allocated() - before; taken > most {
		t.Errorf("%s took %d bytes, want at most %d", what, taken, most)
	}
}

// mend makes checksums right where the lengths that they go by lie within the file.
func (s *fuzzedStore) mend() {
	if manifest := (manifestFile{}); json.Unmarshal(s.manifest, &manifest) == nil && manifest.Manifest != nil {
		manifest.CRC32C = fmt.Sprintf("%08x", checksum(manifest.Manifest.compact()))
		s.manifest, _ = json.Marshal(manifest)
	}
	if len(s.index) >= indexFixed {
		if len(s.segment) >= segmentFixed {
			copy(s.index[16:32], s.segment[24:40])
		}
		binary.LittleEndian.PutUint32(s.index[12:], indexChecksum(s.index[:indexFixed], s.index[indexFixed:]))
	}
	if len(s.segment) < segmentFixed {
		return
	}
	header := int(binary.LittleEndian.Uint32(s.segment[16:]))
	if header < segmentFixed || header > len(s.segment) {
		return
	}
	binary.LittleEndian.PutUint32(s.segment[12:], headerChecksum(s.segment[:header]))
	for place := aligned(header); place+recordFixed <= len(s.segment); {
		place += mendRecord(s.segment, place)
	}
}

// mendRecord mends the record at a place and returns its length, or how far the next may be.
func mendRecord(segment []byte, place int) int {
	data := segment[place:]
	count := int(binary.LittleEndian.Uint32(data[32:]))
	if binary.LittleEndian.Uint32(data) != recordMagic || count > (len(data)-recordFixed)/chunkEntry {
		return alignment
	}
	length := recordFixed + chunkEntry*count
	for i := range count {
		entry := data[recordFixed+chunkEntry*i:]
		if packed := int(binary.LittleEndian.Uint32(entry)); packed <= len(data)-length {
			binary.LittleEndian.PutUint32(entry[4:], checksum(data[length:length+packed]))
			length += packed
		}
	}
	binary.LittleEndian.PutUint64(data[16:], uint64(place))
	binary.LittleEndian.PutUint32(data[4:], checksum(data[8:recordFixed+chunkEntry*count]))
	return aligned(length)
}
