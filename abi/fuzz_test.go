package main_test

import (
	"os"
	"strings"
	"testing"
)

// TestFuzz makes a bounded number of fuzzed calls of every function; `make fuzz` makes as many as one likes.
func TestFuzz(t *testing.T) {
	t.Log(runProgram(t, withTestCache(), "fuzz.c", "--calls", "20000", "--seed", "1", t.TempDir()))
}

// TestSoak is a short soak; `make soak` is a long one. Ten seconds are too few for memory to become level, so that only large leaks show.
func TestSoak(t *testing.T) {
	t.Log(runProgram(t, os.Environ(), "soak.c", "--minutes", "0.17", "--threads", "8", t.TempDir()))
}

// gaveUp are words of those who end a process without memory: Go's runtime, LLVM, C++ and glibc.
var gaveUp = []string{"fatal error: ", "runtime: ", "SIGSEGV: ", "LLVM ERROR: ", "Check failed: ", "bad_alloc", "terminate called"}

// TestLittleMemory: with little memory a call is right or an error, and a process that ends says why.
func TestLittleMemory(t *testing.T) {
	// AddressSanitizer itself takes more addresses than any of these.
	program := compile(t, compiler("CC", "cc"), "little_memory.c", "-std=c99")
	for _, try := range []struct {
		way, mib string
		fine     bool // all calls are answered, by Go's runtime and XLA, too
	}{
		{"load", "200", false}, {"load", "1000", false}, {"load", "16000", true},
		{"call", "0", false}, {"call", "8", false}, {"call", "40", false}, {"call", "400", true},
		{"compile", "0", false}, {"compile", "32", false}, {"compile", "800", true},
	} {
		t.Run(try.way+try.mib, func(t *testing.T) {
			printed, err := output(append(os.Environ(), "ANCHORKL_CACHE_DIR=off"), program, try.way, try.mib)
			lines := strings.Split(printed, "\n")
			t.Log(strings.Join(lines[:min(len(lines), 12)], "\n"))
			if err == nil {
				return
			}
			said := false
			for _, words := range gaveUp {
				said = said || strings.Contains(printed, words)
			}
			if try.fine || !said || strings.Contains(printed, "checks, ") {
				t.Errorf("%v", err)
			}
		})
	}
}
