package xla

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/anchorkl/anchorkl/plugin"
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

// TestCUDAPluginWithoutDriver loads a real CUDA plugin on a machine without a GPU: that its
// client can't be opened comes back as an error.
func TestCUDAPluginWithoutDriver(t *testing.T) {
	if devices, _ := filepath.Glob("/dev/nvidia[0-9]*"); len(devices) > 0 {
		t.Skip("there is a GPU")
	}
	found, err := plugin.Find(plugin.Search{Device: "cuda"})
	if err != nil {
		t.Skip("no CUDA plugin in this environment: ", err)
	}
	client, err := Open(Options{Plugin: found.Path, GPU: &GPU{Name: "none"}})
	if err == nil {
		client.Close()
		t.Fatal("a client was opened without a GPU")
	}
	if !strings.Contains(err.Error(), found.Path) || !strings.Contains(err.Error(), "CUDA device 0") {
		t.Errorf("the error names neither plugin nor device: %v", err)
	}
	t.Log(err)
}
