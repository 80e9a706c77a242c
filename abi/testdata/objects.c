/*
 * Contexts and results that were destroyed, released, never made, or can't be
 * made: each gives a status, and leaves a context that works.
 */
#include "check.h"

#include <unistd.h>

static void check_failure(const char *what, akl_status got, akl_status want, const akl_error *error, const char *field) {
  CHECK(got == want && error->status == (int32_t)want && strcmp(error->field, field) == 0,
        "%s: got %s in \"%s\", want %s in \"%s\": %s", what, akl_status_name(got), error->field, akl_status_name(want), field,
        error->message);
}

/* Asks for a context that can't be had; the message must say `part`. */
static void check_refused(const char *what, const akl_context_options *options, akl_status want, const char *field,
                          const char *part) {
  akl_context *context = (akl_context *)(uintptr_t)1;
  akl_error error = AKL_ERROR_INIT;
  check_failure(what, akl_context_create(options, &context, &error), want, &error, field);
  CHECK(context == NULL, "%s: context: got %p, want NULL", what, (void *)context);
  CHECK(strstr(error.message, part) != NULL, "%s: got \"%s\", want \"%s\" in it", what, error.message, part);
  CHECK(akl_context_create(options, &context, NULL) == want, "%s: another status without an error", what);
}

static void check_creation(void) {
  static const akl_context_options defaults = AKL_CONTEXT_OPTIONS_INIT;
  akl_context_options options = defaults;
  akl_error error = AKL_ERROR_INIT;
  char text_file[] = "/tmp/anchorkl-no-plugin-XXXXXX";
  check_failure("no place for the context", akl_context_create(NULL, NULL, &error), AKL_NULL_POINTER, &error, "context");

  options.plugin = "/no/such/plugin.so";
  check_refused("a plugin that is not there", &options, AKL_UNAVAILABLE, "plugin", "/no/such/plugin.so");
  int file = mkstemp(text_file);
  require(file >= 0 && write(file, "not an ELF file\n", 16) == 16 && close(file) == 0, "no file");
  options.plugin = text_file;
  check_refused("a plugin that is text", &options, AKL_UNAVAILABLE, "plugin", text_file);
  unlink(text_file);
  options = defaults;
  options.device = "tpu";
  check_refused("device tpu", &options, AKL_INVALID_ARGUMENT, "device", "\"tpu\"");
  options.device = "cuda";
  options.python_path = "/no/such/folder";
  check_refused("device cuda without a plugin", &options, AKL_UNAVAILABLE, "plugin", "jax-cuda13-plugin");
  options = defaults;
  options.device_id = 99;
  check_refused("device_id 99", &options, AKL_UNAVAILABLE, "device_id", "99");
  options.device_id = -1;
  check_refused("device_id -1", &options, AKL_INVALID_ARGUMENT, "device_id", "-1");
  options = defaults;
  options.threads = -1;
  check_refused("threads -1", &options, AKL_INVALID_ARGUMENT, "threads", "got -1");
  options = defaults;
  options.struct_size = 0;
  check_refused("struct_size 0", &options, AKL_INVALID_STRUCT, "options", "got 0");
  options.struct_size = sizeof options - 1;
  check_refused("struct_size too small", &options, AKL_INVALID_STRUCT, "options", "struct_size");

  akl_context *context = (akl_context *)(uintptr_t)1;
  akl_error too_short = AKL_ERROR_INIT;
  too_short.struct_size = sizeof too_short - 1;
  CHECK(akl_context_create(NULL, &context, &too_short) == AKL_INVALID_STRUCT, "a short akl_error was accepted");
}

/* Contexts that are not one, in each call that takes one. */
static void check_contexts(batch *b) {
  akl_context *gone = open_context(), *never = (akl_context *)(uintptr_t)0xdeadbee0, *wrong[2];
  akl_info info = AKL_INFO_INIT;
  CHECK(akl_context_destroy(NULL) == AKL_OK, "destroy of NULL failed");
  CHECK(akl_context_destroy(gone) == AKL_OK, "destroy failed");
  wrong[0] = gone;
  wrong[1] = never;
  for (int i = 0; i < 2; i++) {
    const char *what = i == 0 ? "a destroyed context" : "a context that never was";
    akl_loss_result result = AKL_LOSS_RESULT_INIT;
    akl_error error = AKL_ERROR_INIT;
    check_failure(what, akl_loss(wrong[i], &b->args, &result, &error), AKL_INVALID_CONTEXT, &error, "context");
    akl_error again = AKL_ERROR_INIT;
    check_failure(what, akl_context_info(wrong[i], &info, &again), AKL_INVALID_CONTEXT, &again, "context");
    CHECK(akl_context_destroy(wrong[i]) == AKL_INVALID_CONTEXT, "%s: destroy was accepted", what);
  }
  akl_error error = AKL_ERROR_INIT;
  check_failure("info of NULL", akl_context_info(NULL, &info, &error), AKL_NULL_POINTER, &error, "context");
}

static void check_info(akl_context *context) {
  struct {
    akl_info info;
    int64_t later;
  } longer;
  static const akl_info fresh = AKL_INFO_INIT;
  akl_info info = fresh;
  akl_error error = AKL_ERROR_INIT;
  check_failure("info into NULL", akl_context_info(context, NULL, &error), AKL_NULL_POINTER, &error, "info");
  info.struct_size = 40;
  check_failure("a short info", akl_context_info(context, &info, &error), AKL_INVALID_STRUCT, &error, "info");
  CHECK(info.struct_size == 40 && info.platform[0] == 0, "a short info was written to");
  longer.info = fresh;
  longer.info.struct_size = sizeof longer;
  longer.later = 0;
  CHECK_OK(akl_context_info(context, &longer.info, &error), &error);
  CHECK(longer.info.struct_size == sizeof longer && longer.later == 0, "info of a later version: its size was changed");
  CHECK(strcmp(longer.info.platform, "cpu") == 0 && longer.info.platform_version[0] != 0 && longer.info.plugin[0] == '/' &&
            longer.info.pjrt_api_minor > 0,
        "info: platform \"%s\", version \"%s\", plugin \"%s\"", longer.info.platform, longer.info.platform_version,
        longer.info.plugin);
}

static akl_loss_result with_gradient(akl_context *context, batch *b) {
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  result.want_gradient = 1;
  require(akl_loss(context, &b->args, &result, &error) == AKL_OK, error.message);
  return result;
}

static void check_results(akl_context *context, batch *b) {
  akl_error error = AKL_ERROR_INIT;
  managed_tensor *tensor = NULL;
  akl_loss_result result = with_gradient(context, b), stale = result;
  check_failure("dlpack into NULL", akl_result_dlpack(&result, NULL, &error), AKL_NULL_POINTER, &error, "tensor");
  check_failure("dlpack of NULL", akl_result_dlpack(NULL, &tensor, &error), AKL_NULL_POINTER, &error, "result");
  CHECK(info_of(context).live_buffers == 1, "the failing calls released the gradient");
  CHECK(akl_result_release(&result) == AKL_OK && result.owner == 0 && result.gradient_data == NULL, "release failed");
  CHECK(akl_result_release(&result) == AKL_OK, "a second release failed");
  CHECK(akl_result_release(&stale) == AKL_OK, "release of a copy of the result failed");
  check_nothing_held(context);
  check_failure("dlpack after release", akl_result_dlpack(&result, &tensor, &error), AKL_INVALID_CONTEXT, &error, "result.owner");
  CHECK(tensor == NULL, "dlpack after release gave a tensor");
  CHECK(akl_result_release(NULL) == AKL_NULL_POINTER, "release of NULL");
  result.struct_size = 0;
  CHECK(akl_result_release(&result) == AKL_INVALID_STRUCT, "release of a result without size");

  result = stale = with_gradient(context, b);
  CHECK_OK(akl_result_dlpack(&result, &tensor, &error), &error);
  CHECK(akl_result_release(&result) == AKL_OK, "release after dlpack failed");
  CHECK(info_of(context).live_buffers == 1, "release after dlpack took the tensor's memory");
  managed_tensor *second = NULL;
  check_failure("dlpack twice", akl_result_dlpack(&result, &second, &error), AKL_INVALID_CONTEXT, &error, "result.owner");
  tensor->deleter(tensor);
  check_nothing_held(context);
  check_failure("dlpack of what was deleted", akl_result_dlpack(&stale, &second, &error), AKL_INVALID_CONTEXT, &error,
                "result.owner");
}

int main(void) {
  batch b;
  make_batch(&b, 3, 5);
  akl_context *context = open_context();
  check_creation();
  check_contexts(&b);
  check_info(context);
  check_results(context, &b);
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  free_batch(&b);
  return finish("objects");
}
