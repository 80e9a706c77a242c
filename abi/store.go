package main

/*
#include "boundary.h"
*/
import "C"

import (
	"time"
	"unsafe"

	"github.com/anchorkl/anchorkl/core"
	"github.com/anchorkl/anchorkl/core/store"
)

var (
	stores  handles[*store.Store]
	writers handles[*store.Writer]
)

//export goStoreWriterOpen
func goStoreWriterOpen(path *C.char, manifest *C.akl_store_manifest, options *C.akl_store_options, id *C.uintptr_t,
	found *C.akl_store_report, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	if options.reserved != 0 {
		return report(e, fault(core.InvalidArgument, "options.reserved", "got %d, want 0", options.reserved))
	}
	wanted, err := storeManifest(manifest)
	if err != nil {
		return report(e, err)
	}
	writer, recovery, err := store.OpenWriter(text(path), wanted, store.Options{Rank: int(options.rank),
		SyncBytes: int64(options.sync_bytes), SyncInterval: seconds(options.sync_seconds)})
	if err != nil {
		return report(e, fromStore(err))
	}
	*id = C.uintptr_t(writers.add(writer))
	found.segments, found.records = 1, C.int64_t(recovery.Records)
	lines := damages(found, recovery.Damaged)
	if recovery.Torn != nil {
		found.torn_bytes = C.int64_t(recovery.Torn.Length)
		lines = append(lines, recovery.Torn.String())
	}
	if recovery.Index != "" {
		found.reread = 1
		lines = append(lines, recovery.Index)
	}
	putLines(found, lines)
	return C.AKL_OK
}

// seconds keeps the meaning of 0 and of negative numbers.
func seconds(n C.int64_t) time.Duration {
	return time.Duration(max(-1, min(int64(n), int64(time.Hour/time.Second)*1e6))) * time.Second
}

//export goStoreAppend
func goStoreAppend(id C.uintptr_t, from *C.akl_store_record, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	writer, err := writerOf(id)
	if err != nil {
		return report(e, err)
	}
	record, err := storeRecord(from, writer.Manifest())
	if err != nil {
		return report(e, err)
	}
	return report(e, fromStore(writer.Append(record)))
}

//export goStoreHas
func goStoreHas(id C.uintptr_t, example C.uint64_t, found *C.int32_t, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	writer, err := writerOf(id)
	if err != nil {
		return report(e, err)
	}
	*found = 0
	if writer.Has(uint64(example)) {
		*found = 1
	}
	return C.AKL_OK
}

//export goStoreSync
func goStoreSync(id C.uintptr_t, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	writer, err := writerOf(id)
	if err != nil {
		return report(e, err)
	}
	return report(e, fromStore(writer.Sync()))
}

//export goStoreWriterClose
func goStoreWriterClose(id C.uintptr_t, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	writer, err := writerOf(id)
	if err != nil {
		return report(e, err)
	}
	writers.remove(uint64(id))
	return report(e, fromStore(writer.Close()))
}

//export goStoreOpen
func goStoreOpen(path *C.char, id *C.uintptr_t, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	opened, err := store.Open(text(path))
	if err != nil {
		return report(e, fromStore(err))
	}
	*id = C.uintptr_t(stores.add(opened))
	return C.AKL_OK
}

//export goStoreInfo
func goStoreInfo(id C.uintptr_t, manifest *C.akl_store_manifest, found *C.akl_store_report, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	opened, err := storeOf(id)
	if err != nil {
		return report(e, err)
	}
	putManifest(manifest, opened.Manifest())
	info := opened.Info()
	found.segments, found.records, found.bytes = C.int64_t(info.Segments), C.int64_t(info.Records), C.int64_t(info.Bytes)
	found.torn_bytes, found.reread = C.int64_t(info.Torn), C.int64_t(len(info.Reread))
	putLines(found, append(damages(found, info.Damaged), info.Reread...))
	return C.AKL_OK
}

//export goStoreIds
func goStoreIds(id C.uintptr_t, ids *C.uint64_t, capacity C.int64_t, count *C.int64_t, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	opened, err := storeOf(id)
	if err != nil {
		return report(e, err)
	}
	*count = 0
	into := unsafe.Slice(ids, int(min(capacity, 1<<40))) // Go makes no slice beyond what can be addressed
	return report(e, fromStore(opened.IDs(func(id uint64) {
		if int(*count) < len(into) {
			into[*count] = C.uint64_t(id)
		}
		*count++
	})))
}

//export goStoreFind
func goStoreFind(id C.uintptr_t, example C.uint64_t, tokens, rows *C.int64_t, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	opened, err := storeOf(id)
	if err != nil {
		return report(e, err)
	}
	shape, err := opened.Find(uint64(example))
	if err != nil {
		return report(e, fromStore(err))
	}
	*tokens, *rows = C.int64_t(shape.Tokens), C.int64_t(shape.Rows)
	return C.AKL_OK
}

//export goStoreRead
func goStoreRead(id C.uintptr_t, tokens, positions *C.akl_tensor, into *C.akl_store_record, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	opened, err := storeOf(id)
	if err != nil {
		return report(e, err)
	}
	wantedTokens, err := integers(tokens, "tokens", -1, 1)
	if err != nil {
		return report(e, err)
	}
	wantedPositions, err := integers(positions, "positions", -1, 1)
	if err != nil {
		return report(e, err)
	}
	shape, err := opened.Find(uint64(into.id))
	if err != nil {
		return report(e, fromStore(err))
	}
	record, err := recordMemory(into, opened.Manifest(), shape)
	if err != nil {
		return report(e, err)
	}
	return report(e, fromStore(opened.Read(uint64(into.id), wantedTokens, wantedPositions, record)))
}

//export goStoreClose
func goStoreClose(id C.uintptr_t) (status C.akl_status) {
	defer guard(nil, &status)
	opened, err := storeOf(id)
	if err != nil {
		return report(nil, err)
	}
	stores.remove(uint64(id))
	return report(nil, fromStore(opened.Close()))
}

//export goStoreVerify
func goStoreVerify(path *C.char, found *C.akl_store_report, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	verified, err := store.Verify(text(path))
	if err != nil {
		return report(e, fromStore(err))
	}
	found.segments, found.records, found.rows = C.int64_t(verified.Segments), C.int64_t(verified.Records), C.int64_t(verified.Rows)
	found.bytes, found.torn_bytes, found.reread = C.int64_t(verified.Bytes), C.int64_t(verified.Torn), C.int64_t(len(verified.Reread))
	putLines(found, append(damages(found, verified.Damaged), verified.Reread...))
	return C.AKL_OK
}

//export goStoreMerge
func goStoreMerge(into *C.char, from **C.char, count, salvage C.int32_t, found *C.akl_store_report, e *C.akl_error) (status C.akl_status) {
	defer guard(e, &status)
	var names []string
	for _, name := range unsafe.Slice(from, max(0, int(count))) {
		names = append(names, text(name))
	}
	merged, err := store.Merge(text(into), names, salvage != 0)
	if err != nil {
		return report(e, fromStore(err))
	}
	found.segments, found.records, found.twice = 1, C.int64_t(merged.Records), C.int64_t(merged.Twice)
	return C.AKL_OK
}

func storeOf(id C.uintptr_t) (*store.Store, error) {
	return stores.live(id, "store", "akl_store_open", "opened and not yet closed")
}

func writerOf(id C.uintptr_t) (*store.Writer, error) {
	return writers.live(id, "writer", "akl_store_writer_open", "opened and not yet closed")
}
