package cuda

import "unsafe"

// Place is where a pointer leads.
type Place struct {
	Device  bool // to a device's memory, or managed memory
	Host    bool // to memory that the host can read: managed memory is both
	Ordinal int  // the device that it belongs to
}

// Attributes of pointers.
const (
	memoryType    = 2
	isManaged     = 8
	deviceOrdinal = 9
)

// Locate finds out where a pointer leads.
func (d *Driver) Locate(pointer unsafe.Pointer) (Place, error) {
	var kind uint32
	switch code := d.call.pointerAttribute(unsafe.Pointer(&kind), memoryType, pointer); code {
	case success:
	case invalidValue:
		return Place{Host: true}, nil // memory that CUDA does not know is the host's own
	default:
		return Place{}, d.failure("cuPointerGetAttribute", code)
	}
	var managed, ordinal int32 // of managed only the first byte is written
	if err := d.failure("cuPointerGetAttribute", d.call.pointerAttribute(unsafe.Pointer(&managed), isManaged, pointer)); err != nil {
		return Place{}, err
	}
	if err := d.failure("cuPointerGetAttribute", d.call.pointerAttribute(unsafe.Pointer(&ordinal), deviceOrdinal, pointer)); err != nil {
		return Place{}, err
	}
	return Place{Device: kind == deviceMemory || managed != 0, Host: kind != deviceMemory || managed != 0, Ordinal: int(ordinal)}, nil
}
