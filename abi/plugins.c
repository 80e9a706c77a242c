/* The exported function about plugins; its Go half is in plugins.go. */
#include "_cgo_export.h"
#include "enter.h"

akl_status akl_plugins(const akl_context_options *options, int32_t load, akl_plugin_place *places, int64_t capacity,
                       int64_t *count, akl_error *error) {
  static const akl_context_options defaults = AKL_CONTEXT_OPTIONS_INIT;
  akl_context_options taken = defaults;
  akl_plugin_place first;
  ENTER(error);
  if (count == NULL) return fail(error, AKL_NULL_POINTER, "count", "got NULL, want where to put the number of places");
  if (load != 0 && load != 1) return fail(error, AKL_INVALID_ARGUMENT, "load", "got %d, want 0 or 1", (int)load);
  if (capacity < 0) return fail(error, AKL_INVALID_ARGUMENT, "capacity", "got %lld, want 0 or more", (long long)capacity);
  if (options != NULL) TAKE(taken, options, "options", error);
  if (capacity > 0) TAKE(first, places, "places", error);
  return goPlugins(&taken, load, places, capacity, count, error);
}
