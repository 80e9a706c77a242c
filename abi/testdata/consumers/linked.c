/* A program in C99 that is linked with the library as pkg-config says. */
#include "numbers.h"

int main(void) {
  call c;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  akl_context *context = NULL;
  prepare(&c);
  result.want_gradient = 1;
  if (akl_context_create(NULL, &context, &error) != AKL_OK || akl_loss(context, &c.args, &result, &error) != AKL_OK) {
    fprintf(stderr, "%s\n", error.message);
    return 1;
  }
  print(result.loss, result.gradient_data);
  akl_result_release(&result);
  return akl_context_destroy(context) != AKL_OK;
}
