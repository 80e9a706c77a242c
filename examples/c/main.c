/*
 * The anchored KL loss from C: a few steps of gradient descent on the logits
 * of a tiny "student", which the loss pulls from the snapshot halfway to the
 * reference.
 *
 * Build and run, in the root of the checkout, after `make lib`:
 *
 *   cc -std=c99 -I include examples/c/main.c -L build -lanchorkl -Wl,-rpath,$PWD/build -o build/example_c
 *   build/example_c
 *
 * It needs a PJRT plugin for the CPU; the message of the first call tells
 * where it was looked for and how to get one.
 */
#include <stdio.h>
#include <string.h>

#include "anchorkl.h"

enum { TOKENS = 4, VOCAB = 6, STEPS = 8 };

/* Every failing call says which argument was wrong, what it got and what it wanted. */
static int failed(const char *call, akl_status status, const akl_error *error) {
  fprintf(stderr, "%s: %s: %s\n", call, akl_status_name(status), error->message);
  return 1;
}

/* Logits [TOKENS, VOCAB]. A host with large ones aligns them to 64 bytes, as
   tensor libraries do: they are used in place then, and copied otherwise. */
static akl_tensor logits(float (*rows)[VOCAB]) {
  akl_tensor tensor = AKL_TENSOR_INIT; /* float32 on the CPU */
  tensor.data = rows;
  tensor.rows = TOKENS;
  tensor.columns = VOCAB;
  return tensor;
}

static int train(akl_context *context) {
  float snapshot_logits[TOKENS][VOCAB] = {{2, 1, 0, 0, 0, 0}, {0, 2, 1, 0, 0, 0}, {0, 0, 2, 1, 0, 0}, {0, 0, 0, 2, 1, 0}};
  float reference_logits[TOKENS][VOCAB] = {{0, 0, 3, 0, 0, 1}, {0, 0, 0, 3, 0, 1}, {0, 0, 0, 0, 3, 1}, {3, 0, 0, 0, 0, 1}};
  /* The first token belongs to the prompt: -100, the ignore_index, leaves it out. */
  int64_t label[TOKENS] = {-100, 3, 4, 0};
  float student_logits[TOKENS][VOCAB];
  memcpy(student_logits, snapshot_logits, sizeof student_logits); /* training starts at the snapshot */

  akl_tensor student = logits(student_logits);
  akl_tensor snapshot = logits(snapshot_logits);
  akl_tensor reference = logits(reference_logits);
  akl_tensor labels = AKL_TENSOR_INIT;
  const akl_dtype int64 = AKL_INT64;
  labels.data = label;
  labels.dtype = int64;
  labels.rows = TOKENS;
  labels.columns = 1;

  /* The INIT macros set struct_size and the defaults: alpha 0.5, tau 1, mean over the rows that count. */
  akl_loss_args args = AKL_LOSS_ARGS_INIT;
  args.student = &student;
  args.snapshot = &snapshot;
  args.reference = &reference;
  args.labels = &labels;

  for (int step = 0; step <= STEPS; step++) {
    akl_loss_result result = AKL_LOSS_RESULT_INIT;
    akl_error error = AKL_ERROR_INIT;
    result.want_gradient = 1; /* in the library's memory, since result.gradient is NULL */
    akl_status status = akl_loss(context, &args, &result, &error);
    if (status != AKL_OK) return failed("akl_loss", status, &error);

    const float *gradient = result.gradient_data; /* [TOKENS, VOCAB], until akl_result_release */
    const float *second = gradient + VOCAB;
    printf("step %d: loss %.6f over %lld tokens; gradient of token 0: %g %g ..., of token 1: %.4f %.4f ...\n", step, result.loss,
           (long long)result.counted_rows, gradient[0], gradient[1], second[0], second[1]);
    for (int token = 0; token < TOKENS; token++)
      for (int word = 0; word < VOCAB; word++) student_logits[token][word] -= 6 * gradient[token * VOCAB + word];
    akl_result_release(&result);
  }

  /* A mistake costs nothing: the message says what to do, and the context works on. */
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  args.alpha = 1.5;
  akl_status status = akl_loss(context, &args, &result, &error);
  printf("with a mistake: %s: %s\n", akl_status_name(status), error.message);
  return 0;
}

int main(void) {
  akl_context *context = NULL;
  akl_error error = AKL_ERROR_INIT;
  /* One context for the whole program: it keeps what it has compiled, and serves several threads at once. */
  akl_status status = akl_context_create(NULL, &context, &error);
  if (status != AKL_OK) return failed("akl_context_create", status, &error);
  int code = train(context);

  akl_info info = AKL_INFO_INIT;
  if (akl_context_info(context, &info, &error) == AKL_OK)
    printf("anchorkl %s on %s: %lld calls, %lld program compiled\n", akl_version(), info.platform, (long long)info.calls,
           (long long)info.programs_compiled);
  akl_context_destroy(context);
  return code;
}
