/* How exported functions begin: not in a forked child, with complete structs of this version, and with handlers of the
   host that may run on Go's threads. */
#ifndef ANCHORKL_ABI_ENTER_H
#define ANCHORKL_ABI_ENTER_H

#include "boundary.h"

int forked(void);
void adopt_handlers(void);
int restore_limits(void);
akl_status fail(akl_error *error, akl_status status, const char *field, const char *format, ...);
akl_status refuse_fork(akl_error *error);
akl_status take(void *into, const void *from, size_t first, size_t size, const char *field, akl_error *error);
akl_status check_error(const akl_error *error);
void give(void *into, const void *from, size_t size);

/*
 * The bytes of a struct of the first version, 0.1.0, which every caller's has at
 * least: as far as the field that was its last one. Fields appended since change
 * nothing here; a struct that is new has its own last field of the beginning.
 */
#define FIRST_SIZE(object)                                                                                \
  _Generic((object),                                                                                      \
      akl_error: UP_TO(akl_error, message), akl_tensor: UP_TO(akl_tensor, row_stride),                    \
      akl_context_options: UP_TO(akl_context_options, memory_fraction),                                   \
      akl_info: UP_TO(akl_info, bytes_kept), akl_plugin_place: UP_TO(akl_plugin_place, pjrt_api_minor),   \
      akl_topk: UP_TO(akl_topk, tail),                                                                    \
      akl_loss_args: UP_TO(akl_loss_args, topk), akl_loss_result: UP_TO(akl_loss_result, bad_tensor),     \
      akl_statistics: UP_TO(akl_statistics, mean), akl_linear_args: UP_TO(akl_linear_args, chunk_rows),   \
      akl_linear_result: UP_TO(akl_linear_result, scratch_bytes),                                         \
      akl_shard_args: UP_TO(akl_shard_args, reduced),                                                     \
      akl_shard_numbers: UP_TO(akl_shard_numbers, numbers),                                               \
      akl_program_args: UP_TO(akl_program_args, reserved),                                                \
      akl_store_manifest: UP_TO(akl_store_manifest, notes),                                               \
      akl_store_report: UP_TO(akl_store_report, twice),                                                   \
      akl_store_record: UP_TO(akl_store_record, tail),                                                    \
      akl_store_options: UP_TO(akl_store_options, sync_seconds))
#define UP_TO(type, field) (offsetof(type, field) + sizeof(((type *)0)->field))

#define ENTER(error)                                        \
  do {                                                      \
    if (forked()) return refuse_fork(error);                \
    akl_status entered = check_error(error);                \
    if (entered != AKL_OK) return entered;                  \
    adopt_handlers();                                       \
  } while (0)

/* The name of its variable must not be one that a caller passes as `into`. */
#define TAKE(into, from, field, error)                                                                \
  do {                                                                                                \
    akl_status take_status = take(&(into), (from), FIRST_SIZE(into), sizeof(into), (field), (error)); \
    if (take_status != AKL_OK) return take_status;                                                    \
  } while (0)

/* The tensors that a struct points to, taken one by one; NULL stays NULL. */
#define TAKE_TENSOR(pointer, copy, field, error)    \
  do {                                              \
    if ((pointer) != NULL) {                        \
      TAKE(copy, pointer, field, error);            \
      (pointer) = &(copy);                          \
    }                                               \
  } while (0)

#endif
