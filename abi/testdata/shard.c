/*
 * The vocabulary-parallel form: three ranks in one process, of unlike numbers of
 * columns, give the loss, the gradient and the statistics of the whole rows in
 * the rounds that the header tells of; and what is said to wrong input.
 */
#include "check.h"

enum { ROWS = 5, VOCAB = 50, RANKS = 3, MOST_NUMBERS = 16 };

static const int firsts[RANKS + 1] = {0, 7, 31, VOCAB};

/* A rank's columns. */
typedef struct {
  akl_tensor tensors[3];
  akl_loss_args loss;
  akl_shard_args args;
  float numbers[AKL_SHARD_MOST_ROUNDS][ROWS * MOST_NUMBERS];
  akl_tensor matrices[AKL_SHARD_MOST_ROUNDS];
} rank;

static void make_rank(rank *r, const akl_loss_args *whole, int number) {
  static const akl_shard_args defaults = AKL_SHARD_ARGS_INIT;
  const akl_tensor *models[3];
  models[0] = whole->student;
  models[1] = whole->snapshot;
  models[2] = whole->reference;
  int count = firsts[number + 1] - firsts[number];
  for (int i = 0; i < 3; i++) {
    float *copy = aligned_memory((size_t)(ROWS * count) * sizeof(float));
    for (int row = 0; row < ROWS; row++)
      memcpy(copy + row * count, (const float *)models[i]->data + row * VOCAB + firsts[number], (size_t)count * sizeof(float));
    r->tensors[i] = matrix(copy, type(2, 32, 1), ROWS, count);
  }
  r->loss = *whole;
  r->loss.student = &r->tensors[0];
  r->loss.snapshot = &r->tensors[1];
  r->loss.reference = &r->tensors[2];
  r->loss.vocab = VOCAB;
  r->args = defaults;
  r->args.loss = &r->loss;
  r->args.first_column = firsts[number];
}

/* The caller's all-reduce. */
static void reduce(rank *ranks, int round, int32_t how, int count) {
  for (int i = 0; i < ROWS * count; i++) {
    float all = ranks[0].numbers[round][i];
    for (int k = 1; k < RANKS; k++) {
      float x = ranks[k].numbers[round][i];
      all = how == AKL_REDUCE_SUM ? all + x : x > all ? x : all;
    }
    for (int k = 0; k < RANKS; k++) ranks[k].numbers[round][i] = all;
  }
}

/* All rounds; returns how many numbers of a row were reduced. */
static int go_through(akl_context *context, rank *ranks, int wanted_rounds) {
  akl_error error = AKL_ERROR_INIT;
  int total = 0, rounds = 1;
  for (int round = 0; round < rounds; round++) {
    akl_shard_numbers numbers = AKL_SHARD_NUMBERS_INIT;
    numbers.round = round;
    CHECK_OK(akl_shard_stats(NULL, &ranks[0].args, &numbers, &error), &error);
    require(numbers.count > 0 && numbers.count <= MOST_NUMBERS && numbers.rounds <= AKL_SHARD_MOST_ROUNDS,
            "the numbers have no place");
    rounds = numbers.rounds;
    total += numbers.count;
    for (int k = 0; k < RANKS; k++) {
      ranks[k].matrices[round] = matrix(ranks[k].numbers[round], numbers.dtype, ROWS, numbers.count);
      numbers.numbers = &ranks[k].matrices[round];
      CHECK_OK(akl_shard_stats(context, &ranks[k].args, &numbers, &error), &error);
    }
    reduce(ranks, round, numbers.reduce, numbers.count);
    for (int k = 0; k < RANKS; k++) ranks[k].args.reduced[round] = &ranks[k].matrices[round];
  }
  CHECK(rounds == wanted_rounds, "%d rounds, want %d", rounds, wanted_rounds);
  return total;
}

static void compare(akl_context *context, const akl_loss_args *whole, int with_statistics, int rounds, int most_numbers) {
  akl_loss_result want = AKL_LOSS_RESULT_INIT;
  akl_statistics want_statistics = AKL_STATISTICS_INIT;
  akl_error error = AKL_ERROR_INIT;
  rank *ranks = calloc(RANKS, sizeof *ranks);
  require(ranks != NULL, "no memory");
  want.want_gradient = 1;
  if (with_statistics) want.statistics = &want_statistics;
  CHECK_OK(akl_loss(context, whole, &want, &error), &error);
  for (int k = 0; k < RANKS; k++) {
    make_rank(&ranks[k], whole, k);
    ranks[k].args.want_statistics = with_statistics;
  }
  int numbers = go_through(context, ranks, rounds);
  CHECK(numbers <= most_numbers, "%d numbers of a row, want at most %d", numbers, most_numbers);
  for (int k = 0; k < RANKS; k++) {
    akl_loss_result result = AKL_LOSS_RESULT_INIT;
    akl_statistics statistics = AKL_STATISTICS_INIT;
    int count = firsts[k + 1] - firsts[k];
    double off = 0;
    result.want_gradient = 1;
    if (with_statistics) result.statistics = &statistics;
    CHECK_OK(akl_shard_loss(context, &ranks[k].args, &result, &error), &error);
    CHECK(fabs(result.loss - want.loss) < 1e-6 * want.loss, "rank %d: loss %.9g, want %.9g", k, result.loss, want.loss);
    CHECK(result.counted_rows == want.counted_rows, "rank %d: %d rows counted", k, (int)result.counted_rows);
    for (int row = 0; row < ROWS; row++)
      for (int i = 0; i < count; i++)
        off = fmax(off, fabs(((const float *)result.gradient_data)[row * count + i] -
                             ((const float *)want.gradient_data)[row * VOCAB + firsts[k] + i]));
    CHECK(off < 1e-7, "rank %d: gradient off by %.2g", k, off);
    for (int i = 0; i < AKL_STAT_COUNT; i++)
      CHECK(fabs(statistics.mean[i] - want_statistics.mean[i]) < 1e-6 * (1 + want_statistics.mean[i]),
            "rank %d: statistic %d is %.9g, want %.9g", k, i, statistics.mean[i], want_statistics.mean[i]);
    akl_result_release(&result);
    for (int i = 0; i < 3; i++) free(ranks[k].tensors[i].data);
  }
  akl_result_release(&want);
  free(ranks);
}

static void check_errors(akl_context *context, const akl_loss_args *whole) {
  akl_error error = AKL_ERROR_INIT;
  akl_loss_result result = AKL_LOSS_RESULT_INIT;
  akl_statistics statistics = AKL_STATISTICS_INIT;
  akl_shard_numbers numbers = AKL_SHARD_NUMBERS_INIT;
  rank *r = calloc(1, sizeof *r);
  require(r != NULL, "no memory");
  make_rank(r, whole, 0);
#define WANT(call, wanted, name)                                                                                        \
  do {                                                                                                                  \
    akl_status status = (call);                                                                                         \
    CHECK(status == (wanted) && strcmp(error.field, (name)) == 0, "%s in \"%s\": %s", akl_status_name(status), error.field, error.message); \
  } while (0)
  WANT(akl_shard_loss(context, &r->args, &result, &error), AKL_INVALID_ARGUMENT, "reduced");
  numbers.round = 2;
  WANT(akl_shard_stats(NULL, &r->args, &numbers, &error), AKL_INVALID_ARGUMENT, "round");
  numbers.round = 0;
  r->matrices[0] = matrix(r->numbers[0], type(2, 32, 1), ROWS, 4);
  numbers.numbers = &r->matrices[0];
  WANT(akl_shard_stats(NULL, &r->args, &numbers, &error), AKL_NULL_POINTER, "context");
  r->args.reserved = 1;
  WANT(akl_shard_stats(context, &r->args, &numbers, &error), AKL_INVALID_ARGUMENT, "reserved");
  r->args.reserved = 0;
  r->loss.vocab = 0;
  WANT(akl_shard_stats(context, &r->args, &numbers, &error), AKL_INVALID_ARGUMENT, "vocab");
  r->loss.vocab = VOCAB;
  r->matrices[0].columns = 3;
  WANT(akl_shard_stats(context, &r->args, &numbers, &error), AKL_INVALID_SHAPE, "numbers.columns");
  result.statistics = &statistics;
  WANT(akl_shard_loss(context, &r->args, &result, &error), AKL_INVALID_ARGUMENT, "want_statistics");
  r->loss.student = NULL;
  WANT(akl_shard_stats(context, &r->args, &numbers, &error), AKL_NULL_POINTER, "student");
  WANT(akl_shard_stats(context, NULL, &numbers, &error), AKL_NULL_POINTER, "args");
  WANT(akl_shard_stats(context, &r->args, NULL, &error), AKL_NULL_POINTER, "numbers");
  for (int i = 0; i < 3; i++) free(r->tensors[i].data);
  free(r);
}

int main(void) {
  akl_context *context = open_context();
  batch b;
  int64_t labels[ROWS] = {3, VOCAB - 1, -100, 7, 30};
  akl_tensor of_labels = matrix(labels, type(0, 64, 1), ROWS, 1);
  make_batch(&b, ROWS, VOCAB);
  compare(context, &b.args, 0, 2, 9);
  b.args.labels = &of_labels;
  b.args.ce_weight = 0.5;
  b.args.divergence = AKL_DIVERGENCE_REVERSE;
  compare(context, &b.args, 0, 2, 11);
  b.args.divergence = AKL_DIVERGENCE_JSD;
  b.args.space = AKL_SPACE_PROBABILITY;
  compare(context, &b.args, 0, 3, 12);
  b.args.divergence = AKL_DIVERGENCE_FORWARD;
  b.args.space = AKL_SPACE_LOGIT;
  compare(context, &b.args, 1, 4, 28);
  check_errors(context, &b.args);
  check_nothing_held(context);
  free_batch(&b);
  akl_context_destroy(context);
  return finish("shard");
}
