package xla

import "testing"

func TestCompileOptions(t *testing.T) {
	const plain = "\x1a\x04\x20\x01\x28\x01" + // executable_build_options: 1 replica, 1 partition
		"\x20\x01" // compile_portable_executable
	for name, test := range map[string]struct {
		overrides map[string]any
		want      string
	}{
		"plain":    {nil, plain},
		"override": {map[string]any{"width": int64(512)}, plain + "\x3a\x0c\x0a\x05width\x12\x03\x18\x80\x04"},
		"bool":     {map[string]any{"triton": false}, plain + "\x3a\x0c\x0a\x06triton\x12\x02\x10\x00"},
		"text":     {map[string]any{"dir": "/a"}, plain + "\x3a\x0b\x0a\x03dir\x12\x04\x0a\x02/a"},
	} {
		if got := string(compileOptions(test.overrides)); got != test.want {
			t.Errorf("%s: got %q, want %q", name, got, test.want)
		}
	}
}

func TestProcessorHas(t *testing.T) {
	p := processor{flags: "fpu avx2 avx512fp16"}
	for flag, want := range map[string]bool{"avx2": true, "fpu": true, "avx512f": false, "avx": false} {
		if p.has(flag) != want {
			t.Errorf("%s: got %v, want %v", flag, !want, want)
		}
	}
}
