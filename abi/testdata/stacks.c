/*
 * Threads with little stack can do everything, from opening the plugin to a compile; so can a process whose threads all
 * have little, by its limit (ulimit -s).
 */
#include "check.h"

#include <pthread.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { STACK = 64 << 10, CALLS = 3 };

static batch b;
static akl_error failure;
static double losses[CALLS];

static void *compute(void *unused) {
  akl_context *context = NULL;
  if (akl_context_create(NULL, &context, &failure)) return unused;
  for (int i = 0; i < CALLS; i++) {
    akl_loss_result result = AKL_LOSS_RESULT_INIT;
    result.want_gradient = 1;
    if (akl_loss(context, &b.args, &result, &failure)) return unused;
    losses[i] = result.loss;
    akl_result_release(&result);
  }
  akl_context_destroy(context);
  return unused;
}

/* On a thread with STACK bytes; the second compile is on the main thread's stack. */
static void check_thread(void) {
  pthread_attr_t attributes;
  pthread_t thread;
  require(pthread_attr_init(&attributes) == 0 && pthread_attr_setstacksize(&attributes, STACK) == 0, "no attributes");
  require(pthread_create(&thread, &attributes, compute, NULL) == 0, "no thread");
  pthread_join(thread, NULL);
  double on_thread = losses[0];
  CHECK(failure.status == AKL_OK, "on a thread with little stack: %s", failure.message);
  for (int i = 1; i < CALLS; i++) CHECK(losses[i] == on_thread, "call %d: loss %.17g, want %.17g", i, losses[i], on_thread);
  compute(NULL);
  CHECK(failure.status == AKL_OK && losses[0] == on_thread && on_thread > 0, "the main thread's loss: %.17g, want %.17g: %s",
        losses[0], on_thread, failure.message);
}

/* Runs this program again, with a limit that is its threads' size, too. */
static void check_limit(const char *program) {
  int status = 0;
  pid_t child = fork();
  require(child >= 0, "no fork");
  if (child == 0) {
    struct rlimit limit = {STACK, STACK};
    setrlimit(RLIMIT_STACK, &limit);
    execl(program, program, "once", (char *)NULL);
    _exit(127);
  }
  require(waitpid(child, &status, 0) == child, "no child to wait for");
  CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0, "with %d KiB for all stacks: ended with status %#x", STACK >> 10, status);
}

int main(int arguments, char **argument) {
  failure.struct_size = sizeof failure;
  make_batch(&b, 41, 401);
  check_thread();
  if (arguments == 1) check_limit(argument[0]);
  free_batch(&b);
  return finish("stacks");
}
