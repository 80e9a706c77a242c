package xla

/*
#include <stdlib.h>
#include "call.h"
*/
import "C"

import (
	"fmt"
	"os"
	"path/filepath"
	"unsafe"

	"github.com/gomlx/gopjrt/pjrt"
)

// GPU says how a client shares a GPU with others in the process.
type GPU struct {
	// Name tells the device from others: programs are compiled for it.
	Name string
	// MemoryFraction is the share of the device's memory that XLA may take at most; 0: its default.
	MemoryFraction float64
	// CopyDevice and FinishStream are the addresses of the driver's cuMemcpyDtoDAsync and
	// cuStreamSynchronize, Stream is what they are called with: a result that the plugin
	// did not write where its argument lies is copied there. The driver's current context
	// must be the device's whenever a program is run.
	CopyDevice, FinishStream uintptr
	Stream                   unsafe.Pointer
}

// GPUAlignment is what kernels ask of arrays that are a program's arguments.
const GPUAlignment = 16

// gpuPlatform is the name that a CUDA plugin gives its platform.
const gpuPlatform = "cuda"

// clientOptions are those of XLA's client: one device, beside torch or JAX in the same
// process, so nothing is taken before it is needed.
func (g *GPU) clientOptions(device int) pjrt.NamedValuesMap {
	options := pjrt.NamedValuesMap{"preallocate": false, "visible_devices": []int64{int64(device)}}
	if g.MemoryFraction > 0 {
		options["memory_fraction"] = float32(g.MemoryFraction)
	}
	return options
}

// copier is in C's memory, the caller's to free.
func (g *GPU) copier() *C.xlacall_copier {
	copier := (*C.xlacall_copier)(C.calloc(1, C.sizeof_xlacall_copier))
	*(*uintptr)(unsafe.Pointer(&copier.copy)) = g.CopyDevice
	*(*uintptr)(unsafe.Pointer(&copier.finish)) = g.FinishStream
	copier.stream = g.Stream
	return copier
}

// gpuOverrides are the options of XLA that programs for a GPU are compiled with.
func gpuOverrides(plugin string) map[string]any {
	// cuBLAS adds a weight gradient's product to its sum inside of the product, Triton beside it.
	overrides := map[string]any{"xla_gpu_enable_triton_gemm": false}
	if folder := cudaFolder(plugin); folder != "" {
		overrides["xla_gpu_cuda_data_dir"] = folder
	}
	return overrides
}

// cudaFolder is where XLA finds ptxas and libdevice: $CUDA_ROOT, or NVIDIA's wheels beside that of
// the plugin, site-packages/jax_plugins/xla_cuda13/xla_cuda_plugin.so; "": XLA looks itself.
func cudaFolder(plugin string) string {
	if root := os.Getenv("CUDA_ROOT"); root != "" {
		return root
	}
	wheels := filepath.Join(filepath.Dir(plugin), "..", "..", "nvidia")
	for _, name := range []string{"cu13", "cuda_nvcc"} {
		folder := filepath.Join(wheels, name)
		if _, err := os.Stat(filepath.Join(folder, "bin", "ptxas")); err == nil {
			return folder
		}
	}
	return ""
}

// checkPlatform refuses a plugin for another kind of device than is meant.
func (c *Client) checkPlatform(options Options) error {
	name := c.client.Platform()
	switch {
	case options.GPU != nil && name != gpuPlatform:
		return fmt.Errorf("%s: got a plugin for %q, want one for %q", options.Plugin, name, gpuPlatform)
	case options.GPU == nil && name == gpuPlatform:
		return fmt.Errorf("%s: got a plugin for %q, want one for the CPU", options.Plugin, name)
	}
	return nil
}
