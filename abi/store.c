/* The exported functions of the anchor store; their Go halves are in store.go. */
#include "_cgo_export.h"
#include "enter.h"

/* A report that may be NULL; then what is found goes nowhere. */
#define TAKE_REPORT(into, from, error)                           \
  akl_store_report into = AKL_STORE_REPORT_INIT;                 \
  if ((from) != NULL) TAKE(into, from, "report", error)

static void give_report(akl_store_report *into, const akl_store_report *from) {
  if (into != NULL) give(into, from, sizeof *from);
}

akl_status akl_store_writer_open(const char *path, const akl_store_manifest *manifest, const akl_store_options *options,
                                 akl_store_writer **writer, akl_store_report *report, akl_error *error) {
  akl_store_manifest taken;
  akl_store_options chosen = AKL_STORE_OPTIONS_INIT;
  uintptr_t id = 0;
  ENTER(error);
  if (path == NULL) return fail(error, AKL_NULL_POINTER, "path", "got NULL, want the path of a folder");
  if (writer == NULL) return fail(error, AKL_NULL_POINTER, "writer", "got NULL, want where to put the writer");
  *writer = NULL;
  TAKE(taken, manifest, "manifest", error);
  if (options != NULL) TAKE(chosen, options, "options", error);
  TAKE_REPORT(found, report, error);
  akl_status status = goStoreWriterOpen((char *)path, &taken, &chosen, &id, &found, error);
  *writer = (akl_store_writer *)id;
  if (status == AKL_OK) give_report(report, &found);
  return status;
}

typedef struct {
  akl_tensor tokens, positions, values, ids, tail;
} record_tensors;

static akl_status take_record(akl_store_record *into, record_tensors *tensors, const akl_store_record *from, const char *field,
                              akl_error *error) {
  TAKE(*into, from, field, error);
  TAKE_TENSOR(into->tokens, tensors->tokens, "tokens", error);
  TAKE_TENSOR(into->positions, tensors->positions, "positions", error);
  TAKE_TENSOR(into->values, tensors->values, "values", error);
  TAKE_TENSOR(into->ids, tensors->ids, "ids", error);
  TAKE_TENSOR(into->tail, tensors->tail, "tail", error);
  return AKL_OK;
}

akl_status akl_store_append(akl_store_writer *writer, const akl_store_record *record, akl_error *error) {
  akl_store_record taken;
  record_tensors tensors;
  ENTER(error);
  akl_status status = take_record(&taken, &tensors, record, "record", error);
  return status != AKL_OK ? status : goStoreAppend((uintptr_t)writer, &taken, error);
}

akl_status akl_store_has(akl_store_writer *writer, uint64_t id, int32_t *found, akl_error *error) {
  ENTER(error);
  if (found == NULL) return fail(error, AKL_NULL_POINTER, "found", "got NULL, want where to put the answer");
  return goStoreHas((uintptr_t)writer, id, found, error);
}

akl_status akl_store_sync(akl_store_writer *writer, akl_error *error) {
  ENTER(error);
  return goStoreSync((uintptr_t)writer, error);
}

akl_status akl_store_writer_close(akl_store_writer *writer, akl_error *error) {
  ENTER(error);
  return writer == NULL ? AKL_OK : goStoreWriterClose((uintptr_t)writer, error);
}

akl_status akl_store_open(const char *path, akl_store **store, akl_error *error) {
  uintptr_t id = 0;
  ENTER(error);
  if (path == NULL) return fail(error, AKL_NULL_POINTER, "path", "got NULL, want the path of a folder");
  if (store == NULL) return fail(error, AKL_NULL_POINTER, "store", "got NULL, want where to put the store");
  *store = NULL;
  akl_status status = goStoreOpen((char *)path, &id, error);
  *store = (akl_store *)id;
  return status;
}

akl_status akl_store_info(akl_store *store, akl_store_manifest *manifest, akl_store_report *report, akl_error *error) {
  akl_store_manifest held = AKL_STORE_MANIFEST_INIT;
  ENTER(error);
  if (manifest != NULL) TAKE(held, manifest, "manifest", error);
  TAKE_REPORT(found, report, error);
  akl_status status = goStoreInfo((uintptr_t)store, &held, &found, error);
  if (status != AKL_OK) return status;
  if (manifest != NULL) give(manifest, &held, sizeof held);
  give_report(report, &found);
  return AKL_OK;
}

akl_status akl_store_ids(akl_store *store, uint64_t *ids, int64_t capacity, int64_t *count, akl_error *error) {
  ENTER(error);
  if (count == NULL) return fail(error, AKL_NULL_POINTER, "count", "got NULL, want where to put the number of records");
  if (capacity < 0) return fail(error, AKL_INVALID_ARGUMENT, "capacity", "got %lld, want 0 or more", (long long)capacity);
  if (ids == NULL && capacity > 0)
    return fail(error, AKL_NULL_POINTER, "ids", "got NULL, want room for %lld ids", (long long)capacity);
  return goStoreIds((uintptr_t)store, ids, capacity, count, error);
}

akl_status akl_store_find(akl_store *store, uint64_t id, int64_t *tokens, int64_t *rows, akl_error *error) {
  ENTER(error);
  if (tokens == NULL) return fail(error, AKL_NULL_POINTER, "tokens", "got NULL, want where to put their number");
  if (rows == NULL) return fail(error, AKL_NULL_POINTER, "rows", "got NULL, want where to put their number");
  return goStoreFind((uintptr_t)store, id, tokens, rows, error);
}

akl_status akl_store_read(akl_store *store, const akl_tensor *tokens, const akl_tensor *positions, akl_store_record *into,
                          akl_error *error) {
  akl_tensor wanted_tokens, wanted_positions;
  akl_store_record taken;
  record_tensors tensors;
  ENTER(error);
  TAKE_TENSOR(tokens, wanted_tokens, "tokens", error);
  TAKE_TENSOR(positions, wanted_positions, "positions", error);
  akl_status status = take_record(&taken, &tensors, into, "into", error);
  if (status != AKL_OK) return status;
  return goStoreRead((uintptr_t)store, (akl_tensor *)tokens, (akl_tensor *)positions, &taken, error);
}

akl_status akl_store_close(akl_store *store) {
  ENTER(NULL);
  return store == NULL ? AKL_OK : goStoreClose((uintptr_t)store);
}

akl_status akl_store_verify(const char *path, akl_store_report *report, akl_error *error) {
  ENTER(error);
  if (path == NULL) return fail(error, AKL_NULL_POINTER, "path", "got NULL, want the path of a store");
  TAKE_REPORT(found, report, error);
  akl_status status = goStoreVerify((char *)path, &found, error);
  if (status == AKL_OK) give_report(report, &found);
  return status;
}

akl_status akl_store_merge(const char *into, const char *const *from, int32_t count, int32_t salvage, akl_store_report *report,
                           akl_error *error) {
  ENTER(error);
  if (into == NULL) return fail(error, AKL_NULL_POINTER, "into", "got NULL, want the path of a new store");
  if (from == NULL) return fail(error, AKL_NULL_POINTER, "from", "got NULL, want the paths of %d stores", (int)count);
  for (int32_t i = 0; i < count; i++)
    if (from[i] == NULL) return fail(error, AKL_NULL_POINTER, "from", "number %d: got NULL, want the path of a store", (int)i);
  TAKE_REPORT(found, report, error);
  akl_status status = goStoreMerge((char *)into, (char **)from, count, salvage, &found, error);
  if (status == AKL_OK) give_report(report, &found);
  return status;
}
