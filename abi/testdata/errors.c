/*
 * What akl_loss says to wrong input: the status, the field and the message of
 * each line of errors_table.h, that nothing was written, and that the context
 * works as before.
 */
#include "check.h"

enum { ROWS = 3, COLUMNS = 5 };

/* A call that is right, with every tensor there is. The second row does not count. */
typedef struct {
  float *logits[3];
  int64_t *label;
  double *alpha, *row_loss;
  float *weight, *slope;
  akl_tensor student, snapshot, reference, labels, alpha_rows, weights, row_losses, gradient;
  akl_loss_args args;
  akl_loss_result result;
} call;

static void make_right(call *c) {
  static const akl_loss_args args = AKL_LOSS_ARGS_INIT;
  static const akl_loss_result result = AKL_LOSS_RESULT_INIT;
  const akl_dtype f32 = AKL_FLOAT32, f64 = AKL_FLOAT64, i64 = AKL_INT64;
  for (int i = 0; i < 3; i++) fill_logits(c->logits[i], ROWS * COLUMNS, (uint32_t)i);
  for (int row = 0; row < ROWS; row++) {
    c->label[row] = row == 1 ? -100 : 2 * row;
    c->alpha[row] = row == 1 ? 77 : 0.25 * row;
    c->weight[row] = row == 1 ? NAN : 1;
    c->row_loss[row] = -1;
  }
  for (int i = 0; i < ROWS * COLUMNS; i++) c->slope[i] = -1;
  c->student = matrix(c->logits[0], f32, ROWS, COLUMNS);
  c->snapshot = matrix(c->logits[1], f32, ROWS, COLUMNS);
  c->reference = matrix(c->logits[2], f32, ROWS, COLUMNS);
  c->labels = matrix(c->label, i64, ROWS, 1);
  c->alpha_rows = matrix(c->alpha, f64, ROWS, 1);
  c->weights = matrix(c->weight, f32, ROWS, 1);
  c->row_losses = matrix(c->row_loss, f64, ROWS, 1);
  c->gradient = matrix(c->slope, f32, ROWS, COLUMNS);
  c->args = args;
  c->args.student = &c->student;
  c->args.snapshot = &c->snapshot;
  c->args.reference = &c->reference;
  c->args.labels = &c->labels;
  c->args.alpha_rows = &c->alpha_rows;
  c->args.weights = &c->weights;
  c->result = result;
  c->result.want_gradient = 1;
  c->result.row_losses = &c->row_losses;
  c->result.gradient = &c->gradient;
  c->result.loss = -1;
}

#define WRONG_TABLE "errors_table.h"
#include "wrong.h"

static void check_right(akl_context *context, call *c, double want, const char *after) {
  akl_error error = AKL_ERROR_INIT;
  make_right(c);
  akl_status status = akl_loss(context, &c->args, &c->result, &error);
  CHECK(status == AKL_OK && c->result.loss == want && c->result.counted_rows == 2,
        "the call after %s: %s: %s: loss %.17g of %lld rows, want %.17g of 2", after, akl_status_name(status), error.message,
        c->result.loss, (long long)c->result.counted_rows, want);
}

static void check_untouched(const call *c, const char *what) {
  int written = c->result.loss != -1 || c->result.owner != 0 || c->result.gradient_data != NULL;
  for (int row = 0; row < ROWS; row++) written |= c->row_loss[row] != -1;
  for (int i = 0; i < ROWS * COLUMNS; i++) written |= c->slope[i] != -1;
  CHECK(!written, "%s: the failing call wrote to its outputs", what);
}

static void check_table(akl_context *context, call *c, double want) {
  for (size_t line = 0; line < sizeof table / sizeof *table; line++) {
    const wrong_input *t = &table[line];
    akl_error error = AKL_ERROR_INIT;
    make_right(c);
    make_wrong(c, line);
    akl_status status = akl_loss(context, &c->args, &c->result, &error);
    CHECK(status == t->status && error.status == (int32_t)t->status, "%s: got %s (%s in the error), want %s: %s", t->what,
          akl_status_name(status), akl_status_name((akl_status)error.status), akl_status_name(t->status), error.message);
    CHECK(strcmp(error.field, t->field) == 0, "%s: field: got \"%s\", want \"%s\"", t->what, error.field, t->field);
    CHECK(strstr(error.message, t->message) != NULL && strstr(error.message, t->field) == error.message,
          "%s: message: got \"%s\", want \"%s: ... %s ...\"", t->what, error.message, t->field, t->message);
    check_untouched(c, t->what);
    check_right(context, c, want, t->what);

    make_right(c);
    make_wrong(c, line);
    CHECK(akl_loss(context, &c->args, &c->result, NULL) == t->status, "%s: another status without an error", t->what);
  }
}

/* Arguments as a later version may have them: more fields at the end. */
static void check_later_structs(akl_context *context, call *c, double want) {
  struct {
    akl_loss_args args;
    int64_t later;
  } longer;
  akl_error error = AKL_ERROR_INIT;
  make_right(c);
  longer.args = c->args;
  longer.args.struct_size = sizeof longer;
  longer.later = 0;
  CHECK_OK(akl_loss(context, &longer.args, &c->result, &error), &error);
  CHECK(c->result.loss == want, "a longer struct: loss %.17g, want %.17g", c->result.loss, want);
  longer.later = 1;
  akl_status status = akl_loss(context, &longer.args, &c->result, &error);
  CHECK(status == AKL_INVALID_STRUCT && strcmp(error.field, "args") == 0 && strstr(error.message, "later header") != NULL,
        "a field that is not known here: %s in \"%s\": %s", akl_status_name(status), error.field, error.message);
}

static void check_null(akl_context *context, call *c) {
  akl_error error = AKL_ERROR_INIT;
  make_right(c);
  CHECK(akl_loss(NULL, &c->args, &c->result, &error) == AKL_NULL_POINTER && strcmp(error.field, "context") == 0,
        "NULL context: field \"%s\": %s", error.field, error.message);
  CHECK(akl_loss(context, NULL, &c->result, &error) == AKL_NULL_POINTER && strcmp(error.field, "args") == 0,
        "NULL args: field \"%s\": %s", error.field, error.message);
  CHECK(akl_loss(context, &c->args, NULL, &error) == AKL_NULL_POINTER && strcmp(error.field, "result") == 0,
        "NULL result: field \"%s\": %s", error.field, error.message);
  check_untouched(c, "NULL");
}

/* An akl_error that can't be written to is refused before any work, and left alone. */
static void check_short_error(akl_context *context, call *c) {
  akl_error error = AKL_ERROR_INIT;
  make_right(c);
  error.struct_size = 16;
  error.status = 12345;
  int64_t calls = info_of(context).calls;
  CHECK(akl_loss(context, &c->args, &c->result, &error) == AKL_INVALID_STRUCT, "a short akl_error was accepted");
  CHECK(error.status == 12345 && error.field[0] == 0 && error.message[0] == 0, "a short akl_error was written to");
  CHECK(info_of(context).calls == calls, "the call with a short akl_error was done");
  check_untouched(c, "a short akl_error");
}

/* No rows, and so no memory: loss 0. The struct may say 0 rows for every tensor. */
static void check_no_rows(akl_context *context, call *c) {
  akl_tensor *all[8];
  akl_error error = AKL_ERROR_INIT;
  make_right(c);
  all[0] = &c->student, all[1] = &c->snapshot, all[2] = &c->reference, all[3] = &c->labels;
  all[4] = &c->alpha_rows, all[5] = &c->weights, all[6] = &c->row_losses, all[7] = &c->gradient;
  for (int i = 0; i < 8; i++) {
    all[i]->rows = 0;
    all[i]->data = NULL;
  }
  for (int callers = 0; callers < 2; callers++) {
    c->result.loss = c->result.counted_rows = -1;
    c->result.gradient = callers ? &c->gradient : NULL;
    CHECK_OK(akl_loss(context, &c->args, &c->result, &error), &error);
    CHECK(c->result.loss == 0 && c->result.counted_rows == 0, "no rows: loss %g of %lld rows", c->result.loss,
          (long long)c->result.counted_rows);
    CHECK(c->result.owner == 0 && c->result.gradient_data == NULL, "no rows: there is a gradient");
    CHECK(akl_result_release(&c->result) == AKL_OK, "no rows: release failed");
  }
}

int main(void) {
  call c;
  akl_error error = AKL_ERROR_INIT;
  for (int i = 0; i < 3; i++) c.logits[i] = aligned_memory(ROWS * COLUMNS * sizeof(float));
  c.label = aligned_memory(ROWS * sizeof *c.label);
  c.alpha = aligned_memory(ROWS * sizeof *c.alpha);
  c.row_loss = aligned_memory(ROWS * sizeof *c.row_loss);
  c.weight = aligned_memory(ROWS * sizeof *c.weight);
  c.slope = aligned_memory(ROWS * COLUMNS * sizeof *c.slope);
  akl_context *context = open_context();
  make_right(&c);
  CHECK_OK(akl_loss(context, &c.args, &c.result, &error), &error);
  double want = c.result.loss;
  CHECK(want > 0 && c.slope[COLUMNS] == 0 && c.slope[0] != 0 && c.slope[0] != -1, "the right call: loss %g", want);

  check_table(context, &c, want);
  check_later_structs(context, &c, want);
  check_null(context, &c);
  check_short_error(context, &c);
  check_no_rows(context, &c);
  check_right(context, &c, want, "all of them");
  CHECK(info_of(context).programs_compiled == 1, "%lld programs were compiled, want 1",
        (long long)info_of(context).programs_compiled);
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  for (int i = 0; i < 3; i++) free(c.logits[i]);
  free(c.label);
  free(c.alpha);
  free(c.row_loss);
  free(c.weight);
  free(c.slope);
  return finish("errors");
}
