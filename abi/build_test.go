package main_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// hangs is how long a program may run: a bound for programs that hang, many
// times what a busy machine needs.
const hangs = 10 * time.Minute

// root is the checkout; built is a folder for what the tests build.
var root, built string

func TestMain(m *testing.M) {
	var err error
	if root, err = filepath.Abs(".."); err == nil {
		built, err = os.MkdirTemp("", "anchorkl-abi-")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	os.Setenv("ANCHORKL_CACHE_DIR", "off") // the programs count what they compile
	code := m.Run()
	os.RemoveAll(built)
	os.Exit(code)
}

// output runs a command in the root and returns what it printed.
func output(environment []string, name string, arguments ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), hangs)
	defer cancel()
	command := exec.CommandContext(ctx, name, arguments...)
	command.Dir, command.Env = root, environment
	printed, err := command.CombinedOutput()
	if ctx.Err() != nil {
		err = fmt.Errorf("still running after %v", hangs)
	}
	return string(printed), err
}

// library builds the shared library once, with the Makefile's own command, and returns its path.
var library = sync.OnceValues(func() (string, error) {
	path := filepath.Join(built, "libanchorkl.so")
	printed, err := runMake("lib", "LIBRARY="+path)
	if err != nil {
		return "", fmt.Errorf("building the library: %w\n%s", err, printed)
	}
	return path, nil
})

// runMake runs the Makefile, and not as a part of the make that the tests may be
// running in, whose variables would be passed on.
func runMake(arguments ...string) (string, error) {
	environment := slices.DeleteFunc(os.Environ(), func(variable string) bool {
		name, _, _ := strings.Cut(variable, "=")
		return slices.Contains([]string{"MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES", "MAKELEVEL", "PREFIX", "DESTDIR"}, name)
	})
	return output(environment, "make", arguments...)
}

// sanitizers are the compiler's flags for AddressSanitizer and UBSan; none
// where their run-time libraries are not installed.
var sanitizers = sync.OnceValues(func() ([]string, error) {
	flags := []string{"-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"}
	source, program := filepath.Join(built, "empty.c"), filepath.Join(built, "empty")
	if err := os.WriteFile(source, []byte("int main(void) { return 0; }\n"), 0o666); err != nil {
		return nil, err
	}
	printed, err := output(os.Environ(), compiler("CC", "cc"), append(flags, source, "-o", program)...)
	if err == nil {
		printed, err = output(os.Environ(), program)
	}
	if err != nil {
		return nil, fmt.Errorf("%w\n%s", err, printed)
	}
	return flags, nil
})

func compiler(variable, otherwise string) string {
	if name := os.Getenv(variable); name != "" {
		return name
	}
	return otherwise
}

// look reads files that compilers and make read, and those of the library that
// are no Go sources: Go reuses a test's result until a file that the test itself
// looked at changes.
func look(t *testing.T, patterns ...string) {
	t.Helper()
	for _, pattern := range append(patterns, "../include/*", "../Makefile", "exports.map") {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", pattern, len(files), err)
		}
		for _, file := range files {
			if _, err := os.ReadFile(file); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// compile builds a program of testdata against the header and the library.
func compile(t *testing.T, compiler, source string, flags ...string) (program string) {
	t.Helper()
	path, err := library()
	if err != nil {
		t.Fatal(err)
	}
	look(t, "testdata/*.[ch]*")
	program = filepath.Join(t.TempDir(), strings.TrimSuffix(source, filepath.Ext(source)))
	arguments := append([]string{"-Wall", "-Wextra", "-Werror", "-pedantic", "-I", "include"}, flags...)
	arguments = append(arguments, filepath.Join("abi", "testdata", source), "-o", program,
		path, "-Wl,-rpath,"+filepath.Dir(path), "-lm", "-pthread")
	if printed, err := output(os.Environ(), compiler, arguments...); err != nil {
		t.Fatalf("%s %s: %v\n%s", compiler, strings.Join(arguments, " "), err, printed)
	}
	return program
}

// asanOptions suit a process with Go's runtime and XLA in it. Go keeps
// addresses of C memory where the leak check does not look, and so does XLA
// until the process ends; the programs check what they hold by the library's
// own counts. A small quarantine, since freed memory that waits in it would
// look like growth of the process.
const asanOptions = "ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=8:thread_local_quarantine_size_kb=64"

// runProgram compiles a C program of testdata as C99 and runs it, under the
// sanitizers if there are any.
func runProgram(t *testing.T, environment []string, source string, arguments ...string) (printed string) {
	t.Helper()
	flags, err := sanitizers()
	if err != nil {
		t.Logf("without sanitizers, which the compiler does not have: %v", err)
	}
	program := compile(t, compiler("CC", "cc"), source, append([]string{"-std=c99"}, flags...)...)
	printed, err = output(append(environment, asanOptions, "UBSAN_OPTIONS=print_stacktrace=1"), program, arguments...)
	if err != nil {
		t.Fatalf("%s: %v\n%s", source, err, printed)
	}
	return printed
}

// TestLinearPrograms runs the programs about the fused linear form.
func TestLinearPrograms(t *testing.T) {
	for _, source := range []string{"linear.c", "linear_errors.c"} {
		t.Run(source, func(t *testing.T) { t.Log(runProgram(t, withTestCache(), source)) })
	}
}
