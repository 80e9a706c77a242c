/*
 * What libFuzzer runs: calls whose structs, sizes, strides, enums, strings and handles are its bytes, over calls that
 * would be right, so that it may find what no list of odd values names. Its own arguments apply; the last one is the
 * folder of inputs, which is begun with one of each kind, or one input to be run again.
 */
#define _DEFAULT_SOURCE
#define _XOPEN_SOURCE 700
#include "fuzz_guided.h"
#include "fuzz_guided_files.h"
#include "fuzz_guided_shard.h"

#include <sys/stat.h>

enum { MOST_CALLS = 4, SHARES = 16 };

/* In 16 calls; stores are made and rounds gone through less often, which take longer. */
enum { LOGITS, LINEAR, SHARD, TEXT, APPEND, READ, MANIFEST, OPTIONS, NUMBERS };
static const uint8_t shares[SHARES] = {LOGITS,  LINEAR, SHARD,  TEXT,   APPEND, READ,   MANIFEST, OPTIONS,
                                       NUMBERS, LOGITS, LOGITS, LOGITS, LOGITS, LINEAR, TEXT,     APPEND};

static akl_context *guided;
static long long inputs_run, calls_made;

static void guided_call(input_bytes *in) {
  calls_made++;
  switch (shares[take_below(in, SHARES)]) {
    case LOGITS: guided_logits(guided, in); break;
    case LINEAR: guided_linear(guided, in); break;
    case SHARD: guided_shard(guided, in); break;
    case TEXT: guided_text(in); break;
    case APPEND: guided_append(in); break;
    case READ: guided_read(in); break;
    case MANIFEST: guided_manifest(in); break;
    case OPTIONS: guided_context(in); break;
    default: guided_handles(in); break;
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
  input_bytes in = {bytes, size};
  inputs_run++;
  for (int i = 0; i < MOST_CALLS && (i == 0 || in.left > 0); i++) guided_call(&in);
  let_all_go();
  check_nothing_held(guided);
  if (failures > 0) abort();
  return 0;
}

/* Inputs that libFuzzer begins with: each kind with each of its first choices, nothing written over. */
static void write_inputs(const char *folder) {
  for (int kind = 0; kind <= NUMBERS; kind++)
    for (int choice = 0; choice < RECIPES; choice++) {
      char path[500];
      uint8_t bytes[] = {(uint8_t)kind, (uint8_t)choice, (uint8_t)(choice + 1), 0, 0, 0, 0, 0};
      snprintf(path, sizeof path, "%s/kind-%d-%d", folder, kind, choice);
      FILE *file = fopen(path, "wb");
      require(file != NULL && fwrite(bytes, 1, sizeof bytes, file) == sizeof bytes, "an input can't be written");
      fclose(file);
    }
}

static void end_guided(void) {
  end_stores();
  rmdir(guided_folder);
  printf("%lld inputs, %lld calls, %d checks, %lld programs compiled\n", inputs_run, calls_made, checks,
         (long long)info_of(guided).programs_compiled);
  for (int i = 0; i <= AKL_INTERNAL; i++)
    if (by_status[i] > 0) printf("  %s %lld\n", akl_status_name((akl_status)i), (long long)by_status[i]);
  fflush(stdout);
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
  enum { IN_RANK = 3 + AKL_SHARD_MOST_ROUNDS, SEEDS = 24 };
  const char *last = (*arguments)[*count - 1];
  const char *temporary = getenv("TMPDIR");
  char folder[400];
  struct stat of;
  require(*count > 1 && last[0] != '-' && stat(last, &of) == 0, "want a folder of inputs, or an input, as the last argument");
  snprintf(folder, sizeof folder, "%s/anchorkl-fuzz-XXXXXX", temporary != NULL ? temporary : "/tmp");
  require(mkdtemp(folder) != NULL, "no folder for stores");
  akl_context_options options = AKL_CONTEXT_OPTIONS_INIT;
  akl_error error = AKL_ERROR_INIT;
  options.threads = 1;
  require(akl_context_create(&options, &guided, &error) == AKL_OK, error.message);
  for (int i = 0; i < TENSORS; i++) regions[i] = make_region();
  for (int i = 0; i < LINEAR_TENSORS; i++) linear_regions[i] = make_region();
  for (int i = 0; i < RANKS * IN_RANK; i++) shard_regions[i / IN_RANK][i % IN_RANK] = make_region();
  begin_guided_stores(folder);
  for (int kind = LOGITS; kind <= SHARD; kind++)
    for (int choice = 0; choice < RECIPES; choice++)
      for (int seed = 0; seed < SEEDS; seed++) {
        uint8_t bytes[] = {(uint8_t)kind, (uint8_t)choice, (uint8_t)seed};
        LLVMFuzzerTestOneInput(bytes, sizeof bytes);
      }
  limit_programs();
  inputs_run = calls_made = 0;
  if (S_ISDIR(of.st_mode)) write_inputs(last);
  atexit(end_guided);
  return 0;
}
