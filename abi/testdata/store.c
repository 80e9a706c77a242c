/*
 * The anchor store from C: records of both forms there and back, what is
 * refused, what a torn end and damage come to, verify and merge.
 */
#include "check.h"

enum { TOKENS = 7, ROWS = 3, K = 4, VOCAB = 50 };

static char root[512];

static const char *path(const char *name) {
  static char all[4][600];
  static int next;
  char *into = all[next++ % 4];
  snprintf(into, sizeof all[0], "%s/%s", root, name);
  return into;
}

typedef struct {
  int32_t tokens[TOKENS], positions[ROWS], ids[ROWS * K];
  float values[ROWS * VOCAB], tail[ROWS];
  akl_tensor tensors[5];
  akl_store_record record;
} example;

/* Its tensors point into it. */
static void make_example(example *e, uint64_t id, int form) {
  static const akl_store_record empty = AKL_STORE_RECORD_INIT;
  int64_t columns = form == AKL_STORE_TOPK ? K : VOCAB;
  memset(e, 0, sizeof *e);
  for (int i = 0; i < TOKENS; i++) e->tokens[i] = (int32_t)((id * 31 + (uint64_t)i * 7) % VOCAB);
  for (int i = 0; i < ROWS; i++) {
    e->positions[i] = 2 * i + 1;
    e->tail[i] = -1.5f - (float)i;
    for (int j = 0; j < columns; j++) {
      e->values[i * columns + j] = form == AKL_STORE_TOPK ? -0.5f * (float)(j + 1) : (float)(i * 100 + j) / 8;
      if (j < K) e->ids[i * K + j] = (int32_t)((id + (uint64_t)j * 11) % VOCAB);
    }
  }
  e->tensors[0] = matrix(e->tokens, type(0, 32, 1), TOKENS, 1);
  e->tensors[1] = matrix(e->positions, type(0, 32, 1), ROWS, 1);
  e->tensors[2] = matrix(e->values, type(2, 32, 1), ROWS, columns);
  e->tensors[3] = matrix(e->ids, type(0, 32, 1), ROWS, K);
  e->tensors[4] = matrix(e->tail, type(2, 32, 1), ROWS, 1);
  e->record = empty;
  e->record.id = id;
  e->record.tokens = &e->tensors[0];
  e->record.positions = &e->tensors[1];
  e->record.values = &e->tensors[2];
  if (form == AKL_STORE_TOPK) {
    e->record.ids = &e->tensors[3];
    e->record.tail = &e->tensors[4];
  }
}

static akl_store_manifest manifest_of(int form) {
  akl_store_manifest manifest = AKL_STORE_MANIFEST_INIT;
  manifest.form = form;
  manifest.values = type(2, 32, 1);
  manifest.vocab = VOCAB;
  manifest.k = form == AKL_STORE_TOPK ? K : 0;
  manifest.alpha = 0.5;
  strcpy(manifest.model, "a model");
  strcpy(manifest.tokenizer, "0123abcd");
  return manifest;
}

static void fill(const char *folder, int form, int rank, uint64_t first, uint64_t last) {
  akl_store_manifest manifest = manifest_of(form);
  akl_store_options options = AKL_STORE_OPTIONS_INIT;
  akl_store_writer *writer = NULL;
  akl_error error = AKL_ERROR_INIT;
  example e;
  int32_t found = -1;
  options.rank = rank;
  CHECK_OK(akl_store_writer_open(folder, &manifest, &options, &writer, NULL, &error), &error);
  for (uint64_t id = first; id < last; id++) {
    make_example(&e, id, form);
    CHECK_OK(akl_store_append(writer, &e.record, &error), &error);
  }
  CHECK_OK(akl_store_has(writer, first, &found, &error), &error);
  CHECK(found == 1, "found: got %d", (int)found);
  CHECK_OK(akl_store_has(writer, last, &found, &error), &error);
  CHECK(found == 0, "found: got %d", (int)found);
  CHECK_OK(akl_store_sync(writer, &error), &error);
  CHECK_OK(akl_store_writer_close(writer, &error), &error);
  CHECK(akl_store_sync(writer, &error) == AKL_INVALID_CONTEXT, "a closed writer works");
}

static void check_round_trip(int form) {
  const char *folder = path(form == AKL_STORE_TOPK ? "topk" : "full");
  akl_store *store = NULL;
  akl_store_manifest manifest = AKL_STORE_MANIFEST_INIT, wanted = manifest_of(form);
  akl_store_report report = AKL_STORE_REPORT_INIT;
  akl_error error = AKL_ERROR_INIT;
  example want, got;
  int64_t tokens = 0, rows = 0, count = 0;
  uint64_t ids[20];
  fill(folder, form, 0, 5, 15);
  fill(folder, form, 7, 15, 25);
  CHECK_OK(akl_store_open(folder, &store, &error), &error);
  CHECK_OK(akl_store_info(store, &manifest, &report, &error), &error);
  CHECK(memcmp(&manifest, &wanted, sizeof manifest) == 0, "the manifest differs: %s %s", manifest.model, manifest.tokenizer);
  CHECK(report.segments == 2 && report.records == 20 && report.damaged == 0 && report.torn_bytes == 0 && report.text_size == 1,
        "%lld segments, %lld records", (long long)report.segments, (long long)report.records);
  CHECK_OK(akl_store_ids(store, ids, 20, &count, &error), &error);
  CHECK(count == 20, "%lld ids", (long long)count);
  CHECK_OK(akl_store_ids(store, ids, INT64_MAX, &count, &error), &error); /* more room than there is memory */
  CHECK(akl_store_ids(store, ids, -1, &count, &error) == AKL_INVALID_ARGUMENT && strcmp(error.field, "capacity") == 0,
        "room for -1 ids was accepted");
  for (int i = 0; i < 20; i++) {
    make_example(&want, ids[i], form);
    make_example(&got, 999, form);
    memset(got.tokens, 1, sizeof got.tokens);
    memset(got.values, 1, sizeof got.values);
    got.record.id = ids[i];
    CHECK_OK(akl_store_find(store, ids[i], &tokens, &rows, &error), &error);
    CHECK(tokens == TOKENS && rows == ROWS, "%lld tokens, %lld rows", (long long)tokens, (long long)rows);
    CHECK_OK(akl_store_read(store, want.record.tokens, want.record.positions, &got.record, &error), &error);
    CHECK(memcmp(got.tokens, want.tokens, sizeof want.tokens) == 0 &&
              memcmp(got.positions, want.positions, sizeof want.positions) == 0 &&
              memcmp(got.values, want.values, (size_t)(ROWS * want.tensors[2].columns) * sizeof(float)) == 0 &&
              (form == AKL_STORE_FULL ||
               (memcmp(got.ids, want.ids, sizeof want.ids) == 0 && memcmp(got.tail, want.tail, sizeof want.tail) == 0)),
          "record %llu differs", (unsigned long long)ids[i]);
  }
  want.tokens[2]++;
  CHECK(
      akl_store_read(store, want.record.tokens, NULL, &got.record, &error) == AKL_MISMATCH && strcmp(error.field, "tokens") == 0,
      "got %s", error.message);
  got.record.values = got.record.ids = got.record.tail = NULL; /* not wanted */
  CHECK_OK(akl_store_read(store, NULL, NULL, &got.record, &error), &error);
  got.tensors[0].rows--;
  CHECK(akl_store_read(store, NULL, NULL, &got.record, &error) == AKL_INVALID_SHAPE && strcmp(error.field, "tokens.rows") == 0,
        "got %s", error.message);
  got.record.id = 25;
  CHECK(akl_store_read(store, NULL, NULL, &got.record, &error) == AKL_NOT_FOUND, "got %s", error.message);
  CHECK(akl_store_find(store, 25, &tokens, &rows, &error) == AKL_NOT_FOUND, "got %s", error.message);
  CHECK(akl_store_close(store) == AKL_OK, "close");
  CHECK(akl_store_close(store) == AKL_INVALID_CONTEXT, "closed twice");
  CHECK(akl_store_find(store, 5, &tokens, &rows, &error) == AKL_INVALID_CONTEXT, "got %s", error.message);
}

static void check_refusals(void) {
  akl_store_manifest manifest = manifest_of(AKL_STORE_TOPK);
  akl_store_writer *writer = NULL, *second = NULL;
  akl_store *store = NULL;
  akl_error error = AKL_ERROR_INIT;
  example e;
  CHECK_OK(akl_store_writer_open(path("wrong"), &manifest, NULL, &writer, NULL, &error), &error);
  CHECK(akl_store_writer_open(path("wrong"), &manifest, NULL, &second, NULL, &error) == AKL_BUSY && second == NULL, "got %s",
        error.message);
  manifest.tau = 2;
  CHECK(akl_store_writer_open(path("wrong"), &manifest, NULL, &second, NULL, &error) == AKL_MISMATCH &&
            strstr(error.message, "tau") != NULL,
        "got %s", error.message);
#define REFUSED(change, status, name)                                                                             \
  do {                                                                                                            \
    make_example(&e, 1, AKL_STORE_TOPK);                                                                          \
    change;                                                                                                       \
    akl_status came_to = akl_store_append(writer, &e.record, &error);                                             \
    CHECK(came_to == (status) && strcmp(error.field, name) == 0, "%s: got %s, %s", #change,                       \
          akl_status_name(came_to), error.message);                                                               \
  } while (0)
  REFUSED(e.record.tokens = NULL, AKL_NULL_POINTER, "tokens");
  REFUSED(e.record.tail = NULL, AKL_NULL_POINTER, "tail");
  REFUSED(e.tensors[2].dtype = type(2, 16, 1), AKL_INVALID_DTYPE, "values");
  REFUSED(e.tensors[2].columns = K + 1, AKL_INVALID_SHAPE, "values.columns");
  REFUSED(e.tensors[3].row_stride = K + 1, AKL_INVALID_SHAPE, "ids.row_stride");
  REFUSED(e.tensors[1].rows = 2, AKL_INVALID_SHAPE, "values.rows");
  REFUSED(e.tensors[4].device_type = AKL_CUDA, AKL_INVALID_DEVICE, "tail");
  REFUSED(e.tensors[0].data = NULL, AKL_NULL_POINTER, "tokens.data");
  REFUSED(e.positions[1] = 99, AKL_INVALID_ARGUMENT, "positions");
  REFUSED(e.values[1] = 3, AKL_INVALID_ARGUMENT, "values");
  REFUSED(e.ids[2] = VOCAB, AKL_INVALID_ARGUMENT, "ids");
  REFUSED(e.record.struct_size = 8, AKL_INVALID_STRUCT, "record");
  make_example(&e, 1, AKL_STORE_TOPK);
  CHECK_OK(akl_store_append(writer, &e.record, &error), &error);
  CHECK(akl_store_append(writer, &e.record, &error) == AKL_INVALID_ARGUMENT && strcmp(error.field, "id") == 0, "got %s",
        error.message);
  CHECK_OK(akl_store_writer_close(writer, &error), &error);
  CHECK_OK(akl_store_writer_close(NULL, &error), &error);
  CHECK(akl_store_close(NULL) == AKL_OK, "close NULL");
  CHECK(akl_store_append(NULL, &e.record, &error) == AKL_NULL_POINTER, "got %s", error.message);
  CHECK(akl_store_open(path("nothing"), &store, &error) == AKL_NOT_FOUND && store == NULL, "got %s", error.message);
  CHECK(akl_store_open(NULL, &store, &error) == AKL_NULL_POINTER, "got %s", error.message);
  memset(manifest.model, 'x', sizeof manifest.model);
  CHECK(akl_store_writer_open(path("long"), &manifest, NULL, &second, NULL, &error) == AKL_INVALID_ARGUMENT &&
            strcmp(error.field, "manifest.model") == 0,
        "got %s", error.message);
}

/* A torn end is told of and cut off; a changed byte is found, and hides its own record alone. */
static void check_damage(void) {
  akl_store_manifest manifest = manifest_of(AKL_STORE_TOPK);
  akl_store_writer *writer = NULL;
  akl_store_report report = AKL_STORE_REPORT_INIT;
  akl_error error = AKL_ERROR_INIT;
  char text[400] = "";
  const char *from[2];
  fill(path("torn"), AKL_STORE_TOPK, 0, 0, 6);
  FILE *file = fopen(path("torn/segment-00000.akl"), "ab");
  require(file != NULL, "no segment");
  fputs("AKLR and no more", file);
  fclose(file);
  report.text = text;
  report.text_capacity = sizeof text;
  CHECK_OK(akl_store_verify(path("torn"), &report, &error), &error);
  CHECK(report.records == 6 && report.rows == 6 * ROWS && report.torn_bytes == 16 && report.damaged == 0,
        "%lld records, %lld torn", (long long)report.records, (long long)report.torn_bytes);
  from[0] = path("torn");
  CHECK(akl_store_merge(path("merged"), from, 1, 0, NULL, &error) == AKL_DAMAGED, "got %s", error.message);
  CHECK_OK(akl_store_writer_open(path("torn"), &manifest, NULL, &writer, &report, &error), &error);
  CHECK(report.records == 6 && report.torn_bytes == 16 && strstr(text, "torn") != NULL, "got %s", text);
  CHECK_OK(akl_store_writer_close(writer, &error), &error);
  CHECK_OK(akl_store_verify(path("torn"), &report, &error), &error);
  CHECK(report.records == 6 && report.torn_bytes == 0 && report.text_size == 1, "got %s", text);
  fill(path("other"), AKL_STORE_TOPK, 0, 4, 9);
  from[0] = path("torn");
  from[1] = path("other");
  CHECK_OK(akl_store_merge(path("merged"), from, 2, 0, &report, &error), &error);
  CHECK(report.records == 9 && report.twice == 2, "%lld records, %lld twice", (long long)report.records, (long long)report.twice);
  file = fopen(path("other/segment-00000.akl"), "r+b");
  require(file != NULL && fseek(file, -40, SEEK_END) == 0, "no segment");
  fputc('?', file);
  fclose(file);
  CHECK_OK(akl_store_verify(path("other"), &report, &error), &error);
  CHECK(report.records == 4 && report.damaged == 1 && strstr(text, "record 8") != NULL, "%lld damaged: %s",
        (long long)report.damaged, text);
  from[0] = path("other");
  CHECK(akl_store_merge(path("never"), from, 1, 0, NULL, &error) == AKL_DAMAGED, "got %s", error.message);
  CHECK_OK(akl_store_merge(path("salvaged"), from, 1, 1, &report, &error), &error);
  CHECK(report.records == 4, "%lld records", (long long)report.records);
}

int main(int argc, char **argv) {
  require(argc == 2, "give an empty folder");
  snprintf(root, sizeof root, "%s", argv[1]);
  check_round_trip(AKL_STORE_TOPK);
  check_round_trip(AKL_STORE_FULL);
  check_refusals();
  check_damage();
  return finish("store");
}
