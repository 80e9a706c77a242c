/*
 * A process may end at any time, as it likes: with contexts and gradients alive, with threads in calls, by a return from
 * main, by exit on any thread, in a forked child. Its status stays its own.
 */
#define _DEFAULT_SOURCE
#include "check.h"

#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 3, STATUS = 7, HANG_SECONDS = 120 };

static akl_context *context;
static batch b;

static akl_status compute(akl_loss_result *result) {
  akl_error error = AKL_ERROR_INIT;
  result->want_gradient = 1;
  return akl_loss(context, &b.args, result, &error);
}

static void *compute_for_ever(void *unused) {
  for (;;) {
    akl_loss_result result = AKL_LOSS_RESULT_INIT;
    if (compute(&result) != AKL_OK) return unused;
    akl_result_release(&result);
  }
}

static void *end(void *unused) {
  exit(STATUS);
  return unused;
}

static void start(pthread_t *thread, void *(*work)(void *), void *argument) {
  require(pthread_create(thread, NULL, work, argument) == 0, "no thread");
}

/* What runs again as a process of its own. */
static int meet(const char *way) {
  pthread_t threads[THREADS], last;
  akl_loss_result held = AKL_LOSS_RESULT_INIT;
  alarm(HANG_SECONDS);
  make_batch(&b, 64, 2000);
  context = open_context();
  require(compute(&held) == AKL_OK, "no loss");
  if (strcmp(way, "alive") == 0) return STATUS;
  if (strcmp(way, "destroyed twice") == 0) {
    akl_status first = akl_context_destroy(context), second = akl_context_destroy(context);
    return first == AKL_OK && second == AKL_INVALID_CONTEXT && akl_result_release(&held) == AKL_OK &&
                   akl_result_release(&held) == AKL_OK
               ? STATUS
               : 1;
  }
  for (int i = 0; i < THREADS; i++) start(&threads[i], compute_for_ever, NULL);
  usleep(50000);
  if (strcmp(way, "computing") == 0) return STATUS;
  if (strcmp(way, "exit on a thread") == 0) {
    start(&last, end, NULL);
    pthread_join(last, NULL);
  }
  if (strcmp(way, "main ends first") == 0) {
    start(&last, end, NULL);
    pthread_exit(NULL);
  }
  if (strcmp(way, "_exit") == 0) _exit(STATUS);
  if (strcmp(way, "child") == 0) { /* with exit handlers, while threads of the parent compute */
    int status = 0;
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) exit(STATUS);
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : 1;
  }
  return 2;
}

int main(int arguments, char **argument) {
  static const char *ways[] = {"alive", "destroyed twice", "computing", "exit on a thread", "main ends first", "_exit", "child"};
  if (arguments == 2) return meet(argument[1]);
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
    int status = 0;
    pid_t child = fork();
    require(child >= 0, "no fork");
    if (child == 0) {
      execl(argument[0], argument[0], ways[i], (char *)NULL);
      _exit(127);
    }
    require(waitpid(child, &status, 0) == child, "no child to wait for");
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == STATUS, "%s: ended with status %#x, want that of exit %d", ways[i], status,
          STATUS);
  }
  return finish("ends");
}
