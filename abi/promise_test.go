package main_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// first is the folder of what was promised with the first version: its header,
// its names, and a program of its time. Nothing in it may change.
var first = filepath.Join("testdata", "v0.1.0")

func readFirst(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(first, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// firstNames are the functions of the first version.
func firstNames(t *testing.T) []string {
	t.Helper()
	names := regexp.MustCompile(`akl_\w+`).FindAllString(readFirst(t, "exports.map"), -1)
	if len(names) == 0 {
		t.Fatal("the first version exports nothing")
	}
	return names
}

// TestFirstVersionsProgram runs a program that was compiled with the first
// version's header, and linked with a library of its names and soname, in which
// there is nothing else.
func TestFirstVersionsProgram(t *testing.T) {
	look(t, filepath.Join(first, "*"))
	prefix, folder := installation(t), t.TempDir()
	var functions strings.Builder
	for _, name := range firstNames(t) {
		fmt.Fprintf(&functions, "void %s(void) {}\n", name)
	}
	source := filepath.Join(folder, "names.c")
	if err := os.WriteFile(source, []byte(functions.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	version := "-Wl,-soname,libanchorkl.so.0,--version-script=" + filepath.Join("abi", first, "exports.map")
	do(t, os.Environ(), compiler("CC", "cc"), "-shared", "-fPIC", version, source, "-o", filepath.Join(folder, "libanchorkl.so"))
	program := filepath.Join(folder, "program")
	arguments := append(strictC99, "-I", filepath.Join("abi", first), filepath.Join("abi", first, "program.c"), "-o", program)
	do(t, os.Environ(), compiler("CC", "cc"), append(arguments, "-L", folder, "-lanchorkl")...)
	environment := append(withTestCache(), "LD_LIBRARY_PATH="+filepath.Join(prefix, "lib"))
	t.Log(do(t, environment, program, filepath.Join(folder, "store"), filepath.Join(folder, "merged")))
}

// TestPromise: the header of today keeps what the first version's promised.
func TestPromise(t *testing.T) {
	was, is := readInterface(t, readFirst(t, "anchorkl.h")), readInterface(t, header(t))
	for _, broken := range is.breaks(was) {
		t.Error(broken)
	}
}

// TestPromiseIsChecked: that no change which breaks programs goes unseen.
func TestPromiseIsChecked(t *testing.T) {
	text := readFirst(t, "anchorkl.h")
	was := readInterface(t, text)
	for _, change := range []struct{ old, new, found string }{
		{"  int64_t calls; ", "  int64_t between, calls; ", "akl_info.bytes_kept"},
		{"  double tau;      ", "  int64_t tau;     ", "akl_loss_args.tau"},
		{"  AKL_DAMAGED = 206,", "  AKL_DAMAGED = 208,", "AKL_DAMAGED"},
		{"  AKL_STAT_AGREEMENT = 8, ", "  ", "AKL_STAT_AGREEMENT"},
		{"NULL, 0.5, 1.0, 0.0, -100, 0, 0, 0, 0, 0, NULL", "NULL, 0.25, 1.0, 0.0, -100, 0, 0, 0, 0, 0, NULL", "akl_loss_args"},
		{"  uint64_t owner;               /*", "  uint64_t keeper; /*", "akl_loss_result.owner"},
		{"akl_context_trim(akl_context *context,", "akl_context_trim(akl_context *context, int all,", "akl_context_trim"},
		{"const char *akl_version(void);", "", "akl_version"},
		{"akl_topk;\n#define AKL_TOPK_INIT {sizeof(akl_topk), NULL, NULL, NULL}", "akl_topk;\n", "akl_topk"},
		// Appended, but not as fields are.
		{"  const akl_tensor *tail; /* any", "  const akl_tensor *tail; int32_t half; /* any", "akl_topk"},
		{"\n} akl_topk;\n#define AKL_TOPK_INIT {sizeof(akl_topk), NULL, NULL, NULL}",
			"\n  double later;\n} akl_topk;\n#define AKL_TOPK_INIT {sizeof(akl_topk), NULL, NULL, NULL, 1.0}", "akl_topk"},
	} {
		changed := strings.Replace(text, change.old, change.new, 1)
		if changed == text {
			t.Fatalf("the header has no %q", change.old)
		}
		broken := strings.Join(readInterface(t, changed).breaks(was), "\n")
		if !strings.Contains(broken, change.found) {
			t.Errorf("%q in place of %q: got %q, want something about %s", change.new, change.old, broken, change.found)
		}
	}
	grown := strings.Replace(text, "*tail; /* any", "*tail; double later; /* any", 1)
	grown = strings.Replace(grown, "{sizeof(akl_topk), NULL, NULL, NULL}", "{sizeof(akl_topk), NULL, NULL, NULL, 0.0}", 1)
	grown = strings.Replace(grown, "  AKL_BUSY = 207, ", "  AKL_BUSY = 207, AKL_LATER = 208, ", 1)
	if broken := readInterface(t, grown).breaks(was); grown == text || len(broken) > 0 {
		t.Errorf("a field and a status that were appended: %v", broken)
	}
}

// TestGrowingStructs runs the program about structs that have grown.
func TestGrowingStructs(t *testing.T) {
	program := compile(t, compiler("CC", "cc"), "grow.c", "-std=c11")
	t.Log(do(t, os.Environ(), program))
}
