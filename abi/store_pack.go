package main

/*
#include "boundary.h"
*/
import "C"

import (
	"errors"
	"fmt"
	"strings"
	"unsafe"

	"github.com/anchorkl/anchorkl/core"
	"github.com/anchorkl/anchorkl/core/store"
)

// storeStatuses are the statuses of the store's kinds of errors.
var storeStatuses = map[store.Kind]core.Status{
	store.Invalid: core.InvalidArgument, store.NotFound: core.NotFound, store.Mismatch: core.Mismatch,
	store.Damaged: core.Damaged, store.IO: core.IOFailed, store.Newer: core.Unsupported,
	store.Busy: core.Busy, store.Closed: core.InvalidContext,
}

func fromStore(err error) error {
	var known *store.Error
	if !errors.As(err, &known) {
		return err
	}
	return &core.Error{Status: storeStatuses[known.Kind], Field: known.Field, Message: known.Message}
}

// The names of the store's enums, by number.
var (
	storeKinds  = []string{C.AKL_STORE_REFERENCE: store.KindReference, C.AKL_STORE_ANCHOR: store.KindAnchor}
	storeForms  = []string{C.AKL_STORE_FULL: store.FormFull, C.AKL_STORE_TOPK: store.FormTopK}
	storeSpaces = []string{"", "logit", "probability"} // by number + 1
	storeValues = map[core.DType]string{core.Float16: "float16", core.BFloat16: "bfloat16", core.Float32: "float32"}
)

func storeManifest(m *C.akl_store_manifest) (store.Manifest, error) {
	out := store.Manifest{Vocab: int(m.vocab), K: int(m.k), Alpha: float64(m.alpha), Tau: float64(m.tau),
		OuterIteration: int(m.outer_iteration)}
	dtype := core.DType(uint16(m.values.code)<<8 | uint16(m.values.bits))
	var ok bool
	if out.Values, ok = storeValues[dtype]; !ok || m.values.lanes != 1 {
		return out, fault(core.InvalidDType, "manifest.values", "got DLPack code %d with %d bits, want float16, bfloat16 or float32",
			m.values.code, m.values.bits)
	}
	for _, named := range []struct {
		field string
		value C.int32_t
		names []string
		into  *string
	}{{"kind", m.kind, storeKinds, &out.Kind}, {"form", m.form, storeForms, &out.Form}, {"space", m.space + 1, storeSpaces, &out.Space}} {
		if named.value < 0 || int(named.value) >= len(named.names) {
			return out, fault(core.InvalidArgument, "manifest."+named.field, "got a number that is no %s of the header", named.field)
		}
		*named.into = named.names[named.value]
	}
	var err error
	for _, array := range []struct {
		field string
		from  []C.char
		into  *string
	}{{"model", m.model[:], &out.Model}, {"tokenizer", m.tokenizer[:], &out.Tokenizer}, {"notes", m.notes[:], &out.Notes}} {
		if *array.into, err = arrayText(array.from, array.field); err != nil {
			return out, err
		}
	}
	return out, nil
}

// arrayText is the string in an array, which must end within it.
func arrayText(from []C.char, field string) (string, error) {
	bytes := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(from))), len(from))
	out, _, ended := strings.Cut(string(bytes), "\x00")
	if !ended {
		return "", fault(core.InvalidArgument, "manifest."+field, "got %d bytes without a NUL, want at most %d before it", len(from), len(from)-1)
	}
	return out, nil
}

func putManifest(into *C.akl_store_manifest, m store.Manifest) {
	into.vocab, into.k, into.alpha, into.tau = C.int64_t(m.Vocab), C.int64_t(m.K), C.double(m.Alpha), C.double(m.Tau)
	into.outer_iteration = C.int64_t(m.OuterIteration)
	into.kind, into.form, into.space = numberOf(m.Kind, storeKinds), numberOf(m.Form, storeForms), numberOf(m.Space, storeSpaces)-1
	for dtype, name := range storeValues {
		if name == m.Values {
			into.values.code, into.values.bits, into.values.lanes = C.uint8_t(dtype>>8), C.uint8_t(dtype&0xff), 1
		}
	}
	put(into.model[:], m.Model)
	put(into.tokenizer[:], m.Tokenizer)
	put(into.notes[:], m.Notes)
}

func numberOf(name string, names []string) C.int32_t {
	for number, other := range names {
		if name == other {
			return C.int32_t(number)
		}
	}
	return -1
}

// memory is a dense tensor's; rows or columns of -1 may be any. nil for NULL.
func memory(t *C.akl_tensor, name string, dtype core.DType, rows, columns int) ([]byte, error) {
	given := tensor(t)
	if given == nil {
		return nil, nil
	}
	switch {
	case given.DType != dtype:
		return nil, fault(core.InvalidDType, name, "got DLPack code %d with %d bits, want code %d with %d", t.dtype.code, t.dtype.bits, dtype>>8, dtype&0xff)
	case given.Device != core.CPU:
		return nil, fault(core.InvalidDevice, name, "got a tensor on %v, want one on the cpu", given.Device)
	case given.Rows < 0 || rows >= 0 && given.Rows != rows:
		return nil, fault(core.InvalidShape, name+".rows", "got %d, want %d", given.Rows, max(0, rows))
	case given.Columns < 1 || columns >= 0 && given.Columns != columns:
		return nil, fault(core.InvalidShape, name+".columns", "got %d, want %d", given.Columns, max(1, columns))
	case given.RowStride != 0 && given.RowStride != given.Columns:
		return nil, fault(core.InvalidShape, name+".row_stride", "got %d, want a dense tensor, of its %d columns", given.RowStride, given.Columns)
	case given.Rows > (1<<47)/given.Columns/dtype.Size():
		return nil, fault(core.InvalidShape, name+".rows", "got %d rows of %d elements, more than memory can hold", given.Rows, given.Columns)
	case given.Data == nil && given.Rows > 0:
		return nil, fault(core.NullPointer, name+".data", "got NULL, want the address of %d x %d elements", given.Rows, given.Columns)
	case uintptr(given.Data)%uintptr(dtype.Size()) != 0:
		return nil, fault(core.InvalidArgument, name+".data", "got address %#x, want one that is a multiple of its elements' %d bytes",
			uintptr(given.Data), dtype.Size())
	case given.Rows == 0:
		return []byte{}, nil
	}
	return unsafe.Slice((*byte)(given.Data), given.Rows*given.Columns*dtype.Size()), nil
}

func integers(t *C.akl_tensor, name string, rows, columns int) ([]int32, error) {
	bytes, err := memory(t, name, core.Int32, rows, columns)
	return elements[int32](bytes), err
}

// elements sees memory as numbers; nil stays nil.
func elements[T int32 | float32](bytes []byte) []T {
	if len(bytes) == 0 {
		if bytes == nil {
			return nil
		}
		return []T{}
	}
	return unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(bytes))), len(bytes)/4)
}

// storeRecord is a record in the caller's memory, whose shapes follow from its own tokens and positions.
func storeRecord(from *C.akl_store_record, m store.Manifest) (*store.Record, error) {
	for _, needed := range []struct {
		name string
		t    *C.akl_tensor
		is   bool
	}{{"tokens", from.tokens, true}, {"positions", from.positions, true}, {"values", from.values, true},
		{"ids", from.ids, m.Form == store.FormTopK}, {"tail", from.tail, m.Form == store.FormTopK}} {
		if needed.is && needed.t == nil {
			return nil, fault(core.NullPointer, needed.name, "got NULL, want the address of a tensor")
		}
	}
	shape := store.Shape{Tokens: int(from.tokens.rows), Rows: int(from.positions.rows)}
	return recordMemory(from, m, shape)
}

// recordMemory sees the caller's memory as a record of a shape; what is NULL is nil.
func recordMemory(from *C.akl_store_record, m store.Manifest, shape store.Shape) (*store.Record, error) {
	if m.Form == store.FormFull && (from.ids != nil || from.tail != nil) {
		return nil, fault(core.InvalidArgument, "ids", "got ids or a tail for a store of full distributions, want NULL")
	}
	r := &store.Record{ID: uint64(from.id)}
	columns, values := m.Vocab, core.DType(0)
	if m.Form == store.FormTopK {
		columns = m.K
	}
	for dtype, name := range storeValues {
		if name == m.Values {
			values = dtype
		}
	}
	var tail []byte
	var failures [5]error
	r.Tokens, failures[0] = integers(from.tokens, "tokens", shape.Tokens, 1)
	r.Positions, failures[1] = integers(from.positions, "positions", shape.Rows, 1)
	r.Values, failures[2] = memory(from.values, "values", values, shape.Rows, columns)
	r.IDs, failures[3] = integers(from.ids, "ids", shape.Rows, columns)
	tail, failures[4] = memory(from.tail, "tail", core.Float32, shape.Rows, 1)
	r.Tail = elements[float32](tail)
	for _, err := range failures {
		if err != nil {
			return nil, err
		}
	}
	return r, nil
}

// damages counts them, with a line on each.
func damages(found *C.akl_store_report, damaged []store.Damage) []string {
	found.damaged = C.int64_t(len(damaged))
	lines := []string{}
	for _, damage := range damaged {
		lines = append(lines, fmt.Sprint(damage))
	}
	return lines
}

// putLines writes a report's text to the caller's memory.
func putLines(into *C.akl_store_report, lines []string) {
	all := strings.Join(lines, "\n")
	into.text_size = C.size_t(len(all) + 1)
	if into.text != nil && into.text_capacity > 0 {
		put(unsafe.Slice(into.text, int(min(into.text_capacity, 1<<40))), all)
	}
}
