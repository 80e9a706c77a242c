/*
 * Memory of the fuzzed calls. Each region ends at a page that can't be touched and begins after one, and
 * what a call does not use of it holds a pattern: a write outside of a tensor ends the process or is seen.
 */
#ifndef ANCHORKL_FUZZ_MEMORY_H
#define ANCHORKL_FUZZ_MEMORY_H

#include <sys/mman.h>
#include <unistd.h>

#include "fuzz_random.h"

enum { REGION_BYTES = 16 << 10 };

/* One for each tensor that a call can have. */
typedef struct {
  unsigned char *begin;
  unsigned char *before; /* what it held before the call; the process's own memory */
} region;

static inline region make_region(void) {
  region r;
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  void *memory = mmap(NULL, REGION_BYTES + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  require(memory != MAP_FAILED, "no memory for a region");
  r.begin = (unsigned char *)memory + page;
  require(mprotect(r.begin, REGION_BYTES, PROT_READ | PROT_WRITE) == 0, "a region can't be opened");
  r.before = malloc(REGION_BYTES);
  require(r.before != NULL, "no memory for a region");
  memset(r.begin, 0x5a, REGION_BYTES);
  memcpy(r.before, r.begin, REGION_BYTES);
  return r;
}

/* Where a tensor of so many bytes lies: against the page behind the region, or at 64 bytes, where it is used in place. */
static inline unsigned char *place_in(const region *r, size_t bytes, int aligned) {
  require(bytes <= REGION_BYTES, "a tensor larger than its region");
  unsigned char *at = r->begin + REGION_BYTES - bytes;
  return aligned ? at - (uintptr_t)at % 64 : at;
}

static inline void remember_region(region *r) { memcpy(r->before, r->begin, REGION_BYTES); }

/* Whether the region is as it was but for rows of so many bytes, a stride apart. */
static inline int untouched_but(const region *r, const void *data, int64_t rows, int64_t row_bytes, int64_t stride_bytes) {
  size_t at = 0, row = 0;
  if (rows == 0 || row_bytes == 0) return memcmp(r->begin, r->before, REGION_BYTES) == 0;
  size_t first = (size_t)((const unsigned char *)data - r->begin);
  for (; row < (size_t)rows; row++) {
    size_t begin = first + row * (size_t)stride_bytes;
    if (memcmp(r->begin + at, r->before + at, begin - at) != 0) return 0;
    at = begin + (size_t)row_bytes;
  }
  return memcmp(r->begin + at, r->before + at, REGION_BYTES - at) == 0;
}

static inline int untouched(const region *r) { return untouched_but(r, NULL, 0, 0, 0); }

/* ------------------------------------------------------------- elements */

static inline size_t bytes_of(akl_dtype dtype) { return dtype.bits / 8u; }

static inline double from_half(uint16_t bits) {
  int exponent = bits >> 10 & 31, fraction = bits & 1023;
  double size = exponent == 0    ? ldexp(fraction, -24)
                : exponent == 31 ? (fraction ? NAN : INFINITY)
                                 : ldexp(1024 + fraction, exponent - 25);
  return bits >> 15 ? -size : size;
}

/* Of a number that a half has, or is not finite. */
static inline uint16_t to_half(double x) {
  uint16_t sign = (uint16_t)(signbit(x) ? 1u << 15 : 0);
  int exponent;
  if (isnan(x)) return 0x7e00;
  if (isinf(x)) return (uint16_t)(sign | 0x7c00);
  if (x == 0) return sign;
  double fraction = frexp(fabs(x), &exponent);
  return (uint16_t)(sign | (exponent + 14) << 10 | ((int)(fraction * 2048) & 1023));
}

static inline double element(const akl_tensor *t, int64_t row, int64_t column) {
  int64_t stride = t->row_stride == 0 ? t->columns : t->row_stride;
  const unsigned char *at = (const unsigned char *)t->data + (size_t)(row * stride + column) * bytes_of(t->dtype);
  uint16_t half;
  uint32_t single;
  float f;
  double d;
  int32_t i;
  int64_t l;
  if (t->dtype.code == 0 && t->dtype.bits == 32) return memcpy(&i, at, sizeof i), i;
  if (t->dtype.code == 0) return memcpy(&l, at, sizeof l), (double)l;
  if (t->dtype.bits == 64) return memcpy(&d, at, sizeof d), d;
  if (t->dtype.bits == 32) return memcpy(&f, at, sizeof f), f;
  memcpy(&half, at, sizeof half);
  if (t->dtype.code == 2) return from_half(half);
  single = (uint32_t)half << 16;
  return memcpy(&f, &single, sizeof f), f;
}

static inline void set_element(const akl_tensor *t, int64_t row, int64_t column, double x) {
  int64_t stride = t->row_stride == 0 ? t->columns : t->row_stride;
  unsigned char *at = (unsigned char *)t->data + (size_t)(row * stride + column) * bytes_of(t->dtype);
  float f = (float)x;
  uint32_t single;
  if (t->dtype.code == 0 && t->dtype.bits == 32) {
    int32_t i = (int32_t)x;
    memcpy(at, &i, sizeof i);
  } else if (t->dtype.code == 0) {
    int64_t l = (int64_t)x;
    memcpy(at, &l, sizeof l);
  } else if (t->dtype.bits == 64) {
    memcpy(at, &x, sizeof x);
  } else if (t->dtype.bits == 32) {
    memcpy(at, &f, sizeof f);
  } else if (t->dtype.code == 2) {
    uint16_t half = to_half(x);
    memcpy(at, &half, sizeof half);
  } else { /* the upper half of a float32 */
    memcpy(&single, &f, sizeof single);
    uint16_t half = (uint16_t)(single >> 16);
    memcpy(at, &half, sizeof half);
  }
}

#endif
