/* A call's answer against the formula in double, computed of the very structs that the call got. */
#ifndef ANCHORKL_FUZZ_JUDGE_H
#define ANCHORKL_FUZZ_JUDGE_H

#include "fuzz_formula.h"
#include "fuzz_memory.h"

/* What a call should answer. */
typedef struct {
  int rows, vocab, counted, bad, first_bad, loose;
  double loss, near_loss, divisor;
  double row_loss[MOST_ROWS], near_row[MOST_ROWS], weight[MOST_ROWS];
  row_output row[MOST_ROWS]; /* of rows that count; its gradient without weight and divisor */
  double mean[AKL_STAT_COUNT], near_mean;
} expected;

static inline double given_or(const akl_tensor *t, int row, double otherwise) {
  return t == NULL ? otherwise : element(t, row, 0);
}

/* What is infinite stays so: a cap makes no token of one that is excluded. */
static inline double transformed(const akl_loss_args *args, int model, double z) {
  double cap = args->softcap[model];
  z *= args->logit_scale[model];
  return cap == 0 || !isfinite(z) ? z : cap * tanh(z / cap);
}

static inline void grow_size(row_input *in, double z) {
  if (isfinite(z) && fabs(z) > in->size) in->size = fabs(z);
}

static inline void take_row(const akl_loss_args *args, int vocab, int row, row_input *in) {
  double *into[3];
  const akl_tensor *from[3];
  into[AKL_STUDENT] = in->s, into[AKL_SNAPSHOT] = in->a, into[AKL_REFERENCE] = in->r;
  from[AKL_STUDENT] = args->student, from[AKL_SNAPSHOT] = args->snapshot, from[AKL_REFERENCE] = args->reference;
  in->vocab = vocab;
  in->label = args->labels == NULL ? -1 : (int)element(args->labels, row, 0);
  in->size = 0;
  for (int model = 0; model < 3; model++) {
    if (from[model] == NULL) continue;
    for (int i = 0; i < vocab; i++) {
      double z = element(from[model], row, i), cap = args->softcap[model];
      grow_size(in, z * args->logit_scale[model]);
      into[model][i] = transformed(args, model, z);
      if (model != AKL_STUDENT) continue;
      double bent = cap == 0 ? 0 : tanh(z * args->logit_scale[0] / cap);
      in->slope[i] = args->logit_scale[0] * (1 - bent * bent);
    }
  }
  if (args->snapshot == NULL) memcpy(in->a, in->s, sizeof in->a);
  in->listed = args->topk == NULL ? 0 : (int)args->topk->ids->columns;
  for (int j = 0; j < in->listed; j++) {
    in->ids[j] = (int)element(args->topk->ids, row, j);
    in->logs[j] = element(args->topk->logs, row, j);
  }
  if (in->listed > 0) in->logs[in->listed] = element(args->topk->tail, row, 0);
}

/* Of a row, as the arithmetic has it: what is smaller than its normal numbers may be taken for 0, and has to be. */
static inline double alpha_of(const akl_loss_args *args, int row) {
  double alpha = given_or(args->alpha_rows, row, args->alpha);
  int wide = args->student->dtype.bits == 64 || (args->snapshot != NULL && args->snapshot->dtype.bits == 64) ||
             (args->reference != NULL && args->reference->dtype.bits == 64);
  if (!wide) alpha = (float)alpha;
  return alpha < (wide ? DBL_MIN : FLT_MIN) ? 0 : alpha;
}

static inline void evaluate_call(const akl_loss_args *args, expected *want) {
  static row_input in;
  double sum = 0, sum_of_losses = 0, near = 0;
  memset(want, 0, sizeof *want);
  want->rows = (int)args->student->rows;
  want->vocab = args->vocab == 0 ? (int)args->student->columns : (int)args->vocab;
  want->first_bad = -1;
  require(want->rows <= MOST_ROWS && want->vocab <= MOST_VOCAB, "a call larger than what is judged was accepted");
  for (int row = 0; row < want->rows; row++) {
    if (args->labels != NULL && element(args->labels, row, 0) == (double)args->ignore_index) continue;
    double weight = given_or(args->weights, row, 1);
    if (weight == 0) continue;
    want->weight[row] = weight;
    want->counted++;
    sum += weight;
    take_row(args, want->vocab, row, &in);
    row_output *out = &want->row[row];
    evaluate_row(args, &in, alpha_of(args, row), out);
    want->row_loss[row] = weight * out->loss;
    want->near_row[row] = weight * out->near_loss;
    sum_of_losses += want->row_loss[row];
    near += want->near_row[row];
    for (int k = 0; k < AKL_STAT_COUNT; k++) want->mean[k] += weight * out->statistics[k];
    want->near_mean += weight * 2e-6 * (1 + in.size / args->tau + in.size);
    if (!isfinite(out->loss) && want->bad++ == 0) want->first_bad = row;
    /* Where logits over tau lose their last digits, or a product leaves float32, there is nothing to compare. */
    want->loose |= 2e-6 * in.size / args->tau > 0.02 || (isfinite(out->loss) && fabs(want->row_loss[row]) > 1e33) ||
                   weight > 1e30 || weight < 1e-30;
  }
  want->divisor = args->reduction == AKL_REDUCTION_MEAN && want->counted > 0 ? sum
                  : args->reduction == AKL_REDUCTION_NUM_ITEMS               ? args->num_items
                                                                             : 1;
  want->loss = want->counted == 0 ? 0 : sum_of_losses / want->divisor;
  want->near_loss = near / want->divisor;
  for (int k = 0; k < AKL_STAT_COUNT; k++) want->mean[k] = want->counted == 0 ? 0 : want->mean[k] / sum;
  if (want->counted > 0) want->near_mean /= sum;
}

static inline int near(double got, double want, double tolerance) {
  if (!isfinite(want)) return !isfinite(got);
  return fabs(got - want) <= tolerance + 1e-5 * fabs(want) + 1e-30;
}

/* What an element type rounds by, of a number and at least. */
static inline double rounding(akl_dtype dtype, double x) {
  if (dtype.bits != 16) return 1e-6 * fabs(x);
  return dtype.code == 4 ? fabs(x) / 128 + 1e-38 : fabs(x) / 1024 + 6e-8;
}

/* The loss, what is given per row, and the statistics' means. */
static inline void judge_losses(const expected *want, const akl_loss_args *args, double loss, int64_t counted,
                                const akl_tensor *row_losses, const akl_statistics *statistics) {
  CHECK(counted == want->counted, "%lld rows count, want %d", (long long)counted, want->counted);
  if (want->loose) return;
  CHECK(near(loss, want->loss, want->near_loss), "loss %.9g, want %.9g, at most %.2g off", loss, want->loss, want->near_loss);
  for (int row = 0; row_losses != NULL && row < want->rows; row++) {
    double got = element(row_losses, row, 0);
    CHECK(near(got, want->row_loss[row], want->near_row[row]), "row %d: loss %.9g, want %.9g, at most %.2g off", row, got,
          want->row_loss[row], want->near_row[row]);
  }
  if (statistics == NULL || want->bad > 0) return;
  for (int k = 0; k < AKL_STAT_COUNT; k++) {
    int of_tokens = k == AKL_STAT_STUDENT_ENTROPY || k == AKL_STAT_ANCHOR_ENTROPY;
    if (k == AKL_STAT_AGREEMENT || (of_tokens && args->topk != NULL) || !isfinite(want->mean[k])) continue;
    CHECK(near(statistics->mean[k], want->mean[k], want->near_mean * (2 + fabs(want->mean[k]))), "statistic %d: %.9g, want %.9g",
          k, statistics->mean[k], want->mean[k]);
  }
}

/* The gradient in logits, of columns from first_column on. */
static inline void judge_gradient(const expected *want, const akl_tensor *gradient, int first_column) {
  for (int row = 0; row < want->rows; row++) {
    double factor = want->weight[row] / want->divisor;
    if (want->loose || (want->weight[row] != 0 && (!isfinite(want->row[row].loss) || factor > 1e30 || factor < 1e-30))) continue;
    for (int i = 0; i < gradient->columns; i++) {
      int column = first_column + i, real = column < want->vocab && want->weight[row] != 0;
      double got = element(gradient, row, i);
      double wanted = real ? factor * want->row[row].gradient[column] : 0;
      double tolerance = real ? factor * want->row[row].near_gradient[column] + rounding(gradient->dtype, wanted) : 0;
      if (fabs(wanted) > 6e4 && gradient->dtype.bits == 16) continue;
      if (real ? !near(got, wanted, tolerance) : got != 0)
        CHECK(0, "gradient (%d, %d): %.9g, want %.9g, at most %.2g off", row, column, got, wanted, tolerance);
    }
  }
  CHECK(1, "counted");
}

#endif
