package core

import (
	"os"
	"sync"
	"testing"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/cuda"
	"github.com/anchorkl/anchorkl/core/internal/failplugin"
	"github.com/anchorkl/anchorkl/core/internal/fakecuda"
	"github.com/anchorkl/anchorkl/plugin"
)

// fakeGPU is a context on a device that behaves like a GPU: what is asked of the driver
// and of the plugin is what a GPU would be asked, and what is computed is computed by
// the programs that a GPU gets, compiled for the CPU.
type fakeGPU struct {
	*Context
	fake *fakecuda.Fake
}

var sharedFake = sync.OnceValues(func() (fakeGPU, error) {
	cpu, err := plugin.Find(plugin.Search{})
	if err != nil {
		return fakeGPU{}, err
	}
	fake, err := fakecuda.New(cpu.Path)
	if err != nil {
		return fakeGPU{}, err
	}
	driver, err := cuda.LoadFrom(fake.Driver)
	if err != nil {
		return fakeGPU{}, err
	}
	loadDriver = func() (*cuda.Driver, error) { return driver, nil }
	ctx, err := NewContext(ContextOptions{Plugin: fake.Plugin, Device: "cuda", DeviceID: 1, CacheDir: "off"})
	return fakeGPU{ctx, fake}, err
})

func TestMain(m *testing.M) {
	code := m.Run()
	fakecuda.Remove()
	failplugin.Remove()
	os.Exit(code)
}

func gpuContext(t testing.TB) fakeGPU {
	t.Helper()
	g, err := sharedFake()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// moved is a tensor in the device's memory, with the same contents, until the test ends.
func (g fakeGPU) moved(t testing.TB, from Tensor) Tensor {
	t.Helper()
	size := len(from.bytes())
	memory, err := g.gpu.device.Allocate(max(size, 1))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.gpu.device.Free(memory) })
	if size > 0 {
		if err := g.gpu.device.ToDevice(memory, from.bytes()); err != nil {
			t.Fatal(err)
		}
	}
	from.Data, from.Device, from.DeviceID = memory, CUDA, g.gpu.device.Ordinal()
	return from
}

func (g fakeGPU) movedColumn(t testing.TB, from *Tensor) *Tensor {
	if from == nil {
		return nil
	}
	to := g.moved(t, *from)
	return &to
}

// request is a request whose tensors are in the device's memory.
func (g fakeGPU) request(t testing.TB, r LossRequest) LossRequest {
	r.Student, r.Reference = g.moved(t, r.Student), g.moved(t, r.Reference)
	r.Snapshot, r.GradientInto = g.movedColumn(t, r.Snapshot), g.movedColumn(t, r.GradientInto)
	g.moveColumns(t, &r.Objective)
	return r
}

func (g fakeGPU) moveColumns(t testing.TB, o *Objective) {
	for _, c := range o.columns() {
		*c.tensor = g.movedColumn(t, *c.tensor)
	}
}

// read copies a matrix of float32 of the device's.
func (g fakeGPU) read(t testing.TB, from *Tensor) []float32 {
	t.Helper()
	numbers := make([]float32, from.Rows*from.stride())
	bytes := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(numbers))), 4*len(numbers))
	if err := g.gpu.device.ToHost(bytes, from.Data); err != nil {
		t.Fatal(err)
	}
	if err := g.gpu.device.Finish(); err != nil {
		t.Fatal(err)
	}
	return numbers
}

// movingGPU is a context that takes requests in the host's memory.
type movingGPU struct {
	t testing.TB
	fakeGPU
}

func (m movingGPU) Loss(r LossRequest) (*LossResult, error) {
	return m.Context.Loss(m.request(m.t, r))
}
