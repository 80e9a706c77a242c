/*
 * A CPU plugin in a CUDA plugin's clothes, for tests: it loads the plugin that
 * FAKE_CUDA_PLUGIN names and says that its platform is "cuda". It takes views of
 * device memory of the driver in this folder only (FAKE_CUDA_DRIVER), and notes
 * in that driver's log what it is asked for.
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../../xla/pjrt.h"

enum { CLIENT_CREATE = 10, CLIENT_PLATFORM_NAME = 12, CLIENT_CREATE_VIEW = PJRT_CLIENT_CREATE_VIEW_OF_DEVICE_BUFFER };

static const pjrt_api *cpu;
static pjrt_api *ours;
static void (*note)(const char *);
static int (*is_device)(const void *, size_t);

typedef pjrt_error *(*function)(void *);

static size_t size_of(int type) {
  switch (type) {
    case PJRT_U16:
    case PJRT_F16:
    case PJRT_BF16: return 2;
    case PJRT_S64:
    case PJRT_F64: return 8;
  }
  return 4;
}

/* Options are CUDA's: the log says which, the CPU gets none. */
static pjrt_error *create(void *arguments) {
  struct named {
    size_t size;
    void *next;
    const char *name;
    size_t name_size;
    int type;
    union {
      const char *text;
      int64_t number;
      const int64_t *numbers;
      float real;
      char yes;
    } value;
    size_t value_size;
  };
  struct {
    size_t size;
    void *next;
    const struct named *options;
    size_t count;
  } *a = arguments;
  char line[512] = "create:";
  for (size_t i = 0; i < a->count; i++) {
    size_t used = strlen(line);
    const struct named *o = &a->options[i];
    if (o->type == 2)
      snprintf(line + used, sizeof line - used, " %.*s=[%d]", (int)o->name_size, o->name, (int)o->value.numbers[0]);
    else if (o->type == 3) snprintf(line + used, sizeof line - used, " %.*s=%g", (int)o->name_size, o->name, o->value.real);
    else if (o->type == 4) snprintf(line + used, sizeof line - used, " %.*s=%d", (int)o->name_size, o->name, o->value.yes);
    else snprintf(line + used, sizeof line - used, " %.*s=?", (int)o->name_size, o->name);
  }
  note(line);
  a->count = 0;
  return ((function)cpu->functions[CLIENT_CREATE])(arguments);
}

static pjrt_error *platform_name(void *arguments) {
  struct {
    size_t size;
    void *next;
    void *client;
    const char *name;
    size_t name_size;
  } *a = arguments;
  a->name = "cuda";
  a->name_size = 4;
  return NULL;
}

static pjrt_error *execute(void *arguments) {
  note("execute");
  return ((function)cpu->functions[PJRT_LOADED_EXECUTABLE_EXECUTE])(arguments);
}

/* A view of memory that the CPU's client would refuse, for its alignment, is a copy. */
static pjrt_error *view(void *arguments) {
  pjrt_client_create_view_of_device_buffer_args *a = arguments;
  size_t size = size_of(a->element_type);
  for (size_t i = 0; i < a->num_dims; i++) size *= (size_t)a->dims[i];
  if (size && !is_device(a->device_buffer_ptr, size)) {
    fprintf(stderr, "a view of %p, which is no device memory of %zu bytes\n", a->device_buffer_ptr, size);
    abort();
  }
  if ((uintptr_t)a->device_buffer_ptr % 16) {
    fprintf(stderr, "a view of %p, which a GPU's kernel could not read: it is not aligned to 16 bytes\n", a->device_buffer_ptr);
    abort();
  }
  pjrt_client_buffer_from_host_buffer_args copy = {.struct_size = sizeof copy,
                                                   .client = a->client,
                                                   .data = a->device_buffer_ptr,
                                                   .type = a->element_type,
                                                   .dims = a->dims,
                                                   .num_dims = a->num_dims,
                                                   .host_buffer_semantics = 0,
                                                   .device = a->device};
  pjrt_error *error = ((function)cpu->functions[PJRT_CLIENT_BUFFER_FROM_HOST_BUFFER])(&copy);
  if (error) return error;
  a->buffer = copy.buffer;
  pjrt_object_args event = {sizeof event, NULL, copy.done_with_host_buffer};
  error = ((function)cpu->functions[PJRT_EVENT_AWAIT])(&event);
  ((function)cpu->functions[PJRT_EVENT_DESTROY])(&event);
  return error;
}

const pjrt_api *GetPjrtApi(void) {
  if (ours) return ours;
  void *driver = dlopen(getenv("FAKE_CUDA_DRIVER"), RTLD_NOW | RTLD_LOCAL);
  void *plugin = dlopen(getenv("FAKE_CUDA_PLUGIN"), RTLD_NOW | RTLD_LOCAL);
  if (!driver || !plugin) {
    fprintf(stderr, "%s\n", dlerror());
    abort();
  }
  *(void **)&note = dlsym(driver, "fakecuda_note");
  *(void **)&is_device = dlsym(driver, "fakecuda_is_device");
  const pjrt_api *(*get)(void);
  *(void **)&get = dlsym(plugin, "GetPjrtApi");
  cpu = get();
  ours = malloc(cpu->struct_size);
  memcpy(ours, cpu, cpu->struct_size);
  ours->functions[CLIENT_CREATE] = (pjrt_function)create;
  ours->functions[CLIENT_PLATFORM_NAME] = (pjrt_function)platform_name;
  ours->functions[CLIENT_CREATE_VIEW] = (pjrt_function)view;
  ours->functions[PJRT_LOADED_EXECUTABLE_EXECUTE] = (pjrt_function)execute;
  return ours;
}
