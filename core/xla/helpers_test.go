package xla

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/program"
	"github.com/anchorkl/anchorkl/plugin"
)

// pluginPath is the plugin that the tests run on: ANCHORKL_PJRT_PLUGIN or what
// the search finds.
var pluginPath = sync.OnceValues(func() (string, error) {
	found, err := plugin.Find(plugin.Search{})
	return found.Path, err
})

// openClient opens a client that is closed with the test.
func openClient(t testing.TB, cacheDir string) *Client {
	t.Helper()
	path, err := pluginPath()
	if err != nil {
		t.Fatal(err)
	}
	client, err := Open(Options{Plugin: path, CacheDir: cacheDir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// mustProgram compiles a text with the text as its key.
func mustProgram(t testing.TB, client *Client, text string) *Program {
	t.Helper()
	compiled, err := client.Program(text, func() (string, error) { return text, nil }, 0)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// vector is a float32 array of Go's memory, pinned and aligned for the test.
func vector(t testing.TB, values ...float32) []float32 {
	t.Helper()
	memory := make([]float32, len(values)+Alignment/4)
	skip := (Alignment - int(uintptr(unsafe.Pointer(unsafe.SliceData(memory)))%Alignment)) % Alignment / 4
	var pinner runtime.Pinner
	pinner.Pin(unsafe.SliceData(memory))
	t.Cleanup(pinner.Unpin)
	copy(memory[skip:], values)
	return memory[skip : skip+len(values) : skip+len(values)]
}

func input(values []float32) Argument {
	return Argument{Data: unsafe.Pointer(unsafe.SliceData(values)), DType: program.Float32, Rank: 1, Dims: [2]int64{int64(len(values))}}
}

func result(values []float32) Argument {
	a := input(values)
	a.Result = true
	return a
}

// sums is a program of inputs %a and %b and the results given, which hold
// a + b, a + b + 1 and so on.
func sums(n, results int) string {
	var parameters, body, returned strings.Builder
	array := fmt.Sprintf("tensor<%dxf32>", n)
	fmt.Fprintf(&parameters, "%%a: %s, %%b: %s", array, array)
	fmt.Fprintf(&body, "%%s = stablehlo.add %%a, %%b : %s\n", array)
	var types []string
	for i := range results {
		fmt.Fprintf(&parameters, ", %%o%d: %s {tf.aliasing_output = %d : i32}", i, array, i)
		fmt.Fprintf(&body, "%%c%d = stablehlo.constant dense<%d.0> : %s\n", i, i, array)
		fmt.Fprintf(&body, "%%r%d = stablehlo.add %%s, %%c%d : %s\n", i, i, array)
		fmt.Fprintf(&returned, "%%r%d, ", i)
		types = append(types, array)
	}
	return fmt.Sprintf("module @sums {\nfunc.func @main(%s) -> (%s) {\n%sreturn %s : %s\n}\n}\n", parameters.String(),
		strings.Join(types, ", "), body.String(), strings.TrimSuffix(returned.String(), ", "), strings.Join(types, ", "))
}

// residentBytes is the process's resident memory.
func residentBytes(t testing.TB) int64 {
	t.Helper()
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Skip("needs /proc: ", err)
	}
	var size, resident int64
	fmt.Sscan(string(text), &size, &resident)
	return resident * int64(os.Getpagesize())
}
