package core

import (
	"unsafe"

	"github.com/anchorkl/anchorkl/core/cuda"
)

// checkPlaces checks where the tensors of a call lie: on the context's device. With
// a GPU what is given per row may be in the host's memory as well.
func (c *Context) checkPlaces(large []namedTensor, o *Objective) error {
	if c.gpu == nil && o.Stream != nil {
		return fault(InvalidArgument, "stream", "got a CUDA stream, want NULL for a context on the CPU")
	}
	for _, t := range large {
		if err := c.checkPlace(t, false); err != nil {
			return err
		}
	}
	for _, column := range o.columns() {
		if t := *column.tensor; t != nil {
			if err := c.checkPlace(namedTensor{column.name, t}, c.gpu != nil); err != nil {
				return err
			}
		}
	}
	if o.TopK == nil {
		return nil
	}
	for _, t := range o.TopK.tensors() {
		if err := c.checkPlace(t, c.gpu != nil); err != nil {
			return err
		}
	}
	return nil
}

func (c *Context) checkPlace(t namedTensor, host bool) error {
	device, number, also := CPU, 0, ""
	if c.gpu != nil {
		device, number = CUDA, c.gpu.device.Ordinal()
	}
	if host {
		also = ", or cpu:0"
	}
	onHost := host && t.tensor.Device == CPU && t.tensor.DeviceID == 0
	if !onHost && (t.tensor.Device != device || t.tensor.DeviceID != number) {
		return fault(InvalidDevice, t.name+".device", "got %s:%d, want %s:%d, the context's device%s",
			t.tensor.Device, t.tensor.DeviceID, device, number, also)
	}
	if c.gpu == nil || t.tensor.Rows == 0 {
		return nil
	}
	return c.gpu.checkPointer(t.name, t.tensor.Data, onHost)
}

// checkPointer compares what a tensor says of its memory with what the driver says.
func (g *gpu) checkPointer(name string, data unsafe.Pointer, onHost bool) error {
	found, err := g.driver.Locate(data)
	if err != nil {
		return fromCUDA(err)
	}
	number := g.device.Ordinal()
	switch {
	case onHost && found.Device && !found.Host:
		return fault(InvalidDevice, name+".data", "got the address of memory on cuda:%d, want one of the host's memory, as the tensor's device says", found.Ordinal)
	case onHost:
		return nil
	case !found.Device:
		return fault(InvalidDevice, name+".data", "got the address of the host's memory, want one on cuda:%d, as the tensor's device says", number)
	case found.Ordinal != number && !found.Host: // managed memory is every device's
		return fault(InvalidDevice, name+".data", "got the address of memory on cuda:%d, want one on cuda:%d, as the tensor's device says", found.Ordinal, number)
	}
	return nil
}

// fromCUDA gives an error of the driver its status.
func fromCUDA(err error) error {
	status := ExecutionFailed
	switch failed := err.(type) {
	case *cuda.Error:
		if failed.OutOfMemory {
			status = OutOfMemory
		}
	case *cuda.MissingError, *cuda.OrdinalError:
		status = Unavailable
	}
	return &Error{Status: status, Message: err.Error(), cause: err}
}
