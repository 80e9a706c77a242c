/*
 * How structs cross the boundary when they grow, on a struct that has grown: of
 * the functions in enter.c, since no struct of the library has yet.
 */
#include "check.h"

#include "../enter.c"

typedef struct {
  size_t struct_size;
  int32_t option, reserved;
  double later; /* appended in a later version */
} grown;

typedef struct {
  size_t struct_size;
  int32_t option, reserved;
} first;

static akl_status take_grown(grown *into, const void *from, akl_error *error) {
  memset(into, 0xa5, sizeof *into);
  return take(into, from, sizeof(first), sizeof *into, "args", error);
}

static void check_take(void) {
  akl_error error = AKL_ERROR_INIT;
  grown taken;
  struct {
    first args;
    double beyond;
  } early = {{sizeof(first), 7, 0}, 3.5};
  grown args = {sizeof(grown), 7, 0, 2.5};
  struct {
    grown args;
    int64_t newer;
  } late = {{0, 7, 0, 2.5}, 0};
  late.args.struct_size = sizeof late;

  CHECK_OK(take_grown(&taken, &early, &error), &error);
  CHECK(taken.option == 7 && taken.later == 0.0, "of a first version's struct: option %d, later %g, want 7 and the default 0",
        (int)taken.option, taken.later);
  CHECK_OK(take_grown(&taken, &args, &error), &error);
  CHECK(taken.option == 7 && taken.later == 2.5, "of this version's struct: later %g, want 2.5", taken.later);
  CHECK_OK(take_grown(&taken, &late, &error), &error);
  CHECK(taken.later == 2.5, "of a later version's struct: later %g, want 2.5", taken.later);
  late.newer = 1;
  CHECK(take_grown(&taken, &late, &error) == AKL_INVALID_STRUCT && strcmp(error.field, "args") == 0 &&
            strstr(error.message, "later header") != NULL,
        "a field that is not known here: \"%s\"", error.message);
  early.args.struct_size--;
  CHECK(take_grown(&taken, &early, &error) == AKL_INVALID_STRUCT && strstr(error.message, "got 15, want") != NULL,
        "a struct of no version: \"%s\"", error.message);
}

static void check_give(void) {
  const grown answer = {sizeof(grown), 9, 0, 4.5};
  struct {
    first result;
    double canary;
  } early = {{sizeof(first), 0, 0}, 3.5};
  struct {
    grown result;
    int64_t newer;
  } late = {{0, 0, 0, 0}, 11};
  late.result.struct_size = sizeof late;

  give(&early, &answer, sizeof answer);
  CHECK(early.result.struct_size == sizeof(first) && early.result.option == 9 && early.canary == 3.5,
        "a first version's struct: size %zu, option %d, and %g behind it", early.result.struct_size, (int)early.result.option,
        early.canary);
  give(&late, &answer, sizeof answer);
  CHECK(late.result.struct_size == sizeof late && late.result.later == 4.5 && late.newer == 11,
        "a later version's struct: size %zu, later %g, newer %lld", late.result.struct_size, late.result.later,
        (long long)late.newer);
}

int main(void) {
  check_take();
  check_give();
  return finish("grow.c");
}
