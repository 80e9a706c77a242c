#include "call.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static pjrt_error *call(const pjrt_api *api, int function, void *arguments) {
  return ((pjrt_error * (*)(void *)) api->functions[function])(arguments);
}

/* Calls a function that takes one object, for its error. */
static pjrt_error *call_on(const pjrt_api *api, int function, void *object) {
  pjrt_object_args a = {sizeof a, NULL, object};
  return call(api, function, &a);
}

/* Frees an object. There is nothing to be done about an error of that. */
static void destroy(const pjrt_api *api, int function, void *object) {
  pjrt_error *error = call_on(api, function, object);
  if (error) xlacall_error_destroy(api, error);
}

int xlacall_error_code(const pjrt_api *api, const pjrt_error *error) {
  pjrt_error_get_code_args a = {sizeof a, NULL, error, 0};
  pjrt_error *failed = call(api, PJRT_ERROR_GET_CODE, &a);
  if (failed) xlacall_error_destroy(api, failed);
  return a.code;
}

const char *xlacall_error_message(const pjrt_api *api, const pjrt_error *error, size_t *size) {
  pjrt_error_message_args a = {sizeof a, NULL, error, NULL, 0};
  ((void (*)(void *))api->functions[PJRT_ERROR_MESSAGE])(&a);
  *size = a.message_size;
  return a.message;
}

void xlacall_error_destroy(const pjrt_api *api, pjrt_error *error) {
  pjrt_object_args a = {sizeof a, NULL, error};
  ((void (*)(void *))api->functions[PJRT_ERROR_DESTROY])(&a);
}

/* A compile takes more than the 64 KiB of stack that a host's thread may have, and LLVM was not written to be sparing. */
enum { COMPILER_STACK = 8 << 20 };

/* Calls a function for its error. */
typedef struct {
  const pjrt_api *api;
  int function;
  void *arguments;
  pjrt_error *error;
} deep_call;

static void *call_deeply(void *argument) {
  deep_call *d = argument;
  d->error = call(d->api, d->function, d->arguments);
  return NULL;
}

/* call, on a stack that is large enough for a compiler, whatever the calling thread's is. Where no thread can be had the
 * calling one's has to do. */
static pjrt_error *call_with_stack(const pjrt_api *api, int function, void *arguments) {
  deep_call d = {api, function, arguments, NULL};
  pthread_attr_t attributes;
  pthread_t thread;
  int failed = pthread_attr_init(&attributes);
  if (!failed) {
    failed = pthread_attr_setstacksize(&attributes, COMPILER_STACK) || pthread_create(&thread, &attributes, call_deeply, &d);
    pthread_attr_destroy(&attributes);
  }
  if (failed) call_deeply(&d);
  else pthread_join(thread, NULL);
  return d.error;
}

pjrt_error *xlacall_compile(const pjrt_api *api, pjrt_client *client, const char *text, size_t text_size, const char *options,
                            size_t options_size, pjrt_loaded **loaded) {
  pjrt_program program = {sizeof program, NULL, text, text_size, "mlir", 4};
  pjrt_client_compile_args a = {sizeof a, NULL, client, &program, options, options_size, NULL};
  pjrt_error *error = call_with_stack(api, PJRT_CLIENT_COMPILE, &a);
  *loaded = a.executable;
  return error;
}

pjrt_error *xlacall_load(const pjrt_api *api, pjrt_client *client, const void *bytes, size_t size, pjrt_loaded **loaded) {
  pjrt_executable_deserialize_and_load_args a = {
      .struct_size = sizeof a, .client = client, .serialized_executable = bytes, .serialized_executable_size = size};
  pjrt_error *error = call_with_stack(api, PJRT_EXECUTABLE_DESERIALIZE_AND_LOAD, &a);
  *loaded = a.loaded_executable;
  return error;
}

void xlacall_loaded_destroy(const pjrt_api *api, pjrt_loaded *loaded) { destroy(api, PJRT_LOADED_EXECUTABLE_DESTROY, loaded); }

static pjrt_error *get_executable(const pjrt_api *api, pjrt_loaded *loaded, pjrt_executable **executable) {
  pjrt_loaded_executable_get_executable_args a = {sizeof a, NULL, loaded, NULL};
  pjrt_error *error = call(api, PJRT_LOADED_EXECUTABLE_GET_EXECUTABLE, &a);
  *executable = a.executable;
  return error;
}

pjrt_error *xlacall_results(const pjrt_api *api, pjrt_loaded *loaded, size_t *results) {
  pjrt_executable *executable;
  pjrt_error *error = get_executable(api, loaded, &executable);
  if (error) return error;
  pjrt_executable_num_outputs_args a = {sizeof a, NULL, executable, 0};
  error = call(api, PJRT_EXECUTABLE_NUM_OUTPUTS, &a);
  destroy(api, PJRT_EXECUTABLE_DESTROY, executable);
  *results = a.num_outputs;
  return error;
}

pjrt_error *xlacall_scratch(const pjrt_api *api, pjrt_loaded *loaded, int64_t *bytes) {
  pjrt_executable *executable;
  pjrt_error *error = get_executable(api, loaded, &executable);
  if (error) return error;
  pjrt_executable_get_compiled_memory_stats_args a = {.struct_size = sizeof a, .executable = executable};
  error = call(api, PJRT_EXECUTABLE_GET_COMPILED_MEMORY_STATS, &a);
  destroy(api, PJRT_EXECUTABLE_DESTROY, executable);
  *bytes = a.temp_size_in_bytes;
  return error;
}

pjrt_error *xlacall_serialize(const pjrt_api *api, pjrt_loaded *loaded, void **bytes, size_t *size) {
  pjrt_executable *executable;
  *bytes = NULL;
  *size = 0;
  pjrt_error *error = get_executable(api, loaded, &executable);
  if (error) return error;
  pjrt_executable_serialize_args a = {.struct_size = sizeof a, .executable = executable};
  error = call(api, PJRT_EXECUTABLE_SERIALIZE, &a);
  if (!error) {
    *bytes = malloc(a.serialized_bytes_size);
    if (*bytes) {
      memcpy(*bytes, a.serialized_bytes, a.serialized_bytes_size);
      *size = a.serialized_bytes_size;
    }
    a.serialized_executable_deleter(a.serialized_executable);
  }
  destroy(api, PJRT_EXECUTABLE_DESTROY, executable);
  return error;
}

/* Waits for an event, and frees it. */
static pjrt_error *await(const pjrt_api *api, pjrt_event *event) {
  pjrt_error *error = call_on(api, PJRT_EVENT_AWAIT, event);
  destroy(api, PJRT_EVENT_DESTROY, event);
  return error;
}

/* Makes a buffer of an argument's memory on the device, which is ready. */
static pjrt_error *view_of_device(const xlacall_program *p, const xlacall_argument *from, pjrt_buffer **buffer) {
  pjrt_client_create_view_of_device_buffer_args a = {.struct_size = sizeof a,
                                                     .client = p->client,
                                                     .device_buffer_ptr = from->data,
                                                     .dims = from->dims,
                                                     .num_dims = (size_t)from->rank,
                                                     .element_type = from->type,
                                                     .device = p->device};
  pjrt_error *error = call(p->api, PJRT_CLIENT_CREATE_VIEW_OF_DEVICE_BUFFER, &a);
  *buffer = a.buffer;
  return error;
}

/* Makes a buffer of an argument's memory on the host. */
static pjrt_error *view(const pjrt_api *api, pjrt_client *client, pjrt_device *device, const xlacall_argument *from,
                        pjrt_buffer **buffer, pjrt_event **unused) {
  pjrt_client_buffer_from_host_buffer_args a = {
      .struct_size = sizeof a,
      .client = client,
      .data = from->data,
      .type = from->type,
      .dims = from->dims,
      .num_dims = (size_t)from->rank,
      .host_buffer_semantics = from->result ? PJRT_MUTABLE_ZERO_COPY : PJRT_IMMUTABLE_ZERO_COPY,
      .device = device};
  pjrt_error *error = call(api, PJRT_CLIENT_BUFFER_FROM_HOST_BUFFER, &a);
  *buffer = a.buffer;
  *unused = a.done_with_host_buffer;
  return error;
}

static pjrt_error *address(const pjrt_api *api, pjrt_buffer *buffer, uintptr_t *at) {
  pjrt_buffer_unsafe_pointer_args a = {sizeof a, NULL, buffer, 0};
  pjrt_error *error = call(api, PJRT_BUFFER_UNSAFE_POINTER, &a);
  *at = a.buffer_pointer;
  return error;
}

static size_t bytes_of(const xlacall_argument *a) {
  size_t bytes = 4;
  switch (a->type) {
    case PJRT_U16:
    case PJRT_F16:
    case PJRT_BF16: bytes = 2; break;
    case PJRT_S64:
    case PJRT_F64: bytes = 8; break;
  }
  for (int i = 0; i < a->rank; i++) bytes *= (size_t)a->dims[i];
  return bytes;
}

/* Sees to it that a result is in its argument's memory; a device's may be copied. */
static void settle(const xlacall_program *p, const xlacall_argument *wanted, int number, pjrt_buffer *result,
                   xlacall_outcome *outcome) {
  uintptr_t at;
  outcome->error = address(p->api, result, &at);
  if (outcome->error || at == (uintptr_t)wanted->data) return;
  if (p->copier) {
    size_t bytes = bytes_of(wanted);
    outcome->code = p->copier->copy((uintptr_t)wanted->data, at, bytes, p->copier->stream);
    if (outcome->code == 0) outcome->code = p->copier->finish(p->copier->stream);
    outcome->copied += bytes;
    if (outcome->code == 0) return;
  }
  outcome->moved = number;
}

/* Executes the program on views, and frees its results, which must be in the
 * memory of the arguments that they belong to. */
static xlacall_outcome execute(const xlacall_program *p, const xlacall_argument *arguments, size_t count,
                               pjrt_buffer *const *views) {
  /* Only the caller's results may be written, whatever the program says. */
  int64_t kept[XLACALL_ARGUMENTS];
  const xlacall_argument *wanted[XLACALL_ARGUMENTS];
  size_t keeps = 0, wants = 0;
  for (size_t i = 0; i < count; i++) {
    if (arguments[i].result) wanted[wants++] = &arguments[i];
    else kept[keeps++] = (int64_t)i;
  }
  pjrt_buffer *results[XLACALL_ARGUMENTS];
  pjrt_buffer **result_list = results;
  pjrt_event *complete = NULL;
  pjrt_execute_options options = {
      .struct_size = sizeof options, .non_donatable_input_indices = kept, .num_non_donatable_input_indices = keeps};
  pjrt_loaded_executable_execute_args a = {.struct_size = sizeof a,
                                           .executable = p->executable,
                                           .options = &options,
                                           .argument_lists = &views,
                                           .num_devices = 1,
                                           .num_args = count,
                                           .output_lists = &result_list,
                                           .device_complete_events = &complete,
                                           .execute_device = p->device};
  xlacall_outcome outcome = {.error = call(p->api, PJRT_LOADED_EXECUTABLE_EXECUTE, &a), .moved = -1};
  if (outcome.error) return outcome;
  outcome.error = await(p->api, complete);
  for (size_t i = 0; i < wants; i++) {
    if (!outcome.error && outcome.moved < 0) settle(p, wanted[i], (int)i, results[i], &outcome);
    destroy(p->api, PJRT_BUFFER_DESTROY, results[i]);
  }
  return outcome;
}

xlacall_outcome xlacall_run(const xlacall_program *p, const xlacall_argument *arguments, size_t count) {
  pjrt_buffer *views[XLACALL_ARGUMENTS];
  pjrt_event *unused[XLACALL_ARGUMENTS]; /* the views' memory, on the host */
  xlacall_outcome outcome = {.moved = -1};
  size_t made = 0;
  while (made < count) {
    outcome.error = p->copier ? view_of_device(p, &arguments[made], &views[made])
                              : view(p->api, p->client, p->device, &arguments[made], &views[made], &unused[made]);
    if (outcome.error) break;
    made++;
  }
  if (!outcome.error) outcome = execute(p, arguments, count, views);
  /* The memory is the caller's again when the events say so. */
  for (size_t i = 0; i < made; i++) destroy(p->api, PJRT_BUFFER_DESTROY, views[i]);
  for (size_t i = 0; !p->copier && i < made; i++) {
    pjrt_error *error = await(p->api, unused[i]);
    if (!error) continue;
    if (outcome.error) xlacall_error_destroy(p->api, error);
    else outcome.error = error;
  }
  return outcome;
}

pjrt_error *xlacall_place(const pjrt_api *api, pjrt_client *client, pjrt_device *device, void *memory, uintptr_t *place) {
  xlacall_argument argument = {.data = memory, .type = PJRT_F32};
  pjrt_buffer *buffer;
  pjrt_event *unused;
  pjrt_error *error = view(api, client, device, &argument, &buffer, &unused);
  if (error) return error;
  error = address(api, buffer, place);
  destroy(api, PJRT_BUFFER_DESTROY, buffer);
  pjrt_error *late = await(api, unused);
  if (late && error) xlacall_error_destroy(api, late);
  return error ? error : late;
}
