/*
 * A driver without a device, for tests: device memory is the host's, of which it
 * keeps a list, and a stream's work waits until somebody waits for it. Every call
 * is noted in a log, in order.
 *
 * Environment, read by cuInit: FAKE_CUDA_DEVICES (2), FAKE_CUDA_VERSION (13000),
 * FAKE_CUDA_INIT (0, what cuInit returns).
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int CUresult;
enum { SUCCESS = 0, INVALID_VALUE = 1, OUT_OF_MEMORY = 2, INVALID_CONTEXT = 201 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static char log_text[1 << 20];
static size_t log_size;
static int devices = 2, version = 13000;
static long long memory_left = 1LL << 34;

/* For tests and for the plugin of this folder. */
void fakecuda_note(const char *text) {
  pthread_mutex_lock(&mutex);
  size_t size = strlen(text);
  if (log_size + size + 2 < sizeof log_text) {
    memcpy(log_text + log_size, text, size);
    log_size += size;
    log_text[log_size++] = '\n';
    log_text[log_size] = 0;
  }
  pthread_mutex_unlock(&mutex);
}

const char *fakecuda_log(void) { return log_text; }

void fakecuda_clear_log(void) {
  pthread_mutex_lock(&mutex);
  log_text[log_size = 0] = 0;
  pthread_mutex_unlock(&mutex);
}

/* What cuMemAlloc still has. */
void fakecuda_set_memory(long long bytes) { memory_left = bytes; }

/* ---------------------------------------------------------------- memory */

static struct block {
  char *at;
  size_t size;
  int device;
} blocks[4096];
static int block_count;

static int device_of(const void *pointer, size_t size) {
  int found = -1;
  pthread_mutex_lock(&mutex);
  for (int i = 0; i < block_count; i++)
    if ((char *)pointer >= blocks[i].at && (char *)pointer + size <= blocks[i].at + blocks[i].size) found = blocks[i].device;
  pthread_mutex_unlock(&mutex);
  return found;
}

int fakecuda_is_device(const void *pointer, size_t size) { return device_of(pointer, size) >= 0; }

/* --------------------------------------------------- contexts and streams */

static __thread int stack[16], depth;

static int current(void) { return depth > 0 ? stack[depth - 1] : -1; }

typedef struct {
  char *to;
  const char *from;
  size_t size;
} stream;

/* A stream of the caller's, on which a copy is queued that nobody has waited for. */
void *fakecuda_busy_stream(void *to, const void *from, size_t size) {
  stream *s = malloc(sizeof *s);
  *s = (stream){to, from, size};
  return s;
}

static void finish(void *handle) {
  stream *s = handle;
  if (s && s->size) {
    memcpy(s->to, s->from, s->size);
    s->size = 0;
  }
}

CUresult cuInit(unsigned flags) {
  (void)flags;
  const char *text;
  if ((text = getenv("FAKE_CUDA_DEVICES"))) devices = atoi(text);
  if ((text = getenv("FAKE_CUDA_VERSION"))) version = atoi(text);
  fakecuda_note("cuInit");
  return (text = getenv("FAKE_CUDA_INIT")) ? atoi(text) : SUCCESS;
}
CUresult cuDriverGetVersion(int *out) {
  *out = version;
  return SUCCESS;
}
CUresult cuDeviceGetCount(int *out) {
  *out = devices;
  return SUCCESS;
}
CUresult cuDeviceGet(int *device, int ordinal) {
  if (ordinal < 0 || ordinal >= devices) return 101;
  *device = ordinal;
  return SUCCESS;
}
CUresult cuDeviceGetName(char *name, int size, int device) {
  snprintf(name, (size_t)size, "Fake GPU %d", device);
  return SUCCESS;
}
CUresult cuDeviceGetAttribute(int *value, int attribute, int device) {
  (void)device;
  *value = attribute == 75 ? 9 : 0;
  return SUCCESS;
}
CUresult cuGetErrorName(CUresult code, const char **name) {
  *name = code == OUT_OF_MEMORY ? "CUDA_ERROR_OUT_OF_MEMORY" : "CUDA_ERROR_FAKE";
  return SUCCESS;
}
CUresult cuGetErrorString(CUresult code, const char **text) {
  *text = code == OUT_OF_MEMORY ? "out of memory" : "an error of the fake driver";
  return SUCCESS;
}
CUresult cuDevicePrimaryCtxRetain(void **context, int device) {
  *context = (void *)(uintptr_t)(device + 1);
  return SUCCESS;
}
CUresult cuCtxPushCurrent_v2(void *context) {
  if (depth == 16) return INVALID_CONTEXT;
  stack[depth++] = (int)(uintptr_t)context - 1;
  return SUCCESS;
}
CUresult cuCtxPopCurrent_v2(void **context) {
  if (depth == 0) return INVALID_CONTEXT;
  *context = (void *)(uintptr_t)(stack[--depth] + 1);
  return SUCCESS;
}
/* How many contexts the calling thread has pushed. */
int fakecuda_depth(void) { return depth; }

CUresult cuPointerGetAttribute(void *value, int attribute, void *pointer) {
  int device = device_of(pointer, 1);
  if (device < 0) return INVALID_VALUE;
  if (attribute == 2) *(unsigned *)value = 2;
  else if (attribute == 8) *(char *)value = 0;
  else if (attribute == 9) *(int *)value = device;
  else return INVALID_VALUE;
  return SUCCESS;
}

CUresult cuStreamCreate(void **out, unsigned flags) {
  (void)flags;
  if (current() < 0) return INVALID_CONTEXT;
  *out = calloc(1, sizeof(stream));
  return SUCCESS;
}
CUresult cuStreamSynchronize(void *handle) {
  if (current() < 0) return INVALID_CONTEXT;
  finish(handle);
  fakecuda_note("cuStreamSynchronize");
  return SUCCESS;
}
CUresult cuEventCreate(void **event, unsigned flags) {
  (void)flags;
  if (current() < 0) return INVALID_CONTEXT;
  *event = calloc(1, sizeof(void *));
  return SUCCESS;
}
CUresult cuEventRecord(void **event, void *handle) {
  *event = handle;
  fakecuda_note(handle ? "cuEventRecord stream" : "cuEventRecord default");
  return SUCCESS;
}
CUresult cuEventSynchronize(void **event) {
  finish(*event);
  fakecuda_note("cuEventSynchronize");
  return SUCCESS;
}
CUresult cuEventDestroy_v2(void *event) {
  free(event);
  return SUCCESS;
}

CUresult cuMemAlloc_v2(void **out, size_t size) {
  if (current() < 0) return INVALID_CONTEXT;
  if ((long long)size > memory_left || block_count == 4096) return OUT_OF_MEMORY;
  void *at = aligned_alloc(256, (size + 255) / 256 * 256);
  if (!at) return OUT_OF_MEMORY;
  memset(at, 0xa5, size); /* what was there before */
  pthread_mutex_lock(&mutex);
  blocks[block_count++] = (struct block){at, size, current()};
  pthread_mutex_unlock(&mutex);
  *out = at;
  fakecuda_note("cuMemAlloc");
  return SUCCESS;
}
CUresult cuMemFree_v2(void *pointer) {
  int found = 0;
  pthread_mutex_lock(&mutex);
  for (int i = 0; i < block_count && !found; i++)
    if (blocks[i].at == pointer) {
      blocks[i] = blocks[--block_count];
      found = 1;
    }
  pthread_mutex_unlock(&mutex);
  if (!found) return INVALID_VALUE;
  free(pointer);
  fakecuda_note("cuMemFree");
  return SUCCESS;
}

/* A copy reads and writes where it says: device memory of the list. */
static CUresult copy(void *to, int to_device, const void *from, int from_device, size_t size, const char *name) {
  if (current() < 0) return INVALID_CONTEXT;
  if (to_device && device_of(to, size) != current()) return INVALID_VALUE;
  if (from_device && device_of(from, size) != current()) return INVALID_VALUE;
  memmove(to, from, size);
  fakecuda_note(name);
  return SUCCESS;
}
CUresult cuMemcpyDtoHAsync_v2(void *to, void *from, size_t size, void *s) {
  (void)s;
  return copy(to, 0, from, 1, size, "cuMemcpyDtoHAsync");
}
CUresult cuMemcpyHtoDAsync_v2(void *to, const void *from, size_t size, void *s) {
  (void)s;
  return copy(to, 1, from, 0, size, "cuMemcpyHtoDAsync");
}
CUresult cuMemcpyDtoDAsync_v2(void *to, void *from, size_t size, void *s) {
  (void)s;
  if (current() < 0 || device_of(to, size) != current()) return INVALID_VALUE;
  memmove(to, from, size); /* from may be the plugin's own memory */
  fakecuda_note("cuMemcpyDtoDAsync");
  return SUCCESS;
}
CUresult cuMemsetD8Async(void *to, unsigned char value, size_t size, void *s) {
  (void)s;
  if (current() < 0 || device_of(to, size) != current()) return INVALID_VALUE;
  memset(to, value, size);
  fakecuda_note("cuMemsetD8Async");
  return SUCCESS;
}

CUresult cuMemsetD2D8Async(void *to, size_t pitch, unsigned char value, size_t width, size_t rows, void *s) {
  (void)s;
  if (current() < 0 || device_of(to, (rows - 1) * pitch + width) != current()) return INVALID_VALUE;
  for (size_t i = 0; i < rows; i++) memset((char *)to + i * pitch, value, width);
  fakecuda_note("cuMemsetD2D8Async");
  return SUCCESS;
}

typedef struct {
  size_t from_x, from_y;
  int from_kind;
  const void *from_host;
  char *from_device;
  void *from_array;
  size_t from_pitch;
  size_t to_x, to_y;
  int to_kind;
  void *to_host;
  char *to_device;
  void *to_array;
  size_t to_pitch;
  size_t width, height;
} rectangle;

CUresult cuMemcpy2DAsync_v2(const rectangle *r, void *s) {
  (void)s;
  for (size_t i = 0; i < r->height; i++)
    if (copy(r->to_device + i * r->to_pitch, 1, r->from_device + i * r->from_pitch, 1, r->width, "row")) return INVALID_VALUE;
  fakecuda_note("cuMemcpy2DAsync");
  return SUCCESS;
}
