/*
 * Calls of every function of the header, made from a seed: right ones, whose answers are compared with the
 * formula in double, and odd ones, which are refused or right. Prints the seed, with which a run can be repeated.
 *   fuzz [--calls N] [--seed N] [--from N] FOLDER
 * FOLDER is an empty one for stores. --from leaves out the calls before: each call has a seed of its own, and but
 * for those on stores it needs no call before it.
 */
#define _DEFAULT_SOURCE
#define _XOPEN_SOURCE 700
#include "fuzz_contexts.h"
#include "fuzz_linear.h"
#include "fuzz_logits.h"
#include "fuzz_shard.h"
#include "fuzz_store.h"
#include "fuzz_text.h"
#include "resident.h"

#include <signal.h>
#include <time.h>

/* HANGS: a bound for a call that hangs, many times what a compilation takes on a busy machine. */
enum { HANGS = 300, KINDS = 9, MOST_GROWTH = 96 << 20 };

static long long number;
static unsigned long long seed;

/* What is told of a call that hangs, made before it: a signal's handler may do little. */
static char hanging[100];
static size_t hanging_length;

static void tell_hanging(int signal) {
  (void)signal;
  if (write(STDERR_FILENO, hanging, hanging_length) < 0) _exit(3);
  _exit(2);
}

static void watch_call(void) {
  hanging_length = (size_t)snprintf(hanging, sizeof hanging, "call %lld of seed %llu hangs\n", number, seed);
  alarm(HANGS);
}

/* In 100 calls. */
static int kind_of(int64_t percent) {
  static const int shares[KINDS] = {56, 12, 4, 2, 16, 3, 3, 3, 1};
  int kind = 0;
  while (percent >= shares[kind]) percent -= shares[kind++];
  return kind;
}

static void one_call(akl_context *context, int kind) {
  switch (kind) {
    case 0: fuzz_logits(context); break;
    case 1: fuzz_linear(context); break;
    case 2: fuzz_shard(context); break;
    case 3: fuzz_text(); break;
    case 4: fuzz_store(); break;
    case 5: fuzz_info(context); break;
    case 6: fuzz_results(); break;
    case 7: fuzz_names(); break;
    default:
      if (once_in(2)) fuzz_create();
      else fuzz_plugins();
  }
}

/* Every other one computes on one thread, and so needs none to be woken. */
static akl_context *next_context(void) {
  static int made;
  akl_context_options options = AKL_CONTEXT_OPTIONS_INIT;
  akl_context *context = NULL;
  akl_error error = AKL_ERROR_INIT;
  options.threads = made++ % 2 == 0;
  require(akl_context_create(&options, &context, &error) == AKL_OK, error.message);
  return context;
}

/* Another context in place of the one there was, which holds nothing any more. */
static akl_context *replace_context(akl_context *context) {
  let_all_go();
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK && akl_context_destroy(context) == AKL_INVALID_CONTEXT, "destroy failed");
  stale_handle = context;
  return next_context();
}

static void print_tally(const int64_t *of_kind) {
  static const char *const kinds[KINDS] = {"logits", "linear",  "shard", "program", "store",
                                           "info",   "results", "names", "contexts"};
  for (int i = 0; i < KINDS; i++) printf("%s %lld%s", kinds[i], (long long)of_kind[i], i + 1 < KINDS ? ", " : "\n");
  for (int i = 0; i <= AKL_INTERNAL; i++)
    if (by_status[i] > 0) printf("  %s %lld\n", akl_status_name((akl_status)i), (long long)by_status[i]);
}

static void begin(const char *folder) {
  enum { IN_RANK = 3 + AKL_SHARD_MOST_ROUNDS };
  signal(SIGALRM, tell_hanging);
  begin_stores(folder);
  for (int i = 0; i < TENSORS; i++) regions[i] = make_region();
  for (int i = 0; i < LINEAR_TENSORS; i++) linear_regions[i] = make_region();
  for (int i = 0; i < RANKS * IN_RANK; i++) shard_regions[i / IN_RANK][i % IN_RANK] = make_region();
  stale_handle = next_context();
  require(akl_context_destroy(stale_handle) == AKL_OK, "a context can't be destroyed");
}

int main(int count, char **arguments) {
  enum { LIFE = 50000 }; /* of a context, in calls: the next one has all programs to load */
  long long calls = 1000, from = 0;
  int64_t of_kind[KINDS] = {0};
  long before = 0;
  seed = (unsigned long long)time(NULL);
  for (int i = 1; i + 2 < count; i += 2) {
    if (strcmp(arguments[i], "--calls") == 0) calls = atoll(arguments[i + 1]);
    else if (strcmp(arguments[i], "--seed") == 0) seed = strtoull(arguments[i + 1], NULL, 10);
    else if (strcmp(arguments[i], "--from") == 0) from = atoll(arguments[i + 1]);
    else require(0, "unknown argument");
  }
  require(count % 2 == 0, "want pairs of arguments and a folder");
  printf("seed %llu\n", seed);
  fflush(stdout);
  begin(arguments[count - 1]);
  akl_context *context = next_context();
  int64_t compiled = 0;
  for (number = from; number < calls && failures == 0; number++) {
    random_state = seed ^ (uint64_t)number * 0x2545f4914f6cdd1du;
    int kind = kind_of(between(0, 99));
    of_kind[kind]++;
    watch_call();
    if (number % 1000 == 0 && isatty(STDERR_FILENO)) fprintf(stderr, "\rcall %lld of %lld \r", number, calls);
    if (number % LIFE == LIFE - 1) {
      compiled += info_of(context).programs_compiled;
      context = replace_context(context);
    }
    if (number - from == (calls - from) / 4) before = resident();
    one_call(context, kind);
    if (failures > 0) fprintf(stderr, "that was call %lld of seed %llu\n", number, seed);
  }
  alarm(0);
  long growth = resident() - before;
  let_all_go();
  end_stores();
  check_nothing_held(context);
  compiled += info_of(context).programs_compiled;
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  CHECK(growth < MOST_GROWTH || calls - from < LIFE, "the last three quarters of the calls grew the process by %ld KiB",
        growth >> 10);
  print_tally(of_kind);
  printf("%lld programs compiled, %ld KiB more in use after the last three quarters of the calls\n", (long long)compiled,
         growth >> 10);
  return finish("fuzz");
}
