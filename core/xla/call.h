/* What core/xla asks of a plugin beyond gopjrt; each function is one crossing
 * from Go. A pjrt_error that is returned is the caller's to destroy. */
#ifndef ANCHORKL_CALL_H
#define ANCHORKL_CALL_H

#include "pjrt.h"

/* How many arguments a program may have: xlacall_run keeps them on its stack. */
enum { XLACALL_ARGUMENTS = 32 };

/* How a device's memory is copied, by the driver's own functions, which return 0 if
 * all is well: within the device, on a stream, and waiting for what is on it. */
typedef struct {
  int (*copy)(uintptr_t to, uintptr_t from, size_t bytes, void *stream);
  int (*finish)(void *stream);
  void *stream;
} xlacall_copier;

/* A program that can run, on the device that it runs on. */
typedef struct {
  const pjrt_api *api;
  pjrt_client *client;
  pjrt_device *device;
  pjrt_loaded *executable;
  size_t results;
  const xlacall_copier *copier; /* NULL: the arguments are in the host's memory */
} xlacall_program;

/* An argument of a program, in the caller's memory. */
typedef struct {
  void *data;
  int64_t dims[2];
  int32_t type; /* PJRT_F32, ... */
  int32_t rank;
  int32_t result; /* the program writes it */
} xlacall_argument;

/* How a run ended. If error is NULL and moved is not -1, the program's result
 * of that number was written elsewhere than in its argument's memory. With a copier it
 * is copied there: copied counts the bytes, and moved says that copying failed, with
 * the driver's code. */
typedef struct {
  pjrt_error *error;
  int moved;
  int code;
  size_t copied;
} xlacall_outcome;

int xlacall_error_code(const pjrt_api *api, const pjrt_error *error);
const char *xlacall_error_message(const pjrt_api *api, const pjrt_error *error, size_t *size);
void xlacall_error_destroy(const pjrt_api *api, pjrt_error *error);

pjrt_error *xlacall_compile(const pjrt_api *api, pjrt_client *client, const char *text, size_t text_size, const char *options,
                            size_t options_size, pjrt_loaded **loaded);
pjrt_error *xlacall_load(const pjrt_api *api, pjrt_client *client, const void *bytes, size_t size, pjrt_loaded **loaded);
void xlacall_loaded_destroy(const pjrt_api *api, pjrt_loaded *loaded);

pjrt_error *xlacall_results(const pjrt_api *api, pjrt_loaded *loaded, size_t *results);
pjrt_error *xlacall_scratch(const pjrt_api *api, pjrt_loaded *loaded, int64_t *bytes);
/* The bytes are malloc's, the caller's to free. */
pjrt_error *xlacall_serialize(const pjrt_api *api, pjrt_loaded *loaded, void **bytes, size_t *size);

/* Of the arguments, as many are results as the program has, at most XLACALL_ARGUMENTS. */
xlacall_outcome xlacall_run(const xlacall_program *program, const xlacall_argument *arguments, size_t count);

/* Whether the client takes host memory as it is, without a copy: if not, its
 * address in `place` is not the memory's. */
pjrt_error *xlacall_place(const pjrt_api *api, pjrt_client *client, pjrt_device *device, void *memory, uintptr_t *place);

/* How many of so many threads more the process can have at once. */
size_t xlacall_threads(size_t wanted);

#endif
