/* A program in C99 that is not linked with the library, and opens the one at the path that it is given. */
#include <dlfcn.h>
#include <string.h>

#include "numbers.h"

typedef struct {
  akl_status (*context_create)(const akl_context_options *, akl_context **, akl_error *);
  akl_status (*context_destroy)(akl_context *);
  akl_status (*loss)(akl_context *, const akl_loss_args *, akl_loss_result *, akl_error *);
  akl_status (*result_release)(akl_loss_result *);
} anchorkl;

/* ISO C has no cast from an object's pointer to a function's. */
static int find(void *function, void *library, const char *name) {
  void *found = dlsym(library, name);
  memcpy(function, &found, sizeof found);
  return found != NULL;
}

int main(int count, char **arguments) {
  anchorkl akl;
  call c;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  akl_context *context = NULL;
  void *library = count == 2 ? dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL) : NULL;
  if (library == NULL || !find(&akl.context_create, library, "akl_context_create") ||
      !find(&akl.context_destroy, library, "akl_context_destroy") || !find(&akl.loss, library, "akl_loss") ||
      !find(&akl.result_release, library, "akl_result_release")) {
    fprintf(stderr, "%s\n", count == 2 ? dlerror() : "want a path");
    return 1;
  }
  prepare(&c);
  result.want_gradient = 1;
  if (akl.context_create(NULL, &context, &error) != AKL_OK || akl.loss(context, &c.args, &result, &error) != AKL_OK) {
    fprintf(stderr, "%s\n", error.message);
    return 1;
  }
  print(result.loss, result.gradient_data);
  akl.result_release(&result);
  return akl.context_destroy(context) != AKL_OK;
}
