/* Numbers that look random and follow from a seed alone, so that a run can be repeated. */
#ifndef ANCHORKL_FUZZ_RANDOM_H
#define ANCHORKL_FUZZ_RANDOM_H

#include <float.h>

#include "check.h"

static uint64_t random_state;

/* splitmix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014). */
static inline uint64_t random_bits(void) {
  uint64_t z = random_state += 0x9e3779b97f4a7c15u;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

/* From low to high, both included. */
static inline int64_t between(int64_t low, int64_t high) { return low + (int64_t)(random_bits() % (uint64_t)(high - low + 1)); }

/* True once in so many times. */
static inline int once_in(int64_t times) { return between(1, times) == 1; }

static inline double uniform(double low, double high) {
  return low + (high - low) * (double)(random_bits() >> 11) / 9007199254740992.0;
}

/* An integer at an edge, or any at all. */
static inline int64_t odd_integer(void) {
  static const int64_t edges[] = {0,
                                  1,
                                  -1,
                                  2,
                                  -2,
                                  -100,
                                  255,
                                  65536,
                                  INT32_MAX,
                                  INT32_MIN,
                                  (int64_t)1 << 31,
                                  (int64_t)1 << 32,
                                  ((int64_t)1 << 32) + 1,
                                  (int64_t)1 << 47,
                                  (int64_t)1 << 61,
                                  (int64_t)1 << 62,
                                  INT64_MAX,
                                  INT64_MAX - 1,
                                  INT64_MIN,
                                  INT64_MIN + 1};
  return once_in(4) ? (int64_t)random_bits() : edges[between(0, sizeof edges / sizeof *edges - 1)];
}

/* A number at an edge, or any at all. */
static inline double odd_number(void) {
  static const double edges[] = {NAN,  INFINITY, -INFINITY, 0.0,     -0.0,   1,       -1,      1e-16, 1e15, 1.0001e15,      1e-30,
                                 1e30, 1e300,    -1e300,    DBL_MIN, 5e-324, DBL_MAX, FLT_MAX, 1e39,  0.5,  1 + DBL_EPSILON};
  double any;
  uint64_t bits = random_bits();
  memcpy(&any, &bits, sizeof any);
  return once_in(4) ? any : edges[between(0, sizeof edges / sizeof *edges - 1)];
}

#endif
