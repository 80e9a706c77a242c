/* Calls of the loss functions, right ones of a recipe with a fuzzer's bytes over them. */
#ifndef ANCHORKL_FUZZ_GUIDED_H
#define ANCHORKL_FUZZ_GUIDED_H

#include "fuzz_bytes.h"
#include "fuzz_logits.h"
#include "fuzz_linear.h"
#include "fuzz_shard.h"

/* ------------------------------------------------------------- programs */

/* NEW_PROGRAMS: how many a run may compile besides those of the recipes, a second for each. */
enum { NEW_PROGRAMS = 24, MOST_PROGRAMS = 256 };

static uint64_t programs[MOST_PROGRAMS];
static size_t programs_known, programs_allowed = MOST_PROGRAMS;

static inline uint64_t mix(uint64_t digest, int64_t number) { return (digest ^ (uint64_t)number) * 0x100000001b3u; /* FNV-1a */ }

static inline uint64_t mix_tensor(uint64_t digest, const akl_tensor *t) {
  if (t == NULL) return mix(digest, -1);
  digest = mix(mix(digest, t->dtype.code), t->dtype.bits);
  return mix(mix(digest, t->columns), t->row_stride == 0 ? t->columns : t->row_stride);
}

/* Of all that another program may be made for. */
static inline uint64_t program_of(uint64_t digest, const akl_loss_args *args, int gradient, const akl_statistics *statistics) {
  digest = mix_tensor(mix_tensor(mix_tensor(digest, args->student), args->snapshot), args->reference);
  int64_t vocab = args->vocab != 0 || args->student == NULL ? args->vocab : args->student->columns;
  int labels = args->labels != NULL && (args->ce_weight != 0 || statistics != NULL);
  digest = mix(mix(mix(digest, vocab), args->space), args->divergence);
  digest = mix(mix(digest, args->topk != NULL && args->topk->ids != NULL ? args->topk->ids->columns : 0), gradient != 0);
  digest = mix(mix(digest, args->kl_weight != 0), args->ce_weight != 0);
  digest = mix(mix(digest, labels), statistics != NULL);
  for (int i = 0; i < 3; i++) digest = mix(mix(digest, args->logit_scale[i] != 1), args->softcap[i] != 0);
  return digest;
}

/* Whether a call of that program may be made: it was made before, or a few more may still be. */
static inline int may_compile(uint64_t program) {
  for (size_t i = 0; i < programs_known; i++)
    if (programs[i] == program) return 1;
  if (programs_known >= programs_allowed) return 0;
  programs[programs_known++] = program;
  return 1;
}

/* The recipes' own calls are made first; after them only a few others. */
static inline void limit_programs(void) { programs_allowed = programs_known + NEW_PROGRAMS; }

/* A call that no program may be made for: it is made where akl_program, which checks it likewise, has refused it. */
static inline int is_refused(const akl_loss_args *loss, const akl_linear_args *linear, int form) {
  akl_program_args args = AKL_PROGRAM_ARGS_INIT;
  akl_error error = AKL_ERROR_INIT;
  args.form = form;
  args.loss = loss;
  args.linear = linear;
  args.shards = 2;
  akl_status status = akl_program(&args, &error);
  CHECK(status != AKL_INTERNAL, "program: %s", error.message);
  return status != AKL_OK && status != AKL_UNSUPPORTED;
}

/* ----------------------------------------------------------------- calls */

static inline void add_options(writable *w, loss_call *c) {
  const akl_tensor **pointers[] = {&c->args.student,    &c->args.snapshot,     &c->args.reference,  &c->args.labels,
                                   &c->args.alpha_rows, &c->args.weights,      &c->topk.ids,        &c->topk.logs,
                                   &c->topk.tail,       &c->result.row_losses, &c->result.gradient, &c->statistics.rows};
  add_part(w, &c->args, sizeof c->args);
  add_part(w, &c->args.space, 4 * sizeof(int32_t)); /* and once more, as what a program is made for */
  if (c->args.topk != NULL) add_part(w, &c->topk, sizeof c->topk);
  if (c->result.statistics != NULL) add_part(w, &c->statistics, sizeof c->statistics);
  for (size_t i = 0; i < sizeof pointers / sizeof *pointers; i++) add_slot(w, pointers[i], TO_TENSOR);
  add_slot(w, &c->args.stream, TO_MEMORY);
  add_slot(w, &c->args.topk, TO_NOTHING);
  add_slot(w, &c->result.statistics, TO_NOTHING);
  add_slot(w, &c->result.gradient_data, TO_NOTHING);
  add_slot(w, &c->result.bad_tensor, TO_NOTHING);
}

/* The contents of a tensor, where there are some. */
static inline void add_contents(writable *w, const akl_tensor *t) {
  int64_t stride = t->row_stride == 0 ? t->columns : t->row_stride;
  size_t bytes = (size_t)(t->rows * stride) * bytes_of(t->dtype);
  if (t->data != NULL && bytes > 0) add_part(w, t->data, bytes);
}

static inline void clear_tensors(akl_tensor *tensors, int count) {
  static const akl_tensor empty = AKL_TENSOR_INIT;
  for (int i = 0; i < count; i++) tensors[i] = empty;
}

static inline int has_tensors(const akl_tensor *const *pointers, const akl_tensor *tensors, int count) {
  for (int i = 0; i < count; i++)
    if (pointers[i] != NULL && pointers[i] != &tensors[i]) return 0;
  return 1;
}

/* Whether the formula can say what the answer is: all tensors are their own, and small. */
static inline int can_be_judged(const writable *w, const loss_call *c) {
  const akl_tensor *const inputs[] = {c->args.student, c->args.snapshot,   c->args.reference,
                                      c->args.labels,  c->args.alpha_rows, c->args.weights};
  if (!at_home(w) || !has_tensors(inputs, c->tensors, LABELS + 3)) return 0;
  if (c->args.topk != NULL &&
      (c->topk.ids != &c->tensors[IDS] || c->topk.logs != &c->tensors[LOGS] || c->topk.tail != &c->tensors[TAIL]))
    return 0;
  if (c->result.row_losses != NULL && c->result.row_losses != &c->tensors[ROW_LOSSES]) return 0;
  if (c->result.gradient != NULL && c->result.gradient != &c->tensors[GRADIENT]) return 0;
  if (c->result.statistics != NULL && c->statistics.rows != NULL && c->statistics.rows != &c->tensors[STATISTICS]) return 0;
  return c->args.student->rows <= MOST_ROWS && c->args.student->columns <= MOST_VOCAB;
}

static inline void guided_logits(akl_context *context, input_bytes *in) {
  static loss_call call;
  static expected want;
  loss_call *c = &call;
  writable w = {0};
  const recipe *of = &recipes[take_below(in, RECIPES)];
  random_state = take_number(in, 1);
  clear_tensors(c->tensors, TENSORS);
  make_loss_call(c, of, random_state % 4 == 0);
  for (int i = 0; i < TENSORS; i++) add_tensor(&w, &c->tensors[i], &regions[i]);
  add_part(&w, &c->result, sizeof c->result);
  add_options(&w, c);
  for (int i = LABELS; i < INPUTS; i++) add_contents(&w, &c->tensors[i]);
  for (int i = STUDENT; i <= REFERENCE; i++) add_contents(&w, &c->tensors[i]);
  write_all_over(&w, in);
  if (claims_of(&w) == BEYOND) return;
  uint64_t program = program_of(AKL_FORM_LOGITS, &c->args, c->result.want_gradient, c->result.statistics);
  if (!may_compile(program) && !is_refused(&c->args, NULL, AKL_FORM_LOGITS)) return;
  for (int i = 0; i < TENSORS; i++) remember_region(&regions[i]);
  akl_loss_result before = c->result;
  attempt a = begin_attempt(0);
  akl_status status = akl_loss(context, &c->args, &c->result, a.given);
  if (status != AKL_OK) {
    check_refused(&a, status);
    CHECK(memcmp(&before, &c->result, sizeof before) == 0, "a refused call wrote to its result");
    for (int i = 0; i < TENSORS && status != AKL_NOT_FINITE; i++)
      CHECK(untouched(&regions[i]), "a refused call wrote to tensor %d", i);
    return;
  }
  if (can_be_judged(&w, c)) {
    evaluate_call(&c->args, &want);
    check_outputs_alone(c);
    judge_answer(c, &want);
  } else {
    c->result.struct_size = sizeof c->result;
    CHECK(akl_result_release(&c->result) == AKL_OK, "release failed");
  }
}

static inline void guided_linear(akl_context *context, input_bytes *in) {
  static linear_call call;
  linear_call *c = &call;
  writable w = {0};
  const linear_recipe *of = &linear_recipes[take_below(in, 2)];
  random_state = take_number(in, 1);
  clear_tensors(c->tensors, LINEAR_TENSORS);
  clear_tensors(c->objective.tensors, TENSORS);
  make_linear_call(c, of);
  for (int i = 0; i < LINEAR_TENSORS; i++) add_tensor(&w, &c->tensors[i], &linear_regions[i]);
  for (int i = LABELS; i < TENSORS; i++) add_tensor(&w, &c->objective.tensors[i], &regions[i]);
  add_part(&w, &c->args, sizeof c->args);
  add_part(&w, &c->result, sizeof c->result);
  add_options(&w, &c->objective);
  const void *pointers[] = {&c->args.student_hidden,   &c->args.student_weight,   &c->args.student_bias,
                            &c->args.snapshot_hidden,  &c->args.snapshot_weight,  &c->args.snapshot_bias,
                            &c->args.reference_hidden, &c->args.reference_weight, &c->args.reference_bias,
                            &c->result.gradient[0],    &c->result.gradient[1],    &c->result.gradient[2],
                            &c->result.row_losses};
  for (size_t i = 0; i < sizeof pointers / sizeof *pointers; i++) add_slot(&w, (void *)(uintptr_t)pointers[i], TO_TENSOR);
  add_slot(&w, &c->args.loss, TO_NOTHING);
  add_slot(&w, &c->result.statistics, TO_NOTHING);
  write_all_over(&w, in);
  if (claims_of(&w) == BEYOND) return;
  const akl_loss_args *loss = c->args.loss != NULL ? c->args.loss : &c->objective.args;
  uint64_t program = program_of(AKL_FORM_LINEAR, loss, c->result.want_gradient[0] != 0, c->result.statistics);
  for (int i = 0; i < PARTS; i++) {
    const akl_tensor *t;
    memcpy(&t, pointers[i], sizeof t);
    program = mix_tensor(program, t);
    if (t == NULL || i % 3 != HIDDEN) program = mix(program, t == NULL ? 0 : t->rows);
  }
  for (int i = 1; i < AKL_GRADIENT_COUNT; i++) program = mix(program, c->result.want_gradient[i] != 0);
  program = mix(program, c->args.chunk_rows);
  if (!may_compile(program) && !is_refused(NULL, &c->args, AKL_FORM_LINEAR)) return;
  for (int i = 0; i < LINEAR_TENSORS; i++) remember_region(&linear_regions[i]);
  akl_linear_result before = c->result;
  attempt a = begin_attempt(0);
  akl_status status = akl_linear_loss(context, &c->args, &c->result, a.given);
  if (status != AKL_OK) {
    check_refused(&a, status);
    CHECK(memcmp(&before, &c->result, sizeof before) == 0, "a refused call wrote to its result");
    for (int i = 0; i < LINEAR_TENSORS && status != AKL_NOT_FINITE; i++)
      CHECK(untouched(&linear_regions[i]), "a refused call wrote to part %d", i);
    return;
  }
  c->result.struct_size = sizeof c->result;
  CHECK(akl_linear_release(&c->result) == AKL_OK, "release failed");
}

#endif
