/*
 * Odd things done to a call that was right. Some leave it right, and its answer is judged as any other; none
 * makes a new program or describes memory that is not there, which no library could notice.
 */
#ifndef ANCHORKL_FUZZ_WRONG_H
#define ANCHORKL_FUZZ_WRONG_H

#include "fuzz_loss.h"

static inline size_t odd_size(size_t right) {
  switch (between(0, 6)) {
    case 0: return 0;
    case 1: return right - 1;
    case 2: return (size_t)between(0, (int64_t)right - 1);
    case 3: return SIZE_MAX;
    case 4: return (size_t)1 << between(20, 63);
    case 5: return right + (size_t)between(1, 64); /* what follows the struct is read, and may be zeros */
    default: return random_bits() | (size_t)1 << 40;
  }
}

/* A number that no field but alpha, tau and num_items takes. */
static inline double bad_number(void) {
  static const double bad[] = {NAN, INFINITY, -INFINITY, -1, -1e-300, 1.0001e15, 1e300};
  return bad[between(0, sizeof bad / sizeof *bad - 1)];
}

static inline int32_t odd_enum(int32_t first_free) {
  int32_t value = (int32_t)odd_integer();
  return value >= 0 && value < first_free ? first_free : value;
}

/* A type that the tensor can't have; integers: it may be one of integers. */
static inline akl_dtype odd_type(int integers) {
  static const akl_dtype none[] = {{2, 8, 1},     {2, 128, 1}, {4, 32, 1}, {1, 32, 1}, {5, 64, 1},    {0, 8, 1},
                                   {255, 255, 1}, {2, 32, 0},  {2, 32, 2}, {0, 0, 0},  {2, 64, 65535}};
  static const akl_dtype other[] = {AKL_INT32, AKL_FLOAT32};
  return once_in(3) ? other[integers != 0] : none[between(0, sizeof none / sizeof *none - 1)];
}

/* Larger sizes are only such that nothing can have them. */
static inline int64_t odd_extent(int64_t now) {
  static const int64_t beyond[] = {-1, -5, INT64_MIN, INT64_MAX, (int64_t)1 << 61, (int64_t)1 << 48, ((int64_t)1 << 62) + 1};
  return now > 0 && once_in(3) ? between(0, now - 1) : beyond[between(0, 6)];
}

static inline void make_tensor_odd(akl_tensor *t, int integers, int columns_are_free) {
  switch (between(0, 8)) {
    case 0: t->struct_size = odd_size(sizeof *t); break;
    case 1: t->data = NULL; break;
    case 2: t->data = (void *)((uintptr_t)t->data + 1); break;
    case 3: t->dtype = odd_type(integers); break;
    case 4: t->device_type = (int32_t)odd_integer(); break;
    case 5: t->device_id = (int32_t)odd_integer(); break;
    case 6: t->rows = odd_extent(t->rows); break;
    case 7: t->columns = columns_are_free ? odd_extent(t->columns) : once_in(2) ? 0 : -(int64_t)(random_bits() >> 1); break;
    default:
      t->row_stride = once_in(2) && t->columns > 1 ? between(1, t->columns - 1) : -1 - (int64_t)(random_bits() >> 1);
      break;
  }
}

static inline akl_tensor *any_tensor(loss_call *c, int *which) {
  *which = (int)between(0, TENSORS - 1);
  return &c->tensors[*which];
}

static inline void make_number_odd(akl_loss_args *args) {
  switch (between(0, 8)) {
    case 0: args->alpha = odd_number(); break;
    case 1: args->tau = odd_number(); break;
    case 2: args->num_items = odd_number(); break;
    case 3: args->kl_weight = bad_number(); break;
    case 4: args->ce_weight = bad_number(); break;
    case 5: args->beta = bad_number(); break;
    case 6: args->logit_scale[between(0, 2)] = once_in(4) ? 0 : bad_number(); break;
    case 7: args->softcap[between(0, 2)] = bad_number(); break;
    default: args->ignore_index = odd_integer(); break;
  }
}

static inline void make_choice_odd(loss_call *c) {
  akl_loss_args *args = &c->args;
  int64_t vocab = odd_integer();
  switch (between(0, 7)) {
    case 0: args->space = odd_enum(2); break;
    case 1: args->divergence = odd_enum(3); break;
    case 2: args->reduction = odd_enum(4); break;
    case 3: args->check = odd_enum(3); break;
    case 4: args->tau_squared = (int32_t)odd_integer(); break;
    case 5: args->vocab = vocab >= 0 && vocab <= MOST_VOCAB ? -1 : vocab; break;
    case 6: args->reserved = (int32_t)odd_integer(); break;
    default: args->stream = once_in(2) ? (void *)c : (void *)(uintptr_t)random_bits(); break;
  }
}

/* NULL, and structs of a wrong size or in a wrong place. */
static inline void make_struct_odd(loss_call *c) {
  const akl_tensor **pointers[] = {&c->args.student,    &c->args.snapshot, &c->args.reference,    &c->args.labels,
                                   &c->args.alpha_rows, &c->args.weights,  &c->result.row_losses, &c->result.gradient,
                                   &c->statistics.rows, &c->topk.ids,      &c->topk.logs,         &c->topk.tail};
  switch (between(0, 6)) {
    case 0: c->args.struct_size = odd_size(sizeof c->args); break;
    case 1: c->result.struct_size = odd_size(sizeof c->result); break;
    case 2: c->statistics.struct_size = odd_size(sizeof c->statistics); break;
    case 3: c->topk.struct_size = odd_size(sizeof c->topk); break;
    case 4: c->result.reserved = (int32_t)odd_integer(); break;
    case 5: c->args.reference = once_in(2) ? NULL : &c->tensors[REFERENCE]; break; /* beside a list, maybe */
    default: {
      const akl_tensor **pointer = pointers[between(0, 11)];
      /* Without a snapshot, or labels that a program has, it is another program. */
      if (pointer != &c->args.snapshot && pointer != &c->args.labels) *pointer = NULL;
    }
  }
}

static inline void make_rows_odd(loss_call *c) {
  if (c->tensors[STUDENT].rows == 0) return;
  int64_t row = between(0, c->tensors[STUDENT].rows - 1);
  switch (between(0, 4)) {
    case 0:
      if (c->args.labels != NULL) set_element(c->args.labels, row, 0, (double)(int32_t)odd_integer());
      break;
    case 1:
      if (c->args.alpha_rows != NULL) set_element(c->args.alpha_rows, row, 0, odd_number());
      break;
    case 2:
      if (c->args.weights != NULL) set_element(c->args.weights, row, 0, odd_number());
      break;
    case 3:
      if (c->args.topk != NULL) set_element(c->topk.ids, row, 0, (double)(int32_t)odd_integer());
      break;
    default:
      if (c->args.topk != NULL) set_element(once_in(2) ? c->topk.tail : c->topk.logs, row, 0, 128);
      break;
  }
}

static inline void make_fields_odd(loss_call *c) {
  int which;
  for (int64_t times = between(0, 3); times > 0; times--) {
    switch (between(0, 4)) {
      case 0: make_struct_odd(c); break;
      case 1: make_number_odd(&c->args); break;
      case 2: make_choice_odd(c); break;
      default: {
        akl_tensor *t = any_tensor(c, &which);
        make_tensor_odd(t, which == LABELS || which == IDS, which != STUDENT && which != REFERENCE && which != SNAPSHOT);
      }
    }
  }
}

static inline void make_odd(loss_call *c) {
  if (once_in(3)) make_rows_odd(c); /* while all tensors are where their memory is */
  make_fields_odd(c);
}

/*
 * An output where something else lies. What becomes of the call: it is right all the same, it has to be refused, or,
 * without rows, either.
 */
enum { STAYS_RIGHT, HAS_TO_BE_REFUSED, MAY_BE_REFUSED };

static inline int make_aliased(loss_call *c) {
  akl_tensor *t = c->tensors;
  int have_gradient = c->of->gradient && c->result.gradient != NULL,
      wrong = t[STUDENT].rows > 0 ? HAS_TO_BE_REFUSED : MAY_BE_REFUSED;
  size_t size = bytes_of(t[STUDENT].dtype);
  switch (between(0, 5)) {
    case 0: /* in the student's place, row by row */
      if (have_gradient) t[GRADIENT] = t[STUDENT];
      return STAYS_RIGHT;
    case 1: /* over it, but not row by row */
      if (!have_gradient) return STAYS_RIGHT;
      t[GRADIENT].data = (void *)((uintptr_t)t[STUDENT].data - size);
      return t[STUDENT].columns > 1 ? wrong : MAY_BE_REFUSED;
    case 2:
      if (!have_gradient || c->of->types[0] != c->of->types[2] || c->of->listed > 0) return STAYS_RIGHT;
      t[GRADIENT].data = t[REFERENCE].data;
      return wrong;
    case 3:
      if (!have_gradient || c->result.row_losses == NULL) return STAYS_RIGHT;
      t[ROW_LOSSES].data = t[GRADIENT].data;
      return wrong;
    case 4:
      if (c->statistics.rows == NULL || c->result.row_losses == NULL) return STAYS_RIGHT;
      t[ROW_LOSSES].data = t[STATISTICS].data;
      return wrong;
    default: /* inputs may be one */
      if (c->of->snapshot && c->of->listed == 0 && c->of->types[1] == c->of->types[2]) t[SNAPSHOT] = t[REFERENCE];
      return STAYS_RIGHT;
  }
}

#endif
