package plugin

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/klauspost/compress/zip"
)

const stubMember = "stub_wheel/stub_plugin.so"

// member is a file in a wheel.
type member struct {
	name    string
	content []byte
}

// putWheel writes a wheel with these members and returns its path.
func putWheel(t *testing.T, members ...member) string {
	t.Helper()
	var archive bytes.Buffer
	writer := zip.NewWriter(&archive)
	for _, m := range members {
		out, err := writer.Create(m.name)
		if err == nil {
			_, err = out.Write(m.content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	return putFile(t, filepath.Join(folder(t), "stub_wheel-1-py3-none-any.whl"), archive.Bytes())
}

// pinOf pins a wheel file as the CPU plugin of this platform.
func pinOf(wheel string) (wheelPin, error) {
	pin := wheelPin{device: deviceCPU, os: runtime.GOOS, arch: runtime.GOARCH,
		name: "stub-wheel", version: "1", member: stubMember}
	content, err := os.ReadFile(wheel)
	if err != nil {
		return pin, err
	}
	pin.sha256 = hexSHA256(content)
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return pin, err
	}
	in, err := archive.Open(stubMember)
	if err != nil {
		return pin, err
	}
	defer in.Close()
	plugin, err := io.ReadAll(in)
	pin.memberSize, pin.memberSHA256 = int64(len(plugin)), hexSHA256(plugin)
	return pin, err
}

func hexSHA256(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// pinnedWheel writes a wheel that holds the named stub plugin, pins it, and
// returns the wheel and the path its plugin gets in an empty cache.
func pinnedWheel(t *testing.T, name string) (wheel, path string) {
	t.Helper()
	cache, _ := isolate(t)
	wheel = putWheel(t, member{"stub_wheel/__init__.py", nil}, member{stubMember, stub(t, name)})
	pin, err := pinOf(wheel)
	if err != nil {
		t.Fatal(err)
	}
	usePins(t, pin)
	return wheel, filepath.Join(cache, "plugins", "stub-wheel-1", "stub_plugin.so")
}

// wantOnly fails unless path's folder holds exactly these names; a folder that
// does not exist holds none.
func wantOnly(t *testing.T, path string, names ...string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if len(entries) != len(names) {
		t.Errorf("got %v in the cache, want %v", entries, names)
		return
	}
	for i, entry := range entries {
		if entry.Name() != names[i] {
			t.Errorf("got %v in the cache, want %v", entries, names)
		}
	}
}
