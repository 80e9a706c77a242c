/* How exported functions begin: not in a forked child, and with complete structs of this version. */
#ifndef ANCHORKL_ABI_ENTER_H
#define ANCHORKL_ABI_ENTER_H

#include "boundary.h"

int forked(void);
akl_status fail(akl_error *error, akl_status status, const char *field, const char *format, ...);
akl_status refuse_fork(akl_error *error);
akl_status take(void *into, const void *from, size_t size, const char *field, akl_error *error);
akl_status check_error(const akl_error *error);
void give(void *into, const void *from, size_t size);

#define ENTER(error)                                        \
  do {                                                      \
    if (forked()) return refuse_fork(error);                \
    akl_status entered = check_error(error);                \
    if (entered != AKL_OK) return entered;                  \
  } while (0)

/* The name of its variable must not be one that a caller passes as `into`. */
#define TAKE(into, from, field, error)                                              \
  do {                                                                              \
    akl_status take_status = take(&(into), (from), sizeof(into), (field), (error)); \
    if (take_status != AKL_OK) return take_status;                                  \
  } while (0)

/* The tensors that a struct points to, taken one by one; NULL stays NULL. */
#define TAKE_TENSOR(pointer, copy, field, error)    \
  do {                                              \
    if ((pointer) != NULL) {                        \
      TAKE(copy, pointer, field, error);            \
      (pointer) = &(copy);                          \
    }                                               \
  } while (0)

#endif
