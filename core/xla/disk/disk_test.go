package disk

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

func open(t *testing.T, path string) *Folder {
	t.Helper()
	folder, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(folder.Close)
	return folder
}

func keyOf(n int) Key { return Key{byte(n), byte(n >> 8)} }

func names(t *testing.T, path string) []string {
	t.Helper()
	listed, err := os.ReadDir(path)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, each := range listed {
		found = append(found, each.Name())
	}
	return found
}

func TestRoundTrip(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "b")
	folder := open(t, path)
	if _, found := folder.Get(keyOf(1)); found {
		t.Error("found an entry in an empty folder")
	}
	for _, contents := range [][]byte{nil, []byte("short"), bytes.Repeat([]byte("long "), 1<<20), []byte("replaced")} {
		if err := folder.Put(keyOf(1), contents); err != nil {
			t.Fatal(err)
		}
		for _, reader := range []*Folder{folder, open(t, path)} {
			if got, found := reader.Get(keyOf(1)); !found || !bytes.Equal(got, contents) {
				t.Errorf("got %d bytes, %v, want %d", len(got), found, len(contents))
			}
		}
	}
	if _, found := folder.Get(keyOf(2)); found {
		t.Error("found an entry under another key")
	}
	if left := names(t, path); len(left) != 1 {
		t.Errorf("got files %v, want 1", left)
	}
	for name, want := range map[string]os.FileMode{"": 0o700, keyOf(1).file(): 0o600} {
		info, err := os.Stat(filepath.Join(path, name))
		if err != nil || info.Mode().Perm() != want {
			t.Errorf("%q: got mode %v, %v, want %v", name, info.Mode().Perm(), err, want)
		}
	}
}

// TestModes: what others may write is not used.
func TestModes(t *testing.T) {
	path := t.TempDir()
	folder := open(t, path)
	if err := folder.Put(keyOf(1), []byte("contents")); err != nil {
		t.Fatal(err)
	}
	for mode, used := range map[os.FileMode]bool{0o600: true, 0o644: true, 0o400: true, 0o660: false, 0o602: false} {
		if err := os.Chmod(filepath.Join(path, keyOf(1).file()), mode); err != nil {
			t.Fatal(err)
		}
		if _, found := folder.Get(keyOf(1)); found != used {
			t.Errorf("file of mode %v: found %v, want %v", mode, found, used)
		}
	}
	for mode, used := range map[os.FileMode]bool{0o700: true, 0o755: true, 0o770: false, 0o702: false} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		again, err := Open(path)
		if (err == nil) != used {
			t.Errorf("folder of mode %v: got %v, want it used: %v", mode, err, used)
		}
		if err == nil {
			again.Close()
		}
	}
	if os.Geteuid() != 0 {
		if _, err := Open("/etc"); err == nil {
			t.Error("opened a folder that someone else owns")
		}
		return
	}
	// Root can give a folder away.
	if err := os.Chmod(path, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(filepath.Join(path, keyOf(1).file()), 12345, -1); err == nil {
		if _, found := folder.Get(keyOf(1)); found {
			t.Error("used a file that someone else owns")
		}
	}
	if err := os.Chown(path, 12345, -1); err == nil {
		if _, err := Open(path); err == nil {
			t.Error("opened a folder that someone else owns")
		}
	}
}

// TestLink: a link out of the folder is not followed.
func TestLink(t *testing.T) {
	path, other := t.TempDir(), t.TempDir()
	if err := open(t, other).Put(keyOf(1), []byte("contents")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(other, keyOf(1).file()), filepath.Join(path, keyOf(1).file())); err != nil {
		t.Fatal(err)
	}
	if _, found := open(t, path).Get(keyOf(1)); found {
		t.Error("followed a link out of the folder")
	}
}

// TestGone: a folder that is removed while it is open is an error, and no more.
func TestGone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "folder")
	folder := open(t, path)
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := folder.Put(keyOf(1), nil); err == nil {
		t.Error("Put: want an error")
	}
	if _, found := folder.Get(keyOf(1)); found {
		t.Error("found an entry")
	}
}

// TestFull: what does not fit is not kept, and leaves nothing; what is there stays. On
// a disk that is full, and in a folder where no file can be made.
func TestFull(t *testing.T) {
	path := t.TempDir()
	if err := syscall.Mount("none", path, "tmpfs", 0, "size=64k,mode=700"); err != nil {
		t.Skip("needs the right to mount: ", err)
	}
	defer syscall.Unmount(path, syscall.MNT_DETACH)
	folder := open(t, path)
	if err := folder.Put(keyOf(1), []byte("contents")); err != nil {
		t.Fatal(err)
	}
	large := make([]byte, 1<<20)
	rand.Read(large) // can't be compressed
	if err := folder.Put(keyOf(2), large); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("got %v, want %v", err, syscall.ENOSPC)
	}
	if left := names(t, path); len(left) != 1 {
		t.Errorf("got files %v, want 1", left)
	}
	if _, found := folder.Get(keyOf(1)); !found {
		t.Error("what was there is gone")
	}
	if err := syscall.Mount("none", path, "tmpfs", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
		t.Fatal(err)
	}
	if err := folder.Put(keyOf(3), nil); !errors.Is(err, syscall.EROFS) {
		t.Errorf("got %v, want %v", err, syscall.EROFS)
	}
	if _, found := folder.Get(keyOf(1)); !found {
		t.Error("what was there is gone")
	}
}

// TestDamage: no changed byte and no length but the right one is accepted.
func TestDamage(t *testing.T) {
	stored := encode([]byte("some contents, some contents"))
	for i := range stored {
		changed := bytes.Clone(stored)
		changed[i] ^= 0x10
		if _, err := decode(changed); err == nil {
			t.Errorf("byte %d changed: want an error", i)
		}
		if _, err := decode(stored[:i]); err == nil {
			t.Errorf("%d bytes: want an error", i)
		}
	}
	if _, err := decode(append(bytes.Clone(stored), 0)); err == nil {
		t.Error("a byte more: want an error")
	}
	if _, err := decode(stored); err != nil {
		t.Error(err)
	}
}

// TestTrimFiles: the entries longest unused go first.
func TestTrimFiles(t *testing.T) {
	path := t.TempDir()
	folder := open(t, path)
	start := time.Now().Add(-24 * time.Hour)
	for i := range maxFiles {
		if i < 3 {
			if err := folder.Put(keyOf(i), []byte(fmt.Sprint(i))); err != nil {
				t.Fatal(err)
			}
		} else if err := os.WriteFile(filepath.Join(path, keyOf(i).file()), nil, 0o600); err != nil { // as good, and quicker
			t.Fatal(err)
		}
		at := start.Add(time.Duration(i) * time.Second)
		if err := os.Chtimes(filepath.Join(path, keyOf(i).file()), at, at); err != nil {
			t.Fatal(err)
		}
	}
	if _, found := folder.Get(keyOf(0)); !found { // now the last used
		t.Fatal("entry 0 is missing")
	}
	if err := folder.Put(keyOf(maxFiles), nil); err != nil {
		t.Fatal(err)
	}
	if got := len(names(t, path)); got != maxFiles {
		t.Errorf("%d files, want %d", got, maxFiles)
	}
	for i, want := range map[int]bool{0: true, 1: false, 2: true, maxFiles: true} {
		if _, found := folder.Get(keyOf(i)); found != want {
			t.Errorf("entry %d: found %v, want %v", i, found, want)
		}
	}
}

// TestTrimBytes: also by size, and what dead writers left.
func TestTrimBytes(t *testing.T) {
	path := t.TempDir()
	folder := open(t, path)
	old := time.Now().Add(-2 * abandoned)
	for i := range 3 { // sparse
		name := filepath.Join(path, keyOf(i).file())
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Truncate(name, maxBytes/2-1); err != nil {
			t.Fatal(err)
		}
		at := old.Add(time.Duration(i) * time.Second)
		if err := os.Chtimes(name, at, at); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"dead" + temporarySuffix, "foreign"} {
		if err := os.WriteFile(filepath.Join(path, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(filepath.Join(path, name), old, old); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(path, "live"+temporarySuffix), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := folder.Put(keyOf(3), nil); err != nil {
		t.Fatal(err)
	}
	left := strings.Join(names(t, path), " ")
	for name, want := range map[string]bool{keyOf(0).file(): false, keyOf(1).file(): false, keyOf(2).file(): true,
		keyOf(3).file(): true, "dead" + temporarySuffix: false, "live" + temporarySuffix: true, "foreign": true} {
		if strings.Contains(left, name) != want {
			t.Errorf("%s: want it there: %v, got %s", name, want, left)
		}
	}
}

// TestConcurrent: readers see a whole entry of some writer, or none.
func TestConcurrent(t *testing.T) {
	path := t.TempDir()
	var group sync.WaitGroup
	for worker := range 8 {
		folder := open(t, path)
		group.Go(func() {
			for i := range 50 {
				if err := folder.Put(keyOf(i%3), bytes.Repeat([]byte{byte(worker)}, 1000)); err != nil {
					t.Error(err)
				}
				got, found := folder.Get(keyOf(i % 3))
				if !found || len(got) != 1000 || bytes.Count(got, got[:1]) != 1000 {
					t.Errorf("got %d bytes, %v, want 1000 of one writer", len(got), found)
				}
			}
		})
	}
	group.Wait()
	if left := names(t, path); len(left) != 3 {
		t.Errorf("got files %v, want 3", left)
	}
}
