/*
 * How long things live: gradients beyond their context, thousands of calls in
 * the same memory, several threads on one context, many threads and contexts in turn.
 */
#include "check.h"
#include "resident.h"

#include <pthread.h>
#include <unistd.h>

static akl_loss_result loss_with_gradient(akl_context *context, const batch *b) {
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  result.want_gradient = 1;
  akl_status status = akl_loss(context, &b->args, &result, &error);
  require(status == AKL_OK, error.message);
  return result;
}

static void *delete_tensor(void *tensor) {
  ((managed_tensor *)tensor)->deleter(tensor);
  return NULL;
}

/* Gradients of a context that was destroyed: one as a DLPack tensor, one as a result. */
static void check_beyond_context(void) {
  batch b;
  akl_error error = AKL_ERROR_INIT;
  managed_tensor *tensor = NULL;
  pthread_t thread;
  make_batch(&b, 41, 401);
  akl_context *context = open_context();
  size_t bytes = 41 * 401 * sizeof(float);
  akl_loss_result kept = loss_with_gradient(context, &b), handed = loss_with_gradient(context, &b);
  akl_info info = info_of(context);
  CHECK(info.live_buffers == 2 && info.bytes_held == (int64_t)(2 * bytes), "two gradients: %lld of %lld bytes, want 2 of %zu",
        (long long)info.live_buffers, (long long)info.bytes_held, 2 * bytes);
  CHECK_OK(akl_result_dlpack(&handed, &tensor, &error), &error);
  CHECK(info_of(context).live_buffers == 2, "handing a gradient over released it");
  float *copy = aligned_memory(bytes);
  memcpy(copy, kept.gradient_data, bytes);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");

  /* Memory that was given back would be used by the next context. */
  context = open_context();
  akl_loss_result later = loss_with_gradient(context, &b);
  CHECK(memcmp(copy, kept.gradient_data, bytes) == 0, "a result's gradient changed after its context was destroyed");
  CHECK(memcmp(copy, tensor->data, bytes) == 0, "a tensor changed after its context was destroyed");
  CHECK(memcmp(copy, later.gradient_data, bytes) == 0, "another context gives another gradient");
  CHECK(akl_result_release(&kept) == AKL_OK, "release after destroy failed");
  require(pthread_create(&thread, NULL, delete_tensor, tensor) == 0, "no thread");
  pthread_join(thread, NULL);
  CHECK(akl_result_release(&later) == AKL_OK, "release failed");
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  free(copy);
  free_batch(&b);
}

/* A released gradient's memory is kept for the next one, until it is trimmed. */
static void check_kept_memory(void) {
  batch b;
  akl_error error = AKL_ERROR_INIT;
  make_batch(&b, 41, 401);
  akl_context *context = open_context();
  akl_loss_result result = loss_with_gradient(context, &b);
  const void *first = result.gradient_data;
  CHECK(info_of(context).bytes_kept == 0, "memory is kept before any was released");
  CHECK(akl_result_release(&result) == AKL_OK, "release failed");
  CHECK(info_of(context).bytes_kept >= (int64_t)(41 * 401 * sizeof(float)), "a released gradient is not kept");
  result = loss_with_gradient(context, &b);
  CHECK(result.gradient_data == first, "a kept gradient was not used again");
  CHECK(akl_result_release(&result) == AKL_OK, "release failed");
  CHECK_OK(akl_context_trim(context, &error), &error);
  CHECK(info_of(context).bytes_kept == 0, "%lld bytes are kept after a trim", (long long)info_of(context).bytes_kept);
  CHECK(akl_context_trim(NULL, &error) == AKL_NULL_POINTER, "a trim of NULL was accepted");
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  free_batch(&b);
}

static void check_many_calls(void) {
  enum { WARM_UP = 500, CALLS = 10000, MOST_GROWTH = 64 << 20 };
  batch b;
  make_batch(&b, 5, 96);
  akl_context *context = open_context();
  double loss = 0;
  long before = 0, different = 0;
  for (int i = 0; i < WARM_UP + CALLS; i++) {
    if (i == WARM_UP) before = resident();
    akl_loss_result result = loss_with_gradient(context, &b);
    if (i == 0) loss = result.loss;
    different += result.loss != loss;
    akl_result_release(&result);
  }
  long growth = resident() - before;
  akl_info info = info_of(context);
  CHECK(different == 0, "%ld calls of %d gave another loss", different, WARM_UP + CALLS);
  CHECK(growth < MOST_GROWTH, "%d calls grew the process by %ld bytes", CALLS, growth);
  CHECK(info.calls == WARM_UP + CALLS && info.programs_compiled == 1 && info.bytes_copied == 0,
        "%lld calls, %lld programs, %lld bytes copied", (long long)info.calls, (long long)info.programs_compiled,
        (long long)info.bytes_copied);
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  free_batch(&b);
  printf("%d calls: %ld KiB more in use\n", CALLS, growth >> 10);
}

enum { SHAPES = 2 };

/* What a thread does, and how often it got something else than the first call did. */
typedef struct {
  akl_context *context;
  const batch *batches;
  const akl_loss_result *want;
  int first_shape, calls, different;
} worker;

static void *work(void *argument) {
  worker *w = argument;
  for (int i = 0; i < w->calls; i++) {
    int shape = (i + w->first_shape) % SHAPES;
    const batch *b = &w->batches[shape];
    akl_loss_result result = loss_with_gradient(w->context, b);
    size_t bytes = (size_t)(b->tensors[0].rows * b->tensors[0].columns) * sizeof(float);
    w->different += result.loss != w->want[shape].loss || memcmp(result.gradient_data, w->want[shape].gradient_data, bytes) != 0;
    akl_result_release(&result);
  }
  return NULL;
}

static void check_threads(void) {
  enum { THREADS = 4, CALLS = 200 };
  batch batches[SHAPES];
  akl_loss_result want[SHAPES];
  worker workers[THREADS];
  pthread_t threads[THREADS];
  make_batch(&batches[0], 41, 401);
  make_batch(&batches[1], 7, 1031);
  akl_context *context = open_context();
  for (int i = 0; i < SHAPES; i++) want[i] = loss_with_gradient(context, &batches[i]);
  for (int i = 0; i < THREADS; i++) {
    worker w = {context, batches, want, i % SHAPES, CALLS, 0};
    workers[i] = w;
    require(pthread_create(&threads[i], NULL, work, &workers[i]) == 0, "no thread");
  }
  for (int i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    CHECK(workers[i].different == 0, "thread %d: %d calls of %d gave another result", i, workers[i].different, CALLS);
  }
  CHECK(info_of(context).programs_compiled == SHAPES, "%lld programs were compiled, want %d",
        (long long)info_of(context).programs_compiled, SHAPES);
  for (int i = 0; i < SHAPES; i++) {
    akl_result_release(&want[i]);
    free_batch(&batches[i]);
  }
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
}

/* Threads that end after one call: each took with it what the library has of a thread. */
static void check_short_threads(void) {
  enum { WARM_UP = 100, THREADS = 1000, MOST_GROWTH = 16 << 20 };
  batch b;
  akl_loss_result want;
  long before = 0;
  int different = 0;
  make_batch(&b, 3, 5);
  akl_context *context = open_context();
  want = loss_with_gradient(context, &b);
  for (int i = 0; i < WARM_UP + THREADS; i++) {
    pthread_t thread;
    worker w = {context, &b, &want, 0, 1, 0};
    if (i == WARM_UP) before = resident();
    require(pthread_create(&thread, NULL, work, &w) == 0, "no thread");
    pthread_join(thread, NULL);
    different += w.different;
  }
  long growth = resident() - before;
  CHECK(different == 0 && growth < MOST_GROWTH, "%d threads: %d other results, the process grew by %ld bytes", THREADS, different,
        growth);
  akl_result_release(&want);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  free_batch(&b);
}

static void *destroy(void *context) { return (void *)(uintptr_t)akl_context_destroy(context); }

/* A context that is destroyed while calls run on it: they end well, later ones are refused. */
static void check_destroy_while_running(void) {
  batch b;
  pthread_t thread;
  void *status = NULL;
  make_batch(&b, 41, 401);
  akl_context *context = open_context();
  akl_loss_result result = loss_with_gradient(context, &b);
  akl_result_release(&result);
  require(pthread_create(&thread, NULL, destroy, context) == 0, "no thread");
  akl_status came_to = AKL_OK;
  while (came_to == AKL_OK) {
    akl_loss_result running = AKL_LOSS_RESULT_INIT;
    came_to = akl_loss(context, &b.args, &running, NULL);
  }
  CHECK(came_to == AKL_INVALID_CONTEXT, "a call on a context being destroyed: %s", akl_status_name(came_to));
  pthread_join(thread, &status);
  CHECK(status == NULL, "destroy: %s", akl_status_name((akl_status)(uintptr_t)status));
  free_batch(&b);
}

static void check_many_contexts(void) {
  batch b;
  double loss = 0;
  make_batch(&b, 3, 5);
  for (int i = 0; i < 20; i++) {
    akl_context *context = open_context();
    akl_loss_result result = loss_with_gradient(context, &b);
    if (i == 0) loss = result.loss;
    CHECK(result.loss == loss, "context %d: loss %.17g, want %.17g", i, result.loss, loss);
    CHECK(info_of(context).calls == 1, "context %d begins with another's calls", i);
    akl_result_release(&result);
    CHECK(akl_context_destroy(context) == AKL_OK, "destroy %d failed", i);
  }
  free_batch(&b);
}

int main(void) {
  check_beyond_context();
  check_kept_memory();
  check_many_calls();
  check_threads();
  check_short_threads();
  check_destroy_while_running();
  check_many_contexts();
  return finish("lifetime");
}
