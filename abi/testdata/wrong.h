/*
 * A table of wrong inputs, WRONG_TABLE, as data and as what is done to a `call`, which the includer
 * has defined. A line of it is WRONG(what is done to `c`, status, field, part of the message).
 */
#ifndef ANCHORKL_TESTDATA_WRONG_H
#define ANCHORKL_TESTDATA_WRONG_H

typedef struct {
  const char *what;
  akl_status status;
  const char *field, *message;
} wrong_input;

static const wrong_input table[] = {
#define WRONG(change, status, field, message) {#change, status, field, message},
#include WRONG_TABLE
#undef WRONG
};

static void make_wrong(call *c, size_t line) {
  size_t at = 0;
#define WRONG(change, status, field, message) \
  if (line == at++) change;
#include WRONG_TABLE
#undef WRONG
}

#endif
