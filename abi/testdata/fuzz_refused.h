/* What every refusal has to look like, and handles that are nobody's. */
#ifndef ANCHORKL_FUZZ_REFUSED_H
#define ANCHORKL_FUZZ_REFUSED_H

#include "fuzz_random.h"

static int64_t by_status[1 + AKL_INTERNAL];

/* The error of a call: as it was before, and what the call gets, NULL now and then; odd: or a struct that is too short. */
typedef struct {
  akl_error error, *given;
} attempt;

static inline attempt begin_attempt(int odd) {
  static akl_error last; /* where the address stays the same */
  attempt a = {AKL_ERROR_INIT, NULL};
  if (odd && once_in(20)) a.error.struct_size = (size_t)between(0, sizeof(akl_error) - 8);
  last = a.error;
  a.given = once_in(10) ? NULL : &last;
  return a;
}

static inline void check_refused(attempt *a, akl_status status) {
  CHECK(status != AKL_INTERNAL && strcmp(akl_status_name(status), "AKL_UNKNOWN") != 0, "status %d: %s", (int)status,
        a->given != NULL ? a->given->message : "");
  if (status >= 0 && status <= AKL_INTERNAL) by_status[status]++;
  if (a->given == NULL) return;
  if (a->error.struct_size < sizeof(akl_error)) {
    CHECK(status == AKL_INVALID_STRUCT && memcmp(a->given, &a->error, sizeof a->error) == 0, "a short akl_error: %s",
          akl_status_name(status));
    return;
  }
  a->error = *a->given;
  CHECK(a->error.status == (int32_t)status && a->error.message[0] != 0 &&
            memchr(a->error.message, 0, sizeof a->error.message) != NULL &&
            memchr(a->error.field, 0, sizeof a->error.field) != NULL,
        "%s without a message", akl_status_name(status));
}

/* What is passed for a handle: the right one but now and then. Handles are even, so an odd number is nobody's. */
static void *stale_handle;

static inline void *odd_handle(void *right) {
  if (!once_in(15)) return right;
  switch (between(0, 3)) {
    case 0: return NULL;
    case 1: return stale_handle;
    case 2: return (void *)((uintptr_t)right + 1);
    default: return (void *)(uintptr_t)(random_bits() | 1);
  }
}

#endif
