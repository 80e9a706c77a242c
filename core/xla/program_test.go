package xla

import (
	"errors"
	"testing"
)

func TestProgramErrors(t *testing.T) {
	client := openClient(t, "")
	_, err := client.Program("bad", func() (string, error) { return "this is no program", nil }, 0)
	var failed *Error
	if !errors.Is(err, ErrCompile) || !errors.As(err, &failed) || failed.Code == 0 || failed.Message == "" {
		t.Errorf("bad text: got %#v, want ErrCompile with the plugin's error", err)
	}
	refused := errors.New("refused")
	if _, err := client.Program("bad", func() (string, error) { return "", refused }, 0); err != refused {
		t.Errorf("got %v, want the error of text", err)
	}
	if client.Compiled() != 0 {
		t.Errorf("%d programs counted as compiled, want 0", client.Compiled())
	}
	mustProgram(t, client, sums(3, 1))
	if _, err := client.Program("bad", func() (string, error) { return sums(3, 1), nil }, 0); err != nil {
		t.Errorf("after failures: %v", err)
	}
}

// TestProgramScratch: the matrix between two products is temporary memory.
func TestProgramScratch(t *testing.T) {
	client := openClient(t, "")
	text := func() (string, error) {
		return `module @scratch { func.func @main(%a: tensor<64x64xf32>, %o: tensor<64x64xf32> {tf.aliasing_output = 0 : i32}) -> tensor<64x64xf32> {
			%b = stablehlo.dot_general %a, %a, contracting_dims = [1] x [0] : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
			%c = stablehlo.dot_general %b, %b, contracting_dims = [1] x [0] : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
			return %c : tensor<64x64xf32> } }`, nil
	}
	const matrix = 64 * 64 * 4
	for limit, fits := range map[int64]bool{0: true, 1: false, matrix - 1: false, 16 * matrix: true} {
		_, err := client.Program("scratch", text, limit)
		var scratch *ScratchError
		if fits && err != nil || !fits && (!errors.As(err, &scratch) || scratch.Limit != limit || scratch.Bytes < matrix) {
			t.Errorf("limit %d: got %v, want it accepted: %v", limit, err, fits)
		}
	}
	if client.Compiled() != 1 {
		t.Errorf("%d compiles, want 1: the limit is not part of the key", client.Compiled())
	}
}

// TestCompileOptionRefused: an option that the plugin does not know is left out.
func TestCompileOptionRefused(t *testing.T) {
	client := openClient(t, "")
	client.compiler.wanted = compileOptions(map[string]any{"xla_cpu_of_another_version": int64(1)})
	for _, n := range []int{2, 3} {
		mustProgram(t, client, sums(n, 1))
	}
	if !client.compiler.refused.Load() {
		t.Error("the refusal was not remembered")
	}
}

func TestOpenErrors(t *testing.T) {
	path, err := pluginPath()
	if err != nil {
		t.Fatal(err)
	}
	var none *DeviceError
	for _, device := range []int{-1, 1000} {
		if _, err := Open(Options{Plugin: path, Device: device}); !errors.As(err, &none) || none.Device != device {
			t.Errorf("device %d: got %v, want a DeviceError", device, err)
		}
	}
	if _, err := Open(Options{Plugin: "/nowhere/plugin.so"}); err == nil {
		t.Error("no file: want an error")
	}
}

func TestPlatform(t *testing.T) {
	client := openClient(t, "")
	if name, version := client.Platform(); name != "cpu" || version == "" {
		t.Errorf("got platform %q, %q, want cpu and a version", name, version)
	}
	if major, minor := client.APIVersion(); major != 0 || minor < 81 {
		t.Errorf("got API version %d.%d, want 0.81 or later", major, minor)
	}
}
