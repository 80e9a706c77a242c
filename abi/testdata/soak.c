/*
 * Threads that work side by side for some time, with shapes that change, contexts made and destroyed, stores
 * written, read and closed, and errors among it; every answer is compared, and what the process holds stays level.
 *   soak [--minutes M] [--threads N] [--csv FILE] FOLDER
 * FOLDER is an empty one, for stores and compiled programs.
 */
#define _DEFAULT_SOURCE
#define _XOPEN_SOURCE 700
#include "soak_watch.h"

#include <ftw.h>
#include <pthread.h>

enum { VOCABULARIES = 4, ROW_COUNTS = 3, CASES = VOCABULARIES * ROW_COUNTS, MOST_THREADS = 64, RECORDS = 20, TOKENS = 19 };

static const int vocabularies[VOCABULARIES] = {96, 401, 1031, 8192}, row_counts[ROW_COUNTS] = {1, 7, 41};

/* A case's call, and what it came to the first time. */
static batch batches[CASES];
static double losses[CASES], linear_loss;
static uint32_t gradients[CASES];

static akl_context_options options = AKL_CONTEXT_OPTIONS_INIT;
static akl_context *shared, *destroyed;
static const char *folder;

/* Counted by all threads. */
static long long stop, calls, refusals, contexts_made, records_read, wrong;

static long long count_one(long long *counter) { return __atomic_fetch_add(counter, 1, __ATOMIC_RELAXED); }
static long long counted(const long long *counter) { return __atomic_load_n(counter, __ATOMIC_RELAXED); }

/* Something is not as it has to be; the first few times it is told. */
static void tell(const char *what, const akl_error *error) {
  if (count_one(&wrong) < 10) fprintf(stderr, "%s: %s\n", what, error == NULL ? "" : error->message);
}

static uint32_t sum_of(const float *numbers, size_t count) {
  uint32_t sum = 2166136261u, bits;
  for (size_t i = 0; i < count; i++) {
    memcpy(&bits, &numbers[i], sizeof bits);
    sum = (sum ^ bits) * 16777619u;
  }
  return sum;
}

/* random is a thread's own. */
static int below(uint32_t *random, int n) {
  *random = *random * 1664525u + 1013904223u;
  return (int)((*random >> 8) % (uint32_t)n);
}

static void work_on_logits(akl_context *context, int number) {
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  managed_tensor *tensor = NULL;
  const akl_tensor *student = &batches[number].tensors[0];
  result.want_gradient = 1;
  if (akl_loss(context, &batches[number].args, &result, &error) != AKL_OK) {
    tell("a right call", &error);
    return;
  }
  count_one(&calls);
  if (result.loss != losses[number] ||
      sum_of(result.gradient_data, (size_t)(student->rows * student->columns)) != gradients[number])
    tell("another loss or gradient than the first time", NULL);
  if (number % 2 == 0 && akl_result_dlpack(&result, &tensor, &error) != AKL_OK) tell("DLPack", &error);
  if (tensor != NULL) tensor->deleter(tensor);
  akl_result_release(&result);
}

/* The fused linear form, of a batch's matrices taken for hidden states and heads. */
static void work_on_linear(akl_context *context, int first) {
  akl_loss_args loss = AKL_LOSS_ARGS_INIT;
  akl_linear_args args = AKL_LINEAR_ARGS_INIT;
  akl_linear_result result = AKL_LINEAR_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  akl_tensor hidden = batches[1].tensors[0], heads[2];
  heads[0] = batches[2].tensors[1], heads[1] = batches[2].tensors[2];
  args.student_hidden = args.reference_hidden = &hidden;
  args.student_weight = &heads[0];
  args.reference_weight = &heads[1];
  args.loss = &loss;
  for (int i = 0; i < 2; i++) result.want_gradient[i] = 1;
  loss.tau = 16;
  if (akl_linear_loss(context, &args, &result, &error) != AKL_OK) tell("a right call of the linear form", &error);
  else if (first) linear_loss = result.loss;
  else if (result.loss != linear_loss) tell("another loss of the linear form than the first time", NULL);
  count_one(&calls);
  akl_linear_release(&result);
}

static void work_on_errors(akl_context *context, uint32_t *random) {
  akl_loss_args args = batches[0].args;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  akl_tensor odd = batches[0].tensors[0];
  switch (below(random, 5)) {
    case 0: args.alpha = 2; break;
    case 1: args.student = NULL; break;
    case 2: context = below(random, 2) ? NULL : destroyed; break;
    case 3: odd.rows = INT64_MAX, args.student = &odd; break;
    default: args.struct_size = 3; break;
  }
  akl_status status = akl_loss(context, &args, &result, &error);
  if (status < AKL_INVALID_ARGUMENT || status > AKL_INVALID_CONTEXT) tell("an odd call was not refused", &error);
  count_one(&refusals);
}

static akl_context *make_context(void) {
  akl_context *context = NULL;
  akl_error error = AKL_ERROR_INIT;
  if (akl_context_create(&options, &context, &error) != AKL_OK) tell("a context", &error);
  return context;
}

/* A context of one's own, whose gradient lives a little longer than it. */
static void work_on_contexts(int number) {
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  akl_context *context = make_context();
  if (context == NULL) return;
  result.want_gradient = 1;
  if (akl_loss(context, &batches[number].args, &result, &error) != AKL_OK || result.loss != losses[number])
    tell("a context of one's own", &error);
  if (akl_context_destroy(context) != AKL_OK) tell("destroy", NULL);
  akl_result_release(&result);
  count_one(&contexts_made);
}

static int remove_entry(const char *path, const struct stat *of, int kind, struct FTW *at) {
  (void)of, (void)kind, (void)at;
  return remove(path);
}

/* A store is written, read while its writer has it, and thrown away. */
static void work_on_stores(int thread) {
  static const akl_dtype int32 = AKL_INT32, float32 = AKL_FLOAT32;
  akl_store_manifest manifest = AKL_STORE_MANIFEST_INIT;
  akl_store_options unsynced = AKL_STORE_OPTIONS_INIT;
  akl_store_record record = AKL_STORE_RECORD_INIT;
  akl_store_writer *writer = NULL;
  akl_store *store = NULL;
  akl_error error = AKL_ERROR_INIT;
  int32_t tokens[TOKENS], positions[TOKENS];
  float values[TOKENS * TOKENS], read[TOKENS * TOKENS];
  char path[600];
  akl_tensor of_tokens = matrix(tokens, int32, TOKENS, 1), of_positions = matrix(positions, int32, TOKENS, 1),
             of_values = matrix(values, float32, TOKENS, TOKENS);
  snprintf(path, sizeof path, "%s/store-%d", folder, thread);
  manifest.values = float32;
  manifest.vocab = TOKENS;
  unsynced.sync_bytes = unsynced.sync_seconds = -1;
  record.tokens = &of_tokens;
  record.positions = &of_positions;
  record.values = &of_values;
  for (int i = 0; i < TOKENS; i++) tokens[i] = positions[i] = i;
  if (akl_store_writer_open(path, &manifest, &unsynced, &writer, NULL, &error) != AKL_OK) tell("a writer", &error);
  for (record.id = 0; record.id < RECORDS; record.id++) {
    fill_logits(values, TOKENS * TOKENS, (uint32_t)record.id);
    if (akl_store_append(writer, &record, &error) != AKL_OK) tell("append", &error);
  }
  if (akl_store_append(writer, &record, NULL) == AKL_OK && akl_store_append(writer, &record, NULL) == AKL_OK)
    tell("an id was taken twice", NULL);
  if (akl_store_open(path, &store, &error) != AKL_OK) tell("a store", &error);
  for (record.id = 0; record.id < RECORDS; record.id++) {
    fill_logits(values, TOKENS * TOKENS, (uint32_t)record.id);
    of_values.data = read;
    if (akl_store_read(store, &of_tokens, NULL, &record, &error) != AKL_OK || memcmp(read, values, sizeof read) != 0)
      tell("read", &error);
    count_one(&records_read);
  }
  if (akl_store_close(store) != AKL_OK || akl_store_writer_close(writer, &error) != AKL_OK) tell("close", &error);
  nftw(path, remove_entry, 8, FTW_DEPTH | FTW_PHYS);
}

static void *work(void *argument) {
  int thread = (int)(intptr_t)argument;
  uint32_t random = 77u + (uint32_t)thread;
  while (!counted(&stop)) {
    int what = below(&random, 1000);
    if (what < 2) work_on_contexts(below(&random, CASES));
    else if (what < 4) work_on_stores(thread);
    else if (what < 150) work_on_errors(shared, &random);
    else if (what < 200) work_on_linear(shared, 0);
    else work_on_logits(shared, below(&random, CASES));
  }
  return NULL;
}

static void begin(void) {
  static char programs[600];
  snprintf(programs, sizeof programs, "%s/programs", folder);
  options.cache_dir = programs;
  for (int i = 0; i < CASES; i++) make_batch(&batches[i], row_counts[i % ROW_COUNTS], vocabularies[i / ROW_COUNTS]);
  shared = make_context();
  destroyed = make_context();
  require(shared != NULL && destroyed != NULL && akl_context_destroy(destroyed) == AKL_OK, "no context");
  for (int i = 0; i < CASES; i++) {
    akl_loss_result result = AKL_LOSS_RESULT_INIT;
    akl_error error = AKL_ERROR_INIT;
    result.want_gradient = 1;
    require(akl_loss(shared, &batches[i].args, &result, &error) == AKL_OK, error.message);
    losses[i] = result.loss;
    gradients[i] = sum_of(result.gradient_data, (size_t)(batches[i].tensors[0].rows * batches[i].tensors[0].columns));
    akl_result_release(&result);
  }
  work_on_linear(shared, 1);
}

int main(int count, char **arguments) {
  static watch samples;
  const char *csv = NULL;
  double minutes = 1.0 / 6;
  int threads = 8;
  pthread_t running[MOST_THREADS];
  for (int i = 1; i + 2 < count; i += 2) {
    if (strcmp(arguments[i], "--minutes") == 0) minutes = atof(arguments[i + 1]);
    else if (strcmp(arguments[i], "--threads") == 0) threads = atoi(arguments[i + 1]);
    else if (strcmp(arguments[i], "--csv") == 0) csv = arguments[i + 1];
    else require(0, "unknown argument");
  }
  require(count % 2 == 0 && threads > 0 && threads <= MOST_THREADS && minutes > 0, "want pairs of arguments and a folder");
  folder = arguments[count - 1];
  begin();
  double since = now(), every = fmax(0.2, minutes * 60 / 1000);
  for (int i = 0; i < threads; i++) require(pthread_create(&running[i], NULL, work, (void *)(intptr_t)i) == 0, "no thread");
  for (double next = every; now() - since < minutes * 60; next += every) {
    struct timespec pause;
    double wait = fmax(0, since + next - now());
    pause.tv_sec = (time_t)wait;
    pause.tv_nsec = (long)((wait - (double)pause.tv_sec) * 1e9);
    nanosleep(&pause, NULL);
    take_sample(&samples, shared, since, counted(&calls));
    if (isatty(STDERR_FILENO))
      fprintf(stderr, "\r%.1f of %.1f minutes, %lld calls \r", (now() - since) / 60, minutes, (long long)counted(&calls));
  }
  count_one(&stop);
  for (int i = 0; i < threads; i++) pthread_join(running[i], NULL);
  /* Each thread may be at work on a context of its own, which brings threads for each core. */
  judge_level(&samples, minutes < 5 ? 128 << 10 : 8 << 10, (double)threads * (4 + 2 * (double)sysconf(_SC_NPROCESSORS_ONLN)));
  check_nothing_held(shared);
  CHECK(counted(&wrong) == 0, "%lld things were wrong", counted(&wrong));
  CHECK(counted(&calls) > 0 && counted(&refusals) > 0, "nothing was done");
  CHECK(akl_context_destroy(shared) == AKL_OK, "destroy failed");
  if (csv != NULL) write_samples(&samples, csv);
  printf("%d threads, %.1f s: %lld calls, %lld refused, %lld contexts, %lld records read\n", threads, now() - since,
         counted(&calls), counted(&refusals), counted(&contexts_made), counted(&records_read));
  return finish("soak");
}
