package main_test

import (
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/anchorkl/anchorkl"
)

// expected is what every consumer prints: the loss of the logits in
// testdata/consumers/numbers.h, and its gradient, in float64 by the formula.
func expected() (numbers []float64) {
	const rows, columns = 3, 5
	logit := func(model, i int) float64 { return float64(i*(model+3)%7)/2 - 1 }
	softmax := func(logits [columns]float64) (p [columns]float64) {
		sum := 0.0
		for _, z := range logits {
			sum += math.Exp(z)
		}
		for i, z := range logits {
			p[i] = math.Exp(z) / sum
		}
		return p
	}
	numbers = make([]float64, 1+rows*columns)
	for row := range rows {
		var student, anchor [columns]float64
		for i := range columns {
			student[i] = logit(0, row*columns+i)
			anchor[i] = (logit(1, row*columns+i) + logit(2, row*columns+i)) / 2
		}
		p, q := softmax(student), softmax(anchor)
		for i := range columns {
			numbers[0] += q[i] * math.Log(q[i]/p[i]) / rows
			numbers[1+row*columns+i] = (p[i] - q[i]) / rows
		}
	}
	return numbers
}

// check compares a consumer's last line with what is expected.
func check(t *testing.T, printed string, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%v\n%s", err, printed)
	}
	lines := strings.Split(strings.TrimSpace(printed), "\n")
	got, want := strings.Fields(lines[len(lines)-1]), expected()
	if len(got) != len(want) {
		t.Fatalf("got %d numbers, want %d:\n%s", len(got), len(want), printed)
	}
	for i, field := range got {
		number, err := strconv.ParseFloat(field, 64)
		if err != nil || !(math.Abs(number-want[i]) <= 1e-6) {
			t.Errorf("number %d: got %s, want %g", i, field, want[i])
		}
	}
}

// needs skips a test on a machine that lacks a program.
func needs(t *testing.T, program string) {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		t.Skipf("no %s: %v", program, err)
	}
}

// do runs a command that must succeed.
func do(t *testing.T, environment []string, name string, arguments ...string) string {
	t.Helper()
	printed, err := output(environment, name, arguments...)
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(arguments, " "), err, printed)
	}
	return printed
}

var strictC99 = []string{"-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic"}

// TestPkgConfigConsumer links a C99 program with what pkg-config says, and runs
// it as a system does that has the library in its folder of libraries.
func TestPkgConfigConsumer(t *testing.T) {
	needs(t, "pkg-config")
	look(t, "testdata/consumers/*.[ch]")
	prefix := installation(t)
	environment := append(os.Environ(), "PKG_CONFIG_PATH="+filepath.Join(prefix, "lib", "pkgconfig"))
	flags := strings.Fields(do(t, environment, "pkg-config", "--cflags", "--libs", "anchorkl >= 0.1"))
	program := filepath.Join(t.TempDir(), "consumer")
	arguments := append(strictC99, filepath.Join("abi", "testdata", "consumers", "linked.c"), "-o", program)
	do(t, os.Environ(), compiler("CC", "cc"), append(arguments, flags...)...)
	printed, err := output(append(withTestCache(), "LD_LIBRARY_PATH="+filepath.Join(prefix, "lib")), program)
	check(t, printed, err)
}

// TestReadmeConsumer has the README's own command build the example of C, in a home
// in whose .local the library is installed.
func TestReadmeConsumer(t *testing.T) {
	look(t, "../README.md", "../examples/c/*")
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	if err := os.Symlink(installation(t), filepath.Join(home, ".local")); err != nil {
		t.Fatal(err)
	}
	_, command, found := strings.Cut(string(readme), "\n    cc -std=c99 examples/c/main.c ")
	command, _, ended := strings.Cut(command, " -o build/example\n    build/example\n")
	if !found || !ended {
		t.Fatal("the README builds no example of C")
	}
	program := filepath.Join(home, "example")
	do(t, append(os.Environ(), "HOME="+home), "sh", "-c", "cc -std=c99 examples/c/main.c "+command+" -o "+program)
	printed := do(t, withTestCache(), program)
	if !strings.Contains(printed, "step 8: loss 0.0") || !strings.Contains(printed, "AKL_INVALID_ARGUMENT") {
		t.Errorf("got\n%s", printed)
	}
}

// TestCMakeConsumer builds a C++17 program whose CMakeLists.txt finds the package.
func TestCMakeConsumer(t *testing.T) {
	needs(t, "cmake")
	needs(t, compiler("CXX", "c++"))
	look(t, "testdata/consumers/*.h", "testdata/consumers/cmake/*")
	source, folder := filepath.Join("abi", "testdata", "consumers", "cmake"), t.TempDir()
	prefix := "-DCMAKE_PREFIX_PATH=" + installation(t)
	do(t, os.Environ(), "cmake", "-S", source, "-B", folder, prefix)
	do(t, os.Environ(), "cmake", "--build", folder)
	printed, err := output(withTestCache(), filepath.Join(folder, "consumer"))
	check(t, printed, err)
}

// TestCMakeVersions asks the package's own file which requests it serves.
func TestCMakeVersions(t *testing.T) {
	needs(t, "cmake")
	prefix, own := installation(t), anchorkl.Version()
	for request, want := range map[string]bool{
		"": true, "0": true, "0.1": true, "0.0.9": true, own: true, own + " EXACT": true,
		own + ".1": false, "1": false, "1.0": false, "0.0.9 EXACT": false,
		"0.0.1..." + own: true, own + "...<1": true, "0.0.1...5": true,
		"0.0.1...<" + own: false, own + ".1...1": false, "1...2": false,
	} {
		script := filepath.Join(t.TempDir(), "find.cmake")
		text := "cmake_minimum_required(VERSION 3.19)\nset(CMAKE_PREFIX_PATH " + prefix + ")\n" +
			"macro(add_library)\nendmacro()\nmacro(set_target_properties)\nendmacro()\n" + // which scripts may not have
			"find_package(anchorkl " + request + " QUIET CONFIG)\nmessage(STATUS \"found: ${anchorkl_FOUND}\")\n"
		if err := os.WriteFile(script, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		printed, err := output(os.Environ(), "cmake", "-P", script)
		if want != strings.Contains(printed, "found: 1") || want == strings.Contains(printed, "found: 0") {
			t.Errorf("find_package(anchorkl %s): %v, want %v\n%s", request, err, want, printed)
		}
	}
}

// TestOpeningConsumer opens the library in a C99 program that was not linked with it.
func TestOpeningConsumer(t *testing.T) {
	look(t, "testdata/consumers/*.[ch]")
	prefix := installation(t)
	program := filepath.Join(t.TempDir(), "consumer")
	arguments := append(strictC99, "-I", filepath.Join(prefix, "include"), filepath.Join("abi", "testdata", "consumers", "opened.c"))
	do(t, os.Environ(), compiler("CC", "cc"), append(arguments, "-o", program, "-ldl")...)
	printed, err := output(withTestCache(), program, filepath.Join(prefix, "lib", "libanchorkl.so"))
	check(t, printed, err)
}

// TestGoConsumer builds a program in a module of its own, which has the checkout
// for what a release would be.
func TestGoConsumer(t *testing.T) {
	look(t, "../go.*", "testdata/consumers/go/*")
	folder := t.TempDir()
	for _, file := range []struct{ from, to string }{
		{"go.mod", "go.mod"}, {"go.sum", "go.sum"}, {"abi/testdata/consumers/go/main.go", "main.go"},
	} {
		text, err := os.ReadFile(filepath.Join(root, file.from))
		if err != nil {
			t.Fatal(err)
		}
		if file.to == "go.mod" { // what the module needs, its users need too
			text = []byte(strings.Replace(string(text), "module github.com/anchorkl/anchorkl\n", "module example.com/consumer\n", 1) +
				"\nrequire github.com/anchorkl/anchorkl v0.0.0\n\nreplace github.com/anchorkl/anchorkl => " + root + "\n")
		}
		if err := os.WriteFile(filepath.Join(folder, file.to), text, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	program := filepath.Join(folder, "consumer")
	do(t, append(os.Environ(), "GOPROXY=off", "GOWORK=off"), "go", "build", "-C", folder, "-o", program, ".")
	printed, err := output(withTestCache(), program)
	check(t, printed, err)
}
