/*
 * Compares loss, row losses and gradient with the test vectors, in each of the
 * ways in which a host can take the gradient.
 *
 *   vectors FILE [STRIDE]     every STRIDE-th case, since each compiles a program
 */
#include "vectors_case.h"

#include <pthread.h>

/* How a case is run. Memory that is not aligned to 64 bytes is copied by the library. */
typedef enum { LIBRARY_MEMORY, DLPACK, CALLER_MEMORY, CALLER_MEMORY_UNALIGNED_INPUT, MODES } run_mode;

enum { MARGIN = 128, MORE_COLUMNS = 3, CANARY = 0xa5 };

/* The caller's memory for a gradient: wider rows than needed, a margin at each end, all of it canaries. */
typedef struct {
  unsigned char *memory;
  size_t bytes, row_bytes, used_bytes;
  akl_tensor tensor;
} fenced_gradient;

static fenced_gradient make_fence(const vector_case *v, akl_dtype dtype) {
  fenced_gradient f;
  size_t size = size_of_type(v->student_dtype);
  f.row_bytes = (size_t)(v->student_columns + MORE_COLUMNS) * size;
  f.used_bytes = (size_t)v->student_columns * size;
  f.bytes = 2 * MARGIN + (size_t)v->rows * f.row_bytes;
  f.memory = aligned_memory(f.bytes);
  memset(f.memory, CANARY, f.bytes);
  f.tensor = matrix(f.memory + MARGIN, dtype, v->rows, v->student_columns);
  f.tensor.row_stride = v->student_columns + MORE_COLUMNS;
  return f;
}

static void check_fence(const vector_case *v, const fenced_gradient *f) {
  size_t touched = 0;
  for (size_t i = 0; i < f->bytes; i++) {
    int inside = i >= MARGIN && i < f->bytes - MARGIN && (i - MARGIN) % f->row_bytes < f->used_bytes;
    touched += !inside && f->memory[i] != CANARY;
  }
  CHECK(touched == 0, "%s: %zu bytes outside the gradient were written to", v->name, touched);
}

static void compare_gradient(const vector_case *v, const unsigned char *gradient, int64_t row_stride) {
  const double *want = blob(v, v->gradient);
  size_t size = size_of_type(v->student_dtype);
  double share = share_of(v);
  long bad = 0;
  for (int64_t row = 0; row < v->rows; row++) {
    for (int64_t column = 0; column < v->student_columns; column++, want++) {
      double got = decode(v->student_dtype, gradient + (size_t)(row * row_stride + column) * size);
      /* Selected away is not "nearly nothing". */
      int exact = column >= v->vocab || weight_of(v, row) == 0;
      double allowed = exact ? 0 : gradient_tolerance(v, *want, share);
      if (got == *want || fabs(got - *want) <= allowed) continue;
      if (bad++ == 0)
        fprintf(stderr, "%s: gradient[%lld, %lld]: got %.17g, want %.17g, allowed error %.2g\n", v->name, (long long)row,
                (long long)column, got, *want, allowed);
    }
  }
  CHECK(bad == 0, "%s: %ld elements of the gradient are off", v->name, bad);
}

static void compare_losses(const vector_case *v, const akl_loss_result *result, const double *rows) {
  const double *want = blob(v, v->row_losses);
  double tolerance = loss_tolerance(v);
  CHECK(same_loss(v, result->loss, v->loss, tolerance), "%s: loss: got %.17g, want %.17g", v->name, result->loss, v->loss);
  CHECK(result->counted_rows == v->counted_rows, "%s: counted rows: got %lld, want %lld", v->name,
        (long long)result->counted_rows, (long long)v->counted_rows);
  for (int64_t row = 0; row < v->rows; row++)
    CHECK(same_loss(v, rows[row], want[row], tolerance > 5e-6 ? tolerance : 5e-6), "%s: row %lld's loss: got %.17g, want %.17g",
          v->name, (long long)row, rows[row], want[row]);
}

static void compare_statistics(const vector_case *v, const akl_statistics *statistics, const double *rows) {
  const double *want = blob(v, v->statistics);
  double tolerance = computed_in_double(v) ? 1e-11 : loss_tolerance(v) > 5e-6 ? loss_tolerance(v) : 5e-6;
  for (int64_t i = 0; i < v->rows * AKL_STAT_COUNT; i++) {
    if (i % AKL_STAT_COUNT == AKL_STAT_AGREEMENT) continue; /* may hang on the last digit of two equal tokens */
    CHECK(same_loss(v, rows[i], want[i], tolerance), "%s: row %lld, statistic %lld: got %.17g, want %.17g", v->name,
          (long long)(i / AKL_STAT_COUNT), (long long)(i % AKL_STAT_COUNT), rows[i], want[i]);
  }
  for (int k = 0; k < AKL_STAT_AGREEMENT; k++)
    CHECK(same_loss(v, statistics->mean[k], v->mean[k], tolerance), "%s: mean statistic %d: got %.17g, want %.17g", v->name, k,
          statistics->mean[k], v->mean[k]);
}

static void *delete_tensor(void *tensor) {
  ((managed_tensor *)tensor)->deleter(tensor);
  return NULL;
}

/* Takes the gradient as a DLPack tensor, and has it deleted on a thread that the library never saw. */
static void compare_dlpack(const vector_case *v, akl_loss_result *result) {
  managed_tensor *tensor = NULL;
  akl_error error = AKL_ERROR_INIT;
  pthread_t thread;
  CHECK_OK(akl_result_dlpack(result, &tensor, &error), &error);
  if (tensor == NULL) return;
  CHECK(result->owner == 0, "%s: the result still owns the gradient", v->name);
  CHECK(tensor->data == result->gradient_data && tensor->byte_offset == 0, "%s: the tensor is a copy", v->name);
  CHECK(tensor->device_type == AKL_CPU && tensor->device_id == 0, "%s: device %d:%d", v->name, (int)tensor->device_type,
        (int)tensor->device_id);
  CHECK(tensor->ndim == 2 && tensor->shape[0] == v->rows && tensor->shape[1] == v->student_columns &&
            tensor->strides[0] == v->student_columns && tensor->strides[1] == 1,
        "%s: wrong shape or strides", v->name);
  CHECK((tensor->dtype.code << 8 | tensor->dtype.bits) == v->student_dtype && tensor->dtype.lanes == 1, "%s: wrong type",
        v->name);
  compare_gradient(v, tensor->data, v->student_columns);
  require(pthread_create(&thread, NULL, delete_tensor, tensor) == 0, "no thread");
  pthread_join(thread, NULL);
}

/* The logits of a case, as a tensor. */
static akl_tensor logits(const vector_case *v, int64_t offset, int32_t dtype, int64_t columns) {
  return matrix((char *)v + offset, type(dtype >> 8, dtype & 0xff, 1), v->rows, columns);
}

static void run_case(akl_context *context, const vector_case *v, run_mode mode) {
  akl_loss_args args = AKL_LOSS_ARGS_INIT;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  akl_tensor student = logits(v, v->student, v->student_dtype, v->student_columns);
  akl_tensor snapshot = logits(v, v->snapshot, v->snapshot_dtype, v->snapshot_columns);
  akl_tensor reference = logits(v, v->reference, v->reference_dtype, v->reference_columns);
  akl_tensor labels = matrix((char *)v + v->labels, type(0, 64, 1), v->rows, 1);
  akl_tensor alpha_rows = matrix((char *)v + v->alpha_rows, type(2, 64, 1), v->rows, 1);
  akl_tensor weights = matrix((char *)v + v->weights, type(2, 64, 1), v->rows, 1);
  double *rows = aligned_memory((size_t)v->rows * sizeof *rows);
  akl_tensor row_losses = matrix(rows, type(2, 64, 1), v->rows, 1);
  int callers = mode == CALLER_MEMORY || mode == CALLER_MEMORY_UNALIGNED_INPUT;
  double *statistics_rows = aligned_memory((size_t)v->rows * AKL_STAT_COUNT * sizeof *statistics_rows);
  akl_tensor statistics_tensor = matrix(statistics_rows, type(2, 64, 1), v->rows, AKL_STAT_COUNT);
  akl_statistics statistics = AKL_STATISTICS_INIT;
  fenced_gradient fence = make_fence(v, student.dtype);
  int64_t copied = info_of(context).bytes_copied, want_copied = callers ? v->rows * (int64_t)fence.used_bytes : 0;

  args.student = &student;
  args.snapshot = v->snapshot_columns > 0 ? &snapshot : NULL;
  args.reference = &reference;
  args.labels = v->has_labels ? &labels : NULL;
  args.alpha_rows = v->has_alpha_rows ? &alpha_rows : NULL;
  args.weights = v->has_weights ? &weights : NULL;
  args.alpha = v->alpha;
  args.tau = v->tau;
  args.num_items = v->num_items;
  args.ignore_index = v->ignore_index;
  args.vocab = v->vocab;
  args.space = v->space;
  args.reduction = v->reduction;
  args.tau_squared = v->tau_squared;
  args.divergence = v->divergence;
  args.beta = v->beta;
  args.kl_weight = v->kl_weight;
  args.ce_weight = v->ce_weight;
  memcpy(args.softcap, v->softcap, sizeof args.softcap);
  memcpy(args.logit_scale, v->logit_scale, sizeof args.logit_scale);
  statistics.rows = &statistics_tensor;
  result.statistics = mode == DLPACK || mode == CALLER_MEMORY ? &statistics : NULL;
  result.want_gradient = 1;
  result.row_losses = &row_losses;
  result.gradient = callers ? &fence.tensor : NULL;
  if (mode == CALLER_MEMORY_UNALIGNED_INPUT)
    want_copied += v->rows * (int64_t)((size_t)v->student_columns * size_of_type(v->student_dtype) +
                                       (size_t)v->snapshot_columns * size_of_type(v->snapshot_dtype) +
                                       (size_t)v->reference_columns * size_of_type(v->reference_dtype));

  akl_status status = akl_loss(context, &args, &result, &error);
  CHECK(status == AKL_OK, "%s: %s: %s", v->name, akl_status_name(status), error.message);
  if (status == AKL_OK) {
    compare_losses(v, &result, rows);
    if (result.statistics != NULL) compare_statistics(v, &statistics, statistics_rows);
    CHECK(callers == (result.gradient_data == NULL), "%s: gradient_data: got %p", v->name, result.gradient_data);
    CHECK((uintptr_t)result.gradient_data % 64 == 0, "%s: the gradient is not aligned: %p", v->name, result.gradient_data);
    CHECK(callers == (result.owner == 0), "%s: owner: got %llu", v->name, (unsigned long long)result.owner);
    if (mode == LIBRARY_MEMORY) compare_gradient(v, result.gradient_data, v->student_columns);
    if (mode == DLPACK) compare_dlpack(v, &result);
    if (callers) compare_gradient(v, fence.tensor.data, fence.tensor.row_stride);
    CHECK(akl_result_release(&result) == AKL_OK, "%s: release failed", v->name);
    copied = info_of(context).bytes_copied - copied;
    CHECK(copied == want_copied, "%s: copied %lld bytes, want %lld", v->name, (long long)copied, (long long)want_copied);
  }
  check_fence(v, &fence);
  free(fence.memory);
  free(statistics_rows);
  free(rows);
}

int main(int argc, char **argv) {
  vectors_header header;
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  long stride = argc > 2 ? strtol(argv[2], NULL, 10) : 1;
  int ran[MODES] = {0}, done = 0;
  require(file != NULL && stride > 0, "usage: vectors FILE [STRIDE]");
  require(fread(&header, sizeof header, 1, file) == 1 && memcmp(header.magic, "AKLVEC02", 8) == 0, "no file of vectors");
  akl_context *context = open_context();
  off_t offset = (off_t)header.first_case_offset;
  for (int64_t i = 0; i < header.case_count; i++) {
    vector_case v;
    require(fseeko(file, offset, SEEK_SET) == 0 && fread(&v, sizeof v, 1, file) == 1, "the file is cut short");
    if (i % stride == 0) {
      /* The types and spaces come round every 16 cases: shifted then, each of them meets each mode. */
      run_mode mode = (run_mode)((done + done / 16) % MODES);
      char *memory = aligned_memory((size_t)v.case_bytes + 8);
      char *at = memory + (mode == CALLER_MEMORY_UNALIGNED_INPUT ? 8 : 0);
      require(fseeko(file, offset, SEEK_SET) == 0, "the file is cut short");
      require(fread(at, (size_t)v.case_bytes, 1, file) == 1, "the file is cut short");
      run_case(context, (const vector_case *)(const void *)at, mode);
      free(memory);
      ran[mode]++;
      done++;
    }
    offset += (off_t)v.case_bytes;
  }
  fclose(file);
  check_nothing_held(context);
  CHECK(info_of(context).calls == done, "calls: got %lld, want %d", (long long)info_of(context).calls, done);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  printf(
      "%d of %lld cases: %d in the library's memory, %d through DLPack, %d in the caller's, "
      "%d with unaligned input\n",
      done, (long long)header.case_count, ran[LIBRARY_MEMORY], ran[DLPACK], ran[CALLER_MEMORY],
      ran[CALLER_MEMORY_UNALIGNED_INPUT]);
  return finish("vectors");
}
