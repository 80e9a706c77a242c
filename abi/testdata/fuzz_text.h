/* Fuzzed calls of akl_program, which compiles nothing: shapes and options are free. */
#ifndef ANCHORKL_FUZZ_TEXT_H
#define ANCHORKL_FUZZ_TEXT_H

#include "fuzz_linear.h"

static inline int64_t any_size(void) { return once_in(4) ? odd_integer() : once_in(3) ? between(1, 200000) : between(1, 40); }

static inline void make_text_call(akl_program_args *args, linear_call *c) {
  static const char *const backends[] = {"cpu", "cuda", "tpu", "", "CPU", "rocm", "cpu\n"};
  static const akl_program_args defaults = AKL_PROGRAM_ARGS_INIT;
  *args = defaults;
  make_linear_call(c, &linear_recipes[between(0, 1)]);
  akl_loss_args *loss = &c->objective.args;
  args->form = once_in(10) ? odd_enum(3) : (int32_t)between(0, 2);
  args->backend = once_in(3) ? NULL : backends[between(0, once_in(5) ? 6 : 2)];
  args->want_gradient = (int32_t)between(0, 1);
  args->want_statistics = (int32_t)between(0, 1);
  args->alpha_interior = (int32_t)between(0, 1);
  args->kernels = (int32_t)between(0, 1);
  args->shared_teacher_head = once_in(4);
  args->shards = once_in(5) ? (int32_t)odd_integer() : (int32_t)between(1, 4);
  args->round = once_in(5) ? (int32_t)odd_integer() : (int32_t)between(0, 4);
  for (int i = 0; i < AKL_GRADIENT_COUNT; i++) args->want_linear_gradient[i] = (int32_t)between(0, 1);
  args->loss = loss;
  args->linear = &c->args;
  loss->space = (int32_t)between(0, 1);
  loss->divergence = (int32_t)between(0, 2);
  if (args->form == AKL_FORM_LINEAR) {
    for (int i = 0; i < PARTS; i++) c->tensors[i].data = NULL;
    if (once_in(3)) c->tensors[HIDDEN].rows = any_size();
    if (once_in(3)) c->args.chunk_rows = odd_integer();
  } else {
    int64_t rows = any_size(), columns = any_size();
    loss->student = &c->objective.tensors[STUDENT];
    loss->reference = &c->objective.tensors[REFERENCE];
    loss->snapshot = once_in(2) ? NULL : &c->objective.tensors[SNAPSHOT];
    loss->vocab = once_in(2) ? 0 : any_size();
    for (int i = STUDENT; i <= REFERENCE; i++) {
      akl_tensor *t = &c->objective.tensors[i];
      t->data = NULL;
      t->rows = rows;
      t->columns = once_in(10) ? any_size() : columns;
      t->row_stride = once_in(8) ? odd_integer() : 0;
      t->dtype = float_types[between(F16, F64)];
    }
  }
  if (once_in(6)) make_fields_odd(&c->objective);
  if (once_in(20)) args->struct_size = odd_size(sizeof *args);
  if (once_in(20)) args->reserved = odd_enum(1);
  if (once_in(20)) args->loss = NULL, args->linear = NULL;
}

static inline void fuzz_text(void) {
  static linear_call call;
  static struct {
    akl_program_args args;
    unsigned char behind[1 << 16];
  } given;
  enum { MARGIN = 64 };
  akl_program_args *args = &given.args;
  make_text_call(args, &call);
  attempt a = begin_attempt(once_in(10));
  akl_status status = akl_program(args, a.given);
  if (status != AKL_OK) {
    check_refused(&a, status);
    return;
  }
  size_t size = args->text_size, room = once_in(4) ? (size_t)between(0, (int64_t)size - 1) : size;
  CHECK(size > 100 && args->version > 0, "a program of %zu bytes", size);
  char *text = malloc(room + MARGIN);
  require(text != NULL, "no memory for a text");
  memset(text, 0x5a, room + MARGIN);
  args->text = text;
  args->text_capacity = room;
  a = begin_attempt(0);
  status = akl_program(args, a.given);
  CHECK((status == AKL_OK) == (room == size), "room for %zu bytes of %zu: %s", room, size, akl_status_name(status));
  if (status != AKL_OK) check_refused(&a, status);
  for (size_t i = status == AKL_OK ? room : 0; i < room + MARGIN; i++)
    if (text[i] != 0x5a) CHECK(0, "byte %zu behind a text's room of %zu was written to", i, room);
  if (status == AKL_OK)
    CHECK(memchr(text, 0, size) == text + size - 1 && strstr(text, "func.func") != NULL, "no text of %zu bytes", size);
  free(text);
}

#endif
