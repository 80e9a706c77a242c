/*
 * The exported functions. Each of them refuses to work in a forked child,
 * where Go's runtime would hang for ever; takes the caller's structs into
 * complete ones of this version; and calls its Go half in main.go.
 */
#include <stdlib.h>
#include <string.h>

#include "_cgo_export.h"
#include "dlpack.h"
#include "enter.h"

akl_status akl_context_create(const akl_context_options *options, akl_context **context, akl_error *error) {
  static const akl_context_options defaults = AKL_CONTEXT_OPTIONS_INIT;
  akl_context_options taken = defaults;
  uintptr_t id = 0;
  ENTER(error);
  if (context == NULL) return fail(error, AKL_NULL_POINTER, "context", "got NULL, want where to put the context");
  *context = NULL;
  if (options != NULL) TAKE(taken, options, "options", error);
  akl_status status = goContextCreate(&taken, &id, error);
  *context = (akl_context *)id;
  return status;
}

akl_status akl_context_destroy(akl_context *context) {
  ENTER(NULL);
  return context == NULL ? AKL_OK : goContextDestroy((uintptr_t)context);
}

akl_status akl_context_info(akl_context *context, akl_info *info, akl_error *error) {
  akl_info taken;
  ENTER(error);
  TAKE(taken, info, "info", error);
  akl_status status = goContextInfo((uintptr_t)context, &taken, error);
  if (status == AKL_OK) give(info, &taken, sizeof taken);
  return status;
}

akl_status akl_context_trim(akl_context *context, akl_error *error) {
  ENTER(error);
  return goContextTrim((uintptr_t)context, error);
}

typedef struct {
  akl_tensor student, snapshot, reference, labels, alpha_rows, weights;
  akl_topk topk;
  akl_tensor ids, logs, tail; /* of topk */
} loss_tensors;

static akl_status take_loss(akl_loss_args *into, loss_tensors *tensors, const akl_loss_args *from, const char *field,
                            akl_error *error) {
  TAKE(*into, from, field, error);
  TAKE_TENSOR(into->student, tensors->student, "student", error);
  TAKE_TENSOR(into->snapshot, tensors->snapshot, "snapshot", error);
  TAKE_TENSOR(into->reference, tensors->reference, "reference", error);
  TAKE_TENSOR(into->labels, tensors->labels, "labels", error);
  TAKE_TENSOR(into->alpha_rows, tensors->alpha_rows, "alpha_rows", error);
  TAKE_TENSOR(into->weights, tensors->weights, "weights", error);
  if (into->topk == NULL) return AKL_OK;
  TAKE(tensors->topk, into->topk, "topk", error);
  into->topk = &tensors->topk;
#define TAKE_LISTED(name)                                                                                      \
  TAKE(tensors->name, tensors->topk.name, "topk." #name, error);                                               \
  tensors->topk.name = &tensors->name
  TAKE_LISTED(ids);
  TAKE_LISTED(logs);
  TAKE_LISTED(tail);
#undef TAKE_LISTED
  return AKL_OK;
}

typedef struct {
  akl_statistics statistics;
  akl_tensor rows;
} statistics_parts;

/* The statistics that a result points to, with their tensor; NULL stays NULL. */
static akl_status take_statistics(akl_statistics **pointer, statistics_parts *copy, akl_error *error) {
  if (*pointer == NULL) return AKL_OK;
  TAKE(copy->statistics, *pointer, "statistics", error);
  TAKE_TENSOR(copy->statistics.rows, copy->rows, "statistics.rows", error);
  *pointer = &copy->statistics;
  return AKL_OK;
}

typedef struct {
  akl_loss_result result;
  akl_tensor row_losses, gradient;
  statistics_parts statistics;
} loss_answer;

static akl_status take_result(loss_answer *into, const akl_loss_result *from, akl_error *error) {
  TAKE(into->result, from, "result", error);
  TAKE_TENSOR(into->result.row_losses, into->row_losses, "row_losses", error);
  TAKE_TENSOR(into->result.gradient, into->gradient, "gradient", error);
  return take_statistics(&into->result.statistics, &into->statistics, error);
}

static void give_result(akl_loss_result *into, const loss_answer *answer) {
  into->loss = answer->result.loss;
  into->counted_rows = answer->result.counted_rows;
  into->gradient_data = answer->result.gradient_data;
  into->owner = answer->result.owner;
  into->bad_rows = answer->result.bad_rows;
  into->first_bad_row = answer->result.first_bad_row;
  into->bad_tensor = answer->result.bad_tensor;
  if (into->statistics != NULL) memcpy(into->statistics->mean, answer->statistics.statistics.mean, sizeof into->statistics->mean);
}

akl_status akl_loss(akl_context *context, const akl_loss_args *args, akl_loss_result *result, akl_error *error) {
  akl_loss_args taken;
  loss_tensors tensors;
  loss_answer answer;
  ENTER(error);
  akl_status status = take_loss(&taken, &tensors, args, "args", error);
  if (status != AKL_OK) return status;
  status = take_result(&answer, result, error);
  if (status != AKL_OK) return status;
  status = goLoss((uintptr_t)context, &taken, &answer.result, error);
  if (status == AKL_OK) give_result(result, &answer);
  return status;
}

typedef struct {
  akl_loss_args loss;
  loss_tensors tensors;
  akl_tensor reduced[AKL_SHARD_MOST_ROUNDS];
} shard_parts;

static akl_status take_shard(akl_shard_args *into, shard_parts *parts, const akl_shard_args *from, akl_error *error) {
  TAKE(*into, from, "args", error);
  akl_status status = take_loss(&parts->loss, &parts->tensors, into->loss, "loss", error);
  if (status != AKL_OK) return status;
  into->loss = &parts->loss;
  for (int i = 0; i < AKL_SHARD_MOST_ROUNDS; i++) TAKE_TENSOR(into->reduced[i], parts->reduced[i], "reduced", error);
  return AKL_OK;
}

akl_status akl_shard_stats(akl_context *context, const akl_shard_args *args, akl_shard_numbers *numbers, akl_error *error) {
  akl_shard_args taken;
  akl_shard_numbers answer;
  akl_tensor matrix;
  shard_parts parts;
  ENTER(error);
  akl_status status = take_shard(&taken, &parts, args, error);
  if (status != AKL_OK) return status;
  TAKE(answer, numbers, "numbers", error);
  TAKE_TENSOR(answer.numbers, matrix, "numbers", error);
  status = goShardStats((uintptr_t)context, &taken, &answer, error);
  if (status == AKL_OK) {
    numbers->rounds = answer.rounds;
    numbers->reduce = answer.reduce;
    numbers->count = answer.count;
    numbers->dtype = answer.dtype;
  }
  return status;
}

akl_status akl_shard_loss(akl_context *context, const akl_shard_args *args, akl_loss_result *result, akl_error *error) {
  akl_shard_args taken;
  shard_parts parts;
  loss_answer answer;
  ENTER(error);
  akl_status status = take_shard(&taken, &parts, args, error);
  if (status != AKL_OK) return status;
  status = take_result(&answer, result, error);
  if (status != AKL_OK) return status;
  status = goShardLoss((uintptr_t)context, &taken, &answer.result, error);
  if (status == AKL_OK) give_result(result, &answer);
  return status;
}

/* A DLPack tensor with what it needs to live and to end. */
typedef struct {
  DLManagedTensor tensor;
  int64_t shape[2], strides[2];
  uint64_t owner;
} managed_gradient;

static void delete_gradient(DLManagedTensor *self) {
  managed_gradient *managed = self->manager_ctx;
  /* A forked child's copy is left alone: the memory is the parent's to free. */
  if (!forked()) {
    adopt_handlers();
    goGradientRelease(managed->owner);
  }
  free(managed);
}

/* Makes a DLPack tensor of a gradient of the library's, whose it then is. */
static akl_status hand_over(uint64_t *owner, struct DLManagedTensor **tensor, akl_error *error) {
  owned_gradient gradient;
  if (tensor == NULL) return fail(error, AKL_NULL_POINTER, "tensor", "got NULL, want where to put the tensor");
  *tensor = NULL;
  akl_status status = goGradientDescribe(*owner, &gradient, error);
  if (status != AKL_OK) return status;
  managed_gradient *managed = calloc(1, sizeof *managed);
  if (managed == NULL) return fail(error, AKL_OUT_OF_MEMORY, "", "no memory for a DLPack tensor of %zu bytes", sizeof *managed);
  managed->owner = gradient.owner;
  managed->shape[0] = gradient.rows;
  managed->shape[1] = gradient.columns;
  managed->strides[0] = gradient.columns;
  managed->strides[1] = 1;
  managed->tensor.dl_tensor.data = gradient.data;
  managed->tensor.dl_tensor.device.device_type = gradient.device_type;
  managed->tensor.dl_tensor.device.device_id = gradient.device_id;
  managed->tensor.dl_tensor.ndim = 2;
  managed->tensor.dl_tensor.dtype.code = gradient.dtype.code;
  managed->tensor.dl_tensor.dtype.bits = gradient.dtype.bits;
  managed->tensor.dl_tensor.dtype.lanes = 1;
  managed->tensor.dl_tensor.shape = managed->shape;
  managed->tensor.dl_tensor.strides = managed->strides;
  managed->tensor.manager_ctx = managed;
  managed->tensor.deleter = delete_gradient;
  *tensor = &managed->tensor;
  *owner = 0;
  return AKL_OK;
}

akl_status akl_result_dlpack(akl_loss_result *result, struct DLManagedTensor **tensor, akl_error *error) {
  akl_loss_result taken;
  ENTER(error);
  TAKE(taken, result, "result", error);
  return hand_over(&result->owner, tensor, error);
}

akl_status akl_result_release(akl_loss_result *result) {
  akl_loss_result taken;
  ENTER(NULL);
  TAKE(taken, result, "result", NULL);
  if (taken.owner != 0) goGradientRelease(taken.owner);
  result->owner = 0;
  result->gradient_data = NULL;
  return AKL_OK;
}

typedef struct {
  akl_tensor hidden, weight, bias;
} model_tensors;

static akl_status take_linear(akl_linear_args *into, model_tensors models[3], akl_loss_args *loss, loss_tensors *tensors,
                              const akl_linear_args *from, const char *field, akl_error *error) {
  TAKE(*into, from, field, error);
#define TAKE_MODEL(name, index)                                                             \
  TAKE_TENSOR(into->name##_hidden, models[index].hidden, #name "_hidden", error);           \
  TAKE_TENSOR(into->name##_weight, models[index].weight, #name "_weight", error);           \
  TAKE_TENSOR(into->name##_bias, models[index].bias, #name "_bias", error)
  TAKE_MODEL(student, 0);
  TAKE_MODEL(snapshot, 1);
  TAKE_MODEL(reference, 2);
#undef TAKE_MODEL
  akl_status status = take_loss(loss, tensors, into->loss, "loss", error);
  into->loss = loss;
  return status;
}

akl_status akl_linear_loss(akl_context *context, const akl_linear_args *args, akl_linear_result *result, akl_error *error) {
  static const char *const names[AKL_GRADIENT_COUNT] = {"hidden_gradient", "weight_gradient", "bias_gradient"};
  akl_linear_args taken;
  akl_loss_args loss;
  akl_linear_result answer;
  model_tensors models[3];
  loss_tensors tensors;
  akl_tensor row_losses, gradients[AKL_GRADIENT_COUNT];
  statistics_parts statistics;
  ENTER(error);
  akl_status status = take_linear(&taken, models, &loss, &tensors, args, "args", error);
  if (status != AKL_OK) return status;
  TAKE(answer, result, "result", error);
  TAKE_TENSOR(answer.row_losses, row_losses, "row_losses", error);
  for (int i = 0; i < AKL_GRADIENT_COUNT; i++) TAKE_TENSOR(answer.gradient[i], gradients[i], names[i], error);
  status = take_statistics(&answer.statistics, &statistics, error);
  if (status != AKL_OK) return status;
  status = goLinearLoss((uintptr_t)context, &taken, &answer, error);
  if (status == AKL_OK) {
    result->loss = answer.loss;
    result->counted_rows = answer.counted_rows;
    memcpy(result->gradient_data, answer.gradient_data, sizeof answer.gradient_data);
    memcpy(result->owner, answer.owner, sizeof answer.owner);
    result->bad_rows = answer.bad_rows;
    result->first_bad_row = answer.first_bad_row;
    result->bad_tensor = answer.bad_tensor;
    result->chunk_rows = answer.chunk_rows;
    result->products = answer.products;
    result->scratch_bytes = answer.scratch_bytes;
    if (result->statistics != NULL) memcpy(result->statistics->mean, statistics.statistics.mean, sizeof result->statistics->mean);
  }
  return status;
}

akl_status akl_linear_dlpack(akl_linear_result *result, int32_t which, struct DLManagedTensor **tensor, akl_error *error) {
  akl_linear_result taken;
  ENTER(error);
  TAKE(taken, result, "result", error);
  if (which < 0 || which >= AKL_GRADIENT_COUNT)
    return fail(error, AKL_INVALID_ARGUMENT, "which", "got %d, want 0 (hidden), 1 (weight) or 2 (bias)", (int)which);
  return hand_over(&result->owner[which], tensor, error);
}

akl_status akl_linear_release(akl_linear_result *result) {
  akl_linear_result taken;
  ENTER(NULL);
  TAKE(taken, result, "result", NULL);
  for (int i = 0; i < AKL_GRADIENT_COUNT; i++) {
    if (taken.owner[i] != 0) goGradientRelease(taken.owner[i]);
    result->owner[i] = 0;
    result->gradient_data[i] = NULL;
  }
  return AKL_OK;
}

akl_status akl_program(akl_program_args *args, akl_error *error) {
  akl_program_args taken;
  akl_linear_args linear;
  akl_loss_args loss;
  model_tensors models[3];
  loss_tensors tensors;
  akl_status status;
  ENTER(error);
  TAKE(taken, args, "args", error);
  if (taken.form == AKL_FORM_LINEAR) {
    status = take_linear(&linear, models, &loss, &tensors, taken.linear, "linear", error);
    taken.linear = &linear;
  } else {
    status = take_loss(&loss, &tensors, taken.loss, "loss", error);
  }
  if (status != AKL_OK) return status;
  taken.loss = &loss;
  status = goProgram(&taken, error);
  args->text_size = taken.text_size;
  args->version = taken.version;
  if (taken.form == AKL_FORM_SHARD && status == AKL_OK) args->numbers = taken.numbers; /* else the struct may lack it */
  return status;
}

const char *akl_version(void) { return AKL_VERSION; }

const char *akl_status_name(akl_status status) {
  switch (status) {
#define NAME(status) case status: return #status
    NAME(AKL_OK);
    NAME(AKL_INVALID_ARGUMENT);
    NAME(AKL_INVALID_SHAPE);
    NAME(AKL_INVALID_DTYPE);
    NAME(AKL_INVALID_DEVICE);
    NAME(AKL_INVALID_STRUCT);
    NAME(AKL_NULL_POINTER);
    NAME(AKL_INVALID_CONTEXT);
    NAME(AKL_UNSUPPORTED);
    NAME(AKL_NOT_FINITE);
    NAME(AKL_NOT_FOUND);
    NAME(AKL_MISMATCH);
    NAME(AKL_UNAVAILABLE);
    NAME(AKL_FORKED);
    NAME(AKL_OUT_OF_MEMORY);
    NAME(AKL_COMPILE_FAILED);
    NAME(AKL_EXECUTION_FAILED);
    NAME(AKL_IO_FAILED);
    NAME(AKL_DAMAGED);
    NAME(AKL_BUSY);
    NAME(AKL_INTERNAL);
#undef NAME
  }
  return "AKL_UNKNOWN";
}
