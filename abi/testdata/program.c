/*
 * akl_program: its texts and its errors. Makes no context, and is run with an
 * empty environment: no plugin is in reach.
 */
#include "check.h"

/* Logits by shape alone. */
typedef struct {
  akl_tensor student, snapshot, reference;
  akl_loss_args loss;
  akl_program_args program;
} question;

static void make_question(question *q) {
  static const akl_loss_args loss = AKL_LOSS_ARGS_INIT;
  static const akl_program_args program = AKL_PROGRAM_ARGS_INIT;
  q->student = q->snapshot = q->reference = matrix(NULL, type(2, 32, 1), 4, 96);
  q->loss = loss;
  q->loss.student = &q->student;
  q->loss.snapshot = &q->snapshot;
  q->loss.reference = &q->reference;
  q->program = program;
  q->program.loss = &q->loss;
}

/* The text, which is the caller's to free; NULL if the call fails. */
static char *text_of(question *q, const char *what) {
  akl_error error = AKL_ERROR_INIT;
  q->program.text = NULL;
  q->program.text_capacity = q->program.text_size = 0;
  akl_status status = akl_program(&q->program, &error);
  CHECK(status == AKL_OK && q->program.text_size > 100 && q->program.version > 0, "%s: %s: %s", what, akl_status_name(status),
        error.message);
  if (status != AKL_OK) return NULL;
  size_t size = q->program.text_size;
  char *text = aligned_memory(size + 1);
  text[size] = 'x';
  q->program.text = text;
  q->program.text_capacity = size;
  status = akl_program(&q->program, &error);
  CHECK(status == AKL_OK && q->program.text_size == size, "%s: the second call: %s", what, error.message);
  CHECK(strlen(text) == size - 1 && text[size] == 'x', "%s: %zu characters, want %zu", what, strlen(text), size - 1);
  CHECK(strstr(text, "stablehlo.") != NULL && strstr(text, "@main") != NULL, "%s: no StableHLO", what);
  return text;
}

static void check_texts(void) {
  static const char *const backends[] = {NULL, "cpu", "cuda", "tpu"};
  question q;
  for (int space = AKL_SPACE_LOGIT; space <= AKL_SPACE_PROBABILITY; space++) {
    for (int backend = 0; backend < 4; backend++) {
      make_question(&q);
      q.loss.space = space;
      q.program.backend = backends[backend];
      q.student.dtype = type(4, 16, 1);
      free(text_of(&q, backend == 0 ? "no backend" : backends[backend]));
    }
  }
}

/* What is documented as an input of the program, or as not read, must leave the text as it is. */
static void check_what_is_read(void) {
  question q;
  make_question(&q);
  char *plain = text_of(&q, "plain");
  make_question(&q);
  q.loss.alpha = 7;
  q.loss.tau = -1;
  q.loss.reduction = 99;
  q.loss.num_items = NAN;
  q.loss.tau_squared = 1;
  q.loss.stream = &q;
  q.student.device_type = AKL_CUDA;
  char *other = text_of(&q, "with other scalars");
  CHECK(plain && other && strcmp(plain, other) == 0, "the text depends on what is not read");
  free(other);
  q.program.want_gradient = 0;
  other = text_of(&q, "without gradient");
  CHECK(plain && other && strcmp(plain, other) != 0, "the text is the same without gradient");
  free(other);
  make_question(&q);
  q.loss.snapshot = NULL;
  other = text_of(&q, "without snapshot");
  CHECK(plain && other && strcmp(plain, other) != 0, "the text is the same without snapshot");
  free(other);
  make_question(&q);
  q.program.alpha_interior = 1;
  other = text_of(&q, "alpha interior");
  CHECK(plain && other && strlen(other) < strlen(plain), "the text is no shorter where alpha is known to be interior");
  free(other);
  free(plain);
}

static void refused(question *q, akl_status want, const char *field) {
  akl_error error = AKL_ERROR_INIT;
  akl_status status = akl_program(&q->program, &error);
  CHECK(status == want && strcmp(error.field, field) == 0, "got %s in \"%s\", want %s in \"%s\": %s", akl_status_name(status),
        error.field, akl_status_name(want), field, error.message);
  make_question(q);
}

static void check_errors(void) {
  question q;
  char small[16] = "untouched";
  make_question(&q);
  q.program.form = 1, refused(&q, AKL_NULL_POINTER, "linear");
  q.program.form = 3, refused(&q, AKL_UNSUPPORTED, "form");
  q.program.form = AKL_FORM_SHARD, refused(&q, AKL_INVALID_ARGUMENT, "shards");
  q.program.form = AKL_FORM_SHARD, q.program.shards = 2, q.program.round = -1, refused(&q, AKL_INVALID_ARGUMENT, "round");
  q.program.form = AKL_FORM_SHARD, q.program.shards = INT32_MAX, refused(&q, AKL_INVALID_ARGUMENT, "shards");
  q.program.form = AKL_FORM_SHARD, q.program.shards = 2, q.student.row_stride = 2 * q.student.columns;
  refused(&q, AKL_INVALID_SHAPE, "student.row_stride");
  q.program.form = -1, refused(&q, AKL_UNSUPPORTED, "form");
  q.program.reserved = 1, refused(&q, AKL_INVALID_ARGUMENT, "reserved");
  q.program.backend = "vulkan", refused(&q, AKL_INVALID_ARGUMENT, "backend");
  q.program.struct_size = 0, refused(&q, AKL_INVALID_STRUCT, "args");
  q.program.loss = NULL, refused(&q, AKL_NULL_POINTER, "loss");
  q.loss.struct_size = 0, refused(&q, AKL_INVALID_STRUCT, "loss");
  q.loss.student = NULL, refused(&q, AKL_NULL_POINTER, "student");
  q.loss.reference = NULL, refused(&q, AKL_NULL_POINTER, "reference");
  q.loss.space = 2, refused(&q, AKL_INVALID_ARGUMENT, "space");
  q.loss.divergence = 3, refused(&q, AKL_INVALID_ARGUMENT, "divergence");
  q.loss.vocab = 97, refused(&q, AKL_INVALID_SHAPE, "student.columns");
  q.loss.vocab = -1, refused(&q, AKL_INVALID_ARGUMENT, "vocab");
  q.student.dtype = type(0, 32, 1), refused(&q, AKL_INVALID_DTYPE, "student.dtype");
  q.student.rows = 0, refused(&q, AKL_INVALID_SHAPE, "student.rows");
  q.reference.rows = 5, refused(&q, AKL_INVALID_SHAPE, "reference.rows");
  q.snapshot.columns = 0, refused(&q, AKL_INVALID_SHAPE, "snapshot.columns");
  q.snapshot.row_stride = 95, refused(&q, AKL_INVALID_SHAPE, "snapshot.row_stride");

  akl_error error = AKL_ERROR_INIT;
  q.program.text = small;
  q.program.text_capacity = sizeof small;
  CHECK(akl_program(&q.program, &error) == AKL_INVALID_ARGUMENT && strcmp(error.field, "text_capacity") == 0,
        "text_capacity 16: field \"%s\": %s", error.field, error.message);
  CHECK(strcmp(small, "untouched") == 0, "a text that does not fit was written");
  CHECK(q.program.text_size > sizeof small, "text_size: got %zu, want what is needed", q.program.text_size);
  CHECK(akl_program(NULL, &error) == AKL_NULL_POINTER && strcmp(error.field, "args") == 0, "NULL args: \"%s\"", error.field);
}

/* The fused linear form by shape alone. */
typedef struct {
  akl_tensor hidden, weight, bias;
  akl_loss_args loss;
  akl_linear_args linear;
  question asked; /* of which the program alone is used */
} linear_question;

static void make_linear(linear_question *q) {
  static const akl_loss_args loss = AKL_LOSS_ARGS_INIT;
  static const akl_linear_args linear = AKL_LINEAR_ARGS_INIT;
  make_question(&q->asked);
  q->hidden = matrix(NULL, type(4, 16, 1), 40, 24);
  q->weight = matrix(NULL, type(4, 16, 1), 96, 24);
  q->bias = matrix(NULL, type(2, 32, 1), 96, 1);
  q->loss = loss;
  q->linear = linear;
  q->linear.student_hidden = q->linear.snapshot_hidden = q->linear.reference_hidden = &q->hidden;
  q->linear.student_weight = q->linear.snapshot_weight = q->linear.reference_weight = &q->weight;
  q->linear.loss = &q->loss;
  q->asked.program.form = AKL_FORM_LINEAR;
  q->asked.program.loss = NULL;
  q->asked.program.linear = &q->linear;
  q->asked.program.want_linear_gradient[AKL_GRADIENT_HIDDEN] = 1;
  q->asked.program.want_linear_gradient[AKL_GRADIENT_WEIGHT] = 1;
}

/* Each of these changes the text. */
static void check_linear_texts(void) {
  char *texts[9] = {NULL};
  int count = 0;
  linear_question q;
#define TEXT(change)                                             \
  do {                                                           \
    make_linear(&q);                                             \
    change;                                                      \
    texts[count++] = text_of(&q.asked, "linear, " #change);      \
  } while (0)
  TEXT((void)0);
  TEXT(q.asked.program.kernels = 1);
  TEXT(q.asked.program.shared_teacher_head = 1);
  TEXT(q.asked.program.want_linear_gradient[AKL_GRADIENT_WEIGHT] = 0);
  TEXT(q.linear.chunk_rows = 8);
  TEXT(q.linear.student_bias = &q.bias);
  TEXT(q.asked.program.backend = "cuda");
  TEXT(q.asked.program.want_statistics = 1);
  TEXT(q.asked.program.alpha_interior = 1);
#undef TEXT
  for (int i = 0; i < count; i++)
    for (int j = 0; j < i; j++)
      CHECK(texts[i] && texts[j] && strcmp(texts[i], texts[j]) != 0, "linear texts %d and %d are the same", j, i);
  CHECK(texts[0] && strstr(texts[0], "tensor<96x24xbf16>") != NULL, "the head is not [columns, width]");
  CHECK(texts[1] && strstr(texts[1], "tensor<24x96xbf16>") != NULL, "the kernel is not [width, columns]");
  for (int i = 0; i < count; i++) free(texts[i]);
}

static void check_linear_errors(void) {
  linear_question q;
#define REFUSED(change, want, named)                                                                              \
  do {                                                                                                            \
    akl_error error = AKL_ERROR_INIT;                                                                             \
    make_linear(&q);                                                                                              \
    change;                                                                                                       \
    akl_status status = akl_program(&q.asked.program, &error);                                                    \
    CHECK(status == want && strcmp(error.field, named) == 0, "%s: got %s in \"%s\": %s", #change,                 \
          akl_status_name(status), error.field, error.message);                                                   \
  } while (0)
  REFUSED(q.linear.struct_size = 0, AKL_INVALID_STRUCT, "linear");
  REFUSED(q.linear.loss = NULL, AKL_NULL_POINTER, "loss");
  REFUSED(q.linear.student_weight = NULL, AKL_NULL_POINTER, "student_weight");
  REFUSED(q.linear.chunk_rows = -1, AKL_INVALID_ARGUMENT, "chunk_rows");
  REFUSED(q.hidden.rows = 0, AKL_INVALID_SHAPE, "student_hidden.rows");
  REFUSED(q.hidden.columns = 23, AKL_INVALID_SHAPE, "student_weight.columns");
  REFUSED(q.hidden.row_stride = 32, AKL_INVALID_SHAPE, "student_hidden.row_stride");
  REFUSED(q.weight.dtype = type(0, 32, 1), AKL_INVALID_DTYPE, "student_weight.dtype");
  REFUSED(q.loss.vocab = 97, AKL_INVALID_SHAPE, "student_weight.rows");
  REFUSED(q.asked.program.want_linear_gradient[AKL_GRADIENT_BIAS] = 1, AKL_INVALID_ARGUMENT, "bias_gradient");
  REFUSED(q.asked.program.backend = "vulkan", AKL_INVALID_ARGUMENT, "backend");
  REFUSED((q.asked.program.shared_teacher_head = 1, q.linear.snapshot_hidden = q.linear.snapshot_weight = NULL),
          AKL_INVALID_ARGUMENT, "shared_teacher_head");
  REFUSED((q.asked.program.shared_teacher_head = 1, q.linear.reference_bias = &q.bias), AKL_INVALID_ARGUMENT,
          "shared_teacher_head");
#undef REFUSED
}

int main(void) {
  check_texts();
  check_what_is_read();
  check_errors();
  check_linear_texts();
  check_linear_errors();
  return finish("program");
}
