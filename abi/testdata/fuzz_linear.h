/* One fuzzed call of the fused linear form. */
#ifndef ANCHORKL_FUZZ_LINEAR_H
#define ANCHORKL_FUZZ_LINEAR_H

#include "fuzz_refused.h"
#include "fuzz_wrong.h"

/* The objective as a recipe of logits has it, and what is part of the program besides. */
typedef struct {
  recipe objective;
  int type, width, bias, chunk_rows, wanted[AKL_GRADIENT_COUNT];
} linear_recipe;

static const linear_recipe linear_recipes[] = {
    {{{F32, F32, F32}, 1, 11, 11, 0, AKL_SPACE_LOGIT, AKL_DIVERGENCE_FORWARD, 0, 1, 1, 1, 0, 0}, F32, 4, 1, 0, {1, 1, 1}},
    {{{BF16, BF16, BF16}, 0, 20, 20, 0, AKL_SPACE_PROBABILITY, AKL_DIVERGENCE_REVERSE, 0, 0, 0, 0, 0, 0},
     BF16,
     5,
     0,
     2,
     {1, 0, 0}},
};

enum { PARTS = 9, HIDDEN = 0, WEIGHT = 1, BIAS = 2, LINEAR_TENSORS = PARTS + AKL_GRADIENT_COUNT };
static region linear_regions[LINEAR_TENSORS];

typedef struct {
  const linear_recipe *of;
  loss_call objective;
  akl_linear_args args;
  akl_linear_result result;
  akl_tensor tensors[LINEAR_TENSORS]; /* hidden, weight, bias of each model, then the gradients */
  unsigned char behind[1 << 16];
} linear_call;

static inline akl_tensor *put_part(linear_call *c, int which, int type, int rows, int columns) {
  akl_tensor *t = &c->tensors[which];
  *t = matrix(NULL, float_types[type], rows, columns);
  t->data = place_in(&linear_regions[which], (size_t)(rows * columns) * bytes_of(t->dtype), !once_in(3));
  for (int row = 0; row < rows; row++)
    for (int i = 0; i < columns; i++) set_element(t, row, i, (double)between(-16, 16) / 16);
  return t;
}

static inline void make_linear_call(linear_call *c, const linear_recipe *of) {
  static const akl_linear_args args = AKL_LINEAR_ARGS_INIT;
  static const akl_linear_result result = AKL_LINEAR_RESULT_INIT;
  loss_call *objective = &c->objective;
  make_loss_call(objective, &of->objective, 0);
  int rows = (int)objective->tensors[STUDENT].rows, vocab = of->objective.vocab;
  c->of = of;
  c->args = args;
  c->result = result;
  const akl_tensor **parts[PARTS] = {&c->args.student_hidden,   &c->args.student_weight,   &c->args.student_bias,
                                     &c->args.snapshot_hidden,  &c->args.snapshot_weight,  &c->args.snapshot_bias,
                                     &c->args.reference_hidden, &c->args.reference_weight, &c->args.reference_bias};
  for (int model = 0; model < 3; model++) {
    if (model == AKL_SNAPSHOT && !of->objective.snapshot) continue;
    *parts[3 * model + HIDDEN] = put_part(c, 3 * model + HIDDEN, of->type, rows, of->width);
    *parts[3 * model + WEIGHT] = put_part(c, 3 * model + WEIGHT, of->type, vocab, of->width);
    if (of->bias) *parts[3 * model + BIAS] = put_part(c, 3 * model + BIAS, of->type, vocab, 1);
  }
  objective->args.student = objective->args.snapshot = objective->args.reference = NULL;
  c->args.loss = &objective->args;
  c->args.chunk_rows = of->chunk_rows;
  c->result.row_losses = objective->result.row_losses;
  c->result.statistics = objective->result.statistics;
  for (int i = 0; i < AKL_GRADIENT_COUNT; i++) {
    c->result.want_gradient[i] = of->wanted[i];
    if (!of->wanted[i] || once_in(2)) continue;
    put_part(c, PARTS + i, of->type, i == HIDDEN ? rows : vocab, i == BIAS ? 1 : of->width);
    c->result.gradient[i] = &c->tensors[PARTS + i];
  }
}

/* What the logits' own call would answer, had they been made. */
static inline void evaluate_linear(const linear_call *c, expected *want) {
  static double logits[3][MOST_ROWS * MOST_VOCAB];
  akl_tensor made[3];
  akl_loss_args args = c->objective.args;
  for (int model = 0; model < 3; model++) {
    const akl_tensor *hidden = &c->tensors[3 * model + HIDDEN], *weight = &c->tensors[3 * model + WEIGHT],
                     *bias = &c->tensors[3 * model + BIAS];
    if (model == AKL_SNAPSHOT && !c->of->objective.snapshot) continue;
    made[model] = matrix(logits[model], float_types[F64], hidden->rows, weight->rows);
    for (int64_t row = 0; row < hidden->rows; row++)
      for (int64_t i = 0; i < weight->rows; i++) {
        double z = c->of->bias ? element(bias, i, 0) : 0;
        for (int64_t j = 0; j < weight->columns; j++) z += element(hidden, row, j) * element(weight, i, j);
        logits[model][row * weight->rows + i] = z;
      }
  }
  args.student = &made[AKL_STUDENT];
  if (c->of->objective.snapshot) args.snapshot = &made[AKL_SNAPSHOT];
  args.reference = &made[AKL_REFERENCE];
  evaluate_call(&args, want);
}

/* The chain rule through hidden weight^T + bias. */
static inline void judge_linear_gradient(const linear_call *c, const expected *want, int which, const akl_tensor *gradient) {
  const akl_tensor *hidden = &c->tensors[HIDDEN], *weight = &c->tensors[WEIGHT];
  if (want->loose || want->bad > 0) return;
  for (int64_t at = 0; at < gradient->rows * gradient->columns; at++) {
    int64_t y = at / gradient->columns, x = at % gradient->columns, terms = which == HIDDEN ? weight->rows : hidden->rows;
    double sum = 0, tolerance = 0;
    for (int64_t k = 0; k < terms; k++) {
      int64_t row = which == HIDDEN ? y : k, token = which == HIDDEN ? k : y;
      double factor = want->weight[row] / want->divisor, other = which == BIAS     ? 1
                                                                 : which == HIDDEN ? element(weight, token, x)
                                                                                   : element(hidden, row, x);
      if (want->weight[row] == 0) continue;
      if (factor > 1e30 || factor < 1e-30) return;
      sum += factor * want->row[row].gradient[token] * other;
      tolerance += factor * (want->row[row].near_gradient[token] + 1e-5 * fabs(want->row[row].gradient[token])) * 4;
      tolerance += rounding(gradient->dtype, factor * want->row[row].gradient[token] * other); /* of the products' operands */
    }
    double got = element(gradient, y, x);
    CHECK(near(got, sum, tolerance + rounding(gradient->dtype, sum)),
          "linear gradient %d (%lld, %lld): %.9g, want %.9g, at most %.2g off", which, (long long)y, (long long)x, got, sum,
          tolerance);
  }
}

static inline void judge_linear(linear_call *c, const expected *want) {
  akl_linear_result *result = &c->result;
  akl_error error = AKL_ERROR_INIT;
  int64_t rows = c->tensors[HIDDEN].rows;
  judge_losses(want, &c->objective.args, result->loss, result->counted_rows, result->row_losses, result->statistics);
  for (int i = 0; i < LINEAR_TENSORS; i++) {
    const akl_tensor *out = i < PARTS || !result->want_gradient[i - PARTS] ? NULL : result->gradient[i - PARTS];
    int64_t size = out == NULL ? 0 : (int64_t)bytes_of(out->dtype);
    CHECK(out == NULL ? untouched(&linear_regions[i])
                      : untouched_but(&linear_regions[i], out->data, out->rows, out->columns * size, out->columns * size),
          "memory around part %d was written to", i);
  }
  for (int i = 0; i < AKL_GRADIENT_COUNT; i++) {
    if (!result->want_gradient[i]) continue;
    akl_tensor own = matrix((void *)(uintptr_t)result->gradient_data[i], float_types[c->of->type],
                            i == HIDDEN ? rows : c->of->objective.vocab, i == BIAS ? 1 : c->of->width);
    if (result->gradient[i] != NULL || (i == HIDDEN && rows == 0)) CHECK(result->owner[i] == 0, "a gradient too many");
    else CHECK(result->owner[i] != 0, "no gradient");
    if (i != HIDDEN || rows > 0) judge_linear_gradient(c, want, i, result->gradient[i] != NULL ? result->gradient[i] : &own);
    managed_tensor *tensor = NULL;
    if (once_in(3) && result->owner[i] != 0) {
      CHECK_OK(akl_linear_dlpack(result, i, &tensor, &error), &error);
      tensor->deleter(tensor);
    }
  }
  managed_tensor *none = NULL;
  if (once_in(10))
    CHECK(akl_linear_dlpack(result, odd_enum(AKL_GRADIENT_COUNT), &none, &error) == AKL_INVALID_ARGUMENT && none == NULL,
          "which");
  CHECK(akl_linear_release(result) == AKL_OK && akl_linear_release(result) == AKL_OK, "release failed");
}

static inline void make_linear_odd(linear_call *c) {
  int which = (int)between(0, LINEAR_TENSORS - 1);
  switch (between(0, 5)) {
    case 0: c->args.struct_size = odd_size(sizeof c->args); break;
    case 1: c->result.struct_size = odd_size(sizeof c->result); break;
    case 2: c->args.chunk_rows = -1 - (int64_t)(random_bits() >> 1); break;
    case 3: make_number_odd(&c->objective.args); break;
    case 4: c->objective.args.student = &c->objective.tensors[STUDENT]; break;
    default: make_tensor_odd(&c->tensors[which], 0, 0);
  }
  if (once_in(6)) c->args.loss = NULL;
  if (once_in(6)) c->result.gradient[HIDDEN] = &c->tensors[HIDDEN];
}

static inline void fuzz_linear(akl_context *context) {
  static linear_call call;
  static expected want;
  linear_call *c = &call;
  int odd = once_in(2);
  make_linear_call(c, &linear_recipes[between(0, 1)]);
  if (!odd) evaluate_linear(c, &want);
  if (odd) make_linear_odd(c);
  for (int i = 0; i < LINEAR_TENSORS; i++) remember_region(&linear_regions[i]);
  akl_linear_result before = c->result;
  attempt a = begin_attempt(odd);
  akl_status status = akl_linear_loss(odd ? odd_handle(context) : context, &c->args, &c->result, a.given);
  if (status == AKL_OK) {
    if (odd) evaluate_linear(c, &want);
    judge_linear(c, &want);
    return;
  }
  check_refused(&a, status);
  CHECK(memcmp(&before, &c->result, sizeof before) == 0, "a refused call wrote to its result");
  if (status == AKL_NOT_FINITE) return;
  for (int i = 0; i < LINEAR_TENSORS; i++) CHECK(untouched(&linear_regions[i]), "a refused call wrote to part %d", i);
  CHECK(odd, "a right call was refused, %s: %s", akl_status_name(status), a.error.message);
}

#endif
