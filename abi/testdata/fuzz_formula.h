/* The objective of a row in double and plain loops, and how far float32 may be from it. docs/objective.md has the formulas. */
#ifndef ANCHORKL_FUZZ_FORMULA_H
#define ANCHORKL_FUZZ_FORMULA_H

#include "fuzz_random.h"

enum { MOST_ROWS = 9, MOST_VOCAB = 401 };

/* A row: logits after scale and cap, and what is given with them. */
typedef struct {
  int vocab, label;            /* label -1: none */
  double s[MOST_VOCAB], a[MOST_VOCAB], r[MOST_VOCAB];
  double slope[MOST_VOCAB];    /* of s in the student's own logits */
  double size;                 /* of the largest finite logit, before the scale, too */
  int listed;                  /* of a reference that lists tokens: how many; 0: it has logits */
  int ids[MOST_VOCAB];
  double logs[MOST_VOCAB + 1]; /* the last is that of all other tokens */
} row_input;

typedef struct {
  double loss, kl, statistics[AKL_STAT_COUNT], gradient[MOST_VOCAB];
  double near_loss, near_kl;        /* how far loss and kl may be off */
  double near_gradient[MOST_VOCAB];
} row_output;

/* z may be out. NaN for all where nothing is likely. */
static inline void log_softmax(int n, const double *z, double tau, double *out) {
  double most = -INFINITY, total = 0;
  for (int i = 0; i < n; i++) most = isnan(z[i]) ? NAN : z[i] > most ? z[i] : most;
  for (int i = 0; i < n; i++) total += exp((z[i] - most) / tau);
  for (int i = 0; i < n; i++) out[i] = (z[i] - most) / tau - log(total);
}

static inline double kl_of(int n, const double *log_of, const double *log_from) {
  double sum = 0;
  for (int i = 0; i < n; i++)
    if (log_of[i] != -INFINITY) sum += exp(log_of[i]) * (log_of[i] - log_from[i]);
  return sum;
}

static inline double log_sum(double a, double b) {
  double most = fmax(a, b);
  if (isnan(a) || isnan(b)) return NAN;
  return most == -INFINITY ? most : most + log(exp(a - most) + exp(b - most));
}

static inline void anchor_of(int n, const double *a, const double *r, double alpha, int space, double *q) {
  for (int i = 0; i < n; i++) {
    if (alpha == 0 || alpha == 1) {
      q[i] = alpha == 0 ? a[i] : r[i];
    } else {
      q[i] = space == AKL_SPACE_LOGIT ? (1 - alpha) * a[i] + alpha * r[i] : log_sum(log(1 - alpha) + a[i], log(alpha) + r[i]);
    }
  }
  log_softmax(n, q, 1, q);
}

/* D, its gradient in log-odds of p without 1/tau, and how large a difference each element has. */
static inline double divergence_of(int n, const double *p, const double *q, const akl_loss_args *args, double *gradient,
                                   double *distance) {
  double beta = args->beta, m[MOST_VOCAB + 1], d;
  for (int i = 0; i < n; i++) distance[i] = p[i] == -INFINITY || q[i] == -INFINITY ? 0 : fabs(p[i] - q[i]);
  if (args->divergence == AKL_DIVERGENCE_FORWARD) {
    for (int i = 0; i < n; i++) gradient[i] = exp(p[i]) - exp(q[i]);
    return kl_of(n, q, p);
  }
  if (args->divergence == AKL_DIVERGENCE_REVERSE) {
    d = kl_of(n, p, q);
    for (int i = 0; i < n; i++) gradient[i] = p[i] == -INFINITY ? 0 : exp(p[i]) * (p[i] - q[i] - d);
    return d;
  }
  for (int i = 0; i < n; i++) m[i] = log_sum(log(beta) + q[i], log(1 - beta) + p[i]);
  d = kl_of(n, p, m);
  for (int i = 0; i < n; i++) gradient[i] = p[i] == -INFINITY ? 0 : (1 - beta) * exp(p[i]) * (p[i] - m[i] - d);
  return beta * kl_of(n, q, m) + (1 - beta) * d;
}

/* Log-probabilities of the listed tokens, and of all others together. bucket: of each token. */
static inline void put_into_buckets(const row_input *in, const int *bucket, double *logs) {
  double sums[MOST_VOCAB + 1];
  for (int j = 0; j <= in->listed; j++) sums[j] = -INFINITY;
  for (int i = 0; i < in->vocab; i++) sums[bucket[i]] = log_sum(sums[bucket[i]], logs[i]);
  memcpy(logs, sums, sizeof(double) * (size_t)(in->listed + 1));
}

static inline double entropy_of(int n, const double *logs) {
  double sum = 0;
  for (int i = 0; i < n; i++)
    if (logs[i] != -INFINITY) sum -= exp(logs[i]) * logs[i];
  return sum;
}

static inline void statistics_of(int n, const double *p, const double *q, const double *a, const double *r, double alpha,
                                 int space, row_output *out) {
  double *s = out->statistics;
  s[AKL_STAT_KL] = out->kl;
  s[AKL_STAT_STUDENT_SNAPSHOT] = kl_of(n, a, p);
  s[AKL_STAT_STUDENT_REFERENCE] = kl_of(n, r, p);
  s[AKL_STAT_ANCHOR_SNAPSHOT] = kl_of(n, q, a);
  s[AKL_STAT_BOUND] = alpha == 0 ? 0 : alpha * (kl_of(n, r, a) + (space == AKL_SPACE_LOGIT ? kl_of(n, a, r) : 0));
  s[AKL_STAT_STUDENT_ENTROPY] = entropy_of(n, p);
  s[AKL_STAT_ANCHOR_ENTROPY] = entropy_of(n, q);
}

static inline void add_cross_entropy(const akl_loss_args *args, const row_input *in, row_output *out) {
  double logs[MOST_VOCAB], near = 2e-6 * (1 + in->size);
  if (in->label < 0) return;
  log_softmax(in->vocab, in->s, 1, logs);
  out->statistics[AKL_STAT_CE] = -logs[in->label];
  if (args->ce_weight == 0) return;
  out->loss -= args->ce_weight * logs[in->label];
  out->near_loss += args->ce_weight * near * (1 - logs[in->label]);
  for (int i = 0; i < in->vocab; i++) {
    out->gradient[i] += args->ce_weight * (exp(logs[i]) - (i == in->label));
    out->near_gradient[i] += args->ce_weight * near;
  }
}

static inline void evaluate_row(const akl_loss_args *args, const row_input *in, double alpha, row_output *out) {
  static double p[MOST_VOCAB + 1], tokens[MOST_VOCAB + 1], q[MOST_VOCAB + 1], a[MOST_VOCAB + 1], r[MOST_VOCAB + 1];
  static double gradient[MOST_VOCAB + 1], distance[MOST_VOCAB + 1];
  int n = in->vocab, bucket[MOST_VOCAB];
  double tau = args->tau, weight = args->kl_weight * (args->tau_squared ? tau * tau : 1);
  log_softmax(n, in->s, tau, tokens);
  log_softmax(n, in->a, tau, a);
  memcpy(p, tokens, sizeof p);
  for (int i = 0; i < n; i++) bucket[i] = in->listed > 0 ? in->listed : i;
  if (in->listed > 0) {
    for (int j = 0; j < in->listed; j++) bucket[in->ids[j]] = j;
    put_into_buckets(in, bucket, p);
    put_into_buckets(in, bucket, a);
    n = in->listed + (in->listed < in->vocab);
    log_softmax(n, in->logs, 1, r);
  } else {
    log_softmax(n, in->r, tau, r);
  }
  anchor_of(n, a, r, alpha, args->space, q);
  out->kl = divergence_of(n, p, q, args, gradient, distance);
  statistics_of(n, p, q, a, r, alpha, args->space, out);
  out->statistics[AKL_STAT_CE] = 0;
  /* Sums and differences of logits, in float32; weights smaller than it has do not count. */
  double near = 2e-6 * (1 + in->size / tau);
  out->near_kl = near * (1 + fabs(out->kl));
  out->loss = weight == 0 ? 0 : weight * out->kl;
  out->near_loss = weight * out->near_kl;
  for (int i = 0; i < in->vocab; i++) {
    int b = bucket[i];
    double share = p[b] == -INFINITY ? 0 : exp(tokens[i] - p[b]), of_p = exp(tokens[i]);
    out->gradient[i] = weight == 0 ? 0 : weight * share * gradient[b] / tau;
    out->near_gradient[i] = weight * near / tau * (1e-3 + (of_p + share * exp(q[b])) * (1 + fabs(out->kl) + distance[b]));
  }
  add_cross_entropy(args, in, out);
  for (int i = 0; i < in->vocab; i++) {
    out->gradient[i] *= in->slope[i];
    out->near_gradient[i] = out->near_gradient[i] * fabs(in->slope[i]) + 1e-5 * fabs(out->gradient[i]);
  }
}

#endif
