package xla

import (
	"os"
	"path/filepath"
	"testing"
)

func TestCUDAFolder(t *testing.T) {
	t.Setenv("CUDA_ROOT", "")
	packages := t.TempDir()
	plugin := filepath.Join(packages, "jax_plugins", "xla_cuda13", "xla_cuda_plugin.so")
	if got := cudaFolder(plugin); got != "" {
		t.Errorf("without wheels: got %q", got)
	}
	want := filepath.Join(packages, "nvidia", "cu13")
	if err := os.MkdirAll(filepath.Join(want, "bin"), 0o755); err != nil {
		t.Fatal(err)
	}
	if got := cudaFolder(plugin); got != "" {
		t.Errorf("without ptxas: got %q", got)
	}
	if err := os.WriteFile(filepath.Join(want, "bin", "ptxas"), nil, 0o755); err != nil {
		t.Fatal(err)
	}
	if got := cudaFolder(plugin); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	t.Setenv("CUDA_ROOT", "/opt/cuda")
	if got := cudaFolder(plugin); got != "/opt/cuda" {
		t.Errorf("got %q, want $CUDA_ROOT", got)
	}
}
