// One of two files that include the header: everything in it may be defined twice.
#include <anchorkl.hpp>

#include "../numbers.h"

void print_loss(const anchorkl::Context &context) {
  float logits[3][COUNT];
  akl_tensor tensors[3];
  for (int model = 0; model < 3; model++) {
    fill(logits[model], model);
    tensors[model] = anchorkl::matrix(logits[model], ROWS, COLUMNS);
  }
  akl_loss_args args = AKL_LOSS_ARGS_INIT;
  args.student = &tensors[AKL_STUDENT];
  args.snapshot = &tensors[AKL_SNAPSHOT];
  args.reference = &tensors[AKL_REFERENCE];
  anchorkl::LossResult result;
  result->want_gradient = 1;
  context.loss(args, result);
  print(result->loss, result->gradient_data);
}
