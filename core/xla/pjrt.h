/*
 * The parts of the PJRT C API that call.c uses: argument structs with their
 * fields in order, and the functions' places in the plugin's table.
 *
 * They are those of version 0.81, the oldest that package plugin accepts.
 * Later minor versions only append fields and functions, and read no field
 * that struct_size does not cover. testdata/layout.c compares every offset
 * with the header that gopjrt is built with.
 */
#ifndef ANCHORKL_PJRT_H
#define ANCHORKL_PJRT_H

#include <stddef.h>
#include <stdint.h>

/* PJRT's objects are opaque. */
typedef struct pjrt_error pjrt_error;
typedef struct pjrt_event pjrt_event;
typedef struct pjrt_client pjrt_client;
typedef struct pjrt_device pjrt_device;
typedef struct pjrt_buffer pjrt_buffer;
typedef struct pjrt_executable pjrt_executable; /* PJRT_Executable: what was compiled */
typedef struct pjrt_loaded pjrt_loaded;         /* PJRT_LoadedExecutable: what can run */
typedef struct pjrt_serialized pjrt_serialized;

/* Every function takes a pointer to its arguments and returns an error, NULL if
 * there is none; the first two return nothing. */
typedef void (*pjrt_function)(void);

typedef struct pjrt_api {
  size_t struct_size;
  void *extension_start;
  struct {
    size_t struct_size;
    void *extension_start;
    int major_version;
    int minor_version;
  } version;
  pjrt_function functions[]; /* by the numbers below */
} pjrt_api;

enum {
  PJRT_ERROR_DESTROY = 0,
  PJRT_ERROR_MESSAGE = 1,
  PJRT_ERROR_GET_CODE = 2,
  PJRT_EVENT_DESTROY = 5,
  PJRT_EVENT_AWAIT = 8,
  PJRT_CLIENT_COMPILE = 20,
  PJRT_CLIENT_BUFFER_FROM_HOST_BUFFER = 22,
  PJRT_EXECUTABLE_DESTROY = 40,
  PJRT_EXECUTABLE_NUM_OUTPUTS = 44,
  PJRT_EXECUTABLE_SERIALIZE = 49,
  PJRT_LOADED_EXECUTABLE_DESTROY = 50,
  PJRT_LOADED_EXECUTABLE_GET_EXECUTABLE = 51,
  PJRT_LOADED_EXECUTABLE_EXECUTE = 55,
  PJRT_EXECUTABLE_DESERIALIZE_AND_LOAD = 56,
  PJRT_BUFFER_DESTROY = 58,
  PJRT_BUFFER_UNSAFE_POINTER = 73,
  PJRT_CLIENT_CREATE_VIEW_OF_DEVICE_BUFFER = 93,
  PJRT_EXECUTABLE_GET_COMPILED_MEMORY_STATS = 96,
  PJRT_FUNCTIONS = 97 /* how many a table must hold at least */
};

/* PJRT_Buffer_Type */
enum { PJRT_S32 = 4, PJRT_S64 = 5, PJRT_U16 = 7, PJRT_F16 = 10, PJRT_F32 = 11, PJRT_F64 = 12, PJRT_BF16 = 13 };

/* PJRT_HostBufferSemantics */
enum { PJRT_IMMUTABLE_ZERO_COPY = 2, PJRT_MUTABLE_ZERO_COPY = 3 };

/* PJRT_Error_Destroy, PJRT_Event_Destroy, PJRT_Event_Await, PJRT_Buffer_Destroy,
 * PJRT_Executable_Destroy and PJRT_LoadedExecutable_Destroy take one object. */
typedef struct {
  size_t struct_size;
  void *extension_start;
  void *object;
} pjrt_object_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  const pjrt_error *error;
  const char *message; /* out; lives as long as the error */
  size_t message_size; /* out */
} pjrt_error_message_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  const pjrt_error *error;
  int code; /* out */
} pjrt_error_get_code_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  const char *code;
  size_t code_size;
  const char *format;
  size_t format_size;
} pjrt_program;

typedef struct {
  size_t struct_size;
  void *extension_start;
  pjrt_client *client;
  const pjrt_program *program;
  const char *compile_options;
  size_t compile_options_size;
  pjrt_loaded *executable; /* out */
} pjrt_client_compile_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  pjrt_client *client;
  const char *serialized_executable;
  size_t serialized_executable_size;
  pjrt_loaded *loaded_executable; /* out */
  const char *overridden_serialized_compile_options;
  size_t overridden_serialized_compile_options_size;
} pjrt_executable_deserialize_and_load_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  pjrt_loaded *loaded_executable;
  pjrt_executable *executable; /* out; the caller's to destroy */
} pjrt_loaded_executable_get_executable_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  pjrt_executable *executable;
  size_t num_outputs; /* out */
} pjrt_executable_num_outputs_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  const pjrt_executable *executable;
  const char *serialized_bytes; /* out; lives as long as serialized_executable */
  size_t serialized_bytes_size; /* out */
  pjrt_serialized *serialized_executable;
  void (*serialized_executable_deleter)(pjrt_serialized *); /* out */
} pjrt_executable_serialize_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  pjrt_executable *executable;
  int64_t generated_code_size_in_bytes; /* out, as all below */
  int64_t argument_size_in_bytes;
  int64_t output_size_in_bytes;
  int64_t alias_size_in_bytes;
  int64_t temp_size_in_bytes;
  int64_t host_generated_code_size_in_bytes;
  int64_t host_argument_size_in_bytes;
  int64_t host_output_size_in_bytes;
  int64_t host_alias_size_in_bytes;
  int64_t host_temp_size_in_bytes;
  int64_t peak_memory_in_bytes;
} pjrt_executable_get_compiled_memory_stats_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  pjrt_client *client;
  const void *data;
  int type;
  const int64_t *dims;
  size_t num_dims;
  const int64_t *byte_strides;
  size_t num_byte_strides;
  int host_buffer_semantics;
  pjrt_device *device;
  void *memory;
  void *device_layout;
  pjrt_event *done_with_host_buffer; /* out; the caller's to destroy */
  pjrt_buffer *buffer;               /* out; the caller's to destroy */
} pjrt_client_buffer_from_host_buffer_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  pjrt_client *client;
  void *device_buffer_ptr;
  const int64_t *dims;
  size_t num_dims;
  int element_type;
  void *layout;
  pjrt_device *device;
  void (*on_delete_callback)(void *device_buffer_ptr, void *user_arg);
  void *on_delete_callback_arg;
  intptr_t stream;
  pjrt_buffer *buffer; /* out; the caller's to destroy */
  void *memory;
} pjrt_client_create_view_of_device_buffer_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  void *send_callbacks;
  void *recv_callbacks;
  size_t num_send_ops;
  size_t num_recv_ops;
  int launch_id;
  const int64_t *non_donatable_input_indices;
  size_t num_non_donatable_input_indices;
  void *context;
  const char *call_location;
  size_t num_tasks;
  int *task_ids;
  int64_t *incarnation_ids;
} pjrt_execute_options;

typedef struct {
  size_t struct_size;
  void *extension_start;
  pjrt_loaded *executable;
  pjrt_execute_options *options;
  pjrt_buffer *const *const *argument_lists;
  size_t num_devices;
  size_t num_args;
  pjrt_buffer **const *output_lists; /* its elements are out */
  pjrt_event **device_complete_events; /* its elements are out */
  pjrt_device *execute_device;
} pjrt_loaded_executable_execute_args;

typedef struct {
  size_t struct_size;
  void *extension_start;
  pjrt_buffer *buffer;
  uintptr_t buffer_pointer; /* out */
} pjrt_buffer_unsafe_pointer_args;

#endif
