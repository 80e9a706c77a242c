/*
 * What the test programs share: counted checks, a context, tensors, and
 * DLPack's tensor as a host lays it out. They use the public header and libc only.
 */
#ifndef ANCHORKL_TEST_CHECK_H
#define ANCHORKL_TEST_CHECK_H

#define _POSIX_C_SOURCE 200809L

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "anchorkl.h"

static int checks, failures;

/* For the main thread only; the rest of a format and its arguments say what was got and wanted. */
#define CHECK(condition, ...)                         \
  do {                                                \
    checks++;                                         \
    if (!(condition)) {                               \
      failures++;                                     \
      fprintf(stderr, "%s:%d: ", __FILE__, __LINE__); \
      fprintf(stderr, __VA_ARGS__);                   \
      fputc('\n', stderr);                            \
    }                                                 \
  } while (0)

#define CHECK_OK(status, error)                                                         \
  do {                                                                                  \
    akl_status came_to = (status);                                                      \
    CHECK(came_to == AKL_OK, "got %s: %s", akl_status_name(came_to), (error)->message); \
  } while (0)

/* The last line of a test program; a run without any check is a failure too. */
static inline int finish(const char *program) {
  printf("%s: %d checks, %d failed\n", program, checks, failures);
  return checks == 0 || failures != 0;
}

/* For what nothing can be tested without. */
static inline void require(int condition, const char *what) {
  if (condition) return;
  fprintf(stderr, "can't go on: %s\n", what);
  exit(2);
}

/* Memory that is used in place: aligned to 64 bytes. */
static inline void *aligned_memory(size_t bytes) {
  void *memory = NULL;
  require(posix_memalign(&memory, 64, bytes > 0 ? bytes : 1) == 0, "no memory");
  memset(memory, 0, bytes);
  return memory;
}

static inline akl_context *open_context(void) {
  akl_context *context = NULL;
  akl_error error = AKL_ERROR_INIT;
  require(akl_context_create(NULL, &context, &error) == AKL_OK, error.message);
  return context;
}

static inline akl_info info_of(akl_context *context) {
  akl_info info = AKL_INFO_INIT;
  akl_error error = AKL_ERROR_INIT;
  require(akl_context_info(context, &info, &error) == AKL_OK, error.message);
  return info;
}

static inline void check_nothing_held(akl_context *context) {
  akl_info info = info_of(context);
  CHECK(info.live_buffers == 0 && info.bytes_held == 0, "%lld gradients of %lld bytes are still held",
        (long long)info.live_buffers, (long long)info.bytes_held);
}

static inline akl_dtype type(int code, int bits, int lanes) {
  akl_dtype dtype;
  dtype.code = (uint8_t)code;
  dtype.bits = (uint8_t)bits;
  dtype.lanes = (uint16_t)lanes;
  return dtype;
}

/* A dense matrix on the CPU. */
static inline akl_tensor matrix(void *data, akl_dtype dtype, int64_t rows, int64_t columns) {
  akl_tensor tensor = AKL_TENSOR_INIT;
  tensor.data = data;
  tensor.dtype = dtype;
  tensor.rows = rows;
  tensor.columns = columns;
  return tensor;
}

/* DLPack, unversioned: what akl_result_dlpack hands over. */
typedef struct DLManagedTensor {
  void *data;
  int32_t device_type, device_id;
  int32_t ndim;
  akl_dtype dtype;
  int64_t *shape, *strides;
  uint64_t byte_offset;
  void *manager_ctx;
  void (*deleter)(struct DLManagedTensor *self);
} managed_tensor;

/* Logits between -4 and 4 that look random and are the same everywhere. */
static inline void fill_logits(float *logits, size_t count, uint32_t seed) {
  for (size_t i = 0; i < count; i++) {
    seed = seed * 1664525u + 1013904223u;
    logits[i] = (float)(seed >> 8) / (float)(1 << 21) - 4.0f;
  }
}

/* Three float32 matrices of logits and a call on them. */
typedef struct {
  float *student, *snapshot, *reference;
  akl_tensor tensors[3];
  akl_loss_args args;
} batch;

/* Fills a batch that stays where it is, since its arguments point into it. */
static inline void make_batch(batch *b, int64_t rows, int64_t columns) {
  static const akl_loss_args defaults = AKL_LOSS_ARGS_INIT;
  float **logits[3];
  logits[0] = &b->student;
  logits[1] = &b->snapshot;
  logits[2] = &b->reference;
  for (int i = 0; i < 3; i++) {
    size_t count = (size_t)(rows * columns);
    *logits[i] = (float *)aligned_memory(count * sizeof(float)); /* wrapper.cpp includes this, too */
    fill_logits(*logits[i], count, (uint32_t)(7 + i + columns));
    b->tensors[i] = matrix(*logits[i], type(2, 32, 1), rows, columns);
  }
  b->args = defaults;
  b->args.student = &b->tensors[0];
  b->args.snapshot = &b->tensors[1];
  b->args.reference = &b->tensors[2];
}

static inline void free_batch(batch *b) {
  free(b->student);
  free(b->snapshot);
  free(b->reference);
}

#endif
