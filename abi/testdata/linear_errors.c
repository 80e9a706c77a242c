/*
 * What the functions of the fused linear form say to wrong input: the status,
 * the field and the message of each line of linear_table.h, that nothing was
 * written, and that the context works as before; the same for results that
 * were released or never were.
 */
#include "check.h"

enum { ROWS = 3, WIDTH = 4, TOKENS = 5, EVERY = AKL_GRADIENT_COUNT };

/* A call that is right, with every tensor but alphas and weights. The second row does not count. */
typedef struct {
  float *hidden[3], *weight[3], *bias[3], *slope[EVERY];
  int64_t *label;
  double *row_loss, *statistic;
  akl_tensor student_hidden, student_weight, student_bias, snapshot_hidden, snapshot_weight, snapshot_bias;
  akl_tensor reference_hidden, reference_weight, reference_bias, labels, row_losses, statistics_rows, gradient[EVERY];
  akl_statistics statistics;
  akl_loss_args loss;
  akl_linear_args args;
  akl_linear_result result;
} call;

static const int sizes[EVERY] = {ROWS * WIDTH, TOKENS * WIDTH, TOKENS};

static void make_right(call *c) {
  static const akl_loss_args loss = AKL_LOSS_ARGS_INIT;
  static const akl_linear_args args = AKL_LINEAR_ARGS_INIT;
  static const akl_linear_result result = AKL_LINEAR_RESULT_INIT;
  static const akl_statistics statistics = AKL_STATISTICS_INIT;
  const akl_dtype f32 = AKL_FLOAT32, f64 = AKL_FLOAT64, i64 = AKL_INT64;
  akl_tensor *const hiddens[] = {&c->student_hidden, &c->snapshot_hidden, &c->reference_hidden};
  akl_tensor *const weights[] = {&c->student_weight, &c->snapshot_weight, &c->reference_weight};
  akl_tensor *const biases[] = {&c->student_bias, &c->snapshot_bias, &c->reference_bias};
  for (int m = 0; m < 3; m++) {
    fill_logits(c->hidden[m], ROWS * WIDTH, (uint32_t)m);
    fill_logits(c->weight[m], TOKENS * WIDTH, (uint32_t)(3 + m));
    fill_logits(c->bias[m], TOKENS, (uint32_t)(6 + m));
    *hiddens[m] = matrix(c->hidden[m], f32, ROWS, WIDTH);
    *weights[m] = matrix(c->weight[m], f32, TOKENS, WIDTH);
    *biases[m] = matrix(c->bias[m], f32, TOKENS, 1);
  }
  for (int n = 0; n < ROWS; n++) {
    c->label[n] = n == 1 ? -100 : 2 * n;
    c->row_loss[n] = c->statistic[n * AKL_STAT_COUNT] = -1;
  }
  for (int i = 0; i < EVERY; i++) {
    for (int j = 0; j < sizes[i]; j++) c->slope[i][j] = -1;
  }
  c->labels = matrix(c->label, i64, ROWS, 1);
  c->row_losses = matrix(c->row_loss, f64, ROWS, 1);
  c->statistics_rows = matrix(c->statistic, f64, ROWS, AKL_STAT_COUNT);
  c->gradient[AKL_GRADIENT_HIDDEN] = matrix(c->slope[0], f32, ROWS, WIDTH);
  c->gradient[AKL_GRADIENT_WEIGHT] = matrix(c->slope[1], f32, TOKENS, WIDTH);
  c->gradient[AKL_GRADIENT_BIAS] = matrix(c->slope[2], f32, TOKENS, 1);
  c->loss = loss;
  c->loss.labels = &c->labels;
  c->args = args;
  c->args.student_hidden = &c->student_hidden;
  c->args.student_weight = &c->student_weight;
  c->args.student_bias = &c->student_bias;
  c->args.snapshot_hidden = &c->snapshot_hidden;
  c->args.snapshot_weight = &c->snapshot_weight;
  c->args.snapshot_bias = &c->snapshot_bias;
  c->args.reference_hidden = &c->reference_hidden;
  c->args.reference_weight = &c->reference_weight;
  c->args.reference_bias = &c->reference_bias;
  c->args.loss = &c->loss;
  c->statistics = statistics;
  c->statistics.rows = &c->statistics_rows;
  c->statistics.mean[0] = -1;
  c->result = result;
  for (int i = 0; i < EVERY; i++) {
    c->result.want_gradient[i] = 1;
    c->result.gradient[i] = &c->gradient[i];
  }
  c->result.row_losses = &c->row_losses;
  c->result.statistics = &c->statistics;
  c->result.loss = -1;
}

#define WRONG_TABLE "linear_table.h"
#include "wrong.h"

static void check_right(akl_context *context, call *c, double want, const char *after) {
  akl_error error = AKL_ERROR_INIT;
  make_right(c);
  akl_status status = akl_linear_loss(context, &c->args, &c->result, &error);
  CHECK(status == AKL_OK && c->result.loss == want && c->result.counted_rows == 2,
        "the call after %s: %s: %s: loss %.17g of %lld rows, want %.17g of 2", after, akl_status_name(status), error.message,
        c->result.loss, (long long)c->result.counted_rows, want);
}

static void check_untouched(const call *c, const char *what) {
  int written = c->result.loss != -1 || c->statistics.mean[0] != -1;
  for (int i = 0; i < EVERY; i++) {
    written |= c->result.owner[i] != 0 || c->result.gradient_data[i] != NULL;
    for (int j = 0; j < sizes[i]; j++) written |= c->slope[i][j] != -1;
  }
  for (int n = 0; n < ROWS; n++) written |= c->row_loss[n] != -1 || c->statistic[n * AKL_STAT_COUNT] != -1;
  CHECK(!written, "%s: the failing call wrote to its outputs", what);
}

static void check_failure(const char *what, akl_status got, akl_status want, const akl_error *error, const char *field,
                          const char *message) {
  CHECK(got == want && error->status == (int32_t)want && strcmp(error->field, field) == 0,
        "%s: got %s in \"%s\", want %s in \"%s\": %s", what, akl_status_name(got), error->field, akl_status_name(want), field,
        error->message);
  CHECK(strstr(error->message, field) == error->message && strstr(error->message, message) != NULL,
        "%s: message: got \"%s\", want \"%s: ... %s ...\"", what, error->message, field, message);
}

static void check_table(akl_context *context, call *c, double want) {
  for (size_t line = 0; line < sizeof table / sizeof *table; line++) {
    const wrong_input *t = &table[line];
    akl_error error = AKL_ERROR_INIT;
    make_right(c);
    make_wrong(c, line);
    check_failure(t->what, akl_linear_loss(context, &c->args, &c->result, &error), t->status, &error, t->field, t->message);
    check_untouched(c, t->what);
    check_right(context, c, want, t->what);

    make_right(c);
    make_wrong(c, line);
    CHECK(akl_linear_loss(context, &c->args, &c->result, NULL) == t->status, "%s: another status without an error", t->what);
  }
}

static void check_null(akl_context *context, call *c) {
  akl_context *gone = open_context();
  akl_error error = AKL_ERROR_INIT, again = AKL_ERROR_INIT, third = AKL_ERROR_INIT, fourth = AKL_ERROR_INIT;
  make_right(c);
  check_failure("NULL context", akl_linear_loss(NULL, &c->args, &c->result, &error), AKL_NULL_POINTER, &error, "context", "NULL");
  check_failure("NULL args", akl_linear_loss(context, NULL, &c->result, &again), AKL_NULL_POINTER, &again, "args", "NULL");
  check_failure("NULL result", akl_linear_loss(context, &c->args, NULL, &third), AKL_NULL_POINTER, &third, "result", "NULL");
  CHECK(akl_context_destroy(gone) == AKL_OK, "destroy failed");
  check_failure("a destroyed context", akl_linear_loss(gone, &c->args, &c->result, &fourth), AKL_INVALID_CONTEXT, &fourth,
                "context", "not yet destroyed");
  check_untouched(c, "NULL");
}

/* Structs as a later version may have them, with more fields at the end; and an akl_error that is too short. */
static void check_struct_sizes(akl_context *context, call *c, double want) {
  struct {
    akl_linear_args args;
    int64_t later;
  } longer;
  struct {
    akl_linear_result result;
    int64_t later;
  } answer;
  akl_error error = AKL_ERROR_INIT, short_error = AKL_ERROR_INIT;
  make_right(c);
  longer.args = c->args;
  longer.args.struct_size = sizeof longer;
  longer.later = 0;
  answer.result = c->result;
  answer.result.struct_size = sizeof answer;
  answer.later = 0;
  CHECK_OK(akl_linear_loss(context, &longer.args, &answer.result, &error), &error);
  CHECK(answer.result.loss == want && answer.result.struct_size == sizeof answer && answer.later == 0,
        "longer structs: loss %.17g, want %.17g", answer.result.loss, want);
  make_right(c);
  longer.later = 1;
  check_failure("a field that is not known here", akl_linear_loss(context, &longer.args, &c->result, &error), AKL_INVALID_STRUCT,
                &error, "args", "later header");
  short_error.struct_size = 16;
  int64_t calls = info_of(context).calls;
  CHECK(akl_linear_loss(context, &c->args, &c->result, &short_error) == AKL_INVALID_STRUCT, "a short akl_error was accepted");
  CHECK(short_error.status == 0 && short_error.message[0] == 0, "a short akl_error was written to");
  CHECK(info_of(context).calls == calls, "the call with a short akl_error was done");
  check_untouched(c, "a short akl_error");
}

static void check_results(akl_context *context, call *c) {
  akl_error error = AKL_ERROR_INIT;
  managed_tensor *tensor = NULL;
  make_right(c);
  for (int i = 0; i < EVERY; i++) c->result.gradient[i] = NULL;
  CHECK_OK(akl_linear_loss(context, &c->args, &c->result, &error), &error);
  akl_linear_result *r = &c->result, stale = c->result;
  check_failure("dlpack of NULL", akl_linear_dlpack(NULL, 0, &tensor, &error), AKL_NULL_POINTER, &error, "result", "NULL");
  check_failure("dlpack into NULL", akl_linear_dlpack(r, 0, NULL, &error), AKL_NULL_POINTER, &error, "tensor", "NULL");
  check_failure("dlpack of -1", akl_linear_dlpack(r, -1, &tensor, &error), AKL_INVALID_ARGUMENT, &error, "which", "got -1");
  check_failure("dlpack of 3", akl_linear_dlpack(r, 3, &tensor, &error), AKL_INVALID_ARGUMENT, &error, "which", "got 3");
  CHECK(akl_linear_dlpack(r, INT32_MAX, &tensor, NULL) == AKL_INVALID_ARGUMENT, "dlpack of INT32_MAX");
  CHECK(info_of(context).live_buffers == EVERY, "the failing calls released gradients");
  CHECK_OK(akl_linear_dlpack(r, AKL_GRADIENT_WEIGHT, &tensor, &error), &error);
  CHECK(akl_linear_release(r) == AKL_OK && akl_linear_release(r) == AKL_OK, "release failed");
  CHECK(info_of(context).live_buffers == 1, "release took the tensor's memory, or left another's");
  for (int i = 0; i < EVERY; i++) {
    managed_tensor *second = tensor;
    CHECK(r->owner[i] == 0 && r->gradient_data[i] == NULL, "gradient %d is there after release", i);
    check_failure("dlpack after release", akl_linear_dlpack(r, i, &second, &error), AKL_INVALID_CONTEXT, &error, "result.owner",
                  "released");
    CHECK(second == NULL, "dlpack after release gave a tensor");
  }
  tensor->deleter(tensor);
  check_nothing_held(context);
  CHECK(akl_linear_release(&stale) == AKL_OK, "release of a copy of the result failed");
  CHECK(akl_linear_release(NULL) == AKL_NULL_POINTER, "release of NULL");
  r->struct_size = 0;
  CHECK(akl_linear_release(r) == AKL_INVALID_STRUCT, "release of a result without size");
  check_failure("dlpack of a result without size", akl_linear_dlpack(r, 0, &tensor, &error), AKL_INVALID_STRUCT, &error, "result",
                "got 0");
}

/* A chunk of far more rows than there are is refused for want of memory, or is as good as another. */
static void check_huge_chunks(akl_context *context, call *c, double want) {
  static const int64_t huge[] = {1 << 20, (int64_t)1 << 40, (int64_t)1 << 60, INT64_MAX};
  for (size_t i = 0; i < sizeof huge / sizeof *huge; i++) {
    akl_error error = AKL_ERROR_INIT;
    make_right(c);
    c->args.chunk_rows = huge[i];
    akl_status status = akl_linear_loss(context, &c->args, &c->result, &error);
    CHECK(status == AKL_OUT_OF_MEMORY || (status == AKL_OK && fabs(c->result.loss - want) <= 1e-6 * want),
          "chunk_rows %lld: %s: loss %g, want %g", (long long)huge[i], akl_status_name(status), c->result.loss, want);
  }
}

int main(void) {
  call c;
  akl_error error = AKL_ERROR_INIT;
  for (int m = 0; m < 3; m++) {
    c.hidden[m] = aligned_memory(ROWS * WIDTH * sizeof(float));
    c.weight[m] = aligned_memory(TOKENS * WIDTH * sizeof(float));
    c.bias[m] = aligned_memory(TOKENS * sizeof(float));
  }
  for (int i = 0; i < EVERY; i++) c.slope[i] = aligned_memory((size_t)sizes[i] * sizeof(float));
  c.label = aligned_memory(ROWS * sizeof *c.label);
  c.row_loss = aligned_memory(ROWS * sizeof *c.row_loss);
  c.statistic = aligned_memory(ROWS * AKL_STAT_COUNT * sizeof *c.statistic);
  akl_context *context = open_context();
  make_right(&c);
  CHECK_OK(akl_linear_loss(context, &c.args, &c.result, &error), &error);
  double want = c.result.loss;
  CHECK(want > 0 && c.slope[0][WIDTH] == 0 && c.slope[0][0] != 0 && c.slope[0][0] != -1, "the right call: loss %g", want);

  check_table(context, &c, want);
  check_null(context, &c);
  check_struct_sizes(context, &c, want);
  check_results(context, &c);
  check_right(context, &c, want, "all of them");
  akl_info info = info_of(context);
  CHECK(info.programs_compiled + info.programs_loaded == 5, "%lld programs, want a product, a loss, and three gradients",
        (long long)(info.programs_compiled + info.programs_loaded));
  check_huge_chunks(context, &c, want);
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  for (int m = 0; m < 3; m++) {
    free(c.hidden[m]);
    free(c.weight[m]);
    free(c.bias[m]);
  }
  for (int i = 0; i < EVERY; i++) free(c.slope[i]);
  free(c.label);
  free(c.row_loss);
  free(c.statistic);
  return finish("linear_errors");
}
