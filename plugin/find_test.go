package plugin

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// step is one place of the documented order: plant puts a plugin there, and
// remove takes it away again, so that the next step has its turn.
type step struct {
	source, path string
	remove       func()
}

// plantEverywhere puts a good plugin for the device into every place there is,
// in the documented order.
func plantEverywhere(t *testing.T, device string, s *Search) []step {
	t.Helper()
	cache, bin := isolate(t)
	good := stub(t, "good")
	usePins(t, wheelPin{device: device, os: runtime.GOOS, arch: runtime.GOARCH, name: "stub-wheel", version: "1",
		member: "stub/stub.so", memberSize: int64(len(good)), memberSHA256: hexSHA256(good)})
	var steps []step
	plant := func(source, path string, remove func()) {
		putStub(t, "good", path)
		steps = append(steps, step{source, path, func() {
			if err := os.Remove(path); err != nil {
				t.Fatal(err)
			}
			if remove != nil {
				remove()
			}
		}})
	}
	dir := folder(t)

	s.Path = filepath.Join(dir, "given.so")
	plant("given path", s.Path, func() { s.Path = "auto" })

	variable := filepath.Join(dir, "variable.so")
	t.Setenv(envPlugin, variable)
	plant(envPlugin, variable, func() { t.Setenv(envPlugin, "auto") })

	file, lib := filepath.Join(dir, "file.so"), filepath.Join(dir, "lib")
	t.Setenv(envLibraryPath, file+"::"+lib)
	plant(envLibraryPath, file, nil)
	plant(envLibraryPath, filepath.Join(lib, "pjrt_c_api_"+device+"_plugin.so"), nil)
	plant(envLibraryPath, filepath.Join(lib, "pjrt-plugin-"+device+".so"), nil)
	plant(envLibraryPath, filepath.Join(lib, "pjrt_plugin_"+device+".so"), nil)

	venv := filepath.Join(dir, "venv")
	t.Setenv(envVirtualEnv, venv)
	for _, member := range wheelMembers(device) {
		plant(envVirtualEnv, filepath.Join(venv, "lib", "python3.11", "site-packages", member), nil)
	}
	system := filepath.Join(dir, "system")
	putPython(t, bin, "echo "+filepath.Join(venv, "lib", "python3.11", "site-packages")+"\necho "+system)
	for _, member := range wheelMembers(device) {
		plant("python3 on PATH", filepath.Join(system, member), nil)
	}
	plant("cache", filepath.Join(cache, "plugins", "stub-wheel-1", "stub.so"), nil)
	return steps
}

// putPython puts a python3 into the folder on PATH that is this shell script.
func putPython(t *testing.T, bin, script string) {
	t.Helper()
	path := putFile(t, filepath.Join(bin, "python3"), []byte("#!/bin/sh\n"+script+"\n"))
	if err := os.Chmod(path, 0o755); err != nil {
		t.Fatal(err)
	}
}

func TestFindKeepsTheOrder(t *testing.T) {
	for _, device := range []string{"cpu", "cuda"} {
		t.Run(device, func(t *testing.T) {
			s := Search{Device: device}
			for _, step := range plantEverywhere(t, device, &s) {
				got, err := Find(s)
				want := Found{Path: step.path, Source: step.source, APIMajor: 0, APIMinor: 115}
				if err != nil || got != want {
					t.Fatalf("got %+v, %v, want %+v", got, err, want)
				}
				step.remove()
			}
			var missing *NotFoundError
			if _, err := Find(s); !errors.As(err, &missing) || missing.Device != device {
				t.Errorf("with all removed: got %v, want a *NotFoundError for %s", err, device)
			}
		})
	}
}

// A path given by the user is never replaced by something else.
func TestFindTriesAGivenPathAlone(t *testing.T) {
	for _, device := range []string{"cpu", "cuda"} {
		var s Search
		steps := plantEverywhere(t, device, &s)
		s.Device = device
		for _, given := range steps[:2] {
			putStub(t, "old", given.path+".old")
			if err := os.Rename(given.path+".old", given.path); err != nil {
				t.Fatal(err)
			}
			_, err := Find(s)
			var missing *NotFoundError
			if !errors.As(err, &missing) || len(missing.Places) != 1 {
				t.Fatalf("got %v, want a *NotFoundError with one place", err)
			}
			want := Place{Source: given.source, Path: given.path, Problem: "its PJRT API version is 0.80, want 0.81 or a later 0.x"}
			if missing.Places[0] != want {
				t.Errorf("got %+v, want %+v", missing.Places[0], want)
			}
			if text := err.Error(); !strings.Contains(text, given.path) || strings.Contains(text, "plugins fetch") {
				t.Errorf("got %q, want the path and no other fix than a better one", text)
			}
			given.remove()
		}
	}
}

func TestFindPassesOverBadFiles(t *testing.T) {
	isolate(t)
	dir := folder(t)
	old := putStub(t, "old", filepath.Join(dir, "old.so"))
	other := putStub(t, "good", filepath.Join(dir, "pjrt_c_api_cuda_plugin.so"))
	good := putStub(t, "good", filepath.Join(dir, "good.so"))
	empty := folder(t)
	missing := filepath.Join(dir, "missing.so")
	t.Setenv(envLibraryPath, strings.Join([]string{old, other, empty, missing, good}, ":"))
	if got, err := Find(Search{}); err != nil || got.Path != good {
		t.Errorf("got %+v, %v, want %s", got, err, good)
	}
	want := []Place{
		{envLibraryPath, old, "its PJRT API version is 0.80, want 0.81 or a later 0.x", 0, 0},
		{envLibraryPath, other, "its name is that of a plugin for cuda, not for cpu", 0, 0},
		{envLibraryPath, empty, "the folder holds none of pjrt_c_api_cpu_plugin.so, pjrt-plugin-cpu.so, pjrt_plugin_cpu.so", 0, 0},
		{envLibraryPath, missing, "no such file", 0, 0},
		{envLibraryPath, good, "", 0, 115},
	}
	wantPlaces(t, List(Search{PythonPath: []string{}}), want)
	// Without loading them, what they answer is not known.
	want[0].Problem, want[4].APIMinor = "", 0
	wantPlaces(t, Survey(Search{PythonPath: []string{}}), want)
}

// wantPlaces compares the first of the places.
func wantPlaces(t *testing.T, got, want []Place) {
	t.Helper()
	if len(got) < len(want) {
		t.Fatalf("got %+v, want %+v and more", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("place %d: got %+v, want %+v", i, got[i], want[i])
		}
	}
}

// What ends the process that loads it is listed all the same.
func TestSurveyLoadsNothing(t *testing.T) {
	isolate(t)
	dir := folder(t)
	fatal := putStub(t, "fatal", filepath.Join(dir, "fatal.so"))
	text := putFile(t, filepath.Join(dir, "text.so"), []byte("not a library\n"))
	t.Setenv(envLibraryPath, fatal+":"+text)
	got := Survey(Search{PythonPath: []string{}})
	wantPlaces(t, got[:1], []Place{{Source: envLibraryPath, Path: fatal}})
	if !strings.Contains(got[1].Problem, "not a whole ELF shared library") {
		t.Errorf("got %+v, want the problem of a text", got[1])
	}
}

func TestFindTakesPythonPathInsteadOfTheDefaults(t *testing.T) {
	_, bin := isolate(t)
	putPython(t, bin, "exit 1")
	first, second := folder(t), folder(t)
	want := putStub(t, "good", filepath.Join(second, wheelMembers("cpu")[0]))
	got, err := Find(Search{PythonPath: []string{first, second}})
	if err != nil || got.Path != want || got.Source != "Python folder" {
		t.Errorf("got %+v, %v, want %s", got, err, want)
	}
}

func TestNotFoundErrorNamesEveryPlace(t *testing.T) {
	_, bin := isolate(t)
	putPython(t, bin, "echo first >&2; echo no module named site >&2; exit 3")
	venv, lib := folder(t), folder(t)
	t.Setenv(envVirtualEnv, venv)
	t.Setenv(envLibraryPath, lib)
	_, err := Find(Search{})
	if err == nil {
		t.Fatal("got a plugin, want none")
	}
	text := err.Error()
	var missing *NotFoundError
	if !errors.As(err, &missing) {
		t.Fatalf("got %v, want a *NotFoundError", err)
	}
	for _, place := range missing.Places {
		if !strings.Contains(text, place.Path) || !strings.Contains(text, place.Problem) || place.Problem == "" {
			t.Errorf("place %+v is not in %q", place, text)
		}
	}
	for _, want := range []string{
		`no usable PJRT plugin for device "cpu"`,
		"PJRT_PLUGIN_LIBRARY_PATH: " + lib + ": the folder holds none of",
		"VIRTUAL_ENV: " + venv + ": it has no lib/python3*/site-packages folder",
		filepath.Join(bin, "python3") + ": it did not tell its site-packages folders: exit status 3: no module named site",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("got %q, want %q in it", text, want)
		}
	}
}

func TestNotFoundErrorEndsWithTheFix(t *testing.T) {
	isolate(t)
	pin := wheelPin{device: "cpu", os: runtime.GOOS, arch: runtime.GOARCH, name: "stub-wheel", version: "1", member: "s.so"}
	for _, test := range []struct {
		device string
		pins   []wheelPin
		want   []string
	}{
		{"cpu", []wheelPin{pin}, []string{"`anchorkl plugins fetch cpu`", "python3 -m pip install --no-deps stub-wheel==1 ", "plugin/fetch@latest cpu", "--wheel FILE", envPlugin}},
		{"cpu", nil, []string{"set " + envPlugin, runtime.GOOS + "/" + runtime.GOARCH}},
		{"cuda", []wheelPin{pin}, []string{"anchorkl plugins fetch cuda13 ", `python3 -m pip install "jax-cuda13-plugin[with-cuda]"`, envPlugin}},
	} {
		usePins(t, test.pins...)
		_, err := Find(Search{Device: test.device, PythonPath: []string{}})
		if err == nil {
			t.Fatalf("%s: got a plugin, want none", test.device)
		}
		lines := strings.Split(err.Error(), "\n")
		last := lines[len(lines)-1]
		for _, want := range append(test.want, "fix: ") {
			if !strings.Contains(last, want) {
				t.Errorf("%s: the last line is %q, want %q in it", test.device, last, want)
			}
		}
	}
}

func TestSearchRefusesUnknownDevice(t *testing.T) {
	const want = `plugin: Search.Device: got "tpu", want one of cpu, cuda`
	if _, err := Find(Search{Device: "tpu"}); err == nil || err.Error() != want {
		t.Errorf("Find: got %v, want %s", err, want)
	}
	for name, places := range map[string][]Place{"List": List(Search{Device: "tpu"}), "Survey": Survey(Search{Device: "tpu"})} {
		if len(places) != 1 || places[0].Problem != want {
			t.Errorf("%s: got %+v, want one place with %s", name, places, want)
		}
	}
}

func TestCacheDir(t *testing.T) {
	t.Setenv(envCache, "relative")
	dir := folder(t)
	t.Chdir(dir)
	if got, err := CacheDir(); err != nil || got != filepath.Join(dir, "relative") {
		t.Errorf("got %q, %v, want it below %s", got, err, dir)
	}
	t.Setenv(envCache, "")
	user, err := os.UserCacheDir()
	if err != nil {
		t.Skip("this machine has no user cache folder:", err)
	}
	if got, err := CacheDir(); err != nil || got != filepath.Join(user, "anchorkl") {
		t.Errorf("got %q, %v, want anchorkl in %s", got, err, user)
	}
}
