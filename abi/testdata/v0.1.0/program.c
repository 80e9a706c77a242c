/*
 * A program of version 0.1.0, which stays as it is: it is compiled with that
 * version's header, and every later library has to run it. It calls every
 * function of the version, and looks at the memory behind each struct, which is
 * no part of it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "anchorkl.h"

static int failures;

#define CHECK(condition)                                           \
  do {                                                             \
    if (!(condition)) {                                            \
      failures++;                                                  \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
    }                                                              \
  } while (0)

/* A struct with memory behind it that nobody may touch. */
enum { BEHIND = 256, UNTOUCHED = 0x5a };
#define GUARDED(type, name, initial)       \
  struct {                                 \
    type it;                               \
    unsigned char behind[BEHIND];          \
  } name = {initial, {0}};                 \
  memset(name.behind, UNTOUCHED, BEHIND)
#define CHECK_GUARDED(name) CHECK(untouched(name.behind) && name.it.struct_size == sizeof name.it)

static int untouched(const unsigned char *behind) {
  for (int i = 0; i < BEHIND; i++)
    if (behind[i] != UNTOUCHED) return 0;
  return 1;
}

/* Library calls and what they say if they fail. */
#define OK(call)                                                                        \
  do {                                                                                  \
    akl_status status = (call);                                                         \
    if (status != AKL_OK) fprintf(stderr, "%s: %s\n", akl_status_name(status), error.it.message); \
    CHECK(status == AKL_OK);                                                            \
    CHECK_GUARDED(error);                                                               \
  } while (0)

/* DLPack's tensor, as far as it is read here. */
struct DLManagedTensor {
  void *data;
  int32_t device_type, device_id, ndim;
  akl_dtype dtype;
  int64_t *shape, *strides;
  uint64_t byte_offset;
  void *manager_ctx;
  void (*deleter)(struct DLManagedTensor *self);
};

enum { ROWS = 2, VOCAB = 3, WIDTH = 2 };

static akl_tensor tensor_of(void *data, int code, int bits, int64_t rows, int64_t columns) {
  akl_tensor tensor = AKL_TENSOR_INIT;
  tensor.data = data;
  tensor.dtype.code = (uint8_t)code;
  tensor.dtype.bits = (uint8_t)bits;
  tensor.rows = rows;
  tensor.columns = columns;
  return tensor;
}

static akl_tensor floats(float *data, int64_t rows, int64_t columns) { return tensor_of(data, 2, 32, rows, columns); }

static int near(double got, double want) {
  double difference = got > want ? got - want : want - got;
  if (!(difference <= 1e-5)) fprintf(stderr, "got %.9g, want %.9g\n", got, want);
  return difference <= 1e-5;
}

static float student_logits[ROWS * VOCAB] = {2, 0, 0, 0, 1, 0}, snapshot_logits[ROWS * VOCAB] = {2, 0, 0, 0, 1, 0};
static float reference_logits[ROWS * VOCAB] = {0, 2, 0, 0, 0, 3};
static int64_t label_ids[ROWS] = {1, -100};

/* By hand: p = softmax(2, 0, 0), q = softmax(1, 1, 0), KL(q || p) of the row that counts; the other has label -100. */
static const double LOSS = 0.37754996, GRADIENT[VOCAB] = {0.36466724, -0.31581182, -0.04885542};

static void logits_form(akl_context *context, const akl_loss_args *args) {
  GUARDED(akl_error, error, AKL_ERROR_INIT);
  GUARDED(akl_loss_result, result, AKL_LOSS_RESULT_INIT);
  GUARDED(akl_statistics, statistics, AKL_STATISTICS_INIT);
  GUARDED(akl_info, info, AKL_INFO_INIT);
  float losses[ROWS] = {-1, -1}, own[ROWS * VOCAB];
  akl_tensor row_losses = floats(losses, ROWS, 1), memory = floats(own, ROWS, VOCAB);
  struct DLManagedTensor *managed = NULL;
  result.it.want_gradient = 1;
  result.it.row_losses = &row_losses;
  result.it.statistics = &statistics.it;
  result.it.bad_rows = -7;
  OK(akl_loss(context, args, &result.it, &error.it));
  CHECK_GUARDED(result);
  CHECK_GUARDED(statistics);
  CHECK(near(result.it.loss, LOSS) && result.it.counted_rows == 1 && near(losses[0], LOSS) && losses[1] == 0);
  for (int i = 0; i < VOCAB; i++) {
    CHECK(near(((const float *)result.it.gradient_data)[i], GRADIENT[i]));
    CHECK(((const float *)result.it.gradient_data)[VOCAB + i] == 0);
  }
  CHECK(near(statistics.it.mean[AKL_STAT_KL], LOSS) && near(statistics.it.mean[AKL_STAT_STUDENT_SNAPSHOT], 0));
  OK(akl_context_info(context, &info.it, &error.it));
  CHECK_GUARDED(info);
  CHECK(strcmp(info.it.platform, "cpu") == 0 && info.it.live_buffers == 1 && info.it.bytes_held == ROWS * VOCAB * 4);
  OK(akl_result_dlpack(&result.it, &managed, &error.it));
  CHECK(result.it.owner == 0 && managed->ndim == 2 && managed->shape[1] == VOCAB && near(((float *)managed->data)[0], GRADIENT[0]));
  managed->deleter(managed);
  result.it.gradient = &memory;
  OK(akl_loss(context, args, &result.it, &error.it));
  CHECK(result.it.gradient_data == NULL && near(own[1], GRADIENT[1]));
  CHECK(akl_result_release(&result.it) == AKL_OK);
  OK(akl_context_info(context, &info.it, &error.it));
  CHECK(info.it.live_buffers == 0 && info.it.calls == 2);
}

static void errors(akl_context *context, akl_loss_args args) {
  GUARDED(akl_error, error, AKL_ERROR_INIT);
  GUARDED(akl_loss_result, result, AKL_LOSS_RESULT_INIT);
  args.alpha = 1.5;
  CHECK(akl_loss(context, &args, &result.it, &error.it) == AKL_INVALID_ARGUMENT && strcmp(error.it.field, "alpha") == 0);
  CHECK(error.it.status == 100 && error.it.message[0] != 0);
  args.struct_size--;
  CHECK(akl_loss(context, &args, &result.it, &error.it) == AKL_INVALID_STRUCT);
  CHECK_GUARDED(error);
  CHECK_GUARDED(result);
}

/* Two of three tokens listed: with alpha 1 and all buckets the student's own the loss is 0. */
static void topk(akl_context *context, akl_loss_args args) {
  GUARDED(akl_error, error, AKL_ERROR_INIT);
  GUARDED(akl_loss_result, result, AKL_LOSS_RESULT_INIT);
  GUARDED(akl_topk, listed, AKL_TOPK_INIT);
  int32_t ids[ROWS * 2] = {0, 1, 0, 1};
  float logs[ROWS * 2] = {-0.2395447f, -2.2395447f, -0.5f, -2}, rest[ROWS] = {-2.2395447f, -2};
  akl_tensor tokens = tensor_of(ids, 0, 32, ROWS, 2), values = floats(logs, ROWS, 2), tail = floats(rest, ROWS, 1);
  listed.it.ids = &tokens;
  listed.it.logs = &values;
  listed.it.tail = &tail;
  args.reference = NULL;
  args.topk = &listed.it;
  args.alpha = 1;
  OK(akl_loss(context, &args, &result.it, &error.it));
  CHECK_GUARDED(listed);
  CHECK(near(result.it.loss, 0) && result.it.counted_rows == 1);
}

/* Heads that are the identity, so that hidden states are logits but for the last token's, which is 0. */
static void linear_form(akl_context *context, akl_loss_args args) {
  GUARDED(akl_error, error, AKL_ERROR_INIT);
  GUARDED(akl_linear_args, linear, AKL_LINEAR_ARGS_INIT);
  GUARDED(akl_linear_result, result, AKL_LINEAR_RESULT_INIT);
  float hidden[3][ROWS * WIDTH] = {{2, 0, 0, 1}, {2, 0, 0, 1}, {0, 2, 0, 0}}, head[VOCAB * WIDTH] = {1, 0, 0, 1, 0, 0};
  akl_tensor states[3], weight = floats(head, VOCAB, WIDTH);
  struct DLManagedTensor *managed = NULL;
  for (int i = 0; i < 3; i++) states[i] = floats(hidden[i], ROWS, WIDTH);
  args.student = args.snapshot = args.reference = NULL;
  linear.it.student_hidden = &states[AKL_STUDENT];
  linear.it.snapshot_hidden = &states[AKL_SNAPSHOT];
  linear.it.reference_hidden = &states[AKL_REFERENCE];
  linear.it.student_weight = linear.it.snapshot_weight = linear.it.reference_weight = &weight;
  linear.it.loss = &args;
  result.it.want_gradient[AKL_GRADIENT_HIDDEN] = result.it.want_gradient[AKL_GRADIENT_WEIGHT] = 1;
  OK(akl_linear_loss(context, &linear.it, &result.it, &error.it));
  CHECK_GUARDED(linear);
  CHECK_GUARDED(result);
  CHECK(near(result.it.loss, LOSS) && result.it.counted_rows == 1 && result.it.chunk_rows > 0);
  CHECK(near(((const float *)result.it.gradient_data[AKL_GRADIENT_HIDDEN])[0], GRADIENT[0]));
  OK(akl_linear_dlpack(&result.it, AKL_GRADIENT_WEIGHT, &managed, &error.it));
  CHECK(near(((float *)managed->data)[0], 2 * GRADIENT[0]) && managed->shape[0] == VOCAB);
  managed->deleter(managed);
  CHECK(akl_linear_release(&result.it) == AKL_OK && result.it.owner[AKL_GRADIENT_HIDDEN] == 0);
}

/* One rank that has all columns. */
static void shard_form(akl_context *context, akl_loss_args args) {
  GUARDED(akl_error, error, AKL_ERROR_INIT);
  GUARDED(akl_shard_args, shard, AKL_SHARD_ARGS_INIT);
  GUARDED(akl_loss_result, result, AKL_LOSS_RESULT_INIT);
  float numbers[AKL_SHARD_MOST_ROUNDS][ROWS * 64];
  akl_tensor tensors[AKL_SHARD_MOST_ROUNDS];
  args.vocab = VOCAB;
  shard.it.loss = &args;
  for (int round = 0, rounds = 1; round < rounds; round++) {
    GUARDED(akl_shard_numbers, asked, AKL_SHARD_NUMBERS_INIT);
    asked.it.round = round;
    OK(akl_shard_stats(NULL, &shard.it, &asked.it, &error.it));
    rounds = asked.it.rounds;
    CHECK(rounds <= AKL_SHARD_MOST_ROUNDS && asked.it.count > 0 && asked.it.count <= 64);
    if (failures > 0) return;
    tensors[round] = floats(numbers[round], ROWS, asked.it.count);
    asked.it.numbers = &tensors[round];
    OK(akl_shard_stats(context, &shard.it, &asked.it, &error.it));
    CHECK_GUARDED(asked);
    shard.it.reduced[round] = &tensors[round];
  }
  OK(akl_shard_loss(context, &shard.it, &result.it, &error.it));
  CHECK_GUARDED(shard);
  CHECK_GUARDED(result);
  CHECK(near(result.it.loss, LOSS));
}

static void plugin_places(const akl_context_options *options) {
  GUARDED(akl_error, error, AKL_ERROR_INIT);
  struct {
    akl_plugin_place it[2];
    unsigned char behind[BEHIND];
  } places = {{AKL_PLUGIN_PLACE_INIT, AKL_PLUGIN_PLACE_INIT}, {0}};
  int64_t count = 0;
  memset(places.behind, UNTOUCHED, BEHIND);
  OK(akl_plugins(options, 0, places.it, 2, &count, &error.it));
  CHECK(untouched(places.behind) && places.it[0].struct_size == sizeof places.it[0]);
  CHECK(count > 0 && places.it[0].source[0] != 0 && places.it[1].struct_size == sizeof places.it[1]);
  CHECK(count == 1 || places.it[1].source[0] != 0);
}

static void program_text(const akl_loss_args *args) {
  GUARDED(akl_error, error, AKL_ERROR_INIT);
  GUARDED(akl_program_args, program, AKL_PROGRAM_ARGS_INIT);
  program.it.loss = args;
  OK(akl_program(&program.it, &error.it));
  char *text = calloc(program.it.text_size, 1);
  program.it.text = text;
  program.it.text_capacity = program.it.text_size;
  OK(akl_program(&program.it, &error.it));
  CHECK_GUARDED(program);
  CHECK(strstr(text, "func.func") != NULL && strlen(text) + 1 == program.it.text_size && program.it.version > 0);
  free(text);
}

static void store_of(const char *path, const char *merged) {
  GUARDED(akl_error, error, AKL_ERROR_INIT);
  GUARDED(akl_store_manifest, manifest, AKL_STORE_MANIFEST_INIT);
  GUARDED(akl_store_manifest, held, AKL_STORE_MANIFEST_INIT);
  GUARDED(akl_store_options, options, AKL_STORE_OPTIONS_INIT);
  GUARDED(akl_store_report, report, AKL_STORE_REPORT_INIT);
  GUARDED(akl_store_record, record, AKL_STORE_RECORD_INIT);
  GUARDED(akl_store_record, into, AKL_STORE_RECORD_INIT);
  int32_t ids[2] = {4, 5}, places[1] = {1}, found = 0;
  float logits[VOCAB] = {1, 2, 3}, read[VOCAB] = {0, 0, 0};
  akl_tensor tokens = tensor_of(ids, 0, 32, 2, 1), positions = tensor_of(places, 0, 32, 1, 1);
  akl_tensor values = floats(logits, 1, VOCAB), room = floats(read, 1, VOCAB);
  const akl_dtype float32 = AKL_FLOAT32;
  akl_store_writer *writer = NULL;
  akl_store *store = NULL;
  uint64_t all[2];
  int64_t count = 0, token_count = 0, rows = 0;
  manifest.it.values = float32;
  manifest.it.vocab = VOCAB;
  strcpy(manifest.it.notes, "of 0.1.0");
  record.it.id = into.it.id = 42;
  record.it.tokens = &tokens;
  record.it.positions = &positions;
  record.it.values = &values;
  into.it.values = &room;
  OK(akl_store_writer_open(path, &manifest.it, &options.it, &writer, &report.it, &error.it));
  CHECK_GUARDED(options);
  OK(akl_store_append(writer, &record.it, &error.it));
  OK(akl_store_has(writer, 42, &found, &error.it));
  OK(akl_store_sync(writer, &error.it));
  OK(akl_store_writer_close(writer, &error.it));
  OK(akl_store_open(path, &store, &error.it));
  OK(akl_store_info(store, &held.it, &report.it, &error.it));
  OK(akl_store_ids(store, all, 2, &count, &error.it));
  OK(akl_store_find(store, 42, &token_count, &rows, &error.it));
  OK(akl_store_read(store, &tokens, &positions, &into.it, &error.it));
  CHECK(akl_store_close(store) == AKL_OK);
  CHECK(found == 1 && report.it.records == 1 && count == 1 && all[0] == 42 && token_count == 2 && rows == 1);
  CHECK(memcmp(read, logits, sizeof read) == 0 && held.it.vocab == VOCAB && strcmp(held.it.notes, "of 0.1.0") == 0);
  OK(akl_store_merge(merged, &path, 1, 0, &report.it, &error.it));
  OK(akl_store_verify(merged, &report.it, &error.it));
  CHECK(report.it.records == 1 && report.it.damaged == 0);
  CHECK_GUARDED(manifest);
  CHECK_GUARDED(held);
  CHECK_GUARDED(report);
  CHECK_GUARDED(record);
  CHECK_GUARDED(into);
}

int main(int count, char **arguments) {
  GUARDED(akl_error, error, AKL_ERROR_INIT);
  GUARDED(akl_context_options, options, AKL_CONTEXT_OPTIONS_INIT);
  GUARDED(akl_loss_args, args, AKL_LOSS_ARGS_INIT);
  akl_tensor student = floats(student_logits, ROWS, VOCAB), snapshot = floats(snapshot_logits, ROWS, VOCAB);
  akl_tensor reference = floats(reference_logits, ROWS, VOCAB), labels = tensor_of(label_ids, 0, 64, ROWS, 1);
  akl_context *context = NULL;
  if (count != 3) return 2;
  args.it.student = &student;
  args.it.snapshot = &snapshot;
  args.it.reference = &reference;
  args.it.labels = &labels;
  plugin_places(&options.it);
  program_text(&args.it);
  store_of(arguments[1], arguments[2]);
  OK(akl_context_create(&options.it, &context, &error.it));
  if (context == NULL) return 1;
  logits_form(context, &args.it);
  errors(context, args.it);
  topk(context, args.it);
  linear_form(context, args.it);
  shard_form(context, args.it);
  OK(akl_context_trim(context, &error.it));
  CHECK(akl_context_destroy(context) == AKL_OK);
  CHECK_GUARDED(options);
  CHECK_GUARDED(args);
  printf("a program of " AKL_VERSION " with the library of %s: %d checks failed\n", akl_version(), failures);
  return failures != 0;
}
