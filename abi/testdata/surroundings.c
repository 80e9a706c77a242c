/*
 * Poor surroundings: a process without standard streams, folders or rights, or with little of what the system gives. A
 * loss is right or refused with an error that says why, and nothing ends the process.
 *
 *   surroundings FOLDER
 *
 * FOLDER is the test's own, empty, and an absolute path.
 */
#define _GNU_SOURCE
#include "check.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { RIGHT = 0, REFUSED = 1, WRONG = 2, NOT_TRIED = 3, HANG_SECONDS = 300, FILES = 250, NOBODY = 65534 };

static const char *folder;

static void limit(int resource, rlim_t most) {
  struct rlimit now;
  require(getrlimit(resource, &now) == 0, "no limit");
  now.rlim_cur = most;
  require(setrlimit(resource, &now) == 0, "no new limit");
}

static char place[4096]; /* for compiled programs */
static akl_error failure = AKL_ERROR_INIT;

static int compute(void) {
  batch b;
  akl_context *context = NULL;
  akl_context_options options = AKL_CONTEXT_OPTIONS_INIT;
  akl_loss_result result = AKL_LOSS_RESULT_INIT, again = AKL_LOSS_RESULT_INIT;
  options.cache_dir = place;
  make_batch(&b, 41, 401);
  result.want_gradient = 1;
  if (akl_context_create(&options, &context, &failure) || akl_loss(context, &b.args, &result, &failure) ||
      akl_loss(context, &b.args, &again, &failure))
    return failure.message[0] != 0 && failure.status >= 200 ? REFUSED : WRONG;
  int right = result.loss > 0 && result.loss == again.loss;
  akl_result_release(&result);
  return right && info_of(context).live_buffers == 0 && akl_context_destroy(context) == AKL_OK ? RIGHT : WRONG;
}

static int without_streams(void) {
  for (int i = 0; i < 3; i++) close(i);
  return compute();
}

static int without_folder(void) {
  char gone[4096];
  snprintf(gone, sizeof gone, "%s/gone", folder);
  require(mkdir(gone, 0700) == 0 && chdir(gone) == 0 && rmdir(gone) == 0, "no folder");
  return compute();
}

static int without_home(void) {
  const char *variables[] = {"HOME", "XDG_CACHE_HOME", "ANCHORKL_CACHE", "ANCHORKL_CACHE_DIR", "LANG", "LC_ALL"};
  for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) unsetenv(variables[i]);
  setenv("TMPDIR", "/no/such/folder", 1);
  place[0] = 0; /* the user's, of which there is none */
  return compute();
}

static int on_one_processor(void) {
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(sched_getcpu(), &one);
  require(sched_setaffinity(0, sizeof one, &one) == 0, "no affinity");
  return compute();
}

static int with_few_files(void) {
  limit(RLIMIT_NOFILE, 32);
  return compute();
}

/* Loading the library has not changed the limit that the process was started with, in main. */
static int with_no_files(void) {
  struct rlimit now;
  akl_context_destroy((akl_context *)place); /* whatever it is, the library is ready when it returns */
  require(getrlimit(RLIMIT_NOFILE, &now) == 0, "no limit");
  if (now.rlim_cur != FILES) return WRONG;
  limit(RLIMIT_NOFILE, 3);
  int came_to = compute();
  limit(RLIMIT_NOFILE, FILES);
  return came_to == REFUSED ? compute() : WRONG;
}

static int with_small_files(void) {
  limit(RLIMIT_FSIZE, 1000);
  return compute();
}

/* A record that does not fit is refused; without the limit it is taken. */
static int store_with_small_files(void) {
  enum { TOKENS = 50, VOCAB = 100 };
  static float logits[TOKENS * VOCAB];
  static int32_t numbers[TOKENS];
  char path[4096];
  akl_store_manifest manifest = AKL_STORE_MANIFEST_INIT;
  akl_store_record record = AKL_STORE_RECORD_INIT;
  akl_store_writer *writer = NULL;
  fill_logits(logits, TOKENS * VOCAB, 1);
  for (int i = 0; i < TOKENS; i++) numbers[i] = i;
  akl_tensor values = matrix(logits, type(2, 32, 1), TOKENS, VOCAB), tokens = matrix(numbers, type(0, 32, 1), TOKENS, 1);
  snprintf(path, sizeof path, "%s/store", folder);
  snprintf(manifest.model, sizeof manifest.model, "model");
  snprintf(manifest.tokenizer, sizeof manifest.tokenizer, "tokenizer");
  manifest.values = values.dtype;
  manifest.vocab = VOCAB;
  record.tokens = record.positions = &tokens;
  record.values = &values;
  require(akl_store_writer_open(path, &manifest, NULL, &writer, NULL, &failure) == AKL_OK, failure.message);
  limit(RLIMIT_FSIZE, 5000);
  akl_status status = akl_store_append(writer, &record, &failure);
  if (status != AKL_IO_FAILED || strstr(failure.message, "5000") == NULL) return WRONG;
  limit(RLIMIT_FSIZE, 1 << 20);
  status = akl_store_append(writer, &record, &failure);
  return status == AKL_OK && akl_store_writer_close(writer, &failure) == AKL_OK ? RIGHT : WRONG;
}

/* Where nothing can be written. */
static int without_rights(void) {
  if (geteuid() != 0 || setgid(NOBODY) != 0 || setuid(NOBODY) != 0) return NOT_TRIED;
  return compute();
}

/* The limit is the user's, and root has none. */
static int with_few_threads(void) {
  if (geteuid() != 0 || setgid(NOBODY) != 0) return NOT_TRIED;
  akl_context_destroy((akl_context *)place); /* the library's own threads are there when it returns */
  limit(RLIMIT_NPROC, 10);
  if (setuid(NOBODY) != 0) return NOT_TRIED;
  int came_to = compute();
  return came_to != REFUSED || strstr(failure.message, "threads") != NULL ? came_to : WRONG;
}

static const struct {
  const char *name;
  int (*meet)(void);
  int refused; /* may be */
} surroundings[] = {
    {"without standard streams", without_streams, 0},
    {"without a current folder", without_folder, 0},
    {"without a home", without_home, 0},
    {"on one processor", on_one_processor, 0},
    {"with 32 files", with_few_files, 0},
    {"with 3 files", with_no_files, 0},
    {"with files of 1000 bytes", with_small_files, 0},
    {"a store with files of 5000 bytes", store_with_small_files, 0},
    {"with 10 threads", with_few_threads, 1},
    {"without rights", without_rights, 1}, /* the plugin may be another user's alone */
};

int main(int arguments, char **argument) {
  require(arguments >= 2, "want a folder");
  folder = argument[1];
  if (arguments == 3) {
    int which = atoi(argument[2]);
    alarm(HANG_SECONDS);
    snprintf(place, sizeof place, "%s/programs%d", folder, which);
    int came_to = surroundings[which].meet();
    if (came_to != RIGHT) fprintf(stderr, "%s: %s\n", surroundings[which].name, failure.message);
    return came_to;
  }
  for (size_t i = 0; i < sizeof surroundings / sizeof *surroundings; i++) {
    int status = 0;
    char which[16];
    snprintf(which, sizeof which, "%d", (int)i);
    pid_t child = fork();
    require(child >= 0, "no fork");
    if (child == 0) {
      limit(RLIMIT_NOFILE, FILES);
      execl(argument[0], argument[0], folder, which, (char *)NULL);
      _exit(127);
    }
    require(waitpid(child, &status, 0) == child, "no child to wait for");
    int came_to = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    if (came_to == NOT_TRIED) printf("%s: not tried, which takes another user's rights\n", surroundings[i].name);
    CHECK(came_to == RIGHT || came_to == NOT_TRIED || (came_to == REFUSED && surroundings[i].refused),
          "%s: ended with status %#x", surroundings[i].name, status);
  }
  return finish("surroundings");
}
