package main

/*
#include "boundary.h"
*/
import "C"

import (
	"sync"

	"github.com/anchorkl/anchorkl/core"
)

// handles gives Go values numbers that C can hold. A number is never used
// again, so a value that was removed is known to be gone: what C passes back
// is looked up and never followed as a pointer.
type handles[T any] struct {
	mutex  sync.RWMutex
	values map[uint64]T
	last   uint64
}

var (
	contexts  handles[*core.Context]
	gradients handles[*core.Gradient]
)

func (h *handles[T]) add(value T) uint64 {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	if h.values == nil {
		h.values = make(map[uint64]T)
	}
	// In steps of 16, so that a context's number looks like an aligned
	// pointer to whoever holds it.
	h.last += 16
	h.values[h.last] = value
	return h.last
}

func (h *handles[T]) get(id uint64) (value T, ok bool) {
	h.mutex.RLock()
	defer h.mutex.RUnlock()
	value, ok = h.values[id]
	return value, ok
}

func (h *handles[T]) remove(id uint64) (value T, ok bool) {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	value, ok = h.values[id]
	delete(h.values, id)
	return value, ok
}

// live is the value of a number that C passes back: of an argument name, that a
// function of the header, maker, gave out, and whose life is said in lived.
func (h *handles[T]) live(id C.uintptr_t, name, maker, lived string) (value T, err error) {
	if id == 0 {
		return value, fault(core.NullPointer, name, "got NULL, want a %s of %s", name, maker)
	}
	value, ok := h.get(uint64(id))
	if !ok {
		return value, fault(core.InvalidContext, name, "got %#x, want a %s that was %s", uint64(id), name, lived)
	}
	return value, nil
}

func contextOf(id C.uintptr_t) (*core.Context, error) {
	return contexts.live(id, "context", "akl_context_create", "made and not yet destroyed")
}
