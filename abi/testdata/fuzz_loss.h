/* Right calls of the logits form, from a fixed set of programs: each new one would take a second to compile. */
#ifndef ANCHORKL_FUZZ_LOSS_H
#define ANCHORKL_FUZZ_LOSS_H

#include "fuzz_hold.h"
#include "fuzz_judge.h"

enum { F16, BF16, F32, F64 };
static const akl_dtype float_types[] = {AKL_FLOAT16, AKL_BFLOAT16, AKL_FLOAT32, AKL_FLOAT64};

/* What is part of a program. Everything else is drawn anew for each call. */
typedef struct {
  int types[3], snapshot, vocab, columns, padding; /* padding: how much longer a row's stride is */
  int space, divergence, gradient, labels, ce, statistics, bent, listed;
} recipe;

static const recipe recipes[] = {
    {{F32, F32, F32}, 1, 5, 5, 0, AKL_SPACE_LOGIT, AKL_DIVERGENCE_FORWARD, 1, 0, 0, 0, 0, 0},
    {{F32, F32, F32}, 1, 17, 20, 4, AKL_SPACE_LOGIT, AKL_DIVERGENCE_FORWARD, 1, 1, 1, 0, 0, 0},
    {{BF16, BF16, BF16}, 1, 33, 33, 0, AKL_SPACE_PROBABILITY, AKL_DIVERGENCE_FORWARD, 1, 1, 1, 1, 0, 0},
    {{F16, F32, BF16}, 1, 16, 16, 0, AKL_SPACE_LOGIT, AKL_DIVERGENCE_REVERSE, 1, 0, 0, 0, 0, 0},
    {{F64, F64, F64}, 1, 9, 9, 1, AKL_SPACE_LOGIT, AKL_DIVERGENCE_JSD, 1, 1, 0, 1, 0, 0},
    {{F32, F32, F32}, 0, 40, 40, 0, AKL_SPACE_PROBABILITY, AKL_DIVERGENCE_REVERSE, 1, 0, 0, 0, 0, 0},
    {{F32, F32, F32}, 1, 12, 13, 0, AKL_SPACE_LOGIT, AKL_DIVERGENCE_FORWARD, 1, 0, 0, 1, 1, 0},
    {{F32, F32, F32}, 1, 401, 401, 0, AKL_SPACE_LOGIT, AKL_DIVERGENCE_FORWARD, 1, 0, 0, 0, 0, 0},
    {{F32, F32, F32}, 1, 1, 1, 0, AKL_SPACE_LOGIT, AKL_DIVERGENCE_FORWARD, 0, 0, 0, 0, 0, 0},
    {{F32, F32, F32}, 1, 50, 50, 0, AKL_SPACE_LOGIT, AKL_DIVERGENCE_FORWARD, 1, 0, 0, 0, 0, 3},
    {{BF16, BF16, BF16}, 0, 20, 20, 0, AKL_SPACE_PROBABILITY, AKL_DIVERGENCE_JSD, 1, 1, 1, 1, 0, 20},
};
enum { RECIPES = sizeof recipes / sizeof *recipes };

/* The tensors of a call, each in a region of its own. */
enum {
  STUDENT,
  SNAPSHOT,
  REFERENCE,
  LABELS,
  ALPHAS,
  WEIGHTS,
  IDS,
  LOGS,
  TAIL,
  INPUTS,
  ROW_LOSSES = INPUTS,
  GRADIENT,
  STATISTICS,
  TENSORS
};

typedef struct {
  const recipe *of;
  akl_loss_args args;
  akl_loss_result result;
  akl_statistics statistics;
  akl_topk topk;
  akl_tensor tensors[TENSORS];
  unsigned char behind[1 << 16]; /* readable: a struct_size may say that a struct goes on */
} loss_call;

static region regions[TENSORS];

/* A matrix in its region, in the middle of it or at its very end. */
static inline akl_tensor *put_tensor(loss_call *c, int which, akl_dtype dtype, int rows, int columns, int padding) {
  akl_tensor *t = &c->tensors[which];
  int stride = columns + padding;
  *t = matrix(NULL, dtype, rows, columns);
  t->row_stride = padding > 0 || once_in(3) ? stride : 0;
  if (rows > 0 || once_in(2)) t->data = place_in(&regions[which], (size_t)(rows * stride) * bytes_of(dtype), !once_in(3));
  return t;
}

/* Logits that each of the types has exactly. special: now and then a NaN or an infinity. */
static inline void fill_with_logits(const akl_tensor *t, int special) {
  static const double specials[] = {NAN, INFINITY, -INFINITY, -INFINITY};
  int64_t width = t->row_stride == 0 ? t->columns : t->row_stride;
  for (int64_t row = 0; row < t->rows; row++)
    for (int64_t i = 0; i < width; i++) {
      double z = (double)between(-128, 128) / 16;
      if (t->dtype.bits > 16 && once_in(2)) z += uniform(-0.01, 0.01);
      if (i >= t->columns || (special && once_in(20))) z = specials[between(0, 3)];
      set_element(t, row, i, z);
    }
}

/* Of each row k tokens, and what their probabilities and the others' may be. */
static inline void put_list(loss_call *c, int rows, int special) {
  static const akl_topk empty = AKL_TOPK_INIT;
  static const akl_dtype int32 = AKL_INT32, int64 = AKL_INT64;
  int k = c->of->listed, vocab = c->of->vocab;
  akl_tensor *ids = put_tensor(c, IDS, once_in(2) ? int32 : int64, rows, k, 0);
  akl_tensor *logs = put_tensor(c, LOGS, float_types[between(F16, F64)], rows, k, 0);
  akl_tensor *tail = put_tensor(c, TAIL, float_types[F32], rows, 1, 0);
  for (int row = 0; row < rows; row++) {
    int64_t first = between(0, vocab - 1);
    for (int j = 0; j < k; j++) {
      set_element(ids, row, j, (double)((first + 3 * j) % vocab)); /* 3 divides no vocabulary that lists */
      set_element(logs, row, j, special && j > 0 && once_in(9) ? -INFINITY : -(double)between(0, 128) / 16);
    }
    set_element(tail, row, 0, special && once_in(9) ? -INFINITY : -(double)between(1, 128) / 16);
  }
  c->topk = empty;
  c->topk.ids = ids;
  c->topk.logs = logs;
  c->topk.tail = tail;
  c->args.topk = &c->topk;
  c->args.reference = NULL;
}

static inline void put_rows(loss_call *c, int rows) {
  static const akl_dtype integers[] = {AKL_INT32, AKL_INT64};
  if (c->of->labels || (!c->of->statistics && once_in(2))) {
    c->args.labels = put_tensor(c, LABELS, integers[between(0, 1)], rows, 1, once_in(3));
    for (int row = 0; row < rows; row++)
      set_element(c->args.labels, row, 0, once_in(4) ? -100 : (double)between(0, c->of->vocab - 1));
  }
  if (once_in(2)) {
    c->args.alpha_rows = put_tensor(c, ALPHAS, float_types[between(F32, F64)], rows, 1, 0);
    for (int row = 0; row < rows; row++)
      set_element(c->args.alpha_rows, row, 0, once_in(6) ? (double)between(0, 1) : uniform(0, 1));
  }
  if (once_in(2)) {
    c->args.weights = put_tensor(c, WEIGHTS, float_types[between(F32, F64)], rows, 1, once_in(3));
    for (int row = 0; row < rows; row++) set_element(c->args.weights, row, 0, once_in(4) ? 0 : uniform(0, 3));
  }
}

static inline void put_options(loss_call *c) {
  akl_loss_args *args = &c->args;
  args->alpha = once_in(8) ? (double)between(0, 1) : uniform(0, 1);
  args->tau = once_in(8) ? odd_number() : uniform(0.3, 4);
  if (!(args->tau >= 1e-15 && args->tau <= 1e15)) args->tau = 1;
  args->num_items = uniform(0.5, 50);
  args->vocab = c->of->vocab == c->of->columns && once_in(2) ? 0 : c->of->vocab;
  args->space = c->of->space;
  args->divergence = c->of->divergence;
  args->reduction = (int32_t)between(0, 3);
  args->tau_squared = args->tau < 1e14 && once_in(2); /* a product with kl_weight above 1e30 is refused */
  args->kl_weight = uniform(0.1, 3);
  args->ce_weight = c->of->ce ? uniform(0.1, 3) : 0;
  args->beta = uniform(0.05, 0.95);
  args->check = (int32_t)between(0, 2);
  for (int model = 0; c->of->bent && model < 3; model++) {
    args->logit_scale[model] = uniform(0.3, 0.9);
    args->softcap[model] = uniform(3, 30);
  }
}

static inline void put_wishes(loss_call *c, int rows) {
  static const akl_statistics no_statistics = AKL_STATISTICS_INIT;
  akl_loss_result *result = &c->result;
  if (once_in(2)) result->row_losses = put_tensor(c, ROW_LOSSES, float_types[between(F32, F64)], rows, 1, once_in(3));
  result->want_gradient = c->of->gradient;
  if (c->of->gradient && once_in(2))
    result->gradient = put_tensor(c, GRADIENT, float_types[c->of->types[0]], rows, c->of->columns, once_in(2));
  c->statistics = no_statistics;
  if (!c->of->statistics) return;
  result->statistics = &c->statistics;
  if (once_in(2)) c->statistics.rows = put_tensor(c, STATISTICS, float_types[between(F32, F64)], rows, AKL_STAT_COUNT, 0);
}

/* special: with NaN and infinities among the logits. */
static inline void make_loss_call(loss_call *c, const recipe *of, int special) {
  static const akl_loss_args args = AKL_LOSS_ARGS_INIT;
  static const akl_loss_result result = AKL_LOSS_RESULT_INIT;
  const akl_tensor **logits[3];
  int rows = (int)between(0, MOST_ROWS - 1);
  c->of = of;
  c->args = args;
  c->result = result;
  logits[0] = &c->args.student, logits[1] = &c->args.snapshot, logits[2] = &c->args.reference;
  for (int model = 0; model < 3; model++) {
    akl_tensor *t = put_tensor(c, model, float_types[of->types[model]], rows, of->columns, of->padding);
    fill_with_logits(t, special && once_in(2));
    *logits[model] = t;
  }
  if (!of->snapshot) c->args.snapshot = NULL;
  put_options(c);
  put_rows(c, rows);
  put_wishes(c, rows);
  if (of->listed > 0) put_list(c, rows, special);
}

/* The tensors that lie in their regions' memory still: of a call that was made right. */
static inline const akl_tensor *wanted_output(const loss_call *c, int which) {
  if (which == ROW_LOSSES) return c->result.row_losses;
  if (which == STATISTICS) return c->result.statistics == NULL ? NULL : c->result.statistics->rows;
  return c->result.want_gradient != 0 ? c->result.gradient : NULL;
}

#endif
