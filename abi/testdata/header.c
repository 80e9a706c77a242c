/*
 * The header alone, in C99 and C11, and by way of header.cpp in C++17: it
 * needs no other header, its structs lie in memory as they were published, and
 * its INIT macros give the documented defaults. Returns the number of the
 * first check that fails.
 */
#include "anchorkl.h"

/* An array of -1 elements stops the compiler, in any version of C and C++. */
#define STATIC_CHECK(name, condition) typedef char name[(condition) ? 1 : -1]
#define AT(type, field, offset) STATIC_CHECK(type##_##field, offsetof(type, field) == (offset))
#define SIZE(type, bytes) STATIC_CHECK(type##_size, sizeof(type) == (bytes))

/* Structs may only grow at their end: what a host was compiled with stays true. */
#if UINTPTR_MAX == 0xffffffffffffffffu
AT(akl_error, status, 8);
AT(akl_error, field, 12);
AT(akl_error, message, 72);
SIZE(akl_error, 4168);
SIZE(akl_dtype, 4);
AT(akl_tensor, data, 8);
AT(akl_tensor, dtype, 16);
AT(akl_tensor, device_type, 20);
AT(akl_tensor, device_id, 24);
AT(akl_tensor, rows, 32);
AT(akl_tensor, columns, 40);
AT(akl_tensor, row_stride, 48);
SIZE(akl_tensor, 56);
AT(akl_context_options, plugin, 8);
AT(akl_context_options, device, 16);
AT(akl_context_options, device_id, 24);
AT(akl_context_options, python_path, 32);
AT(akl_context_options, cache_dir, 40);
AT(akl_context_options, memory_fraction, 48);
SIZE(akl_context_options, 56);
AT(akl_info, platform, 8);
AT(akl_info, platform_version, 72);
AT(akl_info, plugin, 328);
AT(akl_info, pjrt_api_major, 1352);
AT(akl_info, programs_compiled, 1360);
AT(akl_info, calls, 1392);
SIZE(akl_info, 1416);
AT(akl_plugin_place, source, 8);
AT(akl_plugin_place, path, 72);
AT(akl_plugin_place, problem, 4168);
AT(akl_plugin_place, pjrt_api_major, 5192);
SIZE(akl_plugin_place, 5200);
AT(akl_loss_args, student, 8);
AT(akl_loss_args, weights, 48);
AT(akl_loss_args, alpha, 56);
AT(akl_loss_args, ignore_index, 80);
AT(akl_loss_args, space, 96);
AT(akl_loss_args, tau_squared, 108);
AT(akl_loss_args, stream, 112);
AT(akl_loss_args, topk, 200);
SIZE(akl_loss_args, 208);
AT(akl_topk, ids, 8);
AT(akl_topk, tail, 24);
SIZE(akl_topk, 32);
AT(akl_shard_args, loss, 8);
AT(akl_shard_args, first_column, 16);
AT(akl_shard_args, reduced, 32);
SIZE(akl_shard_args, 64);
AT(akl_shard_numbers, round, 8);
AT(akl_shard_numbers, dtype, 24);
AT(akl_shard_numbers, numbers, 32);
SIZE(akl_shard_numbers, 40);
AT(akl_loss_result, want_gradient, 8);
AT(akl_loss_result, row_losses, 16);
AT(akl_loss_result, gradient, 24);
AT(akl_loss_result, loss, 32);
AT(akl_loss_result, counted_rows, 40);
AT(akl_loss_result, gradient_data, 48);
AT(akl_loss_result, owner, 56);
SIZE(akl_loss_result, 96);
AT(akl_program_args, form, 8);
AT(akl_program_args, backend, 16);
AT(akl_program_args, loss, 24);
AT(akl_program_args, text, 32);
AT(akl_program_args, text_size, 48);
AT(akl_program_args, version, 56);
SIZE(akl_program_args, 112);
#endif

/* Statuses go over the boundary as an int. */
STATIC_CHECK(akl_status_size, sizeof(akl_status) == sizeof(int32_t));

#define CHECK(condition) \
  number++;              \
  if (!(condition)) return number

int main(void) {
  const akl_error error = AKL_ERROR_INIT;
  const akl_tensor tensor = AKL_TENSOR_INIT;
  const akl_context_options options = AKL_CONTEXT_OPTIONS_INIT;
  const akl_info info = AKL_INFO_INIT;
  const akl_plugin_place place = AKL_PLUGIN_PLACE_INIT;
  const akl_loss_args args = AKL_LOSS_ARGS_INIT;
  const akl_loss_result result = AKL_LOSS_RESULT_INIT;
  const akl_linear_args linear = AKL_LINEAR_ARGS_INIT;
  const akl_linear_result gradients = AKL_LINEAR_RESULT_INIT;
  const akl_program_args program = AKL_PROGRAM_ARGS_INIT;
  const akl_dtype types[6] = {AKL_FLOAT16, AKL_BFLOAT16, AKL_FLOAT32, AKL_FLOAT64, AKL_INT32, AKL_INT64};
  static const int written[6] = {0x210, 0x410, 0x220, 0x240, 0x020, 0x040}; /* DLPack's code, then bits */
  int number = 0;

  CHECK(error.struct_size == sizeof error && error.status == AKL_OK && error.field[0] == 0 && error.message[0] == 0);
  CHECK(tensor.struct_size == sizeof tensor && tensor.data == NULL && tensor.device_type == AKL_CPU && tensor.device_id == 0);
  CHECK(tensor.dtype.code == 2 && tensor.dtype.bits == 32 && tensor.dtype.lanes == 1);
  CHECK(tensor.rows == 0 && tensor.columns == 0 && tensor.row_stride == 0);
  CHECK(options.struct_size == sizeof options && options.plugin == NULL && options.device == NULL && options.device_id == 0);
  CHECK(options.threads == 0 && options.python_path == NULL);
  CHECK(info.struct_size == sizeof info && info.platform[0] == 0 && info.plugin[0] == 0 && info.calls == 0);
  CHECK(args.struct_size == sizeof args && args.student == NULL && args.snapshot == NULL && args.reference == NULL);
  CHECK(args.labels == NULL && args.alpha_rows == NULL && args.weights == NULL && args.stream == NULL);
  CHECK(place.struct_size == sizeof place && place.path[0] == 0 && place.problem[0] == 0 && place.pjrt_api_minor == 0);
  CHECK(args.alpha == 0.5 && args.tau == 1.0 && args.num_items == 0.0 && args.ignore_index == -100 && args.vocab == 0);
  CHECK(args.space == AKL_SPACE_LOGIT && args.divergence == AKL_DIVERGENCE_FORWARD);
  CHECK(args.reduction == AKL_REDUCTION_MEAN && args.tau_squared == 0);
  CHECK(result.struct_size == sizeof result && result.want_gradient == 0 && result.reserved == 0 && result.loss == 0.0);
  CHECK(result.row_losses == NULL && result.gradient == NULL && result.gradient_data == NULL && result.owner == 0);
  CHECK(linear.struct_size == sizeof linear && linear.student_hidden == NULL && linear.student_weight == NULL &&
        linear.student_bias == NULL);
  CHECK(linear.snapshot_hidden == NULL && linear.snapshot_weight == NULL && linear.snapshot_bias == NULL);
  CHECK(linear.reference_hidden == NULL && linear.reference_weight == NULL && linear.reference_bias == NULL);
  CHECK(linear.loss == NULL && linear.chunk_rows == 0);
  CHECK(gradients.struct_size == sizeof gradients && gradients.reserved == 0 && gradients.row_losses == NULL &&
        gradients.statistics == NULL && gradients.loss == 0.0 && gradients.counted_rows == 0);
  for (int i = 0; i < AKL_GRADIENT_COUNT; i++) {
    CHECK(gradients.want_gradient[i] == 0 && gradients.gradient[i] == NULL && gradients.gradient_data[i] == NULL &&
          gradients.owner[i] == 0);
  }
  CHECK(gradients.bad_rows == 0 && gradients.first_bad_row == -1 && gradients.bad_tensor == NULL);
  CHECK(gradients.chunk_rows == 0 && gradients.products == 0 && gradients.scratch_bytes == 0);
  CHECK(AKL_GRADIENT_HIDDEN == 0 && AKL_GRADIENT_WEIGHT == 1 && AKL_GRADIENT_BIAS == 2 && AKL_GRADIENT_COUNT == 3);
  CHECK(program.struct_size == sizeof program && program.form == AKL_FORM_LOGITS && program.want_gradient == 1);
  CHECK(program.backend == NULL && program.loss == NULL && program.text == NULL && program.text_size == 0);
  for (int i = 0; i < 6; i++) {
    CHECK((types[i].code << 8 | types[i].bits) == written[i] && types[i].lanes == 1);
  }
  CHECK(AKL_CPU == 1 && AKL_CUDA == 2);
  /* Links as C from either language. */
  CHECK(akl_version()[0] == AKL_VERSION[0] && akl_status_name(AKL_OK)[0] == 'A');
  CHECK(akl_context_destroy(NULL) == AKL_OK);
  return 0;
}
