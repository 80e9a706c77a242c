package plugin

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
)

// stubs says how testdata/stub.c becomes each of the stub plugins.
var stubs = map[string][]string{
	"good":      {"-DMAJOR=0", "-DMINOR=115", "-DSIZE=1024"},
	"oldest":    {"-DMAJOR=0", "-DMINOR=81", "-DSIZE=984"},
	"old":       {"-DMAJOR=0", "-DMINOR=80", "-DSIZE=976"},
	"major":     {"-DMAJOR=1", "-DMINOR=0", "-DSIZE=1024"},
	"null":      {"-DMAJOR=0", "-DMINOR=115", "-DSIZE=1024", "-DNULL_API"},
	"symbol":    {"-DMAJOR=0", "-DMINOR=115", "-DSIZE=1024", "-DNO_SYMBOL"},
	"undefined": {"-DMAJOR=0", "-DMINOR=115", "-DSIZE=1024", "-DUNDEFINED"},
	"zero":      {"-DMAJOR=0", "-DMINOR=115", "-DSIZE=0"},
	"odd":       {"-DMAJOR=0", "-DMINOR=115", "-DSIZE=1001"},
	"huge":      {"-DMAJOR=0", "-DMINOR=115", "-DSIZE=0x4141414141414140"},
	"short":     {"-DMAJOR=0", "-DMINOR=115", "-DSIZE=976"},
	"fatal":     {"-DMAJOR=0", "-DMINOR=115", "-DSIZE=1024", "-DFATAL"},
}

// stubFolder holds the compiled stubs; without them noStubs says why.
var stubFolder, noStubs string

func TestMain(m *testing.M) {
	if wheel := os.Getenv(envHelperWheel); wheel != "" {
		os.Exit(fetchAsHelper(wheel))
	}
	os.Exit(runWithStubs(m))
}

// runWithStubs compiles before any test changes PATH.
func runWithStubs(m *testing.M) int {
	folder, err := os.MkdirTemp("", "anchorkl-stubs-*")
	if err != nil {
		fmt.Fprintln(os.Stderr, "stub plugins:", err)
		return 1
	}
	defer os.RemoveAll(folder)
	stubFolder = folder
	compiler, err := exec.LookPath("cc")
	if err != nil {
		noStubs = "needs a C compiler named cc: " + err.Error()
		return m.Run()
	}
	for name, defines := range stubs {
		out := filepath.Join(folder, name+".so")
		arguments := slices.Concat(defines, []string{"-shared", "-fPIC", "-o", out, "testdata/stub.c"})
		if text, err := exec.Command(compiler, arguments...).CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "stub plugin %s: %v\n%s", name, err, text)
			return 1
		}
	}
	return m.Run()
}

// stub returns the bytes of a stub plugin.
func stub(t testing.TB, name string) []byte {
	t.Helper()
	if noStubs != "" {
		t.Skip(noStubs)
	}
	content, err := os.ReadFile(filepath.Join(stubFolder, name+".so"))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// putStub makes a copy of a stub plugin, which the loader takes for a library of
// its own, at path, and returns the path.
func putStub(t *testing.T, name, path string) string {
	t.Helper()
	return putFile(t, path, stub(t, name))
}

func putFile(t *testing.T, path string, content []byte) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// isolate hides this machine's plugins and interpreters from a search, and
// returns the cache folder and the only folder on PATH, both empty.
func isolate(t *testing.T) (cache, bin string) {
	t.Helper()
	cache, bin = folder(t), folder(t)
	t.Setenv(envPlugin, "")
	t.Setenv(envLibraryPath, "")
	t.Setenv(envVirtualEnv, "")
	t.Setenv(envCache, cache)
	t.Setenv("PATH", bin)
	return cache, bin
}

// folder returns a new folder whose path holds no symbolic link, as the paths
// that are compared with it do not.
func folder(t *testing.T) string {
	t.Helper()
	path, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// usePins replaces the table of pinned wheels for one test.
func usePins(t *testing.T, replacement ...wheelPin) {
	t.Helper()
	original := pins
	t.Cleanup(func() { pins = original })
	pins = replacement
}
