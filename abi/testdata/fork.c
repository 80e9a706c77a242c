/*
 * A forked child gets AKL_FORKED at once, where Go's runtime would hang for
 * ever; and the parent goes on.
 */
#include "check.h"

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
  CHECK(error.status == AKL_FORKED && strstr(error.message, "fork") != NULL, "the error says \"%s\"",
        error.message);
  CHECK(akl_loss(context, &b->args, &result, NULL) == AKL_FORKED, "akl_loss works in a child");
  CHECK(akl_context_create(NULL, &another, &error) == AKL_FORKED, "akl_context_create works in a child");
  CHECK(akl_context_info(context, &info, &error) == AKL_FORKED, "akl_context_info works in a child");
  CHECK(akl_context_destroy(context) == AKL_FORKED, "akl_context_destroy works in a child");
  CHECK(akl_plugins(NULL, 0, NULL, 0, &count, &error) == AKL_FORKED, "akl_plugins works in a child");
  CHECK(akl_program(&program, &error) == AKL_FORKED, "akl_program works in a child");
  CHECK(akl_result_dlpack(kept, &second, &error) == AKL_FORKED, "akl_result_dlpack works in a child");
  CHECK(akl_result_release(kept) == AKL_FORKED, "akl_result_release works in a child");
  CHECK(strcmp(akl_version(), AKL_VERSION) == 0, "akl_version: \"%s\"", akl_version());
  CHECK(strcmp(akl_status_name(AKL_FORKED), "AKL_FORKED") == 0, "akl_status_name: \"%s\"",
        akl_status_name(AKL_FORKED));
  /* As when an interpreter in the child collects the tensors that it inherited. */
  tensor->deleter(tensor);
}

int main(void) {
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
  CHECK(memcmp(tensor->data, after.gradient_data, ROWS * COLUMNS * sizeof(float)) == 0,
        "the parent's tensor changed");
  CHECK(info_of(context).live_buffers == 3, "gradients held: got %lld, want 3",
        (long long)info_of(context).live_buffers);
  tensor->deleter(tensor);
  akl_result_release(&kept);
  akl_result_release(&after);
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  free_batch(&b);
  return finish("fork");
}
