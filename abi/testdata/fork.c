/*
 * A forked child gets AKL_FORKED at once, where Go's runtime would hang for
 * ever, also while other threads of the parent compute; and the parent goes on.
 * What a child executes is a process as any.
 */
#define _GNU_SOURCE
#include "check.h"

#include <pthread.h>
#include <sched.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ROWS = 41, COLUMNS = 401, HANG_SECONDS = 60 };

/* Everything a child may call. */
static void check_child(akl_context *context, batch *b, akl_loss_result *kept, managed_tensor *tensor) {
  akl_context *another = NULL;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_program_args program = AKL_PROGRAM_ARGS_INIT;
  managed_tensor *second = NULL;
  akl_info info = AKL_INFO_INIT;
  akl_error error = AKL_ERROR_INIT;
  int64_t count = 0;
  program.loss = &b->args;
  CHECK(akl_loss(context, &b->args, &result, &error) == AKL_FORKED, "akl_loss works in a child");
  CHECK(error.status == AKL_FORKED && strstr(error.message, "fork") != NULL, "the error says \"%s\"", error.message);
  CHECK(akl_loss(context, &b->args, &result, NULL) == AKL_FORKED, "akl_loss works in a child");
  CHECK(akl_context_create(NULL, &another, &error) == AKL_FORKED, "akl_context_create works in a child");
  CHECK(akl_context_info(context, &info, &error) == AKL_FORKED, "akl_context_info works in a child");
  CHECK(akl_context_destroy(context) == AKL_FORKED, "akl_context_destroy works in a child");
  CHECK(akl_plugins(NULL, 0, NULL, 0, &count, &error) == AKL_FORKED, "akl_plugins works in a child");
  CHECK(akl_program(&program, &error) == AKL_FORKED, "akl_program works in a child");
  CHECK(akl_result_dlpack(kept, &second, &error) == AKL_FORKED, "akl_result_dlpack works in a child");
  CHECK(akl_result_release(kept) == AKL_FORKED, "akl_result_release works in a child");
  /* Before they look at their arguments. */
#define REFUSED(call) CHECK((call) == AKL_FORKED, #call " works in a child")
  REFUSED(akl_context_trim(context, NULL));
  REFUSED(akl_linear_loss(context, NULL, NULL, NULL));
  REFUSED(akl_linear_dlpack(NULL, 0, NULL, NULL));
  REFUSED(akl_linear_release(NULL));
  REFUSED(akl_shard_stats(context, NULL, NULL, NULL));
  REFUSED(akl_shard_loss(context, NULL, NULL, NULL));
  REFUSED(akl_store_writer_open(NULL, NULL, NULL, NULL, NULL, NULL));
  REFUSED(akl_store_append(NULL, NULL, NULL));
  REFUSED(akl_store_has(NULL, 0, NULL, NULL));
  REFUSED(akl_store_sync(NULL, NULL));
  REFUSED(akl_store_writer_close(NULL, NULL));
  REFUSED(akl_store_open(NULL, NULL, NULL));
  REFUSED(akl_store_info(NULL, NULL, NULL, NULL));
  REFUSED(akl_store_ids(NULL, NULL, 0, NULL, NULL));
  REFUSED(akl_store_find(NULL, 0, NULL, NULL, NULL));
  REFUSED(akl_store_read(NULL, NULL, NULL, NULL, NULL));
  REFUSED(akl_store_close(NULL));
  REFUSED(akl_store_verify(NULL, NULL, NULL));
  REFUSED(akl_store_merge(NULL, NULL, 0, 0, NULL, NULL));
  CHECK(strcmp(akl_version(), AKL_VERSION) == 0, "akl_version: \"%s\"", akl_version());
  CHECK(strcmp(akl_status_name(AKL_FORKED), "AKL_FORKED") == 0, "akl_status_name: \"%s\"", akl_status_name(AKL_FORKED));
  /* As when an interpreter in the child collects the tensors that it inherited. */
  tensor->deleter(tensor);
}

/* A thread that computes until it is told to stop. */
typedef struct {
  akl_context *context;
  batch *b;
  volatile int stop;
  double want;
  int different;
} busy;

static void *keep_busy(void *argument) {
  busy *work = argument;
  while (!work->stop) {
    akl_loss_result result = AKL_LOSS_RESULT_INIT;
    result.want_gradient = 1;
    work->different += akl_loss(work->context, &work->b->args, &result, NULL) != AKL_OK || result.loss != work->want;
    akl_result_release(&result);
  }
  return NULL;
}

/* Forks that meet another thread at any place of a call: a lock that it holds must not hold the child up. */
static void check_busy(akl_context *context, batch *b, double want) {
  enum { FORKS = 50 };
  busy work = {context, b, 0, want, 0};
  pthread_t thread;
  int refused = 0;
  require(pthread_create(&thread, NULL, keep_busy, &work) == 0, "no thread");
  for (int i = 0; i < FORKS; i++) {
    int status = 0;
    pid_t child = fork();
    require(child >= 0, "no fork");
    if (child == 0) {
      akl_loss_result result = AKL_LOSS_RESULT_INIT;
      alarm(HANG_SECONDS);
      if (i % 2) execlp("true", "true", (char *)NULL);
      _exit(akl_loss(context, &b->args, &result, NULL) == AKL_FORKED ? 0 : 1);
    }
    require(waitpid(child, &status, 0) == child, "no child to wait for");
    refused += status == 0;
  }
  work.stop = 1;
  pthread_join(thread, NULL);
  CHECK(refused == FORKS, "%d of %d children ended well", refused, FORKS);
  CHECK(work.different == 0, "%d calls of the parent's other thread went wrong", work.different);
}

/* The first process of a container, number 1, whose child is number 1 of another one. */
static int be_the_first(void) {
  batch b;
  int status = 1;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  alarm(HANG_SECONDS);
  make_batch(&b, ROWS, COLUMNS);
  akl_context *context = open_context();
  require(getpid() == 1 && akl_loss(context, &b.args, &result, NULL) == AKL_OK && unshare(CLONE_NEWPID) == 0, "not the first");
  pid_t child = fork();
  if (child == 0) {
    alarm(HANG_SECONDS);
    _exit(getpid() == 1 && akl_loss(context, &b.args, &result, NULL) == AKL_FORKED ? 0 : 1);
  }
  return waitpid(child, &status, 0) == child && status == 0 ? 0 : 1;
}

static void check_containers(const char *program) {
  int status = 0;
  pid_t child = fork();
  require(child >= 0, "no fork");
  if (child == 0) {
    if (unshare(CLONE_NEWPID) != 0) _exit(2);
    pid_t first = fork();
    if (first == 0) {
      execl(program, program, "first", (char *)NULL);
      _exit(127);
    }
    _exit(waitpid(first, &status, 0) == first && WIFEXITED(status) ? WEXITSTATUS(status) : 1);
  }
  require(waitpid(child, &status, 0) == child, "no child to wait for");
  if (WIFEXITED(status) && WEXITSTATUS(status) == 2) printf("no right to make a namespace of processes: not tried\n");
  else CHECK(status == 0, "a container's first process and its child in another container: status %#x", status);
}

int main(int arguments, char **argument) {
  if (arguments == 2) return be_the_first();
  check_containers(argument[0]);
  batch b;
  akl_error error = AKL_ERROR_INIT;
  akl_loss_result kept = AKL_LOSS_RESULT_INIT, handed = AKL_LOSS_RESULT_INIT, after = AKL_LOSS_RESULT_INIT;
  managed_tensor *tensor = NULL;
  int status = 0;
  make_batch(&b, ROWS, COLUMNS);
  akl_context *context = open_context();
  kept.want_gradient = handed.want_gradient = after.want_gradient = 1;
  require(akl_loss(context, &b.args, &kept, &error) == AKL_OK, error.message);
  require(akl_loss(context, &b.args, &handed, &error) == AKL_OK, error.message);
  require(akl_result_dlpack(&handed, &tensor, &error) == AKL_OK, error.message);

  fflush(NULL);
  pid_t child = fork();
  require(child >= 0, "no fork");
  if (child == 0) {
    alarm(HANG_SECONDS);
    check_child(context, &b, &kept, tensor);
    fflush(NULL);
    _exit(failures != 0);
  }
  require(waitpid(child, &status, 0) == child, "no child to wait for");
  CHECK(WIFEXITED(status), "the child was ended by signal %d (14: it hung)", WTERMSIG(status));
  CHECK(!WIFEXITED(status) || WEXITSTATUS(status) == 0, "checks failed in the child");

  CHECK_OK(akl_loss(context, &b.args, &after, &error), &error);
  CHECK(after.loss == kept.loss, "the parent's loss: got %.17g, want %.17g", after.loss, kept.loss);
  CHECK(memcmp(tensor->data, after.gradient_data, ROWS * COLUMNS * sizeof(float)) == 0, "the parent's tensor changed");
  CHECK(info_of(context).live_buffers == 3, "gradients held: got %lld, want 3", (long long)info_of(context).live_buffers);
  check_busy(context, &b, kept.loss);
  tensor->deleter(tensor);
  akl_result_release(&kept);
  akl_result_release(&after);
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  free_batch(&b);
  return finish("fork");
}
