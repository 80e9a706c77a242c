/* The call that every consumer makes, and what it prints for the test. */
#ifndef NUMBERS_H
#define NUMBERS_H

#include <anchorkl.h>
#include <stdio.h>

enum { ROWS = 3, COLUMNS = 5, COUNT = ROWS * COLUMNS };

/* The logits of model 0 (student), 1 (snapshot) or 2 (reference). */
static inline void fill(float *logits, int model) {
  for (int i = 0; i < COUNT; i++) logits[i] = (float)(i * (model + 3) % 7) / 2 - 1;
}

typedef struct {
  float logits[3][COUNT];
  akl_tensor tensors[3];
  akl_loss_args args;
} call;

/* A call stays where it is, since its arguments point into it. */
static inline void prepare(call *c) {
  static const akl_tensor tensor = AKL_TENSOR_INIT;
  static const akl_loss_args args = AKL_LOSS_ARGS_INIT;
  for (int model = 0; model < 3; model++) {
    fill(c->logits[model], model);
    c->tensors[model] = tensor;
    c->tensors[model].data = c->logits[model];
    c->tensors[model].rows = ROWS;
    c->tensors[model].columns = COLUMNS;
  }
  c->args = args;
  c->args.student = &c->tensors[AKL_STUDENT];
  c->args.snapshot = &c->tensors[AKL_SNAPSHOT];
  c->args.reference = &c->tensors[AKL_REFERENCE];
}

/* The loss, then its gradient. */
static inline void print(double loss, const void *gradient) {
  printf("%.9g", loss);
  for (int i = 0; i < COUNT; i++) printf(" %.9g", (double)((const float *)gradient)[i]);
  printf("\n");
}

#endif
