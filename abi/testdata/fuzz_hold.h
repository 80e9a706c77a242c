/* Gradients of the library's that outlive the call that made them, in turn as results and as DLPack tensors. */
#ifndef ANCHORKL_FUZZ_HOLD_H
#define ANCHORKL_FUZZ_HOLD_H

#include "fuzz_memory.h"

enum { HELD = 8 };

typedef struct {
  akl_loss_result result;  /* with an owner, or */
  managed_tensor *tensor;  /* this */
  const void *data;
  size_t bytes;
  uint64_t fingerprint;
} held_gradient;

static held_gradient held[HELD];

static inline uint64_t fingerprint(const void *data, size_t bytes) {
  const unsigned char *at = data;
  uint64_t sum = 0xcbf29ce484222325u; /* FNV-1a */
  for (size_t i = 0; i < bytes; i++) sum = (sum ^ at[i]) * 0x100000001b3u;
  return sum;
}

static inline void let_go(held_gradient *h) {
  if (h->data == NULL) return;
  CHECK(fingerprint(h->data, h->bytes) == h->fingerprint, "a gradient changed while it was held");
  if (h->tensor != NULL) {
    h->tensor->deleter(h->tensor);
  } else {
    CHECK(akl_result_release(&h->result) == AKL_OK && h->result.owner == 0, "release failed");
    CHECK(akl_result_release(&h->result) == AKL_OK, "a second release failed");
  }
  memset(h, 0, sizeof *h);
}

/* Takes a result's gradient over, in place of one that was held longer. */
static inline void hold(akl_loss_result *result, size_t bytes) {
  static int next;
  held_gradient *h = &held[next++ % HELD];
  akl_error error = AKL_ERROR_INIT;
  let_go(h);
  h->result = *result;
  h->result.struct_size = sizeof h->result; /* it may have been an odd one */
  h->data = result->gradient_data;
  h->bytes = bytes;
  h->fingerprint = fingerprint(h->data, bytes);
  result->owner = 0;
  if (once_in(2)) {
    akl_loss_result stale = h->result;
    CHECK_OK(akl_result_dlpack(&h->result, &h->tensor, &error), &error);
    CHECK(h->result.owner == 0 && h->tensor->data == h->data && h->tensor->ndim == 2 && h->tensor->byte_offset == 0 &&
              h->tensor->device_type == AKL_CPU &&
              h->tensor->shape[0] * h->tensor->shape[1] * (int64_t)bytes_of(h->tensor->dtype) == (int64_t)bytes &&
              h->tensor->strides[0] == h->tensor->shape[1] && h->tensor->strides[1] == 1,
          "a DLPack tensor is not of its gradient");
    stale.owner = once_in(2) ? random_bits() | 1 : 0; /* handles are even */
    managed_tensor *none = NULL;
    CHECK(akl_result_dlpack(&stale, &none, &error) == AKL_INVALID_CONTEXT && none == NULL,
          "a gradient of no handle was handed over");
  }
}

static inline void let_all_go(void) {
  for (int i = 0; i < HELD; i++) let_go(&held[i]);
}

#endif
