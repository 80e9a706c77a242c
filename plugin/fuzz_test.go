package plugin

import (
	"bytes"
	"context"
	"encoding/binary"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"github.com/klauspost/compress/zip"
)

var (
	fuzzedPlugin = bytes.Repeat([]byte("what a plugin holds "), 50)
	fuzzedPin    = wheelPin{name: "stub-wheel", version: "1", member: stubMember,
		memberSize: int64(len(fuzzedPlugin)), memberSHA256: hexSHA256(fuzzedPlugin)}
)

// FuzzWheel unpacks archives of any bytes, as if they were the pinned ones: what comes out is the pinned plugin or an
// error, never more bytes than it has, and no other file.
func FuzzWheel(f *testing.F) {
	for _, wheel := range fuzzedWheels(f) {
		f.Add(wheel)
	}
	f.Fuzz(checkWheel)
}

// FuzzELF checks files of any bytes before a loader sees them: one that passes has all that its headers promise.
func FuzzELF(f *testing.F) {
	f.Add([]byte("\x7fELF"))
	f.Add(stub(f, "good"))
	f.Fuzz(checkFuzzedELF)
}

// TestMutatedFiles is a bounded share of both.
func TestMutatedFiles(t *testing.T) {
	const rounds = 1500
	random := rand.New(rand.NewPCG(20, 26))
	wheels, library := fuzzedWheels(t), stub(t, "good")
	for range rounds {
		checkWheel(t, mutated(random, wheels[random.IntN(len(wheels))], 1<<20))
		checkFuzzedELF(t, mutated(random, library, 1<<10))
	}
}

// mutated changes a few numbers, the first bytes being as likely as all others, or cuts the end off.
func mutated(random *rand.Rand, contents []byte, first int) []byte {
	contents = slices.Clone(contents)
	for range 1 + random.IntN(3) {
		if len(contents) < 16 {
			return contents
		}
		among := len(contents)
		if random.IntN(2) == 0 {
			among = min(among, first)
		}
		at := random.IntN(among - 8)
		switch edges := []uint32{0, 1, 1 << 16, 1<<31 - 1, 1 << 31, 1<<32 - 1, random.Uint32()}; random.IntN(8) {
		case 0:
			contents = contents[:max(16, at)]
		case 1, 2, 3:
			contents[at] ^= 1 << random.IntN(8)
		default:
			binary.LittleEndian.PutUint32(contents[at:], edges[random.IntN(len(edges))])
		}
	}
	return contents
}

// fuzzedWheels are archives that are right, and such as someone would make to do harm.
func fuzzedWheels(t testing.TB) (wheels [][]byte) {
	plugin, another := member{stubMember, fuzzedPlugin}, member{stubMember, []byte("another one of that name")}
	for _, members := range [][]member{
		{{"stub_wheel/__init__.py", nil}, plugin},
		{plugin, another},
		{another, plugin},
		{{"../../../" + stubMember, fuzzedPlugin}, {"/" + stubMember, fuzzedPlugin}, {`..\` + stubMember, fuzzedPlugin}},
		{{"stub_wheel/../" + stubMember, fuzzedPlugin}, plugin},
		{{stubMember + "/", nil}},
	} {
		wheels = append(wheels, fuzzedArchive(t, 0o644, members...))
	}
	whole, bomb := wheels[0], fuzzedArchive(t, 0o644, member{stubMember, make([]byte, 4<<20)})
	number := func(n int) []byte { return binary.LittleEndian.AppendUint32(nil, uint32(n)) }
	modest := bytes.ReplaceAll(bomb, number(4<<20), number(len(fuzzedPlugin))) // says that it unpacks to a plugin's size
	link := fuzzedArchive(t, fs.ModeSymlink|0o777, member{stubMember, []byte("/etc/passwd")})
	return append(wheels, bomb, modest, link, whole[:len(whole)/2], whole[:len(whole)-10], nil)
}

func fuzzedArchive(t testing.TB, mode fs.FileMode, members ...member) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, m := range members {
		header := &zip.FileHeader{Name: m.name, Method: zip.Deflate}
		header.SetMode(mode)
		in, err := w.CreateHeader(header)
		if err == nil {
			_, err = in.Write(m.content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func checkWheel(t *testing.T, wheel []byte) {
	folder := t.TempDir()
	path := filepath.Join(folder, "wheel.whl")
	if err := os.WriteFile(path, wheel, 0o600); err != nil {
		t.Fatal(err)
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var before, after runtime.MemStats
	var out bytes.Buffer
	runtime.ReadMemStats(&before)
	err = fuzzedPin.unpack(context.Background(), file, path, &out)
	runtime.ReadMemStats(&after)
	if int64(out.Len()) > fuzzedPin.memberSize {
		t.Errorf("got %d bytes, want at most the plugin's %d", out.Len(), fuzzedPin.memberSize)
	}
	if err == nil && !bytes.Equal(out.Bytes(), fuzzedPlugin) {
		t.Error("something else than the pinned plugin was unpacked")
	}
	if taken := after.TotalAlloc - before.TotalAlloc; taken > uint64(16<<20+1000*len(wheel)) {
		t.Errorf("an archive of %d bytes took %d bytes of memory", len(wheel), taken)
	}
	if entries, _ := os.ReadDir(folder); len(entries) != 1 {
		t.Errorf("unpacking left %v", entries)
	}
}

func checkFuzzedELF(t *testing.T, contents []byte) {
	path := filepath.Join(t.TempDir(), "plugin.so")
	if err := os.WriteFile(path, contents, 0o600); err != nil {
		t.Fatal(err)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	err := checkELF(path)
	runtime.ReadMemStats(&after)
	if taken := after.TotalAlloc - before.TotalAlloc; taken > uint64(16<<20+1000*len(contents)) {
		t.Errorf("a file of %d bytes took %d bytes of memory", len(contents), taken)
	}
	if err != nil || runtime.GOOS != "linux" {
		return
	}
	// Read once more, without debug/elf: of a 64-bit little-endian file the program headers.
	if len(contents) < 64 || contents[4] != 2 || contents[5] != 1 {
		return
	}
	at, size, count := binary.LittleEndian.Uint64(contents[32:]), uint64(binary.LittleEndian.Uint16(contents[54:])), uint64(binary.LittleEndian.Uint16(contents[56:]))
	for i := range count {
		header := contents[at+i*size:]
		offset, length := binary.LittleEndian.Uint64(header[8:]), binary.LittleEndian.Uint64(header[32:])
		if offset > uint64(len(contents)) || length > uint64(len(contents))-offset {
			t.Errorf("a segment of %d bytes at %d passed in a file of %d", length, offset, len(contents))
		}
	}
}

// TestVersionsOfAnySize: nothing behind what a plugin says of its table's size is believed, and no odd version passes.
func TestVersionsOfAnySize(t *testing.T) {
	random := rand.New(rand.NewPCG(20, 26))
	sizes := []uintptr{0, 1, 8, 39, versionedSize, 41, oldestSize - 8, oldestSize, 4096, largestSize, largestSize + 8, 1 << 62, ^uintptr(0)}
	numbers := []int32{-1 << 31, -1, 0, 1, 80, 81, 115, 1<<31 - 1}
	for _, size := range sizes {
		for range 200 {
			api := &apiHeader{structSize: size}
			api.version.major, api.version.minor = numbers[random.IntN(len(numbers))], numbers[random.IntN(len(numbers))]
			version, err := readVersion(api)
			if err == nil {
				err = version.supported()
			}
			want := size >= oldestSize && size <= largestSize && size%8 == 0 && api.version.major == 0 && api.version.minor >= 81
			if (err == nil) != want {
				t.Errorf("a table of %d bytes, version %d.%d: %v", size, api.version.major, api.version.minor, err)
			}
		}
	}
}
