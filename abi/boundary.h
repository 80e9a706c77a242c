/* What the C side of the boundary (boundary.c) and the Go side (main.go) share. */
#ifndef ANCHORKL_ABI_BOUNDARY_H
#define ANCHORKL_ABI_BOUNDARY_H

#include "../include/anchorkl.h"

/* A gradient that the library owns, as Go describes it for a DLPack tensor. */
typedef struct {
  uint64_t owner;
  void *data;
  akl_dtype dtype;
  int64_t rows, columns;
  int32_t device_type, device_id;
} owned_gradient;

#endif
