#include "enter.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static pid_t loaded_in;
static volatile int is_child; /* its number may be the same, 1, in a namespace of its own (a container's first process) */
static struct rlimit files; /* how many the host may open */

static void remember_fork(void) { is_child = 1; }

/* Before Go's runtime starts, which is a constructor, too, but has no number. */
__attribute__((constructor(101))) static void remember_process(void) {
  loaded_in = getpid();
  pthread_atfork(NULL, NULL, remember_fork); /* clone without fork does not call it */
  getrlimit(RLIMIT_NOFILE, &files);
}

/* Go raises the limit of files to just below what it may be, for the whole process: the host's is what the host has set. */
int restore_limits(void) {
  struct rlimit now;
  if (getrlimit(RLIMIT_NOFILE, &now) != 0 || now.rlim_cur != files.rlim_max - 1 || files.rlim_cur == files.rlim_max) return 0;
  return setrlimit(RLIMIT_NOFILE, &files);
}

int forked(void) { return is_child || getpid() != loaded_in; }

/* Fills the caller's error, if there is one that can be filled. */
akl_status fail(akl_error *error, akl_status status, const char *field, const char *format, ...) {
  if (error != NULL && error->struct_size >= FIRST_SIZE(*error)) {
    va_list arguments;
    error->status = status;
    snprintf(error->field, sizeof error->field, "%s", field);
    /* Begins with the field, as the messages from core do. */
    int begun = snprintf(error->message, sizeof error->message, "%s%s", field, field[0] != 0 ? ": " : "");
    va_start(arguments, format);
    vsnprintf(error->message + begun, sizeof error->message - (size_t)begun, format, arguments);
    va_end(arguments);
  }
  return status;
}

akl_status refuse_fork(akl_error *error) {
  return fail(error, AKL_FORKED, "",
              "this process was forked after anchorkl was loaded, and the library can't run in it: "
              "load it after the fork, or start workers with spawn instead of fork");
}

/*
 * Takes the caller's struct, of which it says itself how long it is, into one
 * of this version, of `size` bytes. One shorter than the first version's is from
 * no version; what an earlier version's lacks is 0 in the copy, which is each
 * appended field's default; a longer one is from a later version, and is fine as
 * long as it asks for nothing that is not known here.
 */
akl_status take(void *into, const void *from, size_t first, size_t size, const char *field, akl_error *error) {
  size_t given;
  if (from == NULL) return fail(error, AKL_NULL_POINTER, field, "got NULL, want the address of a struct");
  memcpy(&given, from, sizeof given);
  if (given < first)
    return fail(error, AKL_INVALID_STRUCT, field, "struct_size: got %zu, want sizeof of the struct, %zu or more", given, first);
  if (given > size * 16 + 4096)
    return fail(error, AKL_INVALID_STRUCT, field, "struct_size: got %zu, want sizeof of the struct, %zu here: was it set?", given,
                size);
  for (size_t i = size; i < given; i++)
    /* The caller's bytes: as many as it says. NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult) */
    if (((const unsigned char *)from)[i] != 0)
      return fail(error, AKL_INVALID_STRUCT, field,
                  "got a struct of %zu bytes that uses fields beyond the %zu that anchorkl " AKL_VERSION
                  " knows: the program was built with a later header",
                  given, size);
  size_t known = given < size ? given : size;
  memcpy(into, from, known);
  memset((unsigned char *)into + known, 0, size - known);
  return AKL_OK;
}

/* An akl_error that is too short can't be written to: that is refused before any work. */
akl_status check_error(const akl_error *error) {
  return error != NULL && error->struct_size < FIRST_SIZE(*error) ? AKL_INVALID_STRUCT : AKL_OK;
}

/* The way back of take: fills as much of the caller's struct as it has, which says itself how long it is and goes on
   saying so. */
void give(void *into, const void *from, size_t size) {
  size_t given;
  memcpy(&given, into, sizeof given);
  memcpy(into, from, given < size ? given : size);
  memcpy(into, &given, sizeof given);
}
