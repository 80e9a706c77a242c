package main_test

import (
	"cmp"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/anchorkl/anchorkl/plugin"
)

// The programs need a plugin and fail, rather than skip, without one: nothing
// of the boundary would be tested.

// TestVectorsFromC compares every 19th vector with the oracle's answer. The
// Go tests of core compare all of them; here it is about what goes over the
// boundary, and the distance has no factor in common with the number of types
// and spaces, so that all of them are met.
func TestVectorsFromC(t *testing.T) {
	const distance = 19
	vectors := filepath.Join("build", "vectors.bin")
	// The oracle's package can't be imported from here; it leaves a file of the
	// same sources alone.
	if printed, err := output(os.Environ(), "go", "run", "./core/internal/oracle/gen", "-o", vectors); err != nil {
		t.Fatalf("making the vectors: %v\n%s", err, printed)
	}
	t.Log(runProgram(t, withTestCache(), "vectors.c", vectors, strconv.Itoa(distance)))
}

// TestPrograms runs the other programs, each of which says what it is about.
func TestPrograms(t *testing.T) {
	for _, source := range []string{"errors.c", "objects.c", "lifetime.c", "fork.c", "signals.c", "stacks.c"} {
		t.Run(source, func(t *testing.T) { t.Log(runProgram(t, os.Environ(), source)) })
	}
}

// TestEnds runs the program about how a process ends, which starts itself again for each way.
func TestEnds(t *testing.T) {
	t.Log(runProgram(t, withTestCache(), "ends.c"))
}

// TestPoorSurroundings runs the program about processes that lack something.
func TestPoorSurroundings(t *testing.T) {
	t.Log(runProgram(t, os.Environ(), "surroundings.c", t.TempDir()))
}

// TestProgramTextWithoutSurroundings: no plugin is needed, nor anything of the environment.
func TestProgramTextWithoutSurroundings(t *testing.T) {
	t.Log(runProgram(t, nil, "program.c"))
}

// TestHeader compiles the headers alone in each language that they promise.
func TestHeader(t *testing.T) {
	for _, language := range []struct{ compiler, source, standard string }{
		{compiler("CC", "cc"), "header.c", "-std=c99"},
		{compiler("CC", "cc"), "header.c", "-std=c11"},
		{compiler("CXX", "c++"), "header.cpp", "-std=c++17"},
		{compiler("CXX", "c++"), "header_wrapper.cpp", "-std=c++17"},
		{compiler("CXX", "c++"), "header_wrapper.cpp", "-std=c++20"},
	} {
		t.Run(language.source+language.standard, func(t *testing.T) {
			if _, err := exec.LookPath(language.compiler); err != nil {
				t.Skipf("no compiler for %s: %v", language.source, err)
			}
			program := compile(t, language.compiler, language.source, language.standard)
			if printed, err := output(os.Environ(), program); err != nil {
				t.Errorf("%s: %v (the number of the check that failed)\n%s", language.source, err, printed)
			}
		})
	}
}

// withTestCache is the environment of programs that may load what other tests of
// this checkout compiled.
func withTestCache() []string {
	return append(os.Environ(), "ANCHORKL_CACHE_DIR="+cmp.Or(os.Getenv("ANCHORKL_TEST_CACHE"), "off"))
}

// TestTopK runs the program about references that list tokens.
func TestTopK(t *testing.T) {
	t.Log(runProgram(t, withTestCache(), "topk.c"))
}

// TestShards runs the program about the vocabulary-parallel form.
func TestShards(t *testing.T) {
	t.Log(runProgram(t, withTestCache(), "shard.c"))
}

// TestWrapper runs the program about the C++ header, under the sanitizers if there are any.
func TestWrapper(t *testing.T) {
	needs(t, compiler("CXX", "c++"))
	flags, err := sanitizers()
	if err != nil {
		t.Logf("without sanitizers, which the compiler does not have: %v", err)
	}
	program := compile(t, compiler("CXX", "c++"), "wrapper.cpp", append([]string{"-std=c++17"}, flags...)...)
	t.Log(do(t, append(withTestCache(), asanOptions), program, t.TempDir()))
}

// TestStore runs the program about the anchor store, which needs no plugin.
func TestStore(t *testing.T) {
	t.Log(runProgram(t, os.Environ(), "store.c", t.TempDir()))
}

// TestPlugins runs the program about the places where plugins are looked for, with
// plugins of the tests of package plugin.
func TestPlugins(t *testing.T) {
	folder, empty := t.TempDir(), t.TempDir()
	source := filepath.Join("plugin", "testdata", "stub.c")
	if _, err := os.ReadFile(filepath.Join(root, source)); err != nil { // so that Go's cache knows of it
		t.Fatal(err)
	}
	paths := map[string]string{}
	for name, flags := range map[string][]string{"good": nil, "fatal": {"-DFATAL"}} {
		paths[name] = filepath.Join(folder, name+".so")
		arguments := append(flags, "-DMAJOR=0", "-DMINOR=115", "-DSIZE=1024", "-shared", "-fPIC", "-o", paths[name], source)
		if printed, err := output(os.Environ(), compiler("CC", "cc"), arguments...); err != nil {
			t.Fatalf("building %s: %v\n%s", name, err, printed)
		}
	}
	environment := append(os.Environ(), "ANCHORKL_PJRT_PLUGIN=", "PJRT_PLUGIN_LIBRARY_PATH="+paths["fatal"]+":"+paths["good"])
	t.Log(runProgram(t, environment, "plugins.c", paths["good"], paths["fatal"], empty))
}

// TestGPU runs the program about contexts on a GPU, with a driver and a plugin that
// behave like CUDA's; the library finds the driver as it finds NVIDIA's.
func TestGPU(t *testing.T) {
	folder := t.TempDir()
	sources := filepath.Join("core", "internal", "fakecuda", "testdata")
	for source, made := range map[string]string{"libcuda.c": "libcuda.so.1", "plugin.c": "plugin.so"} {
		if _, err := os.ReadFile(filepath.Join(root, sources, source)); err != nil { // so that Go's cache knows of it
			t.Fatal(err)
		}
		printed, err := output(os.Environ(), compiler("CC", "cc"), "-std=gnu11", "-Wall", "-Wextra", "-shared", "-fPIC",
			"-o", filepath.Join(folder, made), filepath.Join(sources, source), "-ldl", "-lpthread")
		if err != nil {
			t.Fatalf("building %s: %v\n%s", source, err, printed)
		}
	}
	found, err := plugin.Find(plugin.Search{})
	if err != nil {
		t.Fatal(err)
	}
	driver := filepath.Join(folder, "libcuda.so.1")
	environment := append(os.Environ(), "ANCHORKL_CACHE_DIR=off", "LD_LIBRARY_PATH="+folder, "FAKE_CUDA_DRIVER="+driver, "FAKE_CUDA_PLUGIN="+found.Path)
	t.Log(runProgram(t, environment, "gpu.c", driver, filepath.Join(folder, "plugin.so")))
}
