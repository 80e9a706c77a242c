package core

import (
	"fmt"
	"strings"
	"unsafe"

	"github.com/anchorkl/anchorkl/core/cuda"
	"github.com/anchorkl/anchorkl/core/xla"
)

// gpu is what a context on a GPU has besides.
type gpu struct {
	driver *cuda.Driver
	device *cuda.Device
}

// loadDriver is cuda.Load, or a test's.
var loadDriver = cuda.Load

// oldestDriver is the driver that a plugin needs, as the newest CUDA that it serves, by a part of the plugin's path.
var oldestDriver = map[string]int{"xla_cuda13": 13000, "xla_cuda12": 12000}

// openGPU opens a device for a plugin. The driver is asked before the plugin is: what is
// missing then has a name.
func openGPU(plugin string, number int) (*gpu, error) {
	driver, err := loadDriver()
	if err != nil {
		return nil, &Error{Status: Unavailable, Field: "device", Message: err.Error(), cause: err}
	}
	for part, needed := range oldestDriver {
		if strings.Contains(plugin, part) && driver.Version() < needed {
			return nil, fault(Unavailable, "plugin", "%s: got a driver for CUDA up to %s, want one for %s: update the driver, or take the plugin of an older CUDA",
				plugin, version(driver.Version()), version(needed))
		}
	}
	device, err := driver.Device(number)
	if err != nil {
		field := "device"
		if _, ok := err.(*cuda.OrdinalError); ok {
			field = "device_id"
		}
		return nil, &Error{Status: Unavailable, Field: field, Message: strings.TrimPrefix(err.Error(), "device_id: "), cause: err}
	}
	return &gpu{driver: driver, device: device}, nil
}

// version is CUDA's way of numbering.
func version(number int) string { return fmt.Sprintf("%d.%d", number/1000, number%1000/10) }

// client says how XLA's client shares the device.
func (g *gpu) client(fraction float64) *xla.GPU {
	return &xla.GPU{Name: fmt.Sprintf("%s, driver %d", g.device.Name(), g.driver.Version()), MemoryFraction: fraction,
		CopyDevice: g.driver.CopyDevice, FinishStream: g.driver.FinishStream, Stream: g.device.Stream()}
}

// allocate is a region of the device's memory.
func (g *gpu) allocate(size int) (*region, error) {
	size = max(size, 1)
	data, err := g.device.Allocate(size)
	if err != nil {
		return nil, fromCUDA(err)
	}
	// A context that is lost takes its memory with it: nothing is to be done about that error.
	return &region{bytes: unsafe.Slice((*byte)(data), size), free: func() { _ = g.device.Free(data) }}, nil
}

// alignedOnGPU is a tensor where it lies, or a copy that kernels can read, in memory that is borrowed.
func (c *Context) alignedOnGPU(t *Tensor, borrow func(size int) (*region, error)) (array, error) {
	m := array{t.Data, t.DType, t.stride() * t.DType.Size()}
	if uintptr(t.Data)%xla.GPUAlignment == 0 {
		return m, nil
	}
	copied, err := borrow(t.Rows * m.width)
	if err != nil {
		return m, err
	}
	c.bytesCopied.Add(int64(t.Rows * m.width))
	m.data = copied.data()
	return m, orNil(c.gpu.device.Copy(m.data, t.Data, t.Rows*m.width))
}

// hostColumns replaces what is given per row on the device by copies in the host's
// memory, of which results are copied back by the function that it returns.
func (g *gpu) hostColumns(o *Objective) (back func() error, err error) {
	type pair struct{ host, device *Tensor }
	var results []pair
	for _, column := range o.columns() {
		t := *column.tensor
		if t == nil || t.Device != CUDA || t.Rows == 0 {
			continue
		}
		host := *t
		memory := make([]uint64, divideUp(len(t.bytes()), 8)) // aligned for every type
		host.Data, host.Device, host.DeviceID = unsafe.Pointer(unsafe.SliceData(memory)), CPU, 0
		// Results, too: what lies between their rows stays what it was.
		if err := g.device.ToHost(host.bytes(), t.Data); err != nil {
			return nil, fromCUDA(err)
		}
		if column.result {
			results = append(results, pair{&host, t})
		}
		*column.tensor = &host
	}
	if err := g.device.Finish(); err != nil {
		return nil, fromCUDA(err)
	}
	return func() error {
		for _, r := range results {
			if err := g.device.ToDevice(r.device.Data, r.host.bytes()); err != nil {
				return fromCUDA(err)
			}
		}
		if len(results) == 0 {
			return nil
		}
		return orNil(g.device.Finish())
	}, nil
}

// orNil is fromCUDA of an error that may be nil.
func orNil(err error) error {
	if err == nil {
		return nil
	}
	return fromCUDA(err)
}

// firstNotFinite is the host's, of a copy of the rows.
func (g *gpu) firstNotFinite(suspects []namedTensor, row, columns int) string {
	for _, s := range suspects {
		copied := *s.tensor
		copied.Rows, copied.RowStride = 1, columns
		memory := make([]uint64, divideUp(columns*copied.DType.Size(), 8))
		copied.Data = unsafe.Pointer(unsafe.SliceData(memory))
		if g.device.ToHost(copied.bytes(), s.tensor.at(row)) != nil || g.device.Finish() != nil {
			return "" // the loss says that it is not finite; the device is lost
		}
		if !copied.finiteRow(0, columns) {
			return s.name
		}
	}
	return ""
}
