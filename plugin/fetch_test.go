package plugin

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func TestFetchFromAWheel(t *testing.T) {
	wheel, want := pinnedWheel(t, "good")
	got, err := Fetch(t.Context(), FetchOptions{Wheel: wheel})
	if err != nil || got != want {
		t.Fatalf("got %q, %v, want %s", got, err, want)
	}
	wantOnly(t, want, "stub_plugin.so")
	if found, err := Find(Search{PythonPath: []string{}}); err != nil || found.Path != want || found.Source != "cache" {
		t.Errorf("Find: got %+v, %v, want %s from the cache", found, err, want)
	}
	if stat, err := os.Stat(want); err != nil || stat.Mode().Perm() != 0o644 {
		t.Errorf("got %v, %v, want mode 0644", stat.Mode(), err)
	}
}

func TestFetchTakesWhatIsThere(t *testing.T) {
	wheel, want := pinnedWheel(t, "good")
	if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err != nil {
		t.Fatal(err)
	}
	before, err := os.Stat(want)
	if err != nil {
		t.Fatal(err)
	}
	// No wheel and no python3: nothing else could have produced it.
	if got, err := Fetch(t.Context(), FetchOptions{}); err != nil || got != want {
		t.Fatalf("got %q, %v, want %s", got, err, want)
	}
	if after, err := os.Stat(want); err != nil || !os.SameFile(before, after) {
		t.Error("the plugin in the cache was replaced by the same one")
	}
}

func TestFetchReplacesACorruptPlugin(t *testing.T) {
	whole := stub(t, "good")
	flipped := append([]byte{}, whole...)
	flipped[len(flipped)/2] ^= 1
	for _, content := range [][]byte{whole[:len(whole)/2], flipped, nil} {
		wheel, want := pinnedWheel(t, "good")
		putFile(t, want, content)
		if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(want); err != nil || string(got) != string(whole) {
			t.Errorf("a plugin of %d bytes was not replaced: %v", len(content), err)
		}
		wantOnly(t, want, "stub_plugin.so")
	}
}

// A fetch that fails leaves what was there, and no other file.
func TestFetchRefuses(t *testing.T) {
	for _, test := range []struct {
		name  string
		spoil func(t *testing.T, wheel *string)
		want  []string
	}{
		{"a missing wheel", func(t *testing.T, wheel *string) { *wheel += ".not" }, []string{"no such file", "stub-wheel==1"}},
		{"another wheel", func(t *testing.T, wheel *string) {
			*wheel = putWheel(t, member{stubMember, []byte("other")})
			pins[0].sha256 = "00ff"
		}, []string{"SHA-256", "want 00ff, that of stub-wheel==1"}},
		{"a wheel without the member", func(t *testing.T, wheel *string) {
			*wheel = putWheel(t, member{"../" + stubMember, stub(t, "good")}, member{"/" + stubMember, nil}, member{"stub_plugin.so", nil})
			repin(t, *wheel)
		}, []string{"it has 3 members, want one named " + stubMember}},
		{"a member of another size", func(t *testing.T, wheel *string) { pins[0].memberSize-- }, []string{"bytes, want "}},
		{"a member of other bytes", func(t *testing.T, wheel *string) { pins[0].memberSHA256 = "00ff" }, []string{stubMember, "SHA-256", "want 00ff"}},
		{"a file that is no archive", func(t *testing.T, wheel *string) {
			*wheel = putFile(t, filepath.Join(folder(t), "text.whl"), []byte("text"))
			repin(t, *wheel)
		}, []string{"zip"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			wheel, path := pinnedWheel(t, "good")
			putFile(t, path, []byte("before"))
			test.spoil(t, &wheel)
			_, err := Fetch(t.Context(), FetchOptions{Wheel: wheel})
			if err == nil {
				t.Fatal("got a plugin, want an error")
			}
			for _, want := range test.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("got %q, want %q in it", err, want)
				}
			}
			wantOnly(t, path, "stub_plugin.so")
			if content, err := os.ReadFile(path); err != nil || string(content) != "before" {
				t.Errorf("the cached file became %q, %v", content, err)
			}
		})
	}
}

func repin(t *testing.T, wheel string) {
	t.Helper()
	content, err := os.ReadFile(wheel)
	if err != nil {
		t.Fatal(err)
	}
	pins[0].sha256 = hexSHA256(content)
}

func TestFetchChecksThePlugin(t *testing.T) {
	wheel, path := pinnedWheel(t, "old")
	_, err := Fetch(t.Context(), FetchOptions{Wheel: wheel})
	var failed *CheckError
	if !errors.As(err, &failed) || !strings.Contains(failed.Problem, "0.80") {
		t.Errorf("got %v, want a *CheckError about version 0.80", err)
	}
	wantOnly(t, path)
}

func TestFetchIgnoresOtherMembers(t *testing.T) {
	_, path := pinnedWheel(t, "good")
	wheel := putWheel(t,
		member{"../escaped.so", []byte("x")},
		member{"../../escaped.so", []byte("x")},
		member{"..\\..\\windows.so", []byte("x")},
		member{filepath.Join(os.Getenv(envCache), "absolute.so"), []byte("x")},
		member{stubMember + "/../stub_plugin.so", []byte("x")},
		member{stubMember, stub(t, "good")})
	repin(t, wheel)
	if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err != nil {
		t.Fatal(err)
	}
	var files []string
	err := filepath.WalkDir(os.Getenv(envCache), func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files = append(files, path)
		}
		return err
	})
	if err != nil || len(files) != 1 || files[0] != path {
		t.Errorf("got %v, %v, want only %s", files, err, path)
	}
}

func TestFetchStopsWithItsContext(t *testing.T) {
	wheel, path := pinnedWheel(t, "good")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Fetch(ctx, FetchOptions{Wheel: wheel}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
	wantOnly(t, path)
}

func TestFetchRefusesDevices(t *testing.T) {
	isolate(t)
	for _, device := range []string{"cuda", "cuda13"} {
		_, err := Fetch(t.Context(), FetchOptions{Device: device})
		if err == nil || !strings.Contains(err.Error(), `got "`+device+`"`) || !strings.Contains(err.Error(), "nvidia-*") ||
			!strings.Contains(err.Error(), `python3 -m pip install "jax-cuda13-plugin[with-cuda]"`) {
			t.Errorf("%s: got %v, want what to install", device, err)
		}
	}
	if _, err := Fetch(t.Context(), FetchOptions{Device: "tpu"}); err == nil ||
		err.Error() != `plugin: FetchOptions.Device: got "tpu", want "cpu"` {
		t.Errorf("tpu: got %v", err)
	}
	usePins(t)
	if _, err := Fetch(t.Context(), FetchOptions{}); err == nil || !strings.Contains(err.Error(), "no wheel is pinned for") {
		t.Errorf("without pins: got %v", err)
	}
}

// envHelperWheel makes the test binary fetch from this wheel and end.
const envHelperWheel = "ANCHORKL_TEST_FETCH_WHEEL"

func fetchAsHelper(wheel string) int {
	pin, err := pinOf(wheel)
	if err == nil {
		pins = []wheelPin{pin}
		_, err = Fetch(context.Background(), FetchOptions{Wheel: wheel})
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func TestFetchConcurrently(t *testing.T) {
	wheel, path := pinnedWheel(t, "good")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			if _, err := Fetch(t.Context(), FetchOptions{Wheel: wheel}); err != nil {
				t.Error(err)
			}
		})
		group.Go(func() {
			helper := exec.Command(self)
			helper.Env = append(os.Environ(), envHelperWheel+"="+wheel)
			if out, err := helper.CombinedOutput(); err != nil {
				t.Errorf("another process: %v: %s", err, out)
			}
		})
	}
	group.Wait()
	wantOnly(t, path, "stub_plugin.so")
	if _, err := Check(path); err != nil {
		t.Error(err)
	}
}
