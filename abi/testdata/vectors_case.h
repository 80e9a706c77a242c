/*
 * A case of the test vectors, as core/internal/oracle/vectors_layout.go lays
 * it out, and how near a result must come to it. The rules are those of
 * core/vectors_test.go: keep them the same.
 */
#ifndef ANCHORKL_TEST_VECTORS_CASE_H
#define ANCHORKL_TEST_VECTORS_CASE_H

#include "check.h"

typedef struct {
  char magic[8];
  int64_t case_count, first_case_offset, version;
} vectors_header;

/* Offsets are from the start of the case; 0 means absent. */
typedef struct {
  char name[128];
  int64_t case_bytes, rows, vocab;
  int64_t student_columns, snapshot_columns, reference_columns;
  int32_t student_dtype, snapshot_dtype, reference_dtype; /* DLPack's code << 8 | bits */
  int32_t space, reduction, tau_squared;
  int32_t has_labels, has_alpha_rows, has_weights, zero;
  int64_t ignore_index;
  double alpha, tau, num_items, loss;
  int64_t counted_rows;
  int64_t student, snapshot, reference, labels, alpha_rows, weights, row_losses, gradient;
  int32_t divergence, also_zero;
  double beta, kl_weight, ce_weight, softcap[3], logit_scale[3];
  int64_t statistics; /* [rows, AKL_STAT_COUNT] */
  double mean[AKL_STAT_COUNT];
} vector_case;

enum { FLOAT16 = 2 << 8 | 16, BFLOAT16 = 4 << 8 | 16, FLOAT64 = 2 << 8 | 64 };

static inline size_t size_of_type(int32_t dtype) { return (size_t)(dtype & 0xff) / 8; }

static inline const void *blob(const vector_case *v, int64_t offset) { return (const char *)v + offset; }

static inline int computed_in_double(const vector_case *v) {
  return v->student_dtype == FLOAT64 || v->reference_dtype == FLOAT64 ||
         (v->snapshot_columns > 0 && v->snapshot_dtype == FLOAT64);
}

/* A row's label and weight say whether it counts, and for how much. */
static inline double weight_of(const vector_case *v, int64_t row) {
  if (v->has_labels && ((const int64_t *)blob(v, v->labels))[row] == v->ignore_index) return 0;
  return v->has_weights ? ((const double *)blob(v, v->weights))[row] : 1;
}

/* The relative error allowed in the loss. */
static inline double loss_tolerance(const vector_case *v) {
  if (computed_in_double(v)) return 1e-12;
  if (strstr(v->name, "near 1e-3") != NULL) return 1e-3;
  if (strstr(v->name, "near 1e-5") != NULL) return 1e-2;
  return 1e-6;
}

static inline int same_loss(const vector_case *v, double got, double want, double tolerance) {
  if (isinf(want)) return got == want;
  if (isnan(want)) return isnan(got);
  return got >= 0 && fabs(got - want) <= tolerance * want + (computed_in_double(v) ? 1e-30 : 1e-13);
}

/* The sum of the weights over Z, times what scales the gradient: its errors scale with it. */
static inline double share_of(const vector_case *v) {
  double share = 0;
  for (int64_t row = 0; row < v->rows; row++) share += weight_of(v, row);
  if (v->reduction == AKL_REDUCTION_MEAN) share = share < 1 ? share : 1;
  if (v->reduction == AKL_REDUCTION_NUM_ITEMS) share /= v->num_items;
  if (v->tau_squared) share *= v->tau * v->tau;
  return share * (v->tau < 1 ? 1 / v->tau : 1);
}

/* Half a unit in the last place of a 16-bit type at x. */
static inline double half_unit(int32_t dtype, double x) {
  int digits = dtype == BFLOAT16 ? 8 : 11, smallest = dtype == BFLOAT16 ? -126 : -14, exponent;
  frexp(x, &exponent);
  if (x == 0 || exponent - 1 < smallest) exponent = smallest + 1;
  return ldexp(0.5, exponent - digits);
}

/* The absolute error allowed in an element of the gradient. */
static inline double gradient_tolerance(const vector_case *v, double want, double share) {
  if (v->student_dtype == FLOAT64) return 1e-13 * share;
  if (v->student_dtype == FLOAT16 || v->student_dtype == BFLOAT16)
    return half_unit(v->student_dtype, want) * (1 + 1e-6) + 1e-7 * share;
  return 2e-7 * share;
}

/* One element of any of the four types, exactly. */
static inline double decode(int32_t dtype, const unsigned char *element) {
  uint16_t bits;
  uint32_t wide;
  float single;
  double whole;
  if (dtype == FLOAT64) {
    memcpy(&whole, element, sizeof whole);
    return whole;
  }
  if (dtype == FLOAT16) {
    memcpy(&bits, element, sizeof bits);
    int exponent = bits >> 10 & 31, fraction = bits & 1023;
    double size = exponent == 31  ? (fraction ? NAN : INFINITY)
                  : exponent == 0 ? ldexp(fraction, -24)
                                  : ldexp(fraction + 1024, exponent - 25);
    return bits & 0x8000 ? -size : size;
  }
  if (dtype == BFLOAT16) {
    memcpy(&bits, element, sizeof bits);
    wide = (uint32_t)bits << 16;
  } else {
    memcpy(&wide, element, sizeof wide);
  }
  memcpy(&single, &wide, sizeof single);
  return single;
}

#endif
