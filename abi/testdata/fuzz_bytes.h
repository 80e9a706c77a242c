/*
 * Bytes of a fuzzer's, written over a call that was right. What they do to a pointer is taken as a choice among NULL
 * and what there is, so that all the memory a call may read exists.
 */
#ifndef ANCHORKL_FUZZ_BYTES_H
#define ANCHORKL_FUZZ_BYTES_H

#include "fuzz_memory.h"

/* What is left of an input; behind its end are zeros. */
typedef struct {
  const uint8_t *at;
  size_t left;
} input_bytes;

static inline uint64_t take_number(input_bytes *in, size_t bytes) {
  uint64_t number = 0;
  size_t have = bytes < in->left ? bytes : in->left;
  memcpy(&number, in->at, have);
  in->at += have;
  in->left -= have;
  return number;
}

/* At most count - 1. */
static inline size_t take_below(input_bytes *in, size_t count) { return (size_t)take_number(in, 1) % count; }

/* A string without '/', which names no file but one in the folder it is put behind. */
static inline void take_name(input_bytes *in, char *into, size_t capacity) {
  size_t length = take_below(in, capacity);
  for (size_t i = 0; i < length; i++) {
    into[i] = (char)take_number(in, 1);
    if (into[i] == '/' || into[i] == '.') into[i] = '_';
  }
  into[length] = 0;
}

/* --------------------------------------------- what can be written over */

enum { MOST_PARTS = 64, MOST_SLOTS = 64, MOST_PLACES = 40 };
enum { TO_TENSOR, TO_MEMORY, TO_NOTHING };

typedef struct {
  struct {
    unsigned char *at;
    size_t size;
  } parts[MOST_PARTS]; /* structs, and contents of tensors */
  struct {
    void *at, *was;
    int kind; /* TO_...: what it may point to besides NULL */
  } slots[MOST_SLOTS]; /* pointers in them */
  akl_tensor *tensors[MOST_PLACES];
  region *places[MOST_PLACES]; /* the memory of tensors[i] */
  size_t part_count, slot_count, tensor_count;
} writable;

static inline void add_part(writable *w, void *at, size_t size) {
  require(w->part_count < MOST_PARTS, "too many parts of a call");
  w->parts[w->part_count].at = at;
  w->parts[w->part_count++].size = size;
}

/* pointer: the address of a pointer in some part. */
static inline void add_slot(writable *w, void *pointer, int kind) {
  require(w->slot_count < MOST_SLOTS, "too many pointers of a call");
  w->slots[w->slot_count].at = pointer;
  memcpy(&w->slots[w->slot_count].was, pointer, sizeof(void *));
  w->slots[w->slot_count++].kind = kind;
}

static inline void add_tensor(writable *w, akl_tensor *t, region *place) {
  require(w->tensor_count < MOST_PLACES, "too many tensors of a call");
  w->tensors[w->tensor_count] = t;
  w->places[w->tensor_count++] = place;
  add_part(w, t, sizeof *t);
  add_slot(w, &t->data, TO_MEMORY);
}

/* A few bytes into one place: as they are, or a number that code compares with. */
static inline void write_over(writable *w, input_bytes *in) {
  static const double edges[] = {NAN,   INFINITY, -INFINITY, -1,      0,      1,   1e-15, 1e15,
                                 1e-30, 1e30,     5e-324,    DBL_MAX, 1e-300, 0.5, -0.0};
  size_t which = take_below(in, w->part_count), size = w->parts[which].size;
  if (size == 0) return;
  size_t at = 4 * (size_t)take_number(in, 1) % size;
  size_t how = take_below(in, 6), bytes = how == 1 || how > 3 ? 8 : how == 2 ? 1 : 4;
  uint64_t number = take_number(in, how == 0 ? 4 : how == 1 ? 8 : 1);
  double edge = edges[number % (sizeof edges / sizeof *edges)];
  if (how == 3 || how == 4) number = (uint64_t)(int64_t)(int8_t)number;
  if (how == 5 && number < 128) number = ((uint64_t)1 << number % 64) - number / 64;
  else if (how == 5) memcpy(&number, &edge, sizeof number);
  if (bytes > size - at) bytes = size - at;
  memcpy(w->parts[which].at + at, &number, bytes);
}

/* Pointers that were written over become ones that follow from what was written, wherever memory lies in this process. */
static inline void mend_slot(const writable *w, size_t i) {
  void *now, *to = NULL;
  memcpy(&now, w->slots[i].at, sizeof now);
  uintptr_t bits = (uintptr_t)now;
  if (bits == 0) {
    to = w->slots[i].was;
  } else if (w->slots[i].kind == TO_TENSOR) {
    size_t which = bits % (w->tensor_count + 1);
    if (which < w->tensor_count) to = w->tensors[which];
  } else if (w->slots[i].kind == TO_MEMORY && bits % 4 != 0) {
    to = w->places[bits / 4 % w->tensor_count]->begin + bits / 256 % REGION_BYTES;
  }
  memcpy(w->slots[i].at, &to, sizeof to);
}

static inline void write_all_over(writable *w, input_bytes *in) {
  enum { MOST = 12 };
  void *none = NULL;
  for (size_t i = 0; i < w->slot_count; i++) memcpy(w->slots[i].at, &none, sizeof none);
  for (int i = 0; i < MOST && in->left > 3; i++) {
    if (take_below(in, 8) == 7) break; /* what follows is the next call's */
    write_over(w, in);
  }
  for (size_t i = 0; i < w->slot_count; i++) mend_slot(w, i);
}

/* ------------------------------------------------- what a tensor claims */

/* THERE: memory that is there; NOWHERE: none can be, and it has to be refused; BEYOND: what no library could notice. */
enum { THERE, NOWHERE, BEYOND };

static inline int claim_of(const writable *w, const akl_tensor *t) {
  static const int64_t addresses = (int64_t)1 << 47; /* of a process, in bytes */
  int64_t stride = t->row_stride == 0 ? t->columns : t->row_stride, elements, bytes;
  if (t->data == NULL || t->rows <= 0 || t->columns <= 0 || stride < t->columns) return THERE;
  if (__builtin_mul_overflow(t->rows, stride, &elements) || __builtin_mul_overflow(elements, 8, &bytes)) return NOWHERE;
  bytes = elements * (t->dtype.bits == 16 ? 2 : t->dtype.bits == 32 ? 4 : 8);
  if (bytes > addresses) return NOWHERE;
  for (size_t i = 0; i < w->tensor_count; i++) {
    const unsigned char *at = t->data, *begin = w->places[i]->begin;
    if (at >= begin && at <= begin + REGION_BYTES && bytes <= begin + REGION_BYTES - at) return THERE;
  }
  return BEYOND;
}

static inline int claims_of(const writable *w) {
  int most = THERE;
  for (size_t i = 0; i < w->tensor_count; i++)
    if (claim_of(w, w->tensors[i]) == BEYOND) most = BEYOND;
  return most;
}

/* Whether each tensor lies in its own region still, as far as it claims. */
static inline int at_home(const writable *w) {
  for (size_t i = 0; i < w->tensor_count; i++) {
    const unsigned char *at = w->tensors[i]->data, *begin = w->places[i]->begin;
    if (at != NULL && (at < begin || at > begin + REGION_BYTES)) return 0;
  }
  return 1;
}

#endif
