/* Fuzzed calls of the vocabulary-parallel form: two ranks in this process, of one thread. */
#ifndef ANCHORKL_FUZZ_SHARD_H
#define ANCHORKL_FUZZ_SHARD_H

#include "fuzz_refused.h"
#include "fuzz_wrong.h"

enum { RANKS = 2, MOST_NUMBERS = 32, SHARD_RECIPE = 2 };

typedef struct {
  akl_loss_args loss;
  akl_shard_args args;
  akl_tensor logits[3], matrices[AKL_SHARD_MOST_ROUNDS];
  unsigned char behind[1 << 16];
} shard_rank;

static shard_rank ranks[RANKS];
static region shard_regions[RANKS][3 + AKL_SHARD_MOST_ROUNDS];

static inline void make_rank(shard_rank *r, region *in, const loss_call *whole, int first, int columns) {
  static const akl_shard_args defaults = AKL_SHARD_ARGS_INIT;
  const akl_tensor **models[3];
  r->loss = whole->args;
  models[0] = &r->loss.student, models[1] = &r->loss.snapshot, models[2] = &r->loss.reference;
  for (int i = 0; i < 3; i++) {
    const akl_tensor *from = *models[i];
    akl_tensor *t = &r->logits[i];
    *t = matrix(NULL, from->dtype, from->rows, columns);
    t->data = place_in(&in[i], (size_t)(t->rows * columns) * bytes_of(t->dtype), !once_in(3));
    for (int64_t row = 0; row < t->rows; row++)
      for (int64_t j = 0; j < columns; j++) set_element(t, row, j, element(from, row, first + j));
    *models[i] = t;
  }
  r->loss.vocab = whole->of->vocab;
  r->args = defaults;
  r->args.loss = &r->loss;
  r->args.first_column = first;
  r->args.want_statistics = 1;
}

/* The caller's all-reduce. */
static inline void reduce_round(int round, int how) {
  akl_tensor *one = &ranks[0].matrices[round], *other = &ranks[1].matrices[round];
  for (int64_t row = 0; row < one->rows; row++)
    for (int64_t j = 0; j < one->columns; j++) {
      double a = element(one, row, j), b = element(other, row, j), all = how == AKL_REDUCE_SUM ? a + b : fmax(a, b);
      set_element(one, row, j, all);
      set_element(other, row, j, all);
    }
  ranks[0].args.reduced[round] = one;
  ranks[1].args.reduced[round] = other;
}

/* One round on both ranks; returns how many rounds there are, 0 after a failure. */
static inline int go_round(akl_context *context, int round, int64_t rows) {
  akl_error error = AKL_ERROR_INIT;
  akl_shard_numbers numbers = AKL_SHARD_NUMBERS_INIT;
  numbers.round = round;
  CHECK_OK(akl_shard_stats(NULL, &ranks[0].args, &numbers, &error), &error);
  if (failures > 0) return 0;
  require(numbers.count > 0 && numbers.count <= MOST_NUMBERS && numbers.rounds <= AKL_SHARD_MOST_ROUNDS,
          "the numbers have no place");
  for (int k = 0; k < RANKS; k++) {
    akl_tensor *t = &ranks[k].matrices[round];
    region *in = &shard_regions[k][3 + round];
    *t = matrix(NULL, numbers.dtype, rows, numbers.count);
    size_t bytes = (size_t)(rows * numbers.count) * bytes_of(t->dtype);
    t->data = place_in(in, bytes, !once_in(3));
    numbers.numbers = t;
    remember_region(in);
    CHECK_OK(akl_shard_stats(context, &ranks[k].args, &numbers, &error), &error);
    CHECK(untouched_but(in, t->data, 1, (int64_t)bytes, 0), "memory around a round's numbers was written to");
  }
  reduce_round(round, numbers.reduce);
  return numbers.rounds;
}

static inline void make_shard_odd(shard_rank *r, akl_shard_numbers *numbers) {
  switch (between(0, 8)) {
    case 0: r->args.struct_size = odd_size(sizeof r->args); break;
    case 1: numbers->round = odd_enum(AKL_SHARD_MOST_ROUNDS); break;
    case 2: r->args.first_column = -1 - (int64_t)(random_bits() >> 1); break;
    case 3: r->args.first_column = INT64_MAX - between(0, 1 << 30); break;
    case 4: r->args.reserved = odd_enum(1); break;
    case 5:
      r->args.loss = once_in(2) ? NULL : &r->loss;
      r->loss.vocab = -1 - (int64_t)(random_bits() >> 1);
      break;
    case 6: make_tensor_odd(&r->matrices[between(0, AKL_SHARD_MOST_ROUNDS - 1)], 0, 0); break;
    case 7: make_number_odd(&r->loss); break;
    default: make_tensor_odd(&r->logits[between(0, 2)], 0, 0);
  }
}

/* A round again, or the loss, with something odd: refused, or some answer; what is right was seen before. */
static inline void go_odd(akl_context *context) {
  akl_shard_numbers numbers = AKL_SHARD_NUMBERS_INIT;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  shard_rank *r = &ranks[between(0, RANKS - 1)];
  numbers.round = (int32_t)between(0, AKL_SHARD_MOST_ROUNDS - 1);
  numbers.numbers = &r->matrices[numbers.round];
  make_shard_odd(r, &numbers);
  attempt a = begin_attempt(1);
  akl_status status = once_in(2) ? akl_shard_stats(odd_handle(context), &r->args, &numbers, a.given)
                                 : akl_shard_loss(odd_handle(context), &r->args, &result, a.given);
  if (status != AKL_OK) check_refused(&a, status);
  akl_result_release(&result);
}

static inline void fuzz_shard(akl_context *context) {
  static loss_call call;
  static expected want;
  static const int first = 12;
  make_loss_call(&call, &recipes[SHARD_RECIPE], 0);
  call.args.check = AKL_CHECK_NONE;
  evaluate_call(&call.args, &want);
  int vocab = call.of->vocab, rounds = 1;
  int64_t rows = call.tensors[STUDENT].rows;
  make_rank(&ranks[0], shard_regions[0], &call, 0, first);
  make_rank(&ranks[1], shard_regions[1], &call, first, vocab - first);
  for (int round = 0; round < rounds; round++) {
    rounds = go_round(context, round, rows);
    if (rounds == 0) return;
  }
  for (int k = 0; k < RANKS; k++) {
    akl_loss_result result = AKL_LOSS_RESULT_INIT;
    akl_error error = AKL_ERROR_INIT;
    result.want_gradient = 1;
    CHECK_OK(akl_shard_loss(context, &ranks[k].args, &result, &error), &error);
    judge_losses(&want, &call.args, result.loss, result.counted_rows, NULL, NULL);
    akl_tensor given =
        matrix((void *)(uintptr_t)result.gradient_data, ranks[k].logits[0].dtype, rows, ranks[k].logits[0].columns);
    if (rows > 0) judge_gradient(&want, &given, k * first);
    akl_result_release(&result);
  }
  if (once_in(2)) go_odd(context);
}

#endif
