/* One fuzzed call of the logits form: right, with an output over something else, or odd. */
#ifndef ANCHORKL_FUZZ_LOGITS_H
#define ANCHORKL_FUZZ_LOGITS_H

#include "fuzz_refused.h"
#include "fuzz_wrong.h"

static inline void check_outputs_alone(const loss_call *c) {
  for (int which = 0; which < TENSORS; which++) {
    const akl_tensor *out = which < INPUTS ? NULL : wanted_output(c, which);
    int in_place = which == STUDENT && c->result.want_gradient && c->result.gradient != NULL &&
                   c->result.gradient->data == c->args.student->data;
    if (in_place) out = c->result.gradient;
    if (which == GRADIENT && out != NULL && out->data == c->args.student->data) out = NULL;
    if (out == NULL) {
      CHECK(untouched(&regions[which]), "tensor %d was written to", which);
      continue;
    }
    int64_t size = (int64_t)bytes_of(out->dtype), stride = out->row_stride == 0 ? out->columns : out->row_stride;
    CHECK(untouched_but(&regions[which], out->data, out->rows, out->columns * size, stride * size),
          "memory around tensor %d was written to", which);
  }
}

static inline void judge_answer(loss_call *c, const expected *want) {
  akl_loss_result *result = &c->result;
  judge_losses(want, &c->args, result->loss, result->counted_rows, result->row_losses, result->statistics);
  if (c->args.check == AKL_CHECK_RAISE) CHECK(want->bad == 0 || want->loose, "a row that is not finite was not told of");
  if (c->args.check == AKL_CHECK_REPORT && !want->loose)
    CHECK(result->bad_rows == want->bad && result->first_bad_row == want->first_bad && result->bad_tensor != NULL,
          "%lld bad rows, the first %lld, want %d, %d", (long long)result->bad_rows, (long long)result->first_bad_row, want->bad,
          want->first_bad);
  if (result->want_gradient == 0) {
    CHECK(result->owner == 0 && result->gradient_data == NULL, "a gradient that nobody wants");
  } else if (result->gradient != NULL) {
    CHECK(result->owner == 0 && result->gradient_data == NULL, "a gradient of the library's beside the caller's");
    judge_gradient(want, result->gradient, 0);
  } else if (want->rows > 0) {
    akl_tensor given =
        matrix((void *)(uintptr_t)result->gradient_data, c->args.student->dtype, want->rows, c->args.student->columns);
    CHECK(result->owner != 0 && (uintptr_t)given.data % 64 == 0, "no gradient, or none at 64 bytes");
    judge_gradient(want, &given, 0);
    hold(result, (size_t)(given.rows * given.columns) * bytes_of(given.dtype));
  }
}

enum { FUZZ_RIGHT, FUZZ_ALIASED, FUZZ_ODD };

static inline void fuzz_logits(akl_context *context) {
  static loss_call call;
  static expected want;
  loss_call *c = &call;
  int special = once_in(4), mode = once_in(2) ? FUZZ_RIGHT : once_in(4) ? FUZZ_ALIASED : FUZZ_ODD, fate = STAYS_RIGHT;
  akl_context *given = context;
  make_loss_call(c, &recipes[between(0, RECIPES - 1)], special);
  if (mode == FUZZ_ALIASED) fate = make_aliased(c);
  if (mode != FUZZ_ODD && fate == STAYS_RIGHT) evaluate_call(&c->args, &want);
  if (mode == FUZZ_ODD) {
    make_odd(c);
    given = odd_handle(context);
  }
  for (int which = 0; which < TENSORS; which++) remember_region(&regions[which]);
  akl_loss_result before = c->result;
  attempt a = begin_attempt(mode == FUZZ_ODD);
  akl_status status = akl_loss(given, &c->args, &c->result, a.given);
  if (status == AKL_OK) {
    CHECK(fate != HAS_TO_BE_REFUSED, "outputs in one place were accepted");
    if (fate != STAYS_RIGHT) {
      akl_result_release(&c->result);
      return;
    }
    if (mode == FUZZ_ODD) evaluate_call(&c->args, &want);
    check_outputs_alone(c);
    judge_answer(c, &want);
    return;
  }
  check_refused(&a, status);
  CHECK(memcmp(&before, &c->result, sizeof before) == 0, "a refused call wrote to its result");
  if (status == AKL_NOT_FINITE) {
    CHECK(c->args.check == AKL_CHECK_RAISE && (mode == FUZZ_ODD || want.bad > 0 || want.loose), "refused as not finite: %s",
          a.error.message);
    return;
  }
  for (int which = 0; which < TENSORS; which++) CHECK(untouched(&regions[which]), "a refused call wrote to tensor %d", which);
  CHECK(mode == FUZZ_ODD || fate != STAYS_RIGHT, "a right call was refused, %s: %s", akl_status_name(status), a.error.message);
}

#endif
