/* Calls of the vocabulary-parallel form, after rounds that were right, with a fuzzer's bytes over them. */
#ifndef ANCHORKL_FUZZ_GUIDED_SHARD_H
#define ANCHORKL_FUZZ_GUIDED_SHARD_H

#include "fuzz_guided.h"

static inline void add_rank(writable *w, shard_rank *r, region *in, loss_call *whole) {
  const void *pointers[] = {&r->loss.student, &r->loss.snapshot,   &r->loss.reference,  &r->loss.labels,     &r->loss.alpha_rows,
                            &r->loss.weights, &r->args.reduced[0], &r->args.reduced[1], &r->args.reduced[2], &r->args.reduced[3]};
  for (int i = 0; i < 3; i++) add_tensor(w, &r->logits[i], &in[i]);
  for (int i = 0; i < AKL_SHARD_MOST_ROUNDS; i++) add_tensor(w, &r->matrices[i], &in[3 + i]);
  for (int i = LABELS; i <= WEIGHTS; i++) add_tensor(w, &whole->tensors[i], &regions[i]);
  add_part(w, &r->loss, sizeof r->loss);
  add_part(w, &r->args, sizeof r->args);
  for (size_t i = 0; i < sizeof pointers / sizeof *pointers; i++) add_slot(w, (void *)(uintptr_t)pointers[i], TO_TENSOR);
  add_slot(w, &r->loss.stream, TO_MEMORY);
  add_slot(w, &r->loss.topk, TO_NOTHING);
  add_slot(w, &r->args.loss, TO_NOTHING);
}

static inline void guided_shard(akl_context *context, input_bytes *in) {
  static loss_call call;
  static const int first = 12;
  writable w = {0};
  size_t rank = take_below(in, RANKS);
  random_state = take_number(in, 1);
  clear_tensors(call.tensors, TENSORS);
  make_loss_call(&call, &recipes[SHARD_RECIPE], 0);
  call.args.check = AKL_CHECK_NONE;
  int64_t rows = call.tensors[STUDENT].rows;
  make_rank(&ranks[0], shard_regions[0], &call, 0, first);
  make_rank(&ranks[1], shard_regions[1], &call, first, call.of->vocab - first);
  for (int round = 0, rounds = 1; round < rounds; round++) {
    rounds = go_round(context, round, rows);
    if (rounds == 0) return;
  }
  shard_rank *r = &ranks[rank];
  akl_shard_numbers numbers = AKL_SHARD_NUMBERS_INIT;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  size_t round = take_below(in, AKL_SHARD_MOST_ROUNDS + 1);
  numbers.round = (int32_t)(round % AKL_SHARD_MOST_ROUNDS);
  numbers.numbers = &r->matrices[numbers.round];
  result.want_gradient = 1;
  add_rank(&w, r, shard_regions[rank], &call);
  add_part(&w, &numbers.round, sizeof numbers - offsetof(akl_shard_numbers, round));
  add_slot(&w, &numbers.numbers, TO_TENSOR);
  write_all_over(&w, in);
  if (claims_of(&w) == BEYOND) return;
  uint64_t program = program_of(AKL_FORM_SHARD, &r->loss, 1, NULL);
  program = mix(mix(mix(program, r->args.first_column), r->args.want_statistics), r->loss.labels != NULL);
  if (!may_compile(program) && !is_refused(&r->loss, NULL, AKL_FORM_SHARD)) return;
  attempt a = begin_attempt(0);
  akl_status status = round < AKL_SHARD_MOST_ROUNDS ? akl_shard_stats(context, &r->args, &numbers, a.given)
                                                    : akl_shard_loss(context, &r->args, &result, a.given);
  if (status != AKL_OK) check_refused(&a, status);
  CHECK(akl_result_release(&result) == AKL_OK, "release failed");
}

#endif
