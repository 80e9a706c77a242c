// Package fakecuda builds a driver and a plugin that behave like CUDA's on a machine
// without a GPU, for tests: device memory is the host's, programs run on a CPU plugin,
// and the order of the calls is noted. It shows what is asked of CUDA, in which order,
// and that the arithmetic of what is asked is right; not what a GPU does.
package fakecuda

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"unsafe"

	"github.com/ebitengine/purego"
)

// Fake is the driver and the plugin, built.
type Fake struct {
	Driver string // path of a libcuda.so.1
	Plugin string // path of a PJRT plugin whose platform is "cuda"

	log    func() string
	clear  func()
	depth  func() int32
	memory func(bytes int64)
	busy   func(to, from unsafe.Pointer, size uintptr) unsafe.Pointer
}

var built = sync.OnceValues(build)

// New builds them once a process. cpuPlugin is the path of the plugin that programs run on.
func New(cpuPlugin string) (*Fake, error) {
	fake, err := built()
	if err != nil {
		return nil, err
	}
	return fake, errors.Join(os.Setenv("FAKE_CUDA_DRIVER", fake.Driver), os.Setenv("FAKE_CUDA_PLUGIN", cpuPlugin))
}

func build() (*Fake, error) {
	_, file, _, _ := runtime.Caller(0)
	sources := filepath.Join(filepath.Dir(file), "testdata")
	folder, err := os.MkdirTemp("", "anchorkl-fakecuda-")
	if err != nil {
		return nil, err
	}
	fake := &Fake{Driver: filepath.Join(folder, "libcuda.so.1"), Plugin: filepath.Join(folder, "xla_cuda_plugin.so")}
	for source, library := range map[string]string{"libcuda.c": fake.Driver, "plugin.c": fake.Plugin} {
		compiler := cmp.Or(os.Getenv("CC"), "cc")
		command := exec.Command(compiler, "-std=gnu11", "-O1", "-Wall", "-Wextra", "-shared", "-fPIC", "-o", library, filepath.Join(sources, source), "-ldl", "-lpthread")
		if printed, err := command.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("%s %s: %w\n%s", compiler, source, err, printed)
		}
	}
	library, err := purego.Dlopen(fake.Driver, purego.RTLD_NOW|purego.RTLD_LOCAL)
	if err != nil {
		return nil, err
	}
	purego.RegisterLibFunc(&fake.log, library, "fakecuda_log")
	purego.RegisterLibFunc(&fake.clear, library, "fakecuda_clear_log")
	purego.RegisterLibFunc(&fake.depth, library, "fakecuda_depth")
	purego.RegisterLibFunc(&fake.memory, library, "fakecuda_set_memory")
	purego.RegisterLibFunc(&fake.busy, library, "fakecuda_busy_stream")
	return fake, nil
}

// Remove deletes the files. What is loaded of them stays.
func Remove() {
	if fake, err := built(); err == nil {
		os.RemoveAll(filepath.Dir(fake.Driver))
	}
}

// Calls are the calls since the log was cleared, in order.
func (f *Fake) Calls() []string { return strings.Split(strings.TrimSuffix(f.log(), "\n"), "\n") }

// Clear clears the log.
func (f *Fake) Clear() { f.clear() }

// Depth is how many contexts are pushed on the calling thread.
func (f *Fake) Depth() int { return int(f.depth()) }

// SetMemory says how large an allocation may be.
func (f *Fake) SetMemory(bytes int64) { f.memory(bytes) }

// BusyStream is a stream on which a copy is queued that is not done before somebody waits for it.
func (f *Fake) BusyStream(to, from unsafe.Pointer, size int) unsafe.Pointer {
	return f.busy(to, from, uintptr(size))
}
