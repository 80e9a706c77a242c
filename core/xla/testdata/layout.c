/* Compares pjrt.h with PJRT's own header, which gopjrt brings along. It is only
 * compiled, by TestLayout: an assertion that fails is a compile error. */
#include "pjrt_c_api.h"

#include "../pjrt.h"

#define FIELD(ours, theirs, field)                                            \
  _Static_assert(offsetof(ours, field) == offsetof(theirs, field), #field);   \
  _Static_assert(sizeof(((ours *)0)->field) == sizeof(((theirs *)0)->field), #field)
#define SIZE(ours, theirs) _Static_assert(sizeof(ours) == sizeof(theirs), #ours)
#define OBJECT(theirs, field)                                                 \
  _Static_assert(sizeof(pjrt_object_args) == sizeof(theirs), #theirs);        \
  _Static_assert(offsetof(pjrt_object_args, object) == offsetof(theirs, field), #theirs)
#define FUNCTION(ours, theirs)                                                \
  _Static_assert(offsetof(pjrt_api, functions) + (ours) * sizeof(void *) ==   \
                     offsetof(PJRT_Api, theirs), #theirs)
#define VALUE(ours, theirs) _Static_assert((int)(ours) == (int)(theirs), #ours)

OBJECT(PJRT_Error_Destroy_Args, error);
OBJECT(PJRT_Event_Destroy_Args, event);
OBJECT(PJRT_Event_Await_Args, event);
OBJECT(PJRT_Buffer_Destroy_Args, buffer);
OBJECT(PJRT_Executable_Destroy_Args, executable);
OBJECT(PJRT_LoadedExecutable_Destroy_Args, executable);

SIZE(pjrt_error_message_args, PJRT_Error_Message_Args);
FIELD(pjrt_error_message_args, PJRT_Error_Message_Args, struct_size);
FIELD(pjrt_error_message_args, PJRT_Error_Message_Args, extension_start);
FIELD(pjrt_error_message_args, PJRT_Error_Message_Args, error);
FIELD(pjrt_error_message_args, PJRT_Error_Message_Args, message);
FIELD(pjrt_error_message_args, PJRT_Error_Message_Args, message_size);

SIZE(pjrt_error_get_code_args, PJRT_Error_GetCode_Args);
FIELD(pjrt_error_get_code_args, PJRT_Error_GetCode_Args, struct_size);
FIELD(pjrt_error_get_code_args, PJRT_Error_GetCode_Args, extension_start);
FIELD(pjrt_error_get_code_args, PJRT_Error_GetCode_Args, error);
FIELD(pjrt_error_get_code_args, PJRT_Error_GetCode_Args, code);

SIZE(pjrt_program, PJRT_Program);
FIELD(pjrt_program, PJRT_Program, struct_size);
FIELD(pjrt_program, PJRT_Program, extension_start);
FIELD(pjrt_program, PJRT_Program, code);
FIELD(pjrt_program, PJRT_Program, code_size);
FIELD(pjrt_program, PJRT_Program, format);
FIELD(pjrt_program, PJRT_Program, format_size);

SIZE(pjrt_client_compile_args, PJRT_Client_Compile_Args);
FIELD(pjrt_client_compile_args, PJRT_Client_Compile_Args, struct_size);
FIELD(pjrt_client_compile_args, PJRT_Client_Compile_Args, extension_start);
FIELD(pjrt_client_compile_args, PJRT_Client_Compile_Args, client);
FIELD(pjrt_client_compile_args, PJRT_Client_Compile_Args, program);
FIELD(pjrt_client_compile_args, PJRT_Client_Compile_Args, compile_options);
FIELD(pjrt_client_compile_args, PJRT_Client_Compile_Args, compile_options_size);
FIELD(pjrt_client_compile_args, PJRT_Client_Compile_Args, executable);

SIZE(pjrt_executable_deserialize_and_load_args, PJRT_Executable_DeserializeAndLoad_Args);
FIELD(pjrt_executable_deserialize_and_load_args, PJRT_Executable_DeserializeAndLoad_Args, struct_size);
FIELD(pjrt_executable_deserialize_and_load_args, PJRT_Executable_DeserializeAndLoad_Args, extension_start);
FIELD(pjrt_executable_deserialize_and_load_args, PJRT_Executable_DeserializeAndLoad_Args, client);
FIELD(pjrt_executable_deserialize_and_load_args, PJRT_Executable_DeserializeAndLoad_Args, serialized_executable);
FIELD(pjrt_executable_deserialize_and_load_args, PJRT_Executable_DeserializeAndLoad_Args, serialized_executable_size);
FIELD(pjrt_executable_deserialize_and_load_args, PJRT_Executable_DeserializeAndLoad_Args, loaded_executable);
FIELD(pjrt_executable_deserialize_and_load_args, PJRT_Executable_DeserializeAndLoad_Args, overridden_serialized_compile_options);
FIELD(pjrt_executable_deserialize_and_load_args, PJRT_Executable_DeserializeAndLoad_Args,
      overridden_serialized_compile_options_size);

SIZE(pjrt_loaded_executable_get_executable_args, PJRT_LoadedExecutable_GetExecutable_Args);
FIELD(pjrt_loaded_executable_get_executable_args, PJRT_LoadedExecutable_GetExecutable_Args, struct_size);
FIELD(pjrt_loaded_executable_get_executable_args, PJRT_LoadedExecutable_GetExecutable_Args, extension_start);
FIELD(pjrt_loaded_executable_get_executable_args, PJRT_LoadedExecutable_GetExecutable_Args, loaded_executable);
FIELD(pjrt_loaded_executable_get_executable_args, PJRT_LoadedExecutable_GetExecutable_Args, executable);

SIZE(pjrt_executable_num_outputs_args, PJRT_Executable_NumOutputs_Args);
FIELD(pjrt_executable_num_outputs_args, PJRT_Executable_NumOutputs_Args, struct_size);
FIELD(pjrt_executable_num_outputs_args, PJRT_Executable_NumOutputs_Args, extension_start);
FIELD(pjrt_executable_num_outputs_args, PJRT_Executable_NumOutputs_Args, executable);
FIELD(pjrt_executable_num_outputs_args, PJRT_Executable_NumOutputs_Args, num_outputs);

SIZE(pjrt_executable_serialize_args, PJRT_Executable_Serialize_Args);
FIELD(pjrt_executable_serialize_args, PJRT_Executable_Serialize_Args, struct_size);
FIELD(pjrt_executable_serialize_args, PJRT_Executable_Serialize_Args, extension_start);
FIELD(pjrt_executable_serialize_args, PJRT_Executable_Serialize_Args, executable);
FIELD(pjrt_executable_serialize_args, PJRT_Executable_Serialize_Args, serialized_bytes);
FIELD(pjrt_executable_serialize_args, PJRT_Executable_Serialize_Args, serialized_bytes_size);
FIELD(pjrt_executable_serialize_args, PJRT_Executable_Serialize_Args, serialized_executable);
FIELD(pjrt_executable_serialize_args, PJRT_Executable_Serialize_Args, serialized_executable_deleter);

SIZE(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, struct_size);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, extension_start);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, executable);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, generated_code_size_in_bytes);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, argument_size_in_bytes);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, output_size_in_bytes);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, alias_size_in_bytes);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, temp_size_in_bytes);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args,
      host_generated_code_size_in_bytes);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, host_argument_size_in_bytes);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, host_output_size_in_bytes);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, host_alias_size_in_bytes);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, host_temp_size_in_bytes);
FIELD(pjrt_executable_get_compiled_memory_stats_args, PJRT_Executable_GetCompiledMemoryStats_Args, peak_memory_in_bytes);

SIZE(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, struct_size);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, extension_start);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, client);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, data);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, type);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, dims);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, num_dims);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, byte_strides);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, num_byte_strides);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, host_buffer_semantics);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, device);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, memory);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, device_layout);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, done_with_host_buffer);
FIELD(pjrt_client_buffer_from_host_buffer_args, PJRT_Client_BufferFromHostBuffer_Args, buffer);

SIZE(pjrt_execute_options, PJRT_ExecuteOptions);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, struct_size);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, extension_start);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, send_callbacks);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, recv_callbacks);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, num_send_ops);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, num_recv_ops);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, launch_id);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, non_donatable_input_indices);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, num_non_donatable_input_indices);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, context);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, call_location);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, num_tasks);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, task_ids);
FIELD(pjrt_execute_options, PJRT_ExecuteOptions, incarnation_ids);

SIZE(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args);
FIELD(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args, struct_size);
FIELD(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args, extension_start);
FIELD(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args, executable);
FIELD(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args, options);
FIELD(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args, argument_lists);
FIELD(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args, num_devices);
FIELD(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args, num_args);
FIELD(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args, output_lists);
FIELD(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args, device_complete_events);
FIELD(pjrt_loaded_executable_execute_args, PJRT_LoadedExecutable_Execute_Args, execute_device);

SIZE(pjrt_buffer_unsafe_pointer_args, PJRT_Buffer_UnsafePointer_Args);
FIELD(pjrt_buffer_unsafe_pointer_args, PJRT_Buffer_UnsafePointer_Args, struct_size);
FIELD(pjrt_buffer_unsafe_pointer_args, PJRT_Buffer_UnsafePointer_Args, extension_start);
FIELD(pjrt_buffer_unsafe_pointer_args, PJRT_Buffer_UnsafePointer_Args, buffer);
FIELD(pjrt_buffer_unsafe_pointer_args, PJRT_Buffer_UnsafePointer_Args, buffer_pointer);

SIZE(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, struct_size);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, extension_start);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, client);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, device_buffer_ptr);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, dims);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, num_dims);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, element_type);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, layout);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, device);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, on_delete_callback);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, on_delete_callback_arg);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, stream);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, buffer);
FIELD(pjrt_client_create_view_of_device_buffer_args, PJRT_Client_CreateViewOfDeviceBuffer_Args, memory);

FUNCTION(PJRT_ERROR_DESTROY, PJRT_Error_Destroy);
FUNCTION(PJRT_ERROR_MESSAGE, PJRT_Error_Message);
FUNCTION(PJRT_ERROR_GET_CODE, PJRT_Error_GetCode);
FUNCTION(PJRT_EVENT_DESTROY, PJRT_Event_Destroy);
FUNCTION(PJRT_EVENT_AWAIT, PJRT_Event_Await);
FUNCTION(PJRT_CLIENT_COMPILE, PJRT_Client_Compile);
FUNCTION(PJRT_CLIENT_BUFFER_FROM_HOST_BUFFER, PJRT_Client_BufferFromHostBuffer);
FUNCTION(PJRT_EXECUTABLE_DESTROY, PJRT_Executable_Destroy);
FUNCTION(PJRT_EXECUTABLE_NUM_OUTPUTS, PJRT_Executable_NumOutputs);
FUNCTION(PJRT_EXECUTABLE_SERIALIZE, PJRT_Executable_Serialize);
FUNCTION(PJRT_LOADED_EXECUTABLE_DESTROY, PJRT_LoadedExecutable_Destroy);
FUNCTION(PJRT_LOADED_EXECUTABLE_GET_EXECUTABLE, PJRT_LoadedExecutable_GetExecutable);
FUNCTION(PJRT_LOADED_EXECUTABLE_EXECUTE, PJRT_LoadedExecutable_Execute);
FUNCTION(PJRT_EXECUTABLE_DESERIALIZE_AND_LOAD, PJRT_Executable_DeserializeAndLoad);
FUNCTION(PJRT_BUFFER_DESTROY, PJRT_Buffer_Destroy);
FUNCTION(PJRT_BUFFER_UNSAFE_POINTER, PJRT_Buffer_UnsafePointer);
FUNCTION(PJRT_CLIENT_CREATE_VIEW_OF_DEVICE_BUFFER, PJRT_Client_CreateViewOfDeviceBuffer);
FUNCTION(PJRT_EXECUTABLE_GET_COMPILED_MEMORY_STATS, PJRT_Executable_GetCompiledMemoryStats);
FUNCTION(PJRT_FUNCTIONS - 1, PJRT_Executable_GetCompiledMemoryStats);
_Static_assert(offsetof(pjrt_api, version.major_version) == offsetof(PJRT_Api, pjrt_api_version.major_version), "major");
_Static_assert(offsetof(pjrt_api, version.minor_version) == offsetof(PJRT_Api, pjrt_api_version.minor_version), "minor");

VALUE(PJRT_S32, PJRT_Buffer_Type_S32);
VALUE(PJRT_S64, PJRT_Buffer_Type_S64);
VALUE(PJRT_U16, PJRT_Buffer_Type_U16);
VALUE(PJRT_F16, PJRT_Buffer_Type_F16);
VALUE(PJRT_F32, PJRT_Buffer_Type_F32);
VALUE(PJRT_F64, PJRT_Buffer_Type_F64);
VALUE(PJRT_BF16, PJRT_Buffer_Type_BF16);
VALUE(PJRT_IMMUTABLE_ZERO_COPY, PJRT_HostBufferSemantics_kImmutableZeroCopy);
VALUE(PJRT_MUTABLE_ZERO_COPY, PJRT_HostBufferSemantics_kMutableZeroCopy);
