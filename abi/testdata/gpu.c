/*
 * A context on a GPU, of a driver and a plugin that behave like CUDA's: the loss and
 * the gradient of device memory are the CPU's, a stream is waited for, the gradient is handed over with
 * its device, and nothing of CUDA is loaded before a context asks for it.
 *
 *   gpu DRIVER PLUGIN
 */
#include "check.h"

#include <dlfcn.h>

enum { ROWS = 13, VOCAB = 40, BYTES = ROWS * VOCAB * 4, DEVICE = 1 };

/* Of the driver. */
static int (*retain)(void **context, int device), (*push)(void *context), (*pop)(void **context);
static int (*allocate)(void **memory, size_t bytes), (*release_memory)(void *memory);
static void *(*busy_stream)(void *to, const void *from, size_t bytes);

static void find(void *library, const char *name, void *function) {
  void *symbol = dlsym(library, name);
  require(symbol != NULL, name);
  memcpy(function, &symbol, sizeof symbol);
}

static void load_driver(const char *path) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL), *context;
  require(library != NULL, path);
  find(library, "cuDevicePrimaryCtxRetain", &retain);
  find(library, "cuCtxPushCurrent_v2", &push);
  find(library, "cuCtxPopCurrent_v2", &pop);
  find(library, "cuMemAlloc_v2", &allocate);
  find(library, "cuMemFree_v2", &release_memory);
  find(library, "fakecuda_busy_stream", &busy_stream);
  require(retain(&context, DEVICE) == 0 && push(context) == 0, "no context of the driver");
}

/* A copy of a tensor in device memory, which this driver has in the host's. */
static akl_tensor on_device(const akl_tensor *from) {
  akl_tensor to = *from;
  require(allocate(&to.data, BYTES) == 0, "no device memory");
  memcpy(to.data, from->data, BYTES);
  to.device_type = AKL_CUDA;
  to.device_id = DEVICE;
  return to;
}

static void check_loss(akl_context *gpu, const batch *b, const akl_loss_result *want) {
  akl_error error = AKL_ERROR_INIT;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  managed_tensor *tensor = NULL;
  akl_tensor student = on_device(b->args.student), snapshot = on_device(b->args.snapshot),
             reference = on_device(b->args.reference);
  akl_tensor blank = student;
  akl_loss_args args = b->args;
  require(allocate(&blank.data, BYTES) == 0, "no device memory");
  memset(blank.data, 0, BYTES);
  args.student = &blank; /* which the stream has yet to write */
  args.snapshot = &snapshot;
  args.reference = &reference;
  args.stream = busy_stream(blank.data, student.data, BYTES);
  result.want_gradient = 1;
  CHECK_OK(akl_loss(gpu, &args, &result, &error), &error);
  CHECK(fabs(result.loss - want->loss) < 1e-6 * want->loss, "loss: got %.9g, want %.9g", result.loss, want->loss);
  CHECK_OK(akl_result_dlpack(&result, &tensor, &error), &error);
  if (tensor != NULL) {
    CHECK(tensor->device_type == AKL_CUDA && tensor->device_id == DEVICE, "the gradient is on device %d:%d",
          (int)tensor->device_type, (int)tensor->device_id);
    double off = 0;
    for (int i = 0; i < ROWS * VOCAB; i++)
      off = fmax(off, fabs(((float *)tensor->data)[i] - ((const float *)want->gradient_data)[i]));
    CHECK(off < 1e-7, "gradient off by %.2g", off);
    tensor->deleter(tensor);
  }

  args.student = b->args.student;
  CHECK(akl_loss(gpu, &args, &result, &error) == AKL_INVALID_DEVICE && strcmp(error.field, "student.device") == 0,
        "a tensor on the CPU: got %s", error.message);
  akl_tensor lying = *b->args.student;
  lying.device_type = AKL_CUDA;
  lying.device_id = DEVICE;
  args.student = &lying;
  CHECK(akl_loss(gpu, &args, &result, &error) == AKL_INVALID_DEVICE && strcmp(error.field, "student.data") == 0,
        "a pointer of the host: got %s", error.message);
  void *all[] = {student.data, snapshot.data, reference.data, blank.data};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) release_memory(all[i]);
}

int main(int count, char **arguments) {
  batch b;
  akl_error error = AKL_ERROR_INIT;
  akl_context_options options = AKL_CONTEXT_OPTIONS_INIT;
  akl_loss_result want = AKL_LOSS_RESULT_INIT;
  akl_context *gpu = NULL;
  void *context;
  require(count == 3, "want the paths of a driver and of a plugin");

  make_batch(&b, ROWS, VOCAB);
  akl_context *cpu = open_context();
  want.want_gradient = 1;
  CHECK_OK(akl_loss(cpu, &b.args, &want, &error), &error);
  CHECK(dlopen("libcuda.so.1", RTLD_NOW | RTLD_NOLOAD) == NULL, "a context on the CPU has loaded the driver");
  b.args.stream = &b;
  akl_loss_result refused = AKL_LOSS_RESULT_INIT;
  CHECK(akl_loss(cpu, &b.args, &refused, &error) == AKL_INVALID_ARGUMENT && strcmp(error.field, "stream") == 0,
        "a stream on the CPU: got %s", error.message);
  b.args.stream = NULL;

  load_driver(arguments[1]);
  options.device = "cuda";
  options.device_id = DEVICE;
  options.plugin = arguments[2];
  options.memory_fraction = 2;
  CHECK(akl_context_create(&options, &gpu, &error) == AKL_INVALID_ARGUMENT && strcmp(error.field, "memory_fraction") == 0,
        "memory_fraction 2: got %s", error.message);
  options.memory_fraction = 0.5;
  options.device_id = 7;
  CHECK(akl_context_create(&options, &gpu, &error) == AKL_UNAVAILABLE && strcmp(error.field, "device_id") == 0,
        "device_id 7: got %s", error.message);
  options.device_id = DEVICE;
  require(akl_context_create(&options, &gpu, &error) == AKL_OK, error.message);
  CHECK(strcmp(info_of(gpu).platform, "cuda") == 0, "platform: got %s", info_of(gpu).platform);
  check_loss(gpu, &b, &want);
  check_nothing_held(gpu);
  CHECK(akl_context_destroy(gpu) == AKL_OK, "destroy failed");
  CHECK(akl_result_release(&want) == AKL_OK && akl_context_destroy(cpu) == AKL_OK, "release failed");
  pop(&context);
  free_batch(&b);
  return finish("gpu");
}
