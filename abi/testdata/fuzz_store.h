/* Fuzzed calls about stores: a few of them, written, read, merged and thrown away, and what is read is compared. */
#ifndef ANCHORKL_FUZZ_STORE_H
#define ANCHORKL_FUZZ_STORE_H

#include <ftw.h>

#include "fuzz_refused.h"
#include "fuzz_wrong.h"

enum { STORES = 3, STORE_VOCAB = 19, STORE_K = 4, MOST_TOKENS = 7, IDS_KNOWN = 40 };

typedef struct {
  char path[512];
  int topk;
  akl_store_writer *writer;
  akl_store *reader;
  unsigned char written[IDS_KNOWN], readable[IDS_KNOWN]; /* by id: appended; there when the reader opened */
} fuzzed_store;

static fuzzed_store stores[STORES];

/* An example, which follows from its id. */
typedef struct {
  akl_store_record record;
  int32_t tokens[MOST_TOKENS], positions[MOST_TOKENS], ids[MOST_TOKENS * STORE_K];
  float values[MOST_TOKENS * STORE_VOCAB], tail[MOST_TOKENS];
  akl_tensor tensors[5];
  unsigned char behind[1 << 14];
} example;

static inline void make_example(example *e, int topk, uint64_t id) {
  static const akl_store_record empty = AKL_STORE_RECORD_INIT;
  static const akl_dtype int32 = AKL_INT32, float32 = AKL_FLOAT32;
  int tokens = 1 + (int)(id % MOST_TOKENS), rows = 0, columns = topk ? STORE_K : STORE_VOCAB;
  memset(e, 0, offsetof(example, behind));
  e->record = empty;
  e->record.id = id;
  for (int i = 0; i < tokens; i++) {
    e->tokens[i] = (int32_t)((id * 7 + (uint64_t)i * 3) % STORE_VOCAB);
    if ((id + (uint64_t)i) % 3 != 0) e->positions[rows++] = i;
  }
  for (int i = 0; i < rows * columns; i++)
    e->values[i] = topk ? -(float)(i % columns) - (float)(id % 5 + 1) : (float)((id + (uint64_t)i * 11) % 97) / 8;
  for (int i = 0; i < rows * STORE_K; i++) e->ids[i] = (int32_t)((id + (uint64_t)(i % STORE_K) * 5) % STORE_VOCAB);
  for (int i = 0; i < rows; i++) e->tail[i] = -1.5f;
  e->tensors[0] = matrix(e->tokens, int32, tokens, 1);
  e->tensors[1] = matrix(e->positions, int32, rows, 1);
  e->tensors[2] = matrix(e->values, float32, rows, columns);
  e->tensors[3] = matrix(e->ids, int32, rows, STORE_K);
  e->tensors[4] = matrix(e->tail, float32, rows, 1);
  e->record.tokens = &e->tensors[0];
  e->record.positions = &e->tensors[1];
  e->record.values = &e->tensors[2];
  if (topk) e->record.ids = &e->tensors[3], e->record.tail = &e->tensors[4];
}

static inline int remove_entry(const char *path, const struct stat *of, int kind, struct FTW *at) {
  (void)of, (void)kind, (void)at;
  return remove(path);
}

static inline void throw_away(fuzzed_store *s) {
  CHECK(akl_store_close(s->reader) == AKL_OK && akl_store_writer_close(s->writer, NULL) == AKL_OK, "close failed");
  s->reader = NULL;
  s->writer = NULL;
  nftw(s->path, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
  memset(s->written, 0, sizeof s->written);
  memset(s->readable, 0, sizeof s->readable);
}

static inline akl_store_manifest manifest_of(const fuzzed_store *s) {
  static const akl_store_manifest defaults = AKL_STORE_MANIFEST_INIT;
  static const akl_dtype float32 = AKL_FLOAT32;
  akl_store_manifest m = defaults;
  m.form = s->topk ? AKL_STORE_TOPK : AKL_STORE_FULL;
  m.values = float32;
  m.vocab = STORE_VOCAB;
  m.k = s->topk ? STORE_K : 0;
  snprintf(m.model, sizeof m.model, "fuzzed");
  return m;
}

static inline void make_manifest_odd(akl_store_manifest *m) {
  switch (between(0, 9)) {
    case 0: m->struct_size = odd_size(offsetof(akl_store_manifest, notes)); break;
    case 1: m->kind = odd_enum(2); break;
    case 2: m->form = odd_enum(2); break;
    case 3: m->values = odd_type(0); break;
    case 4:
      m->space = once_in(2) ? INT32_MAX : odd_enum(2);
      if (m->space == -1) m->space = 2;
      break;
    case 5: m->vocab = once_in(2) ? 0 : -1 - (int64_t)(random_bits() >> 1); break;
    case 6: m->k = STORE_VOCAB + 1 + (int64_t)(random_bits() >> 2); break;
    case 7: m->alpha = bad_number(); break;
    case 8:
      m->tau = bad_number();
      if (m->tau > 0 && isfinite(m->tau)) m->tau = 0;
      break;
    default: memset(m->notes, 'a' - 32 * (int)between(0, 1), sizeof m->notes); break;
  }
}

static inline void fuzz_writer_open(fuzzed_store *s) {
  akl_store_options options = AKL_STORE_OPTIONS_INIT;
  akl_store_report report = AKL_STORE_REPORT_INIT;
  akl_store_manifest m = manifest_of(s);
  akl_store_writer *writer = NULL;
  char text[40];
  int odd = once_in(3);
  options.sync_bytes = once_in(2) ? -1 : odd_integer();
  options.sync_seconds = once_in(2) ? -1 : odd_integer();
  report.text = once_in(2) ? NULL : text;
  report.text_capacity = (size_t)between(0, sizeof text);
  if (odd && once_in(3)) options.rank = once_in(2) ? -1 : (int32_t)between(100000, INT32_MAX);
  else if (odd) make_manifest_odd(&m);
  attempt a = begin_attempt(odd);
  akl_status status =
      akl_store_writer_open(s->path, &m, once_in(4) && !odd ? NULL : &options, &writer, once_in(3) ? NULL : &report, a.given);
  if (status != AKL_OK) {
    check_refused(&a, status);
    CHECK(writer == NULL && (odd || (status == AKL_BUSY && s->writer != NULL)), "writer: %s: %s", akl_status_name(status),
          a.error.message);
    return;
  }
  CHECK(!odd && s->writer == NULL, "two writers have a segment, or an odd manifest was taken");
  s->writer = writer;
}

static inline void fuzz_append(fuzzed_store *s) {
  static example e;
  uint64_t id = (uint64_t)between(0, IDS_KNOWN - 1);
  int odd = once_in(3);
  make_example(&e, s->topk, id);
  if (odd) {
    int which = (int)between(0, 4);
    switch (between(0, 4)) {
      case 0: e.record.struct_size = odd_size(sizeof e.record); break;
      case 1: e.positions[0] = MOST_TOKENS + 1; break;
      case 2:
        if (s->topk) e.ids[between(0, STORE_K - 1)] = (int32_t)odd_integer();
        else e.record.values = NULL;
        break;
      default: make_tensor_odd(&e.tensors[which], which != 2 && which != 4, 0); break;
    }
  }
  attempt a = begin_attempt(odd);
  akl_status status = akl_store_append(odd_handle(s->writer), &e.record, a.given);
  if (status == AKL_OK) {
    CHECK(!s->written[id], "an id was taken twice");
    s->written[id] = odd ? 2 : 1; /* 2: what it holds may be odd, but is whole */
    return;
  }
  check_refused(&a, status);
}

static inline void fuzz_read(fuzzed_store *s) {
  static example e, into;
  uint64_t id = once_in(10) ? random_bits() : (uint64_t)between(0, IDS_KNOWN - 1);
  int known = id < IDS_KNOWN && s->readable[id], odd = once_in(4);
  int64_t tokens = 0, rows = 0;
  attempt a = begin_attempt(0);
  akl_status status = akl_store_find(s->reader, id, &tokens, &rows, a.given);
  if (status != AKL_OK) check_refused(&a, status);
  CHECK(status == (known ? AKL_OK : AKL_NOT_FOUND), "find: %s", akl_status_name(status));
  if (!known || s->readable[id] == 2) return;
  make_example(&e, s->topk, id);
  make_example(&into, s->topk, id);
  CHECK(tokens == e.tensors[0].rows && rows == e.tensors[1].rows, "record %llu has another shape", (unsigned long long)id);
  memset(into.tokens, 0x5a, offsetof(example, tensors) - offsetof(example, tokens));
  if (odd) make_tensor_odd(&into.tensors[between(0, 4)], 1, 0);
  a = begin_attempt(odd);
  status = akl_store_read(odd ? odd_handle(s->reader) : s->reader, once_in(2) ? NULL : &e.tensors[0], &e.tensors[1], &into.record,
                          a.given);
  if (status != AKL_OK) {
    check_refused(&a, status);
    CHECK(odd, "read: %s: %s", akl_status_name(status), a.error.message);
    return;
  }
  if (odd) return;
  size_t values = (size_t)(rows * (s->topk ? STORE_K : STORE_VOCAB));
  CHECK(memcmp(into.tokens, e.tokens, (size_t)tokens * sizeof *e.tokens) == 0 &&
            memcmp(into.positions, e.positions, (size_t)rows * sizeof *e.positions) == 0 &&
            memcmp(into.values, e.values, values * sizeof *e.values) == 0,
        "record %llu was read as something else", (unsigned long long)id);
  CHECK(!s->topk || (memcmp(into.ids, e.ids, values * sizeof *e.ids) == 0 &&
                     memcmp(into.tail, e.tail, (size_t)rows * sizeof *e.tail) == 0),
        "the list of record %llu was read as something else", (unsigned long long)id);
}

static inline void fuzz_reader_open(fuzzed_store *s) {
  akl_store *reader = NULL;
  int any = 0;
  for (int i = 0; i < IDS_KNOWN; i++) any |= s->written[i];
  attempt a = begin_attempt(0);
  akl_status status = akl_store_open(s->path, &reader, a.given);
  if (status != AKL_OK) {
    check_refused(&a, status);
    CHECK(status == AKL_NOT_FOUND && !any, "open: %s: %s", akl_status_name(status), a.error.message);
    return;
  }
  CHECK(akl_store_close(s->reader) == AKL_OK, "close failed");
  s->reader = reader;
  memcpy(s->readable, s->written, sizeof s->readable);
}

/* What the whole store says of itself. */
static inline void fuzz_overview(fuzzed_store *s) {
  uint64_t ids[IDS_KNOWN + 1];
  int64_t known = 0, count = -1, capacity = once_in(4) ? odd_integer() : between(0, IDS_KNOWN);
  akl_store_manifest m = AKL_STORE_MANIFEST_INIT;
  struct {
    akl_store_report report;
    unsigned char behind[64]; /* readable: a struct_size may say that a struct goes on */
  } given = {AKL_STORE_REPORT_INIT, {0}};
  const akl_store_report *report = &given.report;
  akl_error error = AKL_ERROR_INIT;
  for (int i = 0; i < IDS_KNOWN; i++) known += s->readable[i] != 0;
  ids[IDS_KNOWN] = 0x5a;
  akl_status status = akl_store_ids(s->reader, ids, capacity, &count, &error);
  CHECK(status == AKL_OK ? count == known && capacity >= 0 : status == AKL_INVALID_ARGUMENT && capacity < 0,
        "%lld ids of %lld with room for %lld, %s: %s", (long long)count, (long long)known, (long long)capacity,
        akl_status_name(status), error.message);
  CHECK(ids[IDS_KNOWN] == 0x5a, "memory behind the ids was written to");
  CHECK_OK(akl_store_info(s->reader, once_in(3) ? NULL : &m, &given.report, &error), &error);
  CHECK(report->records == known && report->damaged == 0, "%lld records of %lld", (long long)report->records, (long long)known);
  if (once_in(4)) m.struct_size = odd_size(offsetof(akl_store_manifest, notes));
  if (once_in(4)) given.report.struct_size = odd_size(sizeof given.report);
  attempt a = begin_attempt(1);
  status = akl_store_info(odd_handle(s->reader), &m, &given.report, a.given);
  if (status != AKL_OK) check_refused(&a, status);
}

static inline void fuzz_merge(fuzzed_store *s) {
  char into[600];
  const char *from[3];
  akl_store_report report = AKL_STORE_REPORT_INIT;
  snprintf(into, sizeof into, "%s.merged", s->path);
  from[0] = s->path, from[1] = once_in(3) ? NULL : s->path, from[2] = once_in(2) ? "/nowhere" : "";
  int32_t count = once_in(4) ? (int32_t)-between(0, INT32_MAX) : (int32_t)between(1, 3);
  attempt a = begin_attempt(1);
  akl_status status = akl_store_merge(once_in(20) ? s->path : into, from, count, (int32_t)between(0, 1), &report, a.given);
  if (status != AKL_OK) check_refused(&a, status);
  a = begin_attempt(0);
  akl_store_report whole = AKL_STORE_REPORT_INIT;
  akl_status verified = akl_store_verify(status == AKL_OK ? into : s->path, &whole, a.given);
  if (verified != AKL_OK) check_refused(&a, verified);
  else CHECK(whole.damaged == 0 && whole.torn_bytes == 0, "a store is damaged");
  CHECK(verified == AKL_OK || status != AKL_OK, "a merged store can't be read: %s", a.error.message);
  nftw(into, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

static inline void fuzz_store(void) {
  fuzzed_store *s = &stores[between(0, STORES - 1)];
  akl_error error = AKL_ERROR_INIT;
  int32_t found = -1;
  int64_t what = between(0, 60);
  uint64_t id = (uint64_t)between(0, IDS_KNOWN - 1);
  if (what == 0) throw_away(s);
  else if (what == 1) fuzz_merge(s);
  else if (what < 6) fuzz_writer_open(s);
  else if (what < 10) fuzz_reader_open(s);
  else if (what == 10)
    CHECK(akl_store_writer_close(odd_handle(NULL), &error) != AKL_INTERNAL && akl_store_close(odd_handle(NULL)) != AKL_INTERNAL,
          "close");
  else if (s->writer != NULL && what == 11) CHECK_OK(akl_store_sync(s->writer, &error), &error);
  else if (s->writer != NULL && what < 16) {
    CHECK_OK(akl_store_has(s->writer, id, &found, &error), &error);
    CHECK(found == (s->written[id] != 0), "has: %d", (int)found);
  } else if (what == 16) {
    CHECK_OK(akl_store_writer_close(s->writer, &error), &error);
    s->writer = NULL;
  } else if (s->reader != NULL && what < 25) fuzz_overview(s);
  else if (s->reader != NULL && what < 40) fuzz_read(s);
  else fuzz_append(s);
}

static inline void begin_stores(const char *folder) {
  for (int i = 0; i < STORES; i++) {
    snprintf(stores[i].path, sizeof stores[i].path, "%s/store-%d", folder, i);
    stores[i].topk = i % 2;
  }
}

static inline void end_stores(void) {
  for (int i = 0; i < STORES; i++) throw_away(&stores[i]);
}

#endif
