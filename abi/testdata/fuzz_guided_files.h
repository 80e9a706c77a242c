/* Calls about stores, contexts, programs' texts and handles, with a fuzzer's bytes over them. */
#ifndef ANCHORKL_FUZZ_GUIDED_FILES_H
#define ANCHORKL_FUZZ_GUIDED_FILES_H

#include "fuzz_contexts.h"
#include "fuzz_guided.h"
#include "fuzz_store.h"
#include "fuzz_text.h"

enum { NAME = 24, EXAMPLE_TENSORS = 5 };
static region example_regions[EXAMPLE_TENSORS];
static char guided_folder[400];

/* Two stores that stay, one of each form: IDS_KNOWN examples are read, others are appended. */
static inline void begin_guided_stores(const char *folder) {
  static example e;
  akl_error error = AKL_ERROR_INIT;
  snprintf(guided_folder, sizeof guided_folder, "%s", folder);
  begin_stores(folder);
  for (int i = 0; i < EXAMPLE_TENSORS; i++) example_regions[i] = make_region();
  for (int form = 0; form < 2; form++) {
    fuzzed_store *s = &stores[form];
    akl_store_manifest m = manifest_of(s);
    require(akl_store_writer_open(s->path, &m, NULL, &s->writer, NULL, &error) == AKL_OK, error.message);
    for (uint64_t id = 0; id < IDS_KNOWN; id++) {
      make_example(&e, s->topk, id);
      require(akl_store_append(s->writer, &e.record, &error) == AKL_OK, error.message);
    }
    require(akl_store_open(s->path, &s->reader, &error) == AKL_OK, error.message);
  }
}

/* An example in memory of its own; filled: with what it holds. */
static inline void add_example(writable *w, example *e, int filled) {
  akl_store_record *record = &e->record;
  const void *pointers[] = {&record->tokens, &record->positions, &record->values, &record->ids, &record->tail};
  add_part(w, record, sizeof *record);
  for (int i = 0; i < EXAMPLE_TENSORS; i++) {
    akl_tensor *t = &e->tensors[i];
    size_t bytes = (size_t)(t->rows * t->columns) * bytes_of(t->dtype);
    unsigned char *at = place_in(&example_regions[i], bytes, 0);
    memset(at, 0, bytes);
    if (filled) memcpy(at, t->data, bytes);
    t->data = at;
    add_tensor(w, t, &example_regions[i]);
    add_slot(w, (void *)(uintptr_t)pointers[i], TO_TENSOR);
    if (filled) add_contents(w, t);
  }
}

static inline void guided_append(input_bytes *in) {
  static example e;
  writable w = {0};
  fuzzed_store *s = &stores[take_below(in, 2)];
  make_example(&e, s->topk, take_number(in, 2));
  add_example(&w, &e, 1);
  write_all_over(&w, in);
  if (claims_of(&w) == BEYOND) return;
  attempt a = begin_attempt(0);
  akl_status status = akl_store_append(s->writer, &e.record, a.given);
  if (status != AKL_OK) check_refused(&a, status);
}

static inline void guided_read(input_bytes *in) {
  static example e, into;
  writable w = {0};
  fuzzed_store *s = &stores[take_below(in, 2)];
  uint64_t id = take_below(in, IDS_KNOWN);
  int64_t tokens, rows;
  make_example(&e, s->topk, id);
  make_example(&into, s->topk, id);
  add_example(&w, &into, 0);
  write_all_over(&w, in);
  if (claims_of(&w) == BEYOND) return;
  attempt a = begin_attempt(0);
  akl_status status = akl_store_find(s->reader, into.record.id, &tokens, &rows, a.given);
  if (status != AKL_OK) check_refused(&a, status);
  a = begin_attempt(0);
  status = akl_store_read(s->reader, into.record.tokens != NULL ? &e.tensors[0] : NULL, &e.tensors[1], &into.record, a.given);
  if (status != AKL_OK) {
    check_refused(&a, status);
    return;
  }
  const akl_tensor *got[] = {into.record.tokens, into.record.positions, into.record.values, into.record.ids, into.record.tail};
  for (int i = 0; into.record.id == id && at_home(&w) && i < EXAMPLE_TENSORS; i++) {
    size_t bytes = (size_t)(e.tensors[i].rows * e.tensors[i].columns) * bytes_of(e.tensors[i].dtype);
    if (got[i] != &into.tensors[i] || bytes == 0) continue; /* without rows there may be no memory */
    CHECK(memcmp(got[i]->data, e.tensors[i].data, bytes) == 0, "part %d of record %llu was read as something else", i,
          (unsigned long long)id);
  }
}

/* A store of any manifest, opened, read and thrown away. */
static inline void guided_manifest(input_bytes *in) {
  char path[512], name[NAME], text[40];
  akl_store_options options = AKL_STORE_OPTIONS_INIT;
  akl_store_report report = AKL_STORE_REPORT_INIT;
  akl_store_manifest found = AKL_STORE_MANIFEST_INIT;
  static struct {
    akl_store_manifest m;
    unsigned char behind[1 << 16];
  } given;
  akl_store_writer *writer = NULL;
  akl_store *reader = NULL;
  writable w = {0};
  given.m = manifest_of(&stores[take_below(in, 2)]);
  take_name(in, name, sizeof name);
  snprintf(path, sizeof path, "%s/any-%s", guided_folder, name);
  report.text = text;
  report.text_capacity = take_below(in, sizeof text);
  add_part(&w, &given.m, sizeof given.m);
  add_part(&w, &given.m, offsetof(akl_store_manifest, model));
  add_part(&w, &options.rank, sizeof options - offsetof(akl_store_options, rank));
  write_all_over(&w, in);
  attempt a = begin_attempt(0);
  akl_status status = akl_store_writer_open(path, &given.m, &options, &writer, &report, a.given);
  if (status != AKL_OK) check_refused(&a, status);
  CHECK((status == AKL_OK) == (writer != NULL), "a writer and %s", akl_status_name(status));
  CHECK(akl_store_writer_close(writer, NULL) == AKL_OK, "close failed");
  a = begin_attempt(0);
  akl_status opened = akl_store_open(path, &reader, a.given);
  CHECK((opened == AKL_OK) == (status == AKL_OK), "a store that was made is %s", akl_status_name(opened));
  if (opened != AKL_OK) check_refused(&a, opened);
  else
    CHECK(akl_store_info(reader, &found, NULL, NULL) == AKL_OK && found.vocab == given.m.vocab && found.k == given.m.k,
          "another manifest");
  CHECK(akl_store_close(reader) == AKL_OK, "close failed");
  nftw(path, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

static inline void guided_text(input_bytes *in) {
  static linear_call call;
  static struct {
    akl_program_args args;
    unsigned char behind[1 << 16];
  } given;
  static char text[4 << 20]; /* of a large vocabulary with statistics more than 1 MiB */
  akl_program_args *args = &given.args;
  writable w = {0};
  clear_tensors(call.tensors, LINEAR_TENSORS);
  clear_tensors(call.objective.tensors, TENSORS);
  random_state = take_number(in, 2);
  make_text_call(args, &call);
  for (int i = 0; i < PARTS; i++) add_tensor(&w, &call.tensors[i], &linear_regions[i]);
  for (int i = 0; i < INPUTS; i++) add_tensor(&w, &call.objective.tensors[i], &regions[i]);
  add_part(&w, args, sizeof *args);
  add_part(&w, &call.args.chunk_rows, sizeof call.args.chunk_rows);
  add_slot(&w, &args->backend, TO_NOTHING);
  add_slot(&w, &args->loss, TO_NOTHING);
  add_slot(&w, &args->linear, TO_NOTHING);
  add_slot(&w, &args->text, TO_NOTHING);
  add_options(&w, &call.objective);
  write_all_over(&w, in);
  attempt a = begin_attempt(0);
  akl_status status = akl_program(args, a.given);
  if (status != AKL_OK) {
    check_refused(&a, status);
    return;
  }
  size_t size = args->text_size;
  CHECK(size > 100 && size <= sizeof text && args->version > 0, "a program of %zu bytes", size);
  args->text = text;
  args->text_capacity = size;
  a = begin_attempt(0);
  status = akl_program(args, a.given);
  CHECK(status == AKL_OK && args->text_size == size && memchr(text, 0, size) == text + size - 1, "no text of %zu bytes", size);
}

/* Options that name no plugin that there is. */
static inline void guided_context(input_bytes *in) {
  static struct {
    akl_context_options options;
    unsigned char behind[1 << 14];
  } given;
  static const akl_context_options defaults = AKL_CONTEXT_OPTIONS_INIT;
  static akl_plugin_place places[2];
  static const akl_plugin_place empty = AKL_PLUGIN_PLACE_INIT;
  static const char *const devices[] = {"cpu", "cuda", NULL};
  static char device[NAME], name[NAME], plugin[NAME + 16];
  akl_context *made = NULL;
  int64_t count = -1;
  writable w = {0};
  size_t which = take_below(in, 4);
  take_name(in, device, sizeof device);
  take_name(in, name, sizeof name);
  snprintf(plugin, sizeof plugin, "/nowhere/%s", name);
  given.options = defaults;
  given.options.plugin = plugin;
  given.options.device = which == 3 ? device : devices[which];
  given.options.python_path = name;
  add_part(&w, &given.options, sizeof given.options);
  add_slot(&w, &given.options.device, TO_NOTHING);
  add_slot(&w, &given.options.cache_dir, TO_NOTHING);
  write_all_over(&w, in);
  given.options.plugin = plugin; /* whatever was written there: NULL would find one */
  given.options.python_path = name;
  attempt a = begin_attempt(0);
  akl_status status = akl_context_create(&given.options, &made, a.given);
  CHECK(status != AKL_OK && made == NULL, "a context without a plugin was made");
  check_refused(&a, status);
  for (int i = 0; i < 2; i++) places[i] = empty;
  places[0].struct_size = (size_t)take_number(in, 1) % 2 != 0 ? sizeof empty : (size_t)take_number(in, 8);
  a = begin_attempt(0);
  status = akl_plugins(&given.options, 0, places, (int64_t)take_below(in, 3), &count, a.given);
  if (status != AKL_OK) check_refused(&a, status);
}

/* Numbers for handles and owners: odd ones, which are nobody's. */
static inline void guided_handles(input_bytes *in) {
  akl_info info = AKL_INFO_INIT;
  akl_loss_result one = AKL_LOSS_RESULT_INIT;
  akl_linear_result three = AKL_LINEAR_RESULT_INIT;
  managed_tensor *tensor = NULL;
  int64_t tokens, rows;
  int32_t found, which = (int32_t)take_number(in, 4);
  uintptr_t nobody = (uintptr_t)take_number(in, 8) | 1;
  akl_store_writer *writer = (akl_store_writer *)nobody;
  one.owner = three.owner[0] = nobody;
  akl_status came_to[] = {akl_context_info((akl_context *)nobody, &info, NULL),
                          akl_context_trim((akl_context *)nobody, NULL),
                          akl_context_destroy((akl_context *)nobody),
                          akl_result_dlpack(&one, &tensor, NULL),
                          akl_linear_dlpack(&three, which, &tensor, NULL),
                          akl_store_find((akl_store *)nobody, nobody, &tokens, &rows, NULL),
                          akl_store_has(writer, nobody, &found, NULL),
                          akl_store_sync(writer, NULL),
                          akl_store_writer_close(writer, NULL),
                          akl_store_close((akl_store *)nobody)};
  for (size_t i = 0; i < sizeof came_to / sizeof *came_to; i++)
    CHECK(came_to[i] == AKL_INVALID_CONTEXT || came_to[i] == AKL_INVALID_ARGUMENT, "call %zu with a handle of nobody's: %s", i,
          akl_status_name(came_to[i]));
  CHECK(akl_result_release(&one) == AKL_OK && akl_linear_release(&three) == AKL_OK, "release failed");
  CHECK(strncmp(akl_status_name((akl_status)which), "AKL_", 4) == 0, "a status without a name");
}

#endif
