/*
 * A reference that lists k tokens: the loss and the gradient of both forms against
 * plain loops in double over the k + 1 buckets, all tokens listed against the
 * reference's own logits, and what is said to wrong input.
 */
#include "check.h"

enum { ROWS = 4, VOCAB = 50, K = 3, WIDTH = 8 };

/* A reference's list, in the caller's memory. */
typedef struct {
  int32_t ids[ROWS * VOCAB];
  double logs[ROWS * VOCAB];
  float tail[ROWS];
  akl_tensor tensors[3];
  akl_topk topk;
} listing;

/* The first k of the tokens 7, 14, 21, ... modulo the vocabulary, each once. */
static void make_list(listing *l, const float *reference, int k) {
  static const akl_topk empty = AKL_TOPK_INIT;
  for (int row = 0; row < ROWS; row++) {
    const float *z = reference + row * VOCAB;
    double total = 0, listed = 0;
    for (int i = 0; i < VOCAB; i++) total += exp(z[i]);
    for (int j = 0; j < k; j++) {
      int id = 7 * (j + 1) % VOCAB;
      l->ids[row * k + j] = id;
      l->logs[row * k + j] = z[id] - log(total);
      listed += exp(z[id]) / total;
    }
    l->tail[row] = k < VOCAB ? (float)log(1 - listed) : NAN; /* not read then */
  }
  l->tensors[0] = matrix(l->ids, type(0, 32, 1), ROWS, k);
  l->tensors[1] = matrix(l->logs, type(2, 64, 1), ROWS, k);
  l->tensors[2] = matrix(l->tail, type(2, 32, 1), ROWS, 1);
  l->topk = empty;
  l->topk.ids = &l->tensors[0];
  l->topk.logs = &l->tensors[1];
  l->topk.tail = &l->tensors[2];
}

/* KL(q || p) of a row, q what is listed, and its gradient in the student's logits. */
static double row_loss(const listing *l, const float *student, int row, double *gradient) {
  const float *s = student + row * VOCAB;
  double total = 0, p[K + 1] = {0}, loss = 0;
  int bucket[VOCAB];
  for (int i = 0; i < VOCAB; i++) {
    bucket[i] = K;
    total += exp(s[i]);
  }
  for (int j = 0; j < K; j++) bucket[l->ids[row * K + j]] = j;
  for (int i = 0; i < VOCAB; i++) p[bucket[i]] += exp(s[i]) / total;
  for (int j = 0; j <= K; j++) {
    double log_q = j < K ? l->logs[row * K + j] : l->tail[row];
    loss += exp(log_q) * (log_q - log(p[j]));
    for (int i = 0; i < VOCAB; i++)
      if (bucket[i] == j) gradient[i] = exp(s[i]) / total * (1 - exp(log_q) / p[j]) / ROWS;
  }
  return loss;
}

static void check_logits(akl_context *context, batch *b, listing *l) {
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  make_list(l, b->reference, K);
  b->args.reference = NULL;
  b->args.snapshot = NULL;
  b->args.topk = &l->topk;
  b->args.alpha = 1;
  result.want_gradient = 1;
  CHECK_OK(akl_loss(context, &b->args, &result, &error), &error);
  double want = 0, off = 0;
  for (int row = 0; row < ROWS; row++) {
    double gradient[VOCAB];
    want += row_loss(l, b->student, row, gradient) / ROWS;
    for (int i = 0; i < VOCAB; i++) off = fmax(off, fabs(((const float *)result.gradient_data)[row * VOCAB + i] - gradient[i]));
  }
  CHECK(fabs(result.loss - want) < 1e-6 * want && off < 1e-7, "loss %.9g, want %.9g; gradient off by %.2g", result.loss, want,
        off);
  akl_result_release(&result);
}

/* With a snapshot, too. */
static void check_all_listed(akl_context *context, batch *b, listing *l) {
  akl_loss_result whole = AKL_LOSS_RESULT_INIT, result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  b->args.snapshot = &b->tensors[1];
  b->args.reference = &b->tensors[2];
  b->args.topk = NULL;
  b->args.alpha = 0.3;
  CHECK_OK(akl_loss(context, &b->args, &whole, &error), &error);
  make_list(l, b->reference, VOCAB);
  b->args.reference = NULL;
  b->args.topk = &l->topk;
  CHECK_OK(akl_loss(context, &b->args, &result, &error), &error);
  CHECK(fabs(result.loss - whole.loss) < 2e-6 * whole.loss, "all tokens listed: loss %.9g, want %.9g", result.loss, whole.loss);
  b->args.alpha = 1;
}

/* The fused linear form has the loss of the logits that it makes. */
static void check_linear(akl_context *context, batch *b, listing *l) {
  static const akl_linear_result no_result = AKL_LINEAR_RESULT_INIT;
  float *hidden = aligned_memory(ROWS * WIDTH * sizeof *hidden), *weight = aligned_memory(VOCAB * WIDTH * sizeof *weight);
  akl_linear_args args = AKL_LINEAR_ARGS_INIT;
  akl_linear_result result = no_result;
  akl_loss_result whole = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  fill_logits(hidden, ROWS * WIDTH, 5);
  fill_logits(weight, VOCAB * WIDTH, 6);
  for (int i = 0; i < VOCAB * WIDTH; i++) weight[i] /= 8;
  for (int row = 0; row < ROWS; row++) {
    for (int i = 0; i < VOCAB; i++) {
      double sum = 0;
      for (int j = 0; j < WIDTH; j++) sum += (double)hidden[row * WIDTH + j] * weight[i * WIDTH + j];
      b->student[row * VOCAB + i] = (float)sum;
    }
  }
  make_list(l, b->reference, K);
  b->args.snapshot = NULL;
  CHECK_OK(akl_loss(context, &b->args, &whole, &error), &error);
  akl_tensor of_hidden = matrix(hidden, type(2, 32, 1), ROWS, WIDTH), of_weight = matrix(weight, type(2, 32, 1), VOCAB, WIDTH);
  akl_loss_args options = b->args;
  options.student = NULL;
  args.student_hidden = &of_hidden;
  args.student_weight = &of_weight;
  args.loss = &options;
  args.chunk_rows = 3;
  result.want_gradient[AKL_GRADIENT_HIDDEN] = 1;
  CHECK_OK(akl_linear_loss(context, &args, &result, &error), &error);
  CHECK(fabs(result.loss - whole.loss) < 2e-6 * whole.loss, "linear: loss %.9g, want %.9g", result.loss, whole.loss);
  akl_linear_release(&result);
  args.reference_hidden = &of_hidden;
  akl_status status = akl_linear_loss(context, &args, &result, &error);
  CHECK(status == AKL_NULL_POINTER && strcmp(error.field, "reference_weight") == 0, "half a reference: %s in \"%s\"",
        akl_status_name(status), error.field);
  args.reference_weight = &of_weight;
  status = akl_linear_loss(context, &args, &result, &error);
  CHECK(status == AKL_INVALID_ARGUMENT && strcmp(error.field, "reference_hidden") == 0, "two references: %s in \"%s\"",
        akl_status_name(status), error.field);
  free(hidden);
  free(weight);
}

typedef struct {
  batch *b;
  listing *l;
  akl_loss_args args;
  akl_topk topk;
} call;

#define WRONG_TABLE "topk_table.h"
#include "wrong.h"

static void check_errors(akl_context *context, batch *b, listing *l) {
  for (size_t line = 0; line < sizeof table / sizeof *table; line++) {
    const wrong_input *t = &table[line];
    akl_loss_result result = AKL_LOSS_RESULT_INIT;
    akl_error error = AKL_ERROR_INIT;
    make_list(l, b->reference, K);
    call c = {b, l, b->args, l->topk};
    c.args.topk = &c.topk;
    make_wrong(&c, line);
    akl_status status = akl_loss(context, &c.args, &result, &error);
    CHECK(status == t->status && strcmp(error.field, t->field) == 0 && strstr(error.message, t->message) != NULL,
          "%s: got %s in \"%s\": %s", t->what, akl_status_name(status), error.field, error.message);
  }
  akl_program_args program = AKL_PROGRAM_ARGS_INIT;
  akl_error error = AKL_ERROR_INIT;
  make_list(l, b->reference, K);
  program.loss = &b->args;
  akl_status status = akl_program(&program, &error);
  CHECK(status == AKL_UNSUPPORTED && strcmp(error.field, "topk") == 0, "akl_program: got %s in \"%s\": %s",
        akl_status_name(status), error.field, error.message);
}

int main(void) {
  static listing l;
  akl_context *context = open_context();
  batch b;
  make_batch(&b, ROWS, VOCAB);
  check_logits(context, &b, &l);
  check_all_listed(context, &b, &l);
  check_linear(context, &b, &l);
  check_errors(context, &b, &l);
  check_nothing_held(context);
  free_batch(&b);
  akl_context_destroy(context);
  return finish("topk");
}
