package main_test

import (
	"debug/elf"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/anchorkl/anchorkl"
)

// installed installs once, and returns the prefix.
var installed = sync.OnceValues(func() (string, error) {
	prefix := filepath.Join(built, "installed")
	return prefix, makeInstall("install", "PREFIX="+prefix)
})

// installation is the prefix of what `make install` put there.
func installation(t *testing.T) string {
	t.Helper()
	look(t, "install/*")
	prefix, err := installed()
	if err != nil {
		t.Fatal(err)
	}
	return prefix
}

// makeInstall has make install or uninstall the library of the tests.
func makeInstall(target string, arguments ...string) error {
	path, err := library()
	if err != nil {
		return err
	}
	if printed, err := runMake(append([]string{target, "LIBRARY=" + path}, arguments...)...); err != nil {
		return fmt.Errorf("make %s: %w\n%s", target, err, printed)
	}
	return nil
}

// listing maps the files below a folder to what they are: a link's target, or
// the permissions of a file.
func listing(t *testing.T, folder string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		found[name] = fmt.Sprintf("%o", info.Mode().Perm())
		if entry.Type() == fs.ModeSymlink {
			found[name], err = os.Readlink(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestInstall: what lies where, and that nothing of it is left by uninstall, nor
// anything else gone.
func TestInstall(t *testing.T) {
	look(t, "install/*")
	file := "libanchorkl.so." + anchorkl.Version()
	want := map[string]string{
		"include/anchorkl.h":                               "644",
		"include/anchorkl.hpp":                             "644",
		"lib/" + file:                                      "755",
		"lib/libanchorkl.so.0":                             file,
		"lib/libanchorkl.so":                               file,
		"lib/cmake/anchorkl/anchorkl-config.cmake":         "644",
		"lib/cmake/anchorkl/anchorkl-config-version.cmake": "644",
		"lib/pkgconfig/anchorkl.pc":                        "644",
	}
	staged := filepath.Join(t.TempDir(), "with space") // of a DESTDIR, unlike a PREFIX, nothing is written into files
	prefix := filepath.Join(staged, "opt", "anchorkl")
	arguments := []string{"PREFIX=/opt/anchorkl", "DESTDIR=" + staged}
	for range 2 { // the second time over the first
		if err := makeInstall("install", arguments...); err != nil {
			t.Fatal(err)
		}
	}
	if got := listing(t, prefix); !maps.Equal(got, want) {
		t.Errorf("installed: got %v, want %v", got, want)
	}
	for name := range listing(t, prefix) {
		text, err := os.ReadFile(filepath.Join(prefix, name))
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), staged) || (!strings.Contains(name, ".so") && strings.Contains(string(text), "@")) {
			t.Errorf("%s has the staging folder's path in it, or a name that was not filled in:\n%s", name, text)
		}
	}

	others := filepath.Join(prefix, "lib", "libother.so")
	if err := os.WriteFile(others, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time there is nothing to do
		if err := makeInstall("uninstall", arguments...); err != nil {
			t.Fatal(err)
		}
	}
	if left := slices.Collect(maps.Keys(listing(t, prefix))); !slices.Equal(left, []string{"lib/libother.so"}) {
		t.Errorf("after uninstall: got %v, want lib/libother.so", left)
	}
}

func TestInstallRefusesPrefixes(t *testing.T) {
	for _, prefix := range []string{"", "build/here", "/with space", "/with|bar", "/with&", `/with\back`, `/with"quote`} {
		for _, target := range []string{"install", "uninstall"} {
			err := makeInstall(target, "DESTDIR="+t.TempDir(), "PREFIX="+prefix)
			if err == nil || !strings.Contains(err.Error(), "PREFIX: got \"") || !strings.Contains(err.Error(), "want an absolute path") {
				t.Errorf("make %s PREFIX=%q: %v", target, prefix, err)
			}
		}
	}
}

// TestInstalledNames: the names that programs are bound to.
func TestInstalledNames(t *testing.T) {
	file, err := elf.Open(filepath.Join(installation(t), "lib", "libanchorkl.so"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	soname, err := file.DynString(elf.DT_SONAME)
	if err != nil || !slices.Equal(soname, []string{"libanchorkl.so.0"}) {
		t.Errorf("soname: got %v (%v), want libanchorkl.so.0", soname, err)
	}
	symbols, err := file.DynamicSymbols()
	if err != nil {
		t.Fatal(err)
	}
	versions := map[string]string{}
	for _, symbol := range symbols {
		versions[symbol.Name] = symbol.Version
	}
	for _, name := range firstNames(t) {
		if versions[name] != "ANCHORKL_0.1" {
			t.Errorf("%s: got version %q, want ANCHORKL_0.1, as programs were linked", name, versions[name])
		}
	}
}
