/*
 * The cost of one small call from C: loss and gradient of 1 row of 32 columns
 * in float32. Prints {"calls": n, "min_us": x, "median_us": y}.
 *
 *   cc -std=c99 -O2 -I include bench/calls/c/main.c -L build -lanchorkl -Wl,-rpath,$PWD/build -o build/bench/call_c
 *   build/bench/call_c [CALLS]
 */
#define _POSIX_C_SOURCE 200112L /* clock_gettime, posix_memalign */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "anchorkl.h"

enum { COLUMNS = 32, WARM_UP = 200, ALIGNMENT = 64 };

static double microseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return 1e6 * (double)now.tv_sec + 1e-3 * (double)now.tv_nsec;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static int failed(const char *call, akl_status status, const akl_error *error) {
  fprintf(stderr, "%s: %s: %s\n", call, akl_status_name(status), error->message);
  return 1;
}

/* One row; aligned, so that it is used in place. */
static int logits(akl_tensor *tensor, int period) {
  void *memory = NULL;
  if (posix_memalign(&memory, ALIGNMENT, COLUMNS * sizeof(float))) return 1;
  for (int i = 0; i < COLUMNS; i++) ((float *)memory)[i] = (float)(i % period);
  tensor->data = memory;
  tensor->rows = 1;
  tensor->columns = COLUMNS;
  return 0;
}

static int measure(akl_context *context, double *samples, int calls) {
  akl_tensor student = AKL_TENSOR_INIT, snapshot = AKL_TENSOR_INIT, reference = AKL_TENSOR_INIT;
  int code = 1;
  if (logits(&student, 5) || logits(&snapshot, 7) || logits(&reference, 3)) {
    fprintf(stderr, "out of memory\n");
    goto end;
  }
  akl_loss_args args = AKL_LOSS_ARGS_INIT;
  args.student = &student;
  args.snapshot = &snapshot;
  args.reference = &reference;
  akl_error error = AKL_ERROR_INIT;
  for (int call = -WARM_UP; call < calls; call++) {
    akl_loss_result result = AKL_LOSS_RESULT_INIT;
    result.want_gradient = 1;
    double start = microseconds();
    akl_status status = akl_loss(context, &args, &result, &error);
    if (status != AKL_OK) {
      failed("akl_loss", status, &error);
      goto end;
    }
    akl_result_release(&result);
    if (call >= 0) samples[call] = microseconds() - start;
  }
  code = 0;
end:
  free(student.data);
  free(snapshot.data);
  free(reference.data);
  return code;
}

int main(int argc, char **argv) {
  int calls = argc > 1 ? atoi(argv[1]) : 2000;
  if (calls < 1) {
    fprintf(stderr, "got \"%s\" calls, want a whole number above 0\n", argv[1]);
    return 1;
  }
  double *samples = malloc((size_t)calls * sizeof *samples);
  if (samples == NULL) {
    fprintf(stderr, "out of memory\n");
    return 1;
  }
  akl_context *context = NULL;
  akl_error error = AKL_ERROR_INIT;
  akl_status status = akl_context_create(NULL, &context, &error);
  int code = status == AKL_OK ? measure(context, samples, calls) : failed("akl_context_create", status, &error);
  if (code == 0) {
    qsort(samples, (size_t)calls, sizeof *samples, ascending);
    printf("{\"calls\": %d, \"min_us\": %.3f, \"median_us\": %.3f}\n", calls, samples[0], samples[calls / 2]);
  }
  akl_context_destroy(context);
  free(samples);
  return code;
}
