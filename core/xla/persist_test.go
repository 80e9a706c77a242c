package xla

import (
	"bytes"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

// wantCounts checks how a client came to its programs.
func wantCounts(t *testing.T, client *Client, compiled, loaded int64) {
	t.Helper()
	if client.Compiled() != compiled || client.Loaded() != loaded {
		t.Errorf("%d compiled and %d loaded, want %d and %d", client.Compiled(), client.Loaded(), compiled, loaded)
	}
}

// wantSum runs sums(4, 1) and checks its result.
func wantSum(t *testing.T, client *Client) {
	t.Helper()
	a, o := vector(t, 1, 2, 3, 4), vector(t, 0, 0, 0, 0)
	if err := mustProgram(t, client, sums(4, 1)).Run([]Argument{input(a), input(a), result(o)}); err != nil || o[3] != 8 {
		t.Errorf("got %g, %v, want 8", o[3], err)
	}
}

// cacheFolder is a folder with the program sums(4, 1), and its file.
func cacheFolder(t *testing.T) (folder, file string) {
	t.Helper()
	folder = filepath.Join(t.TempDir(), "programs")
	client := openClient(t, folder)
	wantSum(t, client)
	wantCounts(t, client, 1, 0)
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(files) != 1 {
		t.Fatalf("got files %v, %v, want 1", files, err)
	}
	return folder, files[0]
}

func TestPersistentLoads(t *testing.T) {
	folder, _ := cacheFolder(t)
	client := openClient(t, folder)
	wantSum(t, client)
	wantCounts(t, client, 0, 1)
	mustProgram(t, client, sums(5, 1)) // another text
	wantCounts(t, client, 1, 1)
	if _, err := client.Program("limited", func() (string, error) { return sums(4, 1), nil }, 1<<20); err != nil {
		t.Errorf("a loaded program under a scratch limit: %v", err)
	}
	wantCounts(t, client, 1, 2)
}

// TestPersistentDamaged: a file that is not what was written is compiled anew
// and replaced.
func TestPersistentDamaged(t *testing.T) {
	folder, file := cacheFolder(t)
	good, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	flipped := func(at int) []byte {
		changed := bytes.Clone(good)
		changed[at] ^= 1
		return changed
	}
	for name, stored := range map[string][]byte{
		"empty": {}, "truncated": good[:len(good)-1], "header only": good[:20],
		"magic": flipped(0), "version": flipped(13), "sum": flipped(20), "payload": flipped(len(good) - 40),
	} {
		t.Run(name, func(t *testing.T) {
			if err := os.WriteFile(file, stored, 0o600); err != nil {
				t.Fatal(err)
			}
			client := openClient(t, folder)
			wantSum(t, client)
			wantCounts(t, client, 1, 0)
			next := openClient(t, folder)
			wantSum(t, next)
			wantCounts(t, next, 0, 1)
		})
	}
}

// TestPersistentRefused: bytes that are sound but no program of the plugin.
func TestPersistentRefused(t *testing.T) {
	folder, _ := cacheFolder(t)
	client := openClient(t, folder)
	key := client.persistent.key(sums(4, 1))
	for _, contents := range [][]byte{nil, make([]byte, 8), []byte("12345678 not an executable")} {
		if err := client.persistent.folder.Put(key, contents); err != nil {
			t.Fatal(err)
		}
		next := openClient(t, folder)
		wantSum(t, next)
		wantCounts(t, next, 1, 0)
	}
}

// TestPersistentSurroundings: what else a program depends on is in its key.
func TestPersistentSurroundings(t *testing.T) {
	folder, _ := cacheFolder(t)
	t.Setenv("NPROC", "1")
	client := openClient(t, folder)
	wantSum(t, client)
	wantCounts(t, client, 1, 0)
}

// TestPersistentUnusable: programs are compiled where the folder can't be used.
func TestPersistentUnusable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	shared := t.TempDir()
	if err := os.Chmod(shared, 0o777); err != nil {
		t.Fatal(err)
	}
	for name, folder := range map[string]string{"a file": file, "below a file": filepath.Join(file, "folder"), "others may write": shared, "no file system": "/proc/programs", "nothing can be made": "/proc/self/fdinfo"} {
		t.Run(name, func(t *testing.T) {
			client := openClient(t, folder)
			wantSum(t, client)
			wantCounts(t, client, 1, 0)
		})
	}
	if left, err := os.ReadDir(shared); err != nil || len(left) > 0 {
		t.Errorf("left %v in a folder that others may write, %v", left, err)
	}
}

// TestPersistentGone: programs are compiled where the folder vanishes in between.
func TestPersistentGone(t *testing.T) {
	folder, _ := cacheFolder(t)
	client := openClient(t, folder)
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	wantSum(t, client)
	wantCounts(t, client, 1, 0)
}

// TestPersistentConcurrent: clients that find nothing at the same time.
func TestPersistentConcurrent(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "programs")
	var group sync.WaitGroup
	for range 4 {
		client := openClient(t, folder)
		a, o := vector(t, 1, 2, 3, 4), vector(t, 0, 0, 0, 0)
		group.Go(func() {
			text := sums(4, 1)
			compiled, err := client.Program(text, func() (string, error) { return text, nil }, 0)
			if err == nil {
				err = compiled.Run([]Argument{input(a), input(a), result(o)})
			}
			if err != nil || o[3] != 8 {
				t.Errorf("got %g, %v, want 8", o[3], err)
			}
		})
	}
	group.Wait()
	last := openClient(t, folder)
	wantSum(t, last)
	wantCounts(t, last, 0, 1)
}
