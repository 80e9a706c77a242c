/*
 * The plugin that FAILING_PLUGIN names, but for one call that fails, for tests: the n-th of a function since the last
 * failing_arm. It counts the objects that it has given out and that were not destroyed, errors included.
 */
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../../xla/pjrt.h"

/* The functions that are wrapped; those behind them are passed on. */
enum { WRAPPED = 130, CLIENT_CREATE = 10, CLIENT_DESTROY = 11 };

typedef pjrt_error *(*function)(void *);

/* An error of our own. */
typedef struct {
  atomic_int used;
  int code;
  const char *message;
} injected;

static const pjrt_api *plugin;
static pjrt_api *ours;
static injected errors[16];
static atomic_int armed = -1, left, calls[WRAPPED], objects;
static int code;
static char message[256];
static int silent;

static injected *injected_of(const void *error) {
  uintptr_t at = (uintptr_t)error;
  return at >= (uintptr_t)errors && at < (uintptr_t)(errors + 16) ? (injected *)at : NULL;
}

static pjrt_error *inject(void) {
  for (int i = 0; i < 16; i++) {
    int unused = 0;
    if (!atomic_compare_exchange_strong(&errors[i].used, &unused, 1)) continue;
    errors[i].code = code;
    errors[i].message = silent ? NULL : message;
    objects++;
    return (pjrt_error *)&errors[i];
  }
  fprintf(stderr, "16 injected errors were not destroyed\n");
  abort();
}

static pjrt_error *pass(int number, void *arguments) { return ((function)plugin->functions[number])(arguments); }

static pjrt_error *error_destroy(pjrt_object_args *a) {
  injected *error = injected_of(a->object);
  objects--;
  if (error) error->used = 0;
  else pass(PJRT_ERROR_DESTROY, a);
  return NULL;
}

static pjrt_error *error_message(pjrt_error_message_args *a) {
  injected *error = injected_of(a->error);
  if (!error) return pass(PJRT_ERROR_MESSAGE, a);
  a->message = error->message;
  a->message_size = error->message ? strlen(error->message) : 0;
  return NULL;
}

static pjrt_error *error_code(pjrt_error_get_code_args *a) {
  injected *error = injected_of(a->error);
  if (!error) return pass(PJRT_ERROR_GET_CODE, a);
  a->code = error->code;
  return NULL;
}

static int results_of(pjrt_loaded *loaded) {
  pjrt_loaded_executable_get_executable_args get = {sizeof get, NULL, loaded, NULL};
  pass(PJRT_LOADED_EXECUTABLE_GET_EXECUTABLE, &get);
  pjrt_executable_num_outputs_args outputs = {sizeof outputs, NULL, get.executable, 0};
  pass(PJRT_EXECUTABLE_NUM_OUTPUTS, &outputs);
  pjrt_object_args destroy = {sizeof destroy, NULL, get.executable};
  pass(PJRT_EXECUTABLE_DESTROY, &destroy);
  return (int)outputs.num_outputs;
}

/* How many objects a call gave out, or took back. */
static int given(int number, void *arguments) {
  switch (number) {
    case CLIENT_CREATE:
    case PJRT_CLIENT_COMPILE:
    case PJRT_EXECUTABLE_DESERIALIZE_AND_LOAD:
    case PJRT_LOADED_EXECUTABLE_GET_EXECUTABLE: return 1;
    case PJRT_CLIENT_BUFFER_FROM_HOST_BUFFER: return 2; /* with its event */
    case PJRT_LOADED_EXECUTABLE_EXECUTE: return 1 + results_of(((pjrt_loaded_executable_execute_args *)arguments)->executable);
    case CLIENT_DESTROY:
    case PJRT_EVENT_DESTROY:
    case PJRT_EXECUTABLE_DESTROY:
    case PJRT_LOADED_EXECUTABLE_DESTROY:
    case PJRT_BUFFER_DESTROY: return -1;
  }
  return 0;
}

static pjrt_error *through(int number, void *arguments) {
  calls[number]++;
  switch (number) {
    case PJRT_ERROR_DESTROY: return error_destroy(arguments);
    case PJRT_ERROR_MESSAGE: return error_message(arguments);
    case PJRT_ERROR_GET_CODE: return error_code(arguments);
  }
  int fails = armed == number && --left == 0;
  /* What is destroyed is destroyed, and what is waited for is over, also with an error. */
  if (fails && given(number, arguments) >= 0 && number != PJRT_EVENT_AWAIT) return inject();
  int count = given(number, arguments);
  pjrt_error *error = pass(number, arguments);
  if (error) {
    objects++;
    return error;
  }
  objects += count;
  return fails ? inject() : NULL;
}

#define WRAP(n) \
  static pjrt_error *wrap##n(void *a) { return through(n - 1000, a); }
#define NAME(n) wrap##n,
#define TEN(of, t) of(t##0) of(t##1) of(t##2) of(t##3) of(t##4) of(t##5) of(t##6) of(t##7) of(t##8) of(t##9)
#define ALL(of) \
  TEN(of, 100) TEN(of, 101) TEN(of, 102) TEN(of, 103) TEN(of, 104) TEN(of, 105) TEN(of, 106) TEN(of, 107) TEN(of, 108) \
  TEN(of, 109) TEN(of, 110) TEN(of, 111) TEN(of, 112)
ALL(WRAP)
static const function wraps[WRAPPED] = {ALL(NAME)};

/* Lets the call of a function (its place in the table) fail, counted from 1; a NULL message: the error has none. */
void failing_arm(int number, int call, int with, const char *text) {
  for (int i = 0; i < WRAPPED; i++) calls[i] = 0;
  left = call;
  armed = number;
  code = with;
  silent = text == NULL;
  snprintf(message, sizeof message, "%s", text ? text : "");
}

/* How often a function was called since then. */
int failing_calls(int number) { return number < WRAPPED ? calls[number] : 0; }

/* Objects that were given out and not destroyed. */
int failing_objects(void) { return objects; }

static void fill(void) {
  size_t functions = (plugin->struct_size - sizeof *plugin) / sizeof(pjrt_function);
  for (size_t i = 0; i < functions && i < WRAPPED; i++) ours->functions[i] = (pjrt_function)wraps[i];
}

/* Takes a function out of the table; -1: all are there again. */
void failing_without(int number) {
  fill();
  if (number >= 0) ours->functions[number] = NULL;
}

const pjrt_api *GetPjrtApi(void) {
  if (ours) return ours;
  void *library = dlopen(getenv("FAILING_PLUGIN"), RTLD_NOW | RTLD_LOCAL);
  const pjrt_api *(*get)(void) = NULL;
  if (library) *(void **)&get = dlsym(library, "GetPjrtApi");
  if (!get) {
    fprintf(stderr, "%s\n", dlerror());
    abort();
  }
  plugin = get();
  ours = malloc(plugin->struct_size);
  memcpy(ours, plugin, plugin->struct_size);
  fill();
  return ours;
}
