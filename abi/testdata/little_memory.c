/*
 * Calls in a process that may not have much memory, each answered by the right loss or an error.
 *   little_memory load MIB    the process may have so many MiB of addresses, from its start on
 *   little_memory call MIB    so many more than it has after a first call, which the next ones need
 *   little_memory compile MIB likewise, and the next call needs a program that has yet to be compiled
 * Prints a line for each call. Ends with 0 if each was right or an error; where Go's runtime or XLA gives up by
 * itself, they end the process with words of their own.
 */
#define _DEFAULT_SOURCE
#include "check.h"

#include <sys/resource.h>
#include <unistd.h>

enum { ROWS = 256, COLUMNS = 32000 };

/* Bytes of addresses that the process has. */
static size_t size_now(void) {
  size_t pages = 0;
  FILE *file = fopen("/proc/self/statm", "r");
  require(file != NULL && fscanf(file, "%zu", &pages) == 1, "no /proc");
  fclose(file);
  return pages * (size_t)sysconf(_SC_PAGESIZE);
}

static void limit(size_t bytes) {
  struct rlimit most;
  most.rlim_cur = most.rlim_max = bytes;
  require(setrlimit(RLIMIT_AS, &most) == 0, "setrlimit failed");
}

static void tell(const char *what, akl_status status, const akl_error *error) {
  int right = status == AKL_OK || status >= AKL_UNAVAILABLE;
  printf("%s: %s%s%.200s\n", what, akl_status_name(status), status == AKL_OK ? "" : ", ", status == AKL_OK ? "" : error->message);
  fflush(stdout);
  CHECK(right && status != AKL_INTERNAL, "%s: %s", what, akl_status_name(status));
}

/* Returns its loss, or -1. */
static double call(const char *what, akl_context *context, const batch *b, double want) {
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  result.want_gradient = 1;
  akl_status status = akl_loss(context, &b->args, &result, &error);
  tell(what, status, &error);
  if (status == AKL_OK && want >= 0) CHECK(result.loss == want, "loss %.9g, want %.9g", result.loss, want);
  akl_result_release(&result);
  return status == AKL_OK ? result.loss : -1;
}

static akl_context *create(void) {
  akl_context *context = NULL;
  akl_error error = AKL_ERROR_INIT;
  tell("akl_context_create", akl_context_create(NULL, &context, &error), &error);
  return context;
}

int main(int count, char **arguments) {
  batch small, large;
  require(count == 3, "want a way and a number of MiB");
  size_t bytes = (size_t)atoll(arguments[2]) << 20;
  if (strcmp(arguments[1], "load") == 0) {
    limit(bytes);
    execl(arguments[0], arguments[0], "go", arguments[2], (char *)NULL);
    require(0, "exec failed");
  }
  make_batch(&small, 3, 5);
  if (strcmp(arguments[1], "go") == 0) {
    akl_context *context = create();
    if (context != NULL) call("akl_loss", context, &small, -1);
    akl_context_destroy(context);
    return finish("little_memory");
  }
  make_batch(&large, ROWS, COLUMNS);
  akl_context *context = create();
  require(context != NULL, "no context");
  double want = -1;
  if (strcmp(arguments[1], "call") == 0) want = call("the first akl_loss", context, &large, -1);
  else call("the first akl_loss", context, &small, -1);
  require(akl_context_trim(context, NULL) == AKL_OK, "trim failed");
  limit(size_now() + bytes);
  for (int i = 0; i < 3; i++) call("akl_loss", context, &large, want);
  call("akl_loss of a small batch", context, &small, -1);
  tell("akl_context_destroy", akl_context_destroy(context), NULL);
  free_batch(&small);
  free_batch(&large);
  return finish("little_memory");
}
