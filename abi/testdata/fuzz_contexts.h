/* Fuzzed calls about contexts, plugins and what takes no context; and what a context holds. */
#ifndef ANCHORKL_FUZZ_CONTEXTS_H
#define ANCHORKL_FUZZ_CONTEXTS_H

#include "fuzz_refused.h"
#include "fuzz_wrong.h"

static const char *const odd_paths[] = {"",  "auto", "/nowhere/plugin.so", "/dev/null", "/etc/hostname", "/proc/self/mem",
                                        ".", "a\nb", "\xff\xfe",           ":::"};

static inline const char *odd_path(void) { return odd_paths[between(0, sizeof odd_paths / sizeof *odd_paths - 1)]; }

/* Options that don't lead to a context: of them one at least is wrong. */
static inline void make_options_odd(akl_context_options *options) {
  static const char *const devices[] = {"tpu", "CPU", "cpu ", "cuda:0", "\xff"};
  options->python_path = "";
  switch (between(0, 6)) {
    case 0: options->struct_size = between(0, sizeof *options - 8); break;
    case 1: options->plugin = odd_paths[between(2, 9)]; break;
    case 2: options->device = devices[between(0, 4)]; break;
    case 3: options->device_id = once_in(2) ? -1 - (int32_t)between(0, INT32_MAX - 1) : (int32_t)between(100, INT32_MAX); break;
    case 4: options->threads = -1 - (int32_t)between(0, INT32_MAX - 1); break;
    case 5:
      options->memory_fraction = once_in(2) ? NAN : odd_number();
      if (options->memory_fraction == 0) options->memory_fraction = -1;
      break;
    default:
      options->plugin = odd_paths[between(2, 9)];
      options->python_path = odd_path();
      break;
  }
}

static inline void fuzz_create(void) {
  static struct {
    akl_context_options options;
    unsigned char behind[1 << 14];
  } given;
  static const akl_context_options defaults = AKL_CONTEXT_OPTIONS_INIT;
  akl_context *made = (akl_context *)&given;
  given.options = defaults;
  make_options_odd(&given.options);
  attempt a = begin_attempt(1);
  int short_error = a.given != NULL && a.error.struct_size < sizeof(akl_error);
  akl_status status = akl_context_create(&given.options, once_in(20) ? NULL : &made, a.given);
  CHECK(status != AKL_OK, "a context of odd options was made");
  CHECK(made == NULL || short_error || status == AKL_NULL_POINTER, "a context that was not made has a handle");
  check_refused(&a, status);
}

static inline void fuzz_plugins(void) {
  enum { ROOM = 3 };
  static akl_plugin_place places[ROOM + 1];
  static const akl_plugin_place empty = AKL_PLUGIN_PLACE_INIT;
  akl_context_options options = AKL_CONTEXT_OPTIONS_INIT;
  int64_t capacity = once_in(5) ? -1 - between(0, INT64_MAX - 1) : between(0, ROOM), count = -1;
  for (int i = 0; i <= ROOM; i++) places[i] = empty;
  memset(places[ROOM].path, 0x5a, sizeof places[ROOM].path);
  options.plugin = once_in(2) ? NULL : odd_path();
  options.python_path = once_in(2) ? "/nowhere:/tmp" : odd_path();
  if (once_in(5)) options.device = "tpu";
  attempt a = begin_attempt(1);
  akl_status status = akl_plugins(once_in(9) ? NULL : &options, once_in(9) ? odd_enum(2) : 0, once_in(9) ? NULL : places,
                                  capacity, once_in(9) ? NULL : &count, a.given);
  if (status != AKL_OK) {
    check_refused(&a, status);
    return;
  }
  CHECK(count >= 0, "%lld places", (long long)count);
  for (int i = 0; i < capacity && i < count; i++) CHECK(places[i].source[0] != 0, "place %d has no source", i);
  CHECK(places[ROOM].path[0] == 0x5a && places[ROOM].path[4095] == 0x5a, "memory behind the places was written to");
}

static inline void fuzz_info(akl_context *context) {
  static struct {
    akl_info info;
    unsigned char behind[1 << 16];
  } given;
  static const akl_info empty = AKL_INFO_INIT;
  given.info = empty;
  if (once_in(3)) given.info.struct_size = odd_size(sizeof(akl_info));
  attempt a = begin_attempt(1);
  akl_status status = once_in(3) ? akl_context_trim(odd_handle(context), a.given)
                                 : akl_context_info(odd_handle(context), once_in(9) ? NULL : &given.info, a.given);
  if (status != AKL_OK) check_refused(&a, status);
}

static inline void fuzz_results(void) {
  static struct {
    akl_loss_result one;
    akl_linear_result three;
    unsigned char behind[1 << 16];
  } given;
  static const akl_loss_result one = AKL_LOSS_RESULT_INIT;
  static const akl_linear_result three = AKL_LINEAR_RESULT_INIT;
  managed_tensor *tensor = NULL;
  given.one = one;
  given.three = three;
  given.one.owner = random_bits() | 1; /* nobody's */
  given.three.owner[1] = random_bits() | 1;
  if (once_in(3)) given.one.struct_size = odd_size(sizeof one);
  if (once_in(3)) given.three.struct_size = odd_size(sizeof three);
  attempt a = begin_attempt(1);
  akl_status status = once_in(2) ? akl_result_dlpack(&given.one, once_in(9) ? NULL : &tensor, a.given)
                                 : akl_linear_dlpack(&given.three, (int32_t)odd_integer(), once_in(9) ? NULL : &tensor, a.given);
  CHECK(status != AKL_OK && tensor == NULL, "a gradient of nobody's was handed over");
  check_refused(&a, status);
  status = once_in(2) ? akl_result_release(&given.one) : akl_linear_release(&given.three);
  CHECK(status == AKL_OK || status == AKL_INVALID_STRUCT, "release: %s", akl_status_name(status));
}

static inline void fuzz_names(void) {
  CHECK(strcmp(akl_version(), AKL_VERSION) == 0, "version %s", akl_version());
  CHECK(strncmp(akl_status_name((akl_status)(int32_t)odd_integer()), "AKL_", 4) == 0, "a status without a name");
  CHECK(akl_context_destroy((akl_context *)(uintptr_t)(random_bits() | 1)) == AKL_INVALID_CONTEXT,
        "a context of nobody's was destroyed");
  CHECK(akl_context_destroy(NULL) == AKL_OK, "NULL can't be destroyed");
}

#endif
