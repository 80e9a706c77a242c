/*
 * A call of the fused linear form with every tensor there is, and what it has
 * to come to: plain loops in double.
 */
#ifndef ANCHORKL_TEST_LINEAR_CASE_H
#define ANCHORKL_TEST_LINEAR_CASE_H

#include "check.h"

/* The student's head has more rows than there are tokens; the widths differ. */
enum { MODELS = 3, ROWS = 7, VOCAB = 13, PADDED = 16 };
static const int widths[MODELS] = {5, 6, 3}, tokens[MODELS] = {PADDED, VOCAB, VOCAB};

/* The student's and the reference's head have a bias; the second row does not count. */
typedef struct {
  float *hidden[MODELS], *weight[MODELS], *bias[MODELS];
  int64_t *label;
  double *alpha;
  float *row_weight;
  akl_tensor hiddens[MODELS], weights[MODELS], biases[MODELS], labels, alphas, row_weights;
  akl_loss_args loss;
  akl_linear_args args;
} linear_case;

static inline void make_case(linear_case *c) {
  static const akl_loss_args loss = AKL_LOSS_ARGS_INIT;
  static const akl_linear_args args = AKL_LINEAR_ARGS_INIT;
  const akl_dtype f32 = AKL_FLOAT32, f64 = AKL_FLOAT64, i64 = AKL_INT64;
  for (int m = 0; m < MODELS; m++) {
    fill_logits(c->hidden[m], (size_t)(ROWS * widths[m]), (uint32_t)(1 + m));
    fill_logits(c->weight[m], (size_t)(tokens[m] * widths[m]), (uint32_t)(11 + m));
    fill_logits(c->bias[m], (size_t)tokens[m], (uint32_t)(21 + m));
    for (int i = 0; i < tokens[m] * widths[m]; i++) c->weight[m][i] *= 0.25f;
    for (int i = VOCAB * widths[m]; i < tokens[m] * widths[m]; i++) c->weight[m][i] = NAN;
    for (int i = VOCAB; i < tokens[m]; i++) c->bias[m][i] = NAN;
    for (int i = 0; i < widths[m]; i++) c->hidden[m][widths[m] + i] = NAN;
    c->hiddens[m] = matrix(c->hidden[m], f32, ROWS, widths[m]);
    c->weights[m] = matrix(c->weight[m], f32, tokens[m], widths[m]);
    c->biases[m] = matrix(c->bias[m], f32, tokens[m], 1);
  }
  for (int n = 0; n < ROWS; n++) {
    c->label[n] = n == 1 ? -100 : (5 * n) % VOCAB;
    c->alpha[n] = n == 1 ? 77 : n / 6.0;
    c->row_weight[n] = n == 1 ? NAN : 0.5f + 0.25f * (float)n;
  }
  c->labels = matrix(c->label, i64, ROWS, 1);
  c->alphas = matrix(c->alpha, f64, ROWS, 1);
  c->row_weights = matrix(c->row_weight, f32, ROWS, 1);
  c->loss = loss;
  c->loss.labels = &c->labels;
  c->loss.alpha_rows = &c->alphas;
  c->loss.weights = &c->row_weights;
  c->loss.vocab = VOCAB;
  c->loss.tau = 1.5;
  c->loss.kl_weight = 0.75;
  c->loss.ce_weight = 0.5;
  c->args = args;
  c->args.student_hidden = &c->hiddens[AKL_STUDENT];
  c->args.student_weight = &c->weights[AKL_STUDENT];
  c->args.student_bias = &c->biases[AKL_STUDENT];
  c->args.snapshot_hidden = &c->hiddens[AKL_SNAPSHOT];
  c->args.snapshot_weight = &c->weights[AKL_SNAPSHOT];
  c->args.reference_hidden = &c->hiddens[AKL_REFERENCE];
  c->args.reference_weight = &c->weights[AKL_REFERENCE];
  c->args.reference_bias = &c->biases[AKL_REFERENCE];
  c->args.loss = &c->loss;
}

static inline linear_case *new_case(void) {
  linear_case *c = aligned_memory(sizeof *c);
  for (int m = 0; m < MODELS; m++) {
    c->hidden[m] = aligned_memory((size_t)(ROWS * widths[m]) * sizeof(float));
    c->weight[m] = aligned_memory((size_t)(tokens[m] * widths[m]) * sizeof(float));
    c->bias[m] = aligned_memory((size_t)tokens[m] * sizeof(float));
  }
  c->label = aligned_memory(ROWS * sizeof *c->label);
  c->alpha = aligned_memory(ROWS * sizeof *c->alpha);
  c->row_weight = aligned_memory(ROWS * sizeof *c->row_weight);
  make_case(c);
  return c;
}

static inline void free_case(linear_case *c) {
  for (int m = 0; m < MODELS; m++) {
    free(c->hidden[m]);
    free(c->weight[m]);
    free(c->bias[m]);
  }
  free(c->label);
  free(c->alpha);
  free(c->row_weight);
  free(c);
}

/* What the call comes to. The gradients are those of the student: [ROWS, 5], [PADDED, 5], [PADDED, 1]. */
typedef struct {
  double loss, row_loss[ROWS], kl[ROWS], ce[ROWS];
  double hidden[ROWS * 5], weight[PADDED * 5], bias[PADDED];
} linear_truth;

/* log softmax of x / tau. */
static inline void log_softmax(const double *x, double tau, double *y) {
  double most = x[0], sum = 0;
  for (int v = 1; v < VOCAB; v++) most = x[v] > most ? x[v] : most;
  for (int v = 0; v < VOCAB; v++) sum += exp((x[v] - most) / tau);
  for (int v = 0; v < VOCAB; v++) y[v] = (x[v] - most) / tau - log(sum);
}

static inline void logits_of(const linear_case *c, int model, int row, double *logits) {
  for (int v = 0; v < VOCAB; v++) {
    logits[v] = model == AKL_SNAPSHOT ? 0 : c->bias[model][v];
    for (int k = 0; k < widths[model]; k++)
      logits[v] += (double)c->hidden[model][row * widths[model] + k] * c->weight[model][v * widths[model] + k];
  }
}

/* The forward divergence in logit space with a cross-entropy, the mean over the weights. */
static inline linear_truth truth_of(const linear_case *c) {
  const akl_loss_args *o = &c->loss;
  linear_truth t;
  double z = 0;
  memset(&t, 0, sizeof t);
  for (int n = 0; n < ROWS; n++) z += c->label[n] == -100 ? 0 : c->row_weight[n];
  for (int n = 0; n < ROWS; n++) {
    double s[VOCAB], a[VOCAB], r[VOCAB], between[VOCAB], log_p[VOCAB], log_q[VOCAB], log_1[VOCAB];
    if (c->label[n] == -100) continue;
    logits_of(c, AKL_STUDENT, n, s);
    logits_of(c, AKL_SNAPSHOT, n, a);
    logits_of(c, AKL_REFERENCE, n, r);
    for (int v = 0; v < VOCAB; v++) between[v] = (1 - c->alpha[n]) * a[v] + c->alpha[n] * r[v];
    log_softmax(s, o->tau, log_p);
    log_softmax(between, o->tau, log_q);
    log_softmax(s, 1, log_1);
    t.ce[n] = -log_1[c->label[n]];
    for (int v = 0; v < VOCAB; v++) {
      double p = exp(log_p[v]), q = exp(log_q[v]);
      t.kl[n] += q * (log_q[v] - log_p[v]);
      double slope = o->kl_weight * (p - q) / o->tau + o->ce_weight * (exp(log_1[v]) - (v == c->label[n]));
      slope *= c->row_weight[n] / z;
      t.bias[v] += slope;
      for (int k = 0; k < 5; k++) {
        t.hidden[n * 5 + k] += slope * c->weight[0][v * 5 + k];
        t.weight[v * 5 + k] += slope * c->hidden[0][n * 5 + k];
      }
    }
    t.row_loss[n] = c->row_weight[n] * (o->kl_weight * t.kl[n] + o->ce_weight * t.ce[n]);
    t.loss += t.row_loss[n] / z;
  }
  return t;
}

/* A gradient's numbers in double, and how many rows and columns they are. */
static inline const double *gradient_of(const linear_truth *t, int which, int64_t *rows, int64_t *columns) {
  *rows = which == AKL_GRADIENT_HIDDEN ? ROWS : PADDED;
  *columns = which == AKL_GRADIENT_BIAS ? 1 : 5;
  return which == AKL_GRADIENT_HIDDEN ? t->hidden : which == AKL_GRADIENT_WEIGHT ? t->weight : t->bias;
}

static inline void check_near(const char *what, double got, double want, double tolerance) {
  CHECK(fabs(got - want) <= tolerance, "%s: got %.17g, want %.17g", what, got, want);
}

/* Compares a float32 gradient, whose rows may lie apart; what is 0 has to be exactly. */
static inline void check_gradient(const char *what, const linear_truth *t, int which, const float *got, int64_t stride) {
  int64_t rows, columns;
  const double *want = gradient_of(t, which, &rows, &columns);
  double largest = 0, off = 0, zeros = 0;
  for (int64_t i = 0; i < rows; i++) {
    for (int64_t j = 0; j < columns; j++) {
      double w = want[i * columns + j], d = fabs(got[i * stride + j] - w);
      largest = fabs(w) > largest ? fabs(w) : largest;
      off = !(d <= off) ? d : off;
      zeros += w == 0 && got[i * stride + j] != 0;
    }
  }
  CHECK(off <= 1e-6 * largest && zeros == 0, "%s: gradient %d: off by %g of %g, %g of the zeros are not", what, which, off,
        largest, zeros);
}

#endif
