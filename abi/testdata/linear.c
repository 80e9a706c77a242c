/*
 * The fused linear form: loss, row losses, statistics and gradients against
 * plain loops in double, in chunks of any size; gradients in memory of the
 * library's and of the caller's; and how long they live.
 */
#include "linear_case.h"

#include <pthread.h>

enum { EVERY = AKL_GRADIENT_COUNT };
static const int every[EVERY] = {1, 1, 1};

static akl_linear_result wanting(const int want[EVERY]) {
  akl_linear_result result = AKL_LINEAR_RESULT_INIT;
  for (int i = 0; i < EVERY; i++) result.want_gradient[i] = want[i];
  return result;
}

static akl_linear_result call(akl_context *context, const linear_case *c, const int want[EVERY]) {
  akl_linear_result result = wanting(want);
  akl_error error = AKL_ERROR_INIT;
  require(akl_linear_loss(context, &c->args, &result, &error) == AKL_OK, error.message);
  return result;
}

static void check_loss(const char *what, const akl_linear_result *result, const linear_truth *t) {
  check_near(what, result->loss, t->loss, 1e-6 * t->loss);
  CHECK(result->counted_rows == ROWS - 1, "%s: %lld rows count", what, (long long)result->counted_rows);
}

/* The library's gradients, in chunks of any size. */
static void check_values(akl_context *context, linear_case *c, const linear_truth *t) {
  static const int64_t sizes[] = {0, 1, 3, 7, 50};
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    char what[32];
    snprintf(what, sizeof what, "chunks of %d", (int)sizes[i]);
    c->args.chunk_rows = sizes[i];
    akl_linear_result result = call(context, c, every);
    check_loss(what, &result, t);
    for (int which = 0; which < EVERY; which++) {
      int64_t rows, columns;
      gradient_of(t, which, &rows, &columns);
      CHECK(result.owner[which] != 0 && (uintptr_t)result.gradient_data[which] % 64 == 0, "%s: gradient %d: %p", what, which,
            result.gradient_data[which]);
      check_gradient(what, t, which, result.gradient_data[which], columns);
    }
    CHECK(sizes[i] == 0 || sizes[i] > ROWS || result.chunk_rows == sizes[i], "%s: got %lld", what, (long long)result.chunk_rows);
    CHECK(result.products == 5 && result.scratch_bytes >= 3 * VOCAB * (int64_t)sizeof(float), "%s: %lld products, %lld bytes",
          what, (long long)result.products, (long long)result.scratch_bytes);
    CHECK(info_of(context).live_buffers == EVERY, "%s: %lld gradients are held", what, (long long)info_of(context).live_buffers);
    CHECK(akl_linear_release(&result) == AKL_OK, "%s: release failed", what);
    check_nothing_held(context);
  }
  c->args.chunk_rows = 0;
}

/* Each gradient costs its own product, that of a bias none. */
static void check_wishes(akl_context *context, const linear_case *c, const linear_truth *t) {
  for (int wishes = 0; wishes < 1 << EVERY; wishes++) {
    int want[EVERY];
    for (int which = 0; which < EVERY; which++) want[which] = wishes >> which & 1;
    akl_linear_result result = call(context, c, want);
    check_loss("wishes", &result, t);
    CHECK(result.products == 3 + want[0] + want[1], "wishes %d: %lld products", wishes, (long long)result.products);
    for (int which = 0; which < EVERY; which++) {
      CHECK((result.gradient_data[which] != NULL) == want[which] && (result.owner[which] != 0) == want[which],
            "wishes %d: gradient %d: %p", wishes, which, result.gradient_data[which]);
      if (want[which]) check_gradient("wishes", t, which, result.gradient_data[which], which == AKL_GRADIENT_BIAS ? 1 : 5);
    }
    akl_linear_release(&result);
  }
}

/* The caller's memory for a gradient amid bytes that must stay as they are. */
typedef struct {
  unsigned char *memory;
  size_t bytes;
  akl_tensor tensor;
} canary;

enum { CANARY = 0xa5, MARGIN = 64 };

static canary make_canary(const linear_truth *t, int which, int offset, int apart) {
  canary k;
  int64_t rows, columns;
  gradient_of(t, which, &rows, &columns);
  k.bytes = 2 * MARGIN + (size_t)offset + (size_t)(rows * (columns + apart)) * sizeof(float);
  k.memory = aligned_memory(k.bytes);
  memset(k.memory, CANARY, k.bytes);
  k.tensor = matrix(k.memory + MARGIN + offset, type(2, 32, 1), rows, columns);
  if (apart != 0) k.tensor.row_stride = columns + apart;
  return k;
}

/* How many bytes outside of the gradient's elements are another. */
static int spoiled(const canary *k) {
  const unsigned char *first = k->tensor.data;
  size_t element = sizeof(float), stride = (size_t)(k->tensor.row_stride ? k->tensor.row_stride : k->tensor.columns);
  int count = 0;
  for (size_t i = 0; i < k->bytes; i++) {
    size_t at = (size_t)(k->memory + i - first) / element;
    int inside = k->memory + i >= first && at < (size_t)k->tensor.rows * stride && at % stride < (size_t)k->tensor.columns;
    count += !inside && k->memory[i] != CANARY;
  }
  return count;
}

/* Memory that is written in place, memory that is not aligned, and rows that lie apart. */
static void check_callers_memory(akl_context *context, const linear_case *c, const linear_truth *t) {
  static const struct {
    const char *what;
    int offset, apart;
  } kinds[] = {{"aligned", 0, 0}, {"not aligned", 4, 0}, {"rows apart", 0, 3}, {"neither", 20, 11}};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    for (int mine = 0; mine < 1 << EVERY; mine++) { /* the others are the library's */
      akl_linear_result result = wanting(every);
      akl_error error = AKL_ERROR_INIT;
      canary canaries[EVERY];
      for (int which = 0; which < EVERY; which++) {
        canaries[which] = make_canary(t, which, kinds[i].offset, kinds[i].apart);
        if (mine >> which & 1) result.gradient[which] = &canaries[which].tensor;
      }
      CHECK_OK(akl_linear_loss(context, &c->args, &result, &error), &error);
      check_loss(kinds[i].what, &result, t);
      for (int which = 0; which < EVERY; which++) {
        const akl_tensor *own = &canaries[which].tensor;
        int given = mine >> which & 1;
        CHECK(given == (result.owner[which] == 0) && given == (result.gradient_data[which] == NULL),
              "%s: gradient %d has the wrong owner", kinds[i].what, which);
        if (given) check_gradient(kinds[i].what, t, which, own->data, own->row_stride ? own->row_stride : own->columns);
        CHECK(spoiled(&canaries[which]) == 0 && (given || *(unsigned char *)own->data == CANARY),
              "%s: gradient %d: %d bytes beside it were written", kinds[i].what, which, spoiled(&canaries[which]));
        free(canaries[which].memory);
      }
      akl_linear_release(&result);
      check_nothing_held(context);
    }
  }
}

/* Memory for a gradient that nobody wants is left alone. */
static void check_unwanted_memory(akl_context *context, const linear_case *c, const linear_truth *t) {
  const int bias_only[EVERY] = {0, 0, 1};
  akl_linear_result result = wanting(bias_only);
  akl_error error = AKL_ERROR_INIT;
  canary k = make_canary(t, AKL_GRADIENT_WEIGHT, 0, 0);
  result.gradient[AKL_GRADIENT_WEIGHT] = &k.tensor;
  CHECK_OK(akl_linear_loss(context, &c->args, &result, &error), &error);
  CHECK(spoiled(&k) == 0 && *(unsigned char *)k.tensor.data == CANARY, "a gradient that was not wanted was written");
  akl_linear_release(&result);
  free(k.memory);
}

/* Row losses and statistics, for the rows that count. */
static void check_rows(akl_context *context, linear_case *c, const linear_truth *t) {
  double row_losses[ROWS] = {0}, rows[ROWS * AKL_STAT_COUNT] = {0}, weights = 0, kl = 0, ce = 0;
  akl_tensor losses = matrix(row_losses, type(2, 64, 1), ROWS, 1);
  akl_tensor table = matrix(rows, type(2, 64, 1), ROWS, AKL_STAT_COUNT);
  akl_statistics statistics = AKL_STATISTICS_INIT;
  akl_linear_result result = wanting(every);
  akl_error error = AKL_ERROR_INIT;
  statistics.rows = &table;
  result.row_losses = &losses;
  result.statistics = &statistics;
  c->args.chunk_rows = 4;
  CHECK_OK(akl_linear_loss(context, &c->args, &result, &error), &error);
  c->args.chunk_rows = 0;
  check_loss("with statistics", &result, t);
  check_gradient("with statistics", t, AKL_GRADIENT_WEIGHT, result.gradient_data[AKL_GRADIENT_WEIGHT], 5);
  akl_linear_release(&result);
  for (int n = 0; n < ROWS; n++) {
    check_near("row loss", row_losses[n], t->row_loss[n], 1e-6 * t->row_loss[n]);
    check_near("row kl", rows[n * AKL_STAT_COUNT + AKL_STAT_KL], t->kl[n], 1e-6 * t->kl[n]);
    check_near("row ce", rows[n * AKL_STAT_COUNT + AKL_STAT_CE], t->ce[n], 1e-6 * t->ce[n]);
    for (int k = 0; n == 1 && k < AKL_STAT_COUNT; k++) CHECK(rows[n * AKL_STAT_COUNT + k] == 0, "row 1: statistic %d", k);
    if (n == 1) continue;
    weights += c->row_weight[n];
    kl += c->row_weight[n] * t->kl[n];
    ce += c->row_weight[n] * t->ce[n];
  }
  check_near("mean kl", statistics.mean[AKL_STAT_KL], kl / weights, 1e-6 * kl / weights);
  check_near("mean ce", statistics.mean[AKL_STAT_CE], ce / weights, 1e-6 * ce / weights);
  CHECK(statistics.mean[AKL_STAT_ANCHOR_SNAPSHOT] <= statistics.mean[AKL_STAT_BOUND], "the bound does not hold");
}

/* No rows, or none that counts: loss 0, and every gradient that has rows is 0. */
static void check_nothing_counts(akl_context *context, linear_case *c) {
  for (int rows = 0; rows <= ROWS; rows += ROWS) {
    for (int m = 0; m < MODELS; m++) c->hiddens[m].rows = rows;
    c->labels.rows = c->alphas.rows = c->row_weights.rows = rows;
    for (int n = 0; n < ROWS; n++) c->label[n] = -100;
    akl_linear_result result = call(context, c, every);
    CHECK(result.loss == 0 && result.counted_rows == 0, "%d rows: loss %g", rows, result.loss);
    CHECK((result.gradient_data[AKL_GRADIENT_HIDDEN] != NULL) == (rows > 0), "%d rows: the hidden gradient", rows);
    for (int which = 0; which < EVERY; which++) {
      const float *gradient = result.gradient_data[which];
      int elements = which == AKL_GRADIENT_HIDDEN ? rows * 5 : which == AKL_GRADIENT_WEIGHT ? PADDED * 5 : PADDED, nonzero = 0;
      for (int i = 0; i < elements; i++) nonzero += gradient[i] != 0;
      CHECK(nonzero == 0, "%d rows: gradient %d: %d elements are not 0", rows, which, nonzero);
    }
    CHECK(akl_linear_release(&result) == AKL_OK, "release failed");
    make_case(c);
  }
}

/* The tensors that a NaN is found in: named by report, refused by raise. What has no weight may hold one: the
 * reference in the first row, whose alpha is 0, and the snapshot in the last. */
static void check_not_finite(akl_context *context, linear_case *c) {
  static const char *const names[] = {"student_hidden", "snapshot_weight", "reference_bias"};
  for (int i = 0; i < 3; i++) {
    float *const spots[] = {&c->hidden[0][4 * 5], c->weight[1], c->bias[2]};
    const int first[] = {4, 0, 2}, bad[] = {1, ROWS - 2, ROWS - 2};
    akl_error error = AKL_ERROR_INIT;
    *spots[i] = NAN;
    c->loss.check = AKL_CHECK_REPORT;
    akl_linear_result result = call(context, c, every);
    CHECK(isnan(result.loss) && result.bad_rows == bad[i] && result.first_bad_row == first[i] &&
              strcmp(result.bad_tensor, names[i]) == 0,
          "%s: %lld bad rows, the first %lld, in %s", names[i], (long long)result.bad_rows, (long long)result.first_bad_row,
          result.bad_tensor);
    akl_linear_release(&result);
    c->loss.check = AKL_CHECK_RAISE;
    akl_status status = akl_linear_loss(context, &c->args, &result, &error);
    CHECK(status == AKL_NOT_FINITE && strcmp(error.field, names[i]) == 0, "%s: %s in %s", names[i], akl_status_name(status),
          error.field);
    CHECK(result.owner[0] == 0 && result.gradient_data[0] == NULL, "%s: a failing call gave a gradient", names[i]);
    check_nothing_held(context);
    make_case(c);
  }
}

static void *delete_tensor(void *tensor) {
  ((managed_tensor *)tensor)->deleter(tensor);
  return NULL;
}

/* Gradients as DLPack tensors, which outlive their context; one stays with its result. */
static void check_beyond_context(const linear_case *c, const linear_truth *t) {
  akl_context *context = open_context();
  akl_linear_result result = call(context, c, every);
  akl_error error = AKL_ERROR_INIT;
  managed_tensor *tensors[2], *again = (managed_tensor *)context;
  pthread_t thread;
  for (int which = 0; which < 2; which++) {
    int64_t rows, columns;
    gradient_of(t, which, &rows, &columns);
    CHECK_OK(akl_linear_dlpack(&result, which, &tensors[which], &error), &error);
    const managed_tensor *m = tensors[which];
    CHECK(result.owner[which] == 0 && m->data == result.gradient_data[which], "gradient %d was copied", which);
    CHECK(m->device_type == AKL_CPU && m->device_id == 0 && m->ndim == 2 && m->byte_offset == 0, "gradient %d: place", which);
    CHECK(m->dtype.code == 2 && m->dtype.bits == 32 && m->dtype.lanes == 1, "gradient %d: type", which);
    CHECK(m->shape[0] == rows && m->shape[1] == columns && m->strides[0] == columns && m->strides[1] == 1,
          "gradient %d: [%lld, %lld]", which, (long long)m->shape[0], (long long)m->shape[1]);
    CHECK(akl_linear_dlpack(&result, which, &again, &error) == AKL_INVALID_CONTEXT && again == NULL, "handed over twice");
  }
  CHECK(info_of(context).live_buffers == EVERY, "handing gradients over released them");
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  context = open_context();
  akl_linear_result later = call(context, c, every); /* would take memory that was given back */
  for (int which = 0; which < 2; which++) check_gradient("after its context", t, which, tensors[which]->data, 5);
  check_gradient("after its context", t, AKL_GRADIENT_BIAS, result.gradient_data[AKL_GRADIENT_BIAS], 1);
  CHECK(akl_linear_release(&result) == AKL_OK && akl_linear_release(&result) == AKL_OK, "release after destroy failed");
  check_gradient("after a release", t, AKL_GRADIENT_HIDDEN, tensors[0]->data, 5);
  tensors[1]->deleter(tensors[1]);
  require(pthread_create(&thread, NULL, delete_tensor, tensors[0]) == 0, "no thread");
  pthread_join(thread, NULL);
  CHECK(akl_linear_release(&later) == AKL_OK && later.owner[1] == 0 && later.gradient_data[1] == NULL, "release failed");
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
}

int main(void) {
  linear_case *c = new_case();
  linear_truth t = truth_of(c);
  akl_context *context = open_context();
  check_values(context, c, &t);
  check_wishes(context, c, &t);
  check_callers_memory(context, c, &t);
  check_unwanted_memory(context, c, &t);
  check_rows(context, c, &t);
  check_nothing_counts(context, c);
  check_not_finite(context, c);
  check_values(context, c, &t);
  check_nothing_held(context);
  CHECK(akl_context_destroy(context) == AKL_OK, "destroy failed");
  check_beyond_context(c, &t);
  free_case(c);
  return finish("linear");
}
