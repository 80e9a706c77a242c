package xla

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/anchorkl/anchorkl/core/internal/failplugin"
)

// wayThrough opens a client, makes a program and runs it. After an error of a
// program or a run it tries once more on the same client, which must succeed:
// only one call fails. It returns the first error.
func wayThrough(t *testing.T, path, folder string) (failed error) {
	t.Helper()
	client, err := Open(Options{Plugin: path, CacheDir: folder})
	if err != nil {
		return err
	}
	defer client.Close()
	text := sums(4, 2)
	a, o, p := vector(t, 1, 2, 3, 4), vector(t, 0, 0, 0, 0), vector(t, 0, 0, 0, 0)
	once := func() error {
		compiled, err := client.Program(text, func() (string, error) { return text, nil }, 0)
		if err != nil {
			return err
		}
		defer compiled.Release()
		return compiled.Run([]Argument{input(a), input(a), result(o), result(p)})
	}
	if failed = once(); failed != nil {
		o[3], p[3] = 0, 0
		if err := once(); err != nil {
			t.Errorf("the call after %q: %v", failed, err)
		}
	}
	if o[3] != 8 || p[3] != 9 {
		t.Errorf("got %g and %g, want 8 and 9", o[3], p[3])
	}
	return failed
}

func TestMain(m *testing.M) {
	code := m.Run()
	failplugin.Remove()
	os.Exit(code)
}

func failingPlugin(t *testing.T) *failplugin.Plugin {
	t.Helper()
	real, err := pluginPath()
	if err != nil {
		t.Fatal(err)
	}
	plugin, err := failplugin.New(real)
	if err != nil {
		t.Fatal(err)
	}
	plugin.Disarm()
	return plugin
}

// TestHalfATable: a plugin that has left out a function is refused before anything
// in it is called.
func TestHalfATable(t *testing.T) {
	plugin := failingPlugin(t)
	folder := filepath.Join(t.TempDir(), "programs")
	for range 2 { // compiled and kept, and loaded
		if err := wayThrough(t, plugin.Path, folder); err != nil {
			t.Fatal(err)
		}
	}
	var called []int
	for function := range failplugin.Functions {
		if plugin.Calls(function) > 0 {
			called = append(called, function)
		}
	}
	defer plugin.Without(-1)
	for _, function := range called {
		plugin.Without(function)
		_, err := Open(Options{Plugin: plugin.Path})
		if want := fmt.Sprintf("NULL for function %d,", function); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q in it", err, want)
		}
	}
	if len(called) < 20 {
		t.Errorf("%d functions were called, want more", len(called))
	}
}

// TestEveryCallFails lets each call fail that the way from opening a client to
// closing it makes, in turn. It is an error with the plugin's text, or does not
// matter; what was made until then is destroyed, and the next attempt succeeds.
func TestEveryCallFails(t *testing.T) {
	plugin := failingPlugin(t)
	full := filepath.Join(t.TempDir(), "programs")
	for _, folder := range []string{"", full} {
		for range 2 { // the second time the folder has the program
			plugin.Disarm()
			if err := wayThrough(t, plugin.Path, folder); err != nil {
				t.Fatal(err)
			}
		}
		made := map[int]int{}
		for function := range failplugin.Functions {
			made[function] = plugin.Calls(function)
		}
		failures, all := 0, 0
		for function, calls := range made {
			for call := 1; call <= calls; call++ {
				message := []string{"injected", ""}[call%2]
				plugin.Arm(function, call, int(Internal), message)
				err := wayThrough(t, plugin.Path, folder)
				all++
				what := fmt.Sprintf("folder %q, call %d of function %d: %v", folder, call, function, err)
				if plugin.Objects() != 0 {
					t.Fatalf("%s: %d objects were not destroyed", what, plugin.Objects())
				}
				if err == nil {
					continue
				}
				failures++
				if text := err.Error(); !strings.Contains(text, "injected") && !strings.Contains(text, "13") {
					t.Errorf("%s: want the plugin's message in it, or its code", what)
				}
			}
		}
		if failures < 10 {
			t.Errorf("%d calls failed, want more: the plugin does not fail", failures)
		}
		t.Logf("folder %q: %d calls failed in turn, %d of them an error of ours", folder, all, failures)
	}
}
