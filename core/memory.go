package core

import (
	"fmt"
	"sync"
	"syscall"
	"unsafe"
)

// memory hands out regions of the process's memory, or a GPU's, and keeps a few that were
// given back for the next call. Pages that were never touched cost more time
// than all arithmetic on them, and an allocator gives large blocks back to the
// system at every free.
type memory struct {
	keep     int                             // how many free regions are kept
	allocate func(size int) (*region, error) // nil: mapRegion

	mutex  sync.Mutex
	free   []*region
	closed bool
}

// region is page-aligned memory, or a GPU's, of which nothing but the address and the
// length may be used here. Its contents are anything, unless it is fresh.
type region struct {
	bytes   []byte
	fresh   bool   // all zero: no one has had it before
	callers bool   // the caller's own: not ours to keep
	free    func() // of memory that is not mapped; nil: it is
}

func (r *region) data() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(r.bytes)) }

// hugePage is the size of pages that the system is asked for: a fault for each
// 4 KiB of a gradient would take longer than computing it.
const hugePage = 2 << 20

// take is a region of at least so many bytes, the caller's until it is given back.
func (m *memory) take(size int) (*region, error) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	best, smallest := -1, -1
	for i, r := range m.free {
		if len(r.bytes) >= size && (best < 0 || len(r.bytes) < len(m.free[best].bytes)) {
			best = i
		}
		if smallest < 0 || len(r.bytes) < len(m.free[smallest].bytes) {
			smallest = i
		}
	}
	if best >= 0 {
		found := m.free[best]
		m.remove(best)
		return found, nil
	}
	if smallest >= 0 && len(m.free) >= m.keep {
		// It is too small for this caller: a larger one will take its place.
		m.free[smallest].unmap()
		m.remove(smallest)
	}
	if m.allocate != nil {
		return m.allocate(size)
	}
	return mapRegion(size)
}

func (m *memory) remove(i int) {
	m.free[i] = m.free[len(m.free)-1]
	m.free = m.free[:len(m.free)-1]
}

// give takes a region back.
func (m *memory) give(r *region) {
	if r == nil || r.callers {
		return
	}
	m.mutex.Lock()
	defer m.mutex.Unlock()
	r.fresh = false
	m.free = append(m.free, r)
	if m.closed {
		m.unmapAll()
		return
	}
	if len(m.free) > m.keep {
		smallest := 0
		for i, other := range m.free {
			if len(other.bytes) < len(m.free[smallest].bytes) {
				smallest = i
			}
		}
		m.free[smallest].unmap()
		m.remove(smallest)
	}
}

// kept is the memory of free regions, in bytes.
func (m *memory) kept() int64 {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	bytes := 0
	for _, r := range m.free {
		bytes += len(r.bytes)
	}
	return int64(bytes)
}

// trim gives free regions back to the system.
func (m *memory) trim() {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.unmapAll()
}

// close trims, now and whenever a region comes back.
func (m *memory) close() {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.closed = true
	m.unmapAll()
}

func (m *memory) unmapAll() {
	for _, r := range m.free {
		r.unmap()
	}
	m.free = nil
}

func mapRegion(size int) (*region, error) {
	const page = 4096
	rounded := roundUp(size, page)
	if size >= hugePage {
		rounded = roundUp(size, hugePage)
	}
	bytes, err := syscall.Mmap(-1, 0, max(rounded, page), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return nil, &Error{Status: OutOfMemory, Message: fmt.Sprintf("no memory for %d bytes: %v", size, err), cause: err}
	}
	adviseHugePages(bytes)
	return &region{bytes: bytes, fresh: true}, nil
}

func (r *region) unmap() {
	if r.free != nil {
		r.free()
		r.bytes = nil
		return
	}
	// Fails only for memory that is no mapping, which would be a bug here.
	if err := syscall.Munmap(r.bytes); err != nil {
		panic(fmt.Sprintf("core: unmapping %d bytes: %v", len(r.bytes), err))
	}
	r.bytes = nil
}
