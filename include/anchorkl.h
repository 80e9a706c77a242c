/*
 * anchorkl: the anchored KL loss, computed by XLA through PJRT.
 *
 * Copyright The anchorkl Authors. Licensed under the Apache License 2.0.
 *
 * For every row (token) the student's distribution p = softmax(s / tau) is
 * pulled toward an anchor q that lies between a frozen snapshot a of the
 * student and a frozen reference r; by default the loss of a row is KL(q || p)
 * and its gradient in the student's logits is (p - q) / tau.
 *   logit space:        q = softmax(((1 - alpha) a + alpha r) / tau)
 *   probability space:  q = (1 - alpha) softmax(a / tau) + alpha softmax(r / tau)
 * Source: Anchored Learning, arXiv 2605.04468.
 *
 * Conventions of this header
 *   - C99 and C++17. Only the names declared here are exported.
 *   - Every struct starts with struct_size, which the caller sets to sizeof of
 *     the struct it was compiled with; the AKL_..._INIT macros do so, and set
 *     the documented defaults. Later versions only append fields, whose
 *     default is 0: docs/abi.md says what is promised to compiled programs.
 *   - A function that can fail returns an akl_status and, if `error` is not
 *     NULL, fills the caller's akl_error. There is nothing to free and no
 *     thread-local state.
 *   - Pointers in arguments are borrowed until the call returns, unless it is
 *     said otherwise. "NULL: ..." says what NULL means; where nothing is said,
 *     NULL is refused with AKL_NULL_POINTER.
 *   - Calls on one context from several threads at once are safe.
 *   - After fork() the child can't use the library: its calls return
 *     AKL_FORKED at once. fork followed by exec is fine.
 *   - Signals are the host's: its handlers are called as before, also during
 *     calls. Install them with SA_ONSTACK; a call adds it to those without,
 *     which may run on a thread that is in Go code, whose stack is small.
 */
#ifndef ANCHORKL_H
#define ANCHORKL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The one place that holds the version: library, wheel and Go module read it here. */
#define AKL_VERSION "0.1.0"

/* What a call came to. Values are pinned; gaps are for later versions. */
typedef enum akl_status {
  AKL_OK = 0,
  /* The caller's arguments. */
  AKL_INVALID_ARGUMENT = 100, /* a value is out of range: alpha, tau, vocab, a label, ... */
  AKL_INVALID_SHAPE = 101,    /* rows, columns or row_stride do not fit each other */
  AKL_INVALID_DTYPE = 102,    /* a type that this tensor can't have */
  AKL_INVALID_DEVICE = 103,   /* a tensor is not on the context's device */
  AKL_INVALID_STRUCT = 104,   /* struct_size is smaller than the first version's struct */
  AKL_NULL_POINTER = 105,     /* a required pointer is NULL */
  AKL_INVALID_CONTEXT = 106,  /* the context, result, store or writer was destroyed or closed, or never existed */
  AKL_UNSUPPORTED = 107,      /* a valid request that this version can't serve */
  AKL_NOT_FINITE = 108,       /* AKL_CHECK_RAISE: the loss of a row is NaN or infinite */
  AKL_NOT_FOUND = 109,        /* no store at that path, or no record of that id in it */
  AKL_MISMATCH = 110,         /* a store or record of something else: another manifest, other tokens */
  /* The surroundings. */
  AKL_UNAVAILABLE = 200,      /* no usable PJRT plugin, or the device can't be opened */
  AKL_FORKED = 201,           /* called in a forked child */
  AKL_OUT_OF_MEMORY = 202,    /* the device or the host has no memory left */
  AKL_COMPILE_FAILED = 203,   /* XLA refused the program */
  AKL_EXECUTION_FAILED = 204, /* the program failed while it ran */
  AKL_IO_FAILED = 205,        /* the file system failed: full, read-only, not permitted */
  AKL_DAMAGED = 206,          /* a file's bytes fail their checksum */
  AKL_BUSY = 207,             /* another writer has the segment */
  /* Ourselves. */
  AKL_INTERNAL = 300          /* a bug in anchorkl: please report the message */
} akl_status;

/* Filled by a failing call when the caller passes one. Caller-owned. */
typedef struct akl_error {
  size_t struct_size;  /* in: sizeof(akl_error) */
  int32_t status;      /* out: the akl_status that the call returned */
  char field[60];      /* out: the argument at fault, such as "alpha" or "student.row_stride"; "" if none */
  char message[4096];  /* out: what it got and what it wanted; UTF-8, NUL-terminated, cut if longer */
} akl_error;
#define AKL_ERROR_INIT {sizeof(akl_error), 0, {0}, {0}}

/* Element types, with DLPack's codes and bits. */
typedef struct akl_dtype {
  uint8_t code;   /* DLPack: 0 int, 1 uint, 2 float, 4 bfloat */
  uint8_t bits;   /* 16, 32 or 64 */
  uint16_t lanes; /* 1 */
} akl_dtype;
#define AKL_FLOAT16 {2, 16, 1}
#define AKL_BFLOAT16 {4, 16, 1}
#define AKL_FLOAT32 {2, 32, 1}
#define AKL_FLOAT64 {2, 64, 1}
#define AKL_INT32 {0, 32, 1}
#define AKL_INT64 {0, 64, 1}

/* Device types, with DLPack's numbers. */
enum { AKL_CPU = 1, AKL_CUDA = 2 };

/*
 * A matrix in the caller's memory: rows x columns elements, element (i, j) at
 * data + (i * row_stride + j) elements. All rows * row_stride elements must be
 * readable memory, the last row's included; those at columns and beyond are
 * never interpreted. Memory on the CPU is used in place when data is aligned
 * to 64 bytes, on a GPU to 16, and copied otherwise (akl_info.bytes_copied counts it).
 * Logits, hidden states, weights, biases and gradients lie on the context's
 * device; with a GPU what is given or wanted per row may lie on it or on the CPU.
 */
typedef struct akl_tensor {
  size_t struct_size; /* in: sizeof(akl_tensor) */
  void *data;         /* NULL only when rows is 0 (and for shapes given to akl_program) */
  akl_dtype dtype;
  int32_t device_type; /* AKL_CPU, AKL_CUDA */
  int32_t device_id;   /* 0 on the CPU */
  int64_t rows;        /* >= 0 */
  int64_t columns;     /* >= 1 */
  int64_t row_stride;  /* in elements, >= columns; 0: columns */
} akl_tensor;
#define AKL_TENSOR_INIT {sizeof(akl_tensor), NULL, AKL_FLOAT32, AKL_CPU, 0, 0, 0, 0}

/* ------------------------------------------------------------- contexts */

/* One PJRT client on one device with its compiled programs. Opaque. */
typedef struct akl_context akl_context;

typedef struct akl_context_options {
  size_t struct_size;
  const char *plugin;      /* path of a PJRT plugin; NULL, "" or "auto": search (docs/plugins.md) */
  const char *device;      /* "cpu" or "cuda"; NULL: "cpu" */
  int32_t device_id;       /* which of the plugin's devices; 0 is the first */
  int32_t threads;         /* how many threads of the CPU a call computes on at most, its own among them;
                              0: one for each core of this process */
  const char *python_path; /* site-packages folders to search for plugin wheels, separated by ':';
                              NULL: $VIRTUAL_ENV, then what `python3` reports */
  const char *cache_dir;   /* folder in which compiled programs are kept for other processes; it is used only if it
                              is this user's alone. NULL or "": $ANCHORKL_CACHE_DIR, or else "anchorkl" in the
                              user's cache folder ($XDG_CACHE_HOME or ~/.cache). "off": none */
  double memory_fraction;  /* of a GPU's memory, in (0, 1]: XLA takes no more, and nothing in advance; it needs what a
                              program's intermediates take. 0: its default, 0.75. 0 on the CPU */
} akl_context_options;
#define AKL_CONTEXT_OPTIONS_INIT {sizeof(akl_context_options), NULL, NULL, 0, 0, NULL, NULL, 0.0}

/*
 * Makes a context. options may be NULL (all defaults). On success *context is
 * the caller's, to be given to akl_context_destroy.
 * For "cuda" the plugin of a Python environment's jax-cuda13-plugin or jax-cuda12-plugin serves, and
 * the context lives beside torch or JAX in one process. One context computes on one device.
 * Errors: AKL_UNAVAILABLE lists every place where a plugin was looked for, or says what the NVIDIA
 * driver lacks; nothing of CUDA is looked for unless device is "cuda".
 */
akl_status akl_context_create(const akl_context_options *options, akl_context **context, akl_error *error);

/*
 * Destroys a context. NULL is fine (AKL_OK). Calls still running on it, and
 * gradients handed out by it, stay valid: what they need lives until the last
 * of them is gone. A context destroyed before gives AKL_INVALID_CONTEXT.
 */
akl_status akl_context_destroy(akl_context *context);

typedef struct akl_info {
  size_t struct_size;        /* in */
  char platform[64];         /* out: "cpu", "cuda" */
  char platform_version[256];
  char plugin[1024];         /* path of the plugin's file */
  int32_t pjrt_api_major;    /* the plugin's PJRT API version */
  int32_t pjrt_api_minor;
  int64_t programs_compiled; /* by this context, since it was made */
  int64_t live_buffers;      /* gradients handed out and not yet released */
  int64_t bytes_held;        /* their memory, in bytes */
  int64_t bytes_copied;      /* bytes of logits and gradients copied since the context was made:
                                input that is not aligned, gradients into the caller's memory, and on a GPU
                                results that XLA did not write where they are wanted */
  int64_t calls;             /* loss calls that succeeded */
  int64_t programs_loaded;   /* taken from cache_dir instead of compiled */
  int64_t bytes_kept;        /* memory of gradients that were released, kept for the next ones */
} akl_info;
#define AKL_INFO_INIT {sizeof(akl_info), {0}, {0}, {0}, 0, 0, 0, 0, 0, 0, 0, 0, 0}

akl_status akl_context_info(akl_context *context, akl_info *info, akl_error *error);

/*
 * Gives the memory of released gradients back to the system, which a context
 * keeps for the next ones (akl_info.bytes_kept; at most two gradients, on a GPU four).
 */
akl_status akl_context_trim(akl_context *context, akl_error *error);

/* One place where a plugin is looked for (docs/plugins.md). */
typedef struct akl_plugin_place {
  size_t struct_size;     /* in */
  char source[64];        /* out: the step of the search, such as "ANCHORKL_PJRT_PLUGIN" or "cache" */
  char path[4096];        /* out: the file or folder that was looked at; "" if the step led to none */
  char problem[1024];     /* out: why the place does not serve, in one line; "": nothing was found against it */
  int32_t pjrt_api_major; /* out: the PJRT API version of a plugin that was loaded and serves; else 0 */
  int32_t pjrt_api_minor;
} akl_plugin_place;
#define AKL_PLUGIN_PLACE_INIT {sizeof(akl_plugin_place), {0}, {0}, {0}, 0, 0}

/*
 * Lists the places where akl_context_create looks for a plugin, in order and past the first that serves: at
 * most `capacity` of them in the array `places` (NULL if that is 0), how many there are in *count. The
 * struct_size of places[0] is that of each. Of options, which may be NULL (all defaults), plugin, device and
 * python_path are read. load 0: files are looked at and none is loaded, so that nothing of theirs can run.
 * 1: each plugin is loaded, which runs its constructors and may end the process, is asked for its version, and
 * stays loaded.
 */
akl_status akl_plugins(const akl_context_options *options, int32_t load, akl_plugin_place *places, int64_t capacity,
                       int64_t *count, akl_error *error);

/* ------------------------------------------------- the loss, logits form */

enum { AKL_SPACE_LOGIT = 0, AKL_SPACE_PROBABILITY = 1 };
enum {
  AKL_DIVERGENCE_FORWARD = 0, /* D = KL(q || p), gradient (p - q)/tau */
  AKL_DIVERGENCE_REVERSE = 1, /* D = KL(p || q), gradient p (log p - log q - D)/tau */
  AKL_DIVERGENCE_JSD = 2      /* D = beta KL(q || m) + (1-beta) KL(p || m), m = beta q + (1-beta) p,
                                 gradient (1-beta) p (log(p/m) - KL(p || m))/tau */
};
enum {
  AKL_CHECK_NONE = 0,   /* a NaN shows in the loss */
  AKL_CHECK_REPORT = 1, /* the result counts the rows whose loss is not finite, and names the first */
  AKL_CHECK_RAISE = 2   /* the call fails with AKL_NOT_FINITE, naming row and tensor */
};
/* The models in arrays with one element for each. */
enum { AKL_STUDENT = 0, AKL_SNAPSHOT = 1, AKL_REFERENCE = 2 };
enum {
  AKL_REDUCTION_MEAN = 0,     /* Z = sum of the weights of the rows that count */
  AKL_REDUCTION_SUM = 1,      /* Z = 1 */
  AKL_REDUCTION_NONE = 2,     /* Z = 1; the row losses are the result */
  AKL_REDUCTION_NUM_ITEMS = 3 /* Z = num_items, the caller's own */
};

/*
 * A reference of which each row lists k tokens alone, as a record of a store
 * does. The loss is over k + 1 buckets, the listed tokens and all others as one:
 * at most that of all tokens with the same distribution, and equal to it where k
 * is the whole vocabulary. A snapshot is put into the same buckets; with alpha 1
 * what is listed is the anchor. The log-probabilities are at the call's tau, and
 * scale and cap of the reference have no part in them; where they do not sum to 1
 * they are taken in proportion. In rows that count, tokens out of range or named
 * twice, NaN and numbers above 0 (but for rounding, 0.01) are refused; other rows
 * are not read. Statistics are over the buckets, too, but for the entropies and the
 * agreement: these are of single tokens, the anchor's rest shared out as the
 * student shares its own. akl_program does not have it yet (AKL_UNSUPPORTED).
 */
typedef struct akl_topk {
  size_t struct_size;
  const akl_tensor *ids;  /* int32 or int64 [rows, k], k in [1, vocab]: tokens, each once in a row */
  const akl_tensor *logs; /* any float type [rows, k]: the logs of their probabilities, -inf for none */
  const akl_tensor *tail; /* any float type [rows, 1]: that of all other tokens; not read where k is the vocabulary */
} akl_topk;
#define AKL_TOPK_INIT {sizeof(akl_topk), NULL, NULL, NULL}

/*
 * The total is sum_n w_n L_n / Z with L_n = kl_weight D_n (times tau^2 if
 * tau_squared) + ce_weight CE_n, CE_n the cross-entropy of the row's label at
 * temperature 1. A weight of 0 leaves its term out.
 * A row counts when its label is not ignore_index and its weight is not 0; a
 * row that does not count may hold anything, NaN included: it adds nothing and
 * its gradient is exactly 0. No row counts: total 0, gradient 0.
 * Arithmetic is in float32, or in float64 when one of the logits is float64.
 */
typedef struct akl_loss_args {
  size_t struct_size;
  const akl_tensor *student;    /* logits [rows, columns]; float16, bfloat16, float32 or float64 */
  const akl_tensor *snapshot;   /* logits [rows, columns]; any of these types. NULL: the student itself, detached */
  const akl_tensor *reference;  /* logits [rows, columns]; any of these types. NULL with topk, and only then */
  const akl_tensor *labels;     /* int32 or int64 [rows, 1]: each in [0, vocab) or ignore_index. NULL: every row counts */
  const akl_tensor *alpha_rows; /* float32 or float64 [rows, 1] in [0, 1]. NULL: alpha for all rows */
  const akl_tensor *weights;    /* float32 or float64 [rows, 1], finite, >= 0. NULL: 1 for all rows */
  double alpha;                 /* weight of the reference, in [0, 1] */
  double tau;                   /* temperature, > 0, in [1e-15, 1e15] */
  double num_items;             /* Z for AKL_REDUCTION_NUM_ITEMS, > 0, in [1e-30, 1e30] */
  int64_t ignore_index;
  int64_t vocab;                /* the real columns, at most each tensor's; columns from vocab on take no part and
                                   their gradient is 0. 0: all, and then all tensors must have equally many */
  int32_t space;                /* AKL_SPACE_... */
  int32_t divergence;           /* AKL_DIVERGENCE_... */
  int32_t reduction;            /* AKL_REDUCTION_... */
  int32_t tau_squared;          /* 1: the loss is multiplied by tau^2 */
  void *stream;                 /* CUDA stream (a CUstream) on which the inputs are written: work queued on it is
                                   finished before they are read. NULL: the default stream, and on the CPU.
                                   Results are ready on return, whatever stream reads them */
  double kl_weight;             /* in [0, 1e15] */
  double ce_weight;             /* in [0, 1e15]; needs labels unless it is 0 */
  double beta;                  /* for AKL_DIVERGENCE_JSD, in [1e-6, 1-1e-6] */
  double logit_scale[3];        /* by model: logits z are replaced by scale z; in [1e-15, 1e15] */
  double softcap[3];            /* by model: then by c tanh(z/c); in [1e-15, 1e15], 0: none */
  int32_t check;                /* AKL_CHECK_... */
  int32_t reserved;             /* 0 */
  const akl_topk *topk;         /* stands for the reference. NULL: there is a reference */
} akl_loss_args;
#define AKL_LOSS_ARGS_INIT                                                                                  \
  {sizeof(akl_loss_args), NULL, NULL, NULL, NULL, NULL, NULL, 0.5, 1.0, 0.0, -100, 0, 0, 0, 0, 0, NULL, 1.0, \
   0.0, 0.5, {1.0, 1.0, 1.0}, {0.0, 0.0, 0.0}, 0, 0, NULL}

/* The statistics of a row, in this order in akl_statistics and in a row of its `rows`. */
enum {
  AKL_STAT_KL = 0,                /* D, without weights and tau^2 */
  AKL_STAT_STUDENT_SNAPSHOT = 1,  /* KL(a || p) */
  AKL_STAT_STUDENT_REFERENCE = 2, /* KL(r || p) */
  AKL_STAT_ANCHOR_SNAPSHOT = 3,   /* KL(q || a): how far this iteration's target moves */
  AKL_STAT_BOUND = 4,             /* what it can't exceed: alpha KL(r || a) in probability space,
                                     alpha (KL(r || a) + KL(a || r)) in logit space */
  AKL_STAT_CE = 5,                /* cross-entropy of the label at temperature 1; 0 without labels */
  AKL_STAT_STUDENT_ENTROPY = 6,   /* of p */
  AKL_STAT_ANCHOR_ENTROPY = 7,    /* of q */
  AKL_STAT_AGREEMENT = 8,         /* 1 where p and q have the same most likely token, else 0 */
  AKL_STAT_COUNT = 9
};

/*
 * Filled in the same pass when the caller gives one. All are in nats but the
 * agreement, for the softmaxes at tau of the logits after scale and cap.
 */
typedef struct akl_statistics {
  size_t struct_size;           /* in */
  const akl_tensor *rows;       /* in: float32 or float64 [rows, AKL_STAT_COUNT] to be filled, 0 in rows that do
                                   not count. NULL: not wanted */
  double mean[AKL_STAT_COUNT];  /* out: the weighted mean over the rows that count; 0 if there are none */
} akl_statistics;
#define AKL_STATISTICS_INIT {sizeof(akl_statistics), NULL, {0}}

/*
 * Set the inputs, call akl_loss, read the outputs. With want_gradient the
 * gradient of the total in the student's logits, [rows, student columns] in
 * the student's type, goes to `gradient` if that is given, else it stays in
 * memory of the library: read it at gradient_data, or take it with
 * akl_result_dlpack; call akl_result_release when done with the result.
 * For AKL_REDUCTION_NONE the gradient is that of the sum of the row losses.
 * Outputs that overlap each other in the caller's memory are refused.
 */
typedef struct akl_loss_result {
  size_t struct_size;
  int32_t want_gradient;        /* in: 0: the loss alone, with less work */
  int32_t reserved;             /* in: 0 */
  const akl_tensor *row_losses; /* in: float32 or float64 [rows, 1] to be filled with w_n L_n. NULL: not wanted */
  const akl_tensor *gradient;   /* in: the caller's memory for the gradient, in the student's type and shape, its
                                   own row_stride; columns beyond the student's are left alone. Memory aligned to 64
                                   bytes, without such columns, is written in place; other memory is copied to. It
                                   may be the student's own (the same data): the gradient then replaces the
                                   logits, no matter how the call ends. NULL: the library's */
  double loss;                  /* out: the total; for AKL_REDUCTION_NONE the sum of the row losses */
  int64_t counted_rows;         /* out */
  const void *gradient_data;    /* out: the gradient, row-major, [rows, student columns], 64-byte aligned; NULL if
                                   not wanted, if `gradient` was given or if rows is 0. Valid until
                                   akl_result_release, or as long as the DLPack tensor lives */
  uint64_t owner;               /* out: the library's handle of it; 0: nothing to release */
  akl_statistics *statistics;   /* in: the caller's, to be filled. NULL: not wanted, and no work is done for them */
  int64_t bad_rows;             /* out, with a check: rows that count and whose loss is NaN or infinite */
  int64_t first_bad_row;        /* out, with a check: the first of them; -1: none */
  const char *bad_tensor;       /* out, with a check: the first tensor with a NaN or an infinity in that row, such
                                   as "reference"; "" if none has one. Static memory */
} akl_loss_result;
#define AKL_LOSS_RESULT_INIT {sizeof(akl_loss_result), 0, 0, NULL, NULL, 0.0, 0, NULL, 0, NULL, 0, -1, NULL}

akl_status akl_loss(akl_context *context, const akl_loss_args *args, akl_loss_result *result, akl_error *error);

/*
 * Hands the library-owned gradient over, without a copy, as a DLPack managed
 * tensor ("dltensor") [rows, student columns]. The caller calls its deleter
 * once, from any thread, before or after the context is destroyed. Afterwards
 * result->owner is 0.
 */
struct DLManagedTensor;
akl_status akl_result_dlpack(akl_loss_result *result, struct DLManagedTensor **tensor, akl_error *error);

/* Releases a library-owned gradient that was not handed over. Fine to call when there is none, and twice. */
akl_status akl_result_release(akl_loss_result *result);

/* ------------------------------------------------- the fused linear form */

/*
 * The loss of logits that never exist but for a chunk of rows at a time: each
 * model's are hidden weight^T + bias. The models may differ in width and in
 * types; logits and sums are in float32, or in float64 when one of the tensors
 * is float64. The objective is that of akl_loss, with all its options.
 */
typedef struct akl_linear_args {
  size_t struct_size;
  const akl_tensor *student_hidden;   /* [rows, width]; float16, bfloat16, float32 or float64 */
  const akl_tensor *student_weight;   /* the output head [columns, width], any of these types, dense */
  const akl_tensor *student_bias;     /* [columns, 1], any of these types, dense. NULL: none */
  const akl_tensor *snapshot_hidden;  /* likewise. NULL, and the weight too: the student itself, detached */
  const akl_tensor *snapshot_weight;
  const akl_tensor *snapshot_bias;
  const akl_tensor *reference_hidden; /* likewise; NULL, and weight and bias too, with loss->topk, and only then */
  const akl_tensor *reference_weight;
  const akl_tensor *reference_bias;
  const akl_loss_args *loss;          /* the options, labels, alpha_rows, weights and topk; its student, snapshot and
                                         reference are NULL. vocab may be less than the weights' rows */
  int64_t chunk_rows;                 /* how many rows' logits exist at a time; 0: as many as fit some 140 MB */
} akl_linear_args;
#define AKL_LINEAR_ARGS_INIT {sizeof(akl_linear_args), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0}

/* The gradients of the total, in this order in akl_linear_result. */
enum {
  AKL_GRADIENT_HIDDEN = 0, /* [rows, width] in student_hidden's type */
  AKL_GRADIENT_WEIGHT = 1, /* [columns, width] in student_weight's type, summed in float32 */
  AKL_GRADIENT_BIAS = 2,   /* [columns, 1] in student_bias's type, summed in float32 */
  AKL_GRADIENT_COUNT = 3
};

/*
 * Set the inputs, call akl_linear_loss, read the outputs. A gradient that is not
 * wanted costs nothing. One that is goes to the caller's memory if that is given,
 * else it stays in memory of the library: read it at gradient_data, or take it
 * with akl_linear_dlpack; call akl_linear_release when done with the result.
 */
typedef struct akl_linear_result {
  size_t struct_size;
  int32_t want_gradient[AKL_GRADIENT_COUNT];       /* in: 1: wanted */
  int32_t reserved;                                /* in: 0 */
  const akl_tensor *gradient[AKL_GRADIENT_COUNT];  /* in: the caller's memory, apart from all inputs. NULL: the
                                                      library's */
  const akl_tensor *row_losses;                    /* in: as in akl_loss_result */
  akl_statistics *statistics;                      /* in: as in akl_loss_result */
  double loss;                                     /* out: the total; for AKL_REDUCTION_NONE the sum of the row losses */
  int64_t counted_rows;                            /* out */
  const void *gradient_data[AKL_GRADIENT_COUNT];   /* out: row-major, 64-byte aligned; NULL if not wanted, if the
                                                      caller's memory has it, or if it has no rows */
  uint64_t owner[AKL_GRADIENT_COUNT];              /* out: the library's handles of them; 0: nothing to release */
  int64_t bad_rows;                                /* out: as in akl_loss_result */
  int64_t first_bad_row;
  const char *bad_tensor;                          /* such as "reference_hidden" */
  int64_t chunk_rows;                              /* out: how many rows' logits existed at a time */
  int64_t products;                                /* out: matrix products of each chunk */
  int64_t scratch_bytes;                           /* out: memory of the call besides inputs, gradients and XLA's own,
                                                      which the context keeps for the next call */
} akl_linear_result;
#define AKL_LINEAR_RESULT_INIT                                                                               \
  {sizeof(akl_linear_result), {0, 0, 0}, 0, {NULL, NULL, NULL}, NULL, NULL, 0.0, 0, {NULL, NULL, NULL}, {0, 0, 0}, \
   0, -1, NULL, 0, 0, 0}

akl_status akl_linear_loss(akl_context *context, const akl_linear_args *args, akl_linear_result *result, akl_error *error);

/* akl_result_dlpack for one of the gradients, AKL_GRADIENT_... */
akl_status akl_linear_dlpack(akl_linear_result *result, int32_t which, struct DLManagedTensor **tensor, akl_error *error);

/* Releases the library-owned gradients that were not handed over. Fine to call when there are none, and twice. */
akl_status akl_linear_release(akl_linear_result *result);

/* --------------------------------------- the vocabulary-parallel form */

/*
 * The loss where each of some ranks (processes, devices) holds columns of every
 * row: the ranks' columns follow each other, as many on each as it likes. Rounds
 * of akl_shard_stats give a few numbers of the rank's columns for every row; the
 * caller reduces them over all ranks with its own all-reduce, and passes what
 * comes of it to the calls after. akl_shard_loss then has the loss of the whole
 * rows, the same on every rank, and the gradient in the rank's columns:
 *
 *   for (round = 0; round < rounds; round++) {
 *     akl_shard_stats(...);   fills numbers [rows, count] on each rank
 *     all-reduce them in place: the largest (ncclMax, MPI_MAX) or the sum, as `reduce` says
 *     args.reduced[round] = numbers;
 *   }
 *   akl_shard_loss(...);
 *
 * In logit space forward and reverse take two rounds, one of maxima and one of
 * sums, 9 numbers of a row together; jsd and probability space take three, of at most 10;
 * a cross-entropy adds 2 of them, and statistics make it four rounds of 27 at
 * most, with labels 29. Numbers are float32, or float64 when one of the logits is float64.
 *
 * Rows, options, labels, alpha_rows, weights and the type of the numbers must be
 * the same on all ranks: nothing here can compare them. A rank that fails must
 * tell the others, which else wait for its numbers for ever.
 */
enum { AKL_REDUCE_MAX = 0, AKL_REDUCE_SUM = 1 };
enum { AKL_SHARD_MOST_ROUNDS = 4 };

typedef struct akl_shard_args {
  size_t struct_size;
  const akl_loss_args *loss; /* of the rank's own columns of each model; but labels are tokens of the whole vocabulary,
                                and vocab, which must be given, is its size: columns from there on are no tokens. topk is
                                AKL_UNSUPPORTED */
  int64_t first_column;      /* the number of the rank's first column in the whole vocabulary */
  int32_t want_statistics;   /* 1: with rounds for them */
  int32_t reserved;          /* 0 */
  const akl_tensor *reduced[AKL_SHARD_MOST_ROUNDS]; /* the rounds' numbers, reduced. NULL: not yet */
} akl_shard_args;
#define AKL_SHARD_ARGS_INIT {sizeof(akl_shard_args), NULL, 0, 0, 0, {NULL, NULL, NULL, NULL}}

typedef struct akl_shard_numbers {
  size_t struct_size;
  int32_t round;             /* in: from 0 */
  int32_t rounds;            /* out: how many there are */
  int32_t reduce;            /* out: AKL_REDUCE_... over the ranks, element by element */
  int32_t count;             /* out: numbers of a row */
  akl_dtype dtype;           /* out: of the numbers */
  const akl_tensor *numbers; /* in: [rows, count] of that type to be filled, rows that do not count with 0. NULL: nothing is
                                computed, the outputs tell what to prepare */
} akl_shard_numbers;
#define AKL_SHARD_NUMBERS_INIT {sizeof(akl_shard_numbers), 0, 0, 0, 0, AKL_FLOAT32, NULL}

/* A round. reduced has those before. context may be NULL where numbers->numbers is. */
akl_status akl_shard_stats(akl_context *context, const akl_shard_args *args, akl_shard_numbers *numbers, akl_error *error);

/*
 * As akl_loss, after all rounds: akl_result_dlpack and akl_result_release are for its result. Statistics need
 * want_statistics. With a check, bad_tensor, and the tensor of AKL_NOT_FINITE, is "" on ranks whose own columns are finite.
 */
akl_status akl_shard_loss(akl_context *context, const akl_shard_args *args, akl_loss_result *result, akl_error *error);

/* ------------------------------------------------------------- programs */

enum { AKL_FORM_LOGITS = 0, AKL_FORM_LINEAR = 1, AKL_FORM_SHARD = 2 };

/*
 * The StableHLO text of a form, for hosts that compile it themselves. Needs no
 * plugin and no device. Of the tensors only dtype, rows, columns and
 * row_stride are read; of the arguments only space, divergence, vocab, whether
 * labels are given, whether kl_weight or ce_weight is 0, and which models have
 * a scale other than 1 or a cap (everything else is an input of the program).
 *
 * The logits form. Inputs of the program, in order: student, snapshot (left out when NULL),
 * reference, alpha [rows], weight [rows] (0: the row does not count), z, tau,
 * kl_scale, beta and 1-beta (for jsd), ce_scale (unless ce_weight is 0), labels int32 [rows]
 * (with a ce_scale, or with statistics and labels), then for each model its
 * scale and its cap where it has one. Vectors and scalars but the labels are in
 * the arithmetic's type. Results: row losses [rows] (kl_scale D_n + ce_scale
 * CE_n, without weight and Z, 0 for rows that do not count), then, if asked for,
 * the gradient [rows, student columns], then the statistics [rows, AKL_STAT_COUNT].
 *
 * The fused linear form, as a loop over chunks of rows. Inputs: for student,
 * snapshot (unless it is left out) and reference in turn hidden [rows, width],
 * weight [columns, width] and, if there is one, bias [columns]; then alpha and so
 * on as above. Results: the row losses, then the gradients asked for, those of weight
 * and bias in the arithmetic's type, in which they are summed; then the statistics.
 *
 * The vocabulary-parallel form: each of `shards` devices holds equally many columns of
 * every row, in order, and `loss` describes those of one, dense (but vocab counts the
 * real columns of all). It goes through rounds, each a program: in round 0, 1, ... a device
 * computes `numbers` numbers for every row, [rows, numbers], and the caller gathers
 * those of all devices, [rows, shards, numbers]. Inputs: those of the logits form,
 * with labels counted over all devices' columns; then int32 the number of the device's
 * first column; then what was gathered in each round before. In the last round
 * `numbers` is 0, and the results are those of the logits form: row losses and
 * statistics to be summed over the devices, and the device's columns of the gradient.
 */
typedef struct akl_program_args {
  size_t struct_size;
  int32_t form;              /* AKL_FORM_LOGITS, AKL_FORM_LINEAR, AKL_FORM_SHARD */
  int32_t want_gradient;     /* for AKL_FORM_LOGITS and AKL_FORM_SHARD */
  const char *backend;       /* "cpu", "cuda" or "tpu": the form that suits it. NULL: "cpu" */
  const akl_loss_args *loss; /* likewise */
  char *text;                /* out: caller's memory for the text; NULL: only text_size is set */
  size_t text_capacity;      /* bytes at text */
  size_t text_size;          /* out: bytes of the text with its NUL; if larger than text_capacity
                                nothing is written and the call fails with AKL_INVALID_ARGUMENT */
  int32_t version;           /* out: changes whenever inputs, results or meaning of the program change */
  int32_t want_statistics;
  const akl_linear_args *linear; /* for AKL_FORM_LINEAR, whose options are linear->loss; chunk_rows 0: as many as
                                    suit the backend */
  int32_t want_linear_gradient[AKL_GRADIENT_COUNT]; /* for AKL_FORM_LINEAR */
  int32_t kernels;             /* 1: weights, and the weight's gradient, are [width, columns] in the program, as JAX
                                  has them; the tensors describe them as [columns, width] all the same */
  int32_t shared_teacher_head; /* 1: the snapshot's weight and bias are the reference's, too: the reference has its
                                  hidden states alone as an input */
  int32_t shards;              /* for AKL_FORM_SHARD: devices, at least 1 */
  int32_t round;               /* for AKL_FORM_SHARD: from 0 */
  int32_t numbers;             /* out, for AKL_FORM_SHARD: numbers of a row in this round; 0: it is the last one */
  int32_t alpha_interior;      /* 1: alpha, in the arithmetic's type, will be a normal number below 1 in every row that
                                  counts, which is less work; a row in which it is not gets another anchor. 0: any */
  int32_t reserved;            /* 0 */
} akl_program_args;
#define AKL_PROGRAM_ARGS_INIT \
  {sizeof(akl_program_args), AKL_FORM_LOGITS, 1, NULL, NULL, NULL, 0, 0, 0, 0, NULL, {0, 0, 0}, 0, 0, 0, 0, 0, 0, 0}

akl_status akl_program(akl_program_args *args, akl_error *error);

/* -------------------------------------------------------- the anchor store */

/*
 * A store keeps what teachers say of training examples, so that it is computed
 * once: for each example its tokens, and the distributions of those that count.
 * docs/store.md has the format. Any number of threads and processes may read
 * while writers, each with a segment (rank) of its own, append. Neither needs a
 * context. A record whose append returned AKL_OK survives the death of the process,
 * and that of the machine once it is synced.
 */
typedef struct akl_store akl_store;               /* one that is read. Opaque. */
typedef struct akl_store_writer akl_store_writer; /* one that is appended to. Opaque. */

enum { AKL_STORE_REFERENCE = 0, AKL_STORE_ANCHOR = 1 };
enum {
  AKL_STORE_FULL = 0, /* logits of the whole vocabulary */
  AKL_STORE_TOPK = 1  /* log-probabilities of the k most likely tokens, and the log of the rest's probability */
};

/* What a store holds: the same for all its writers. Strings are UTF-8, NUL-terminated. */
typedef struct akl_store_manifest {
  size_t struct_size;
  int32_t kind;            /* AKL_STORE_REFERENCE, AKL_STORE_ANCHOR: the composed anchor */
  int32_t form;            /* AKL_STORE_FULL, AKL_STORE_TOPK */
  akl_dtype values;        /* float16, bfloat16 or float32 */
  int32_t space;           /* of a composed anchor AKL_SPACE_...; else -1 */
  int64_t vocab;           /* tokens of the vocabulary */
  int64_t k;               /* of AKL_STORE_TOPK; else 0 */
  double alpha;            /* of a composed anchor; else 1 */
  double tau;              /* that log-probabilities were taken at; 1 for logits that it has not touched */
  int64_t outer_iteration; /* of a composed anchor, from 0; -1: none */
  char model[512];         /* what the numbers are from */
  char tokenizer[128];     /* a hash of it */
  char notes[1024];        /* whatever else its maker wants to be compared */
} akl_store_manifest;
#define AKL_STORE_MANIFEST_INIT \
  {sizeof(akl_store_manifest), 0, 0, AKL_BFLOAT16, -1, 0, 0, 1.0, 1.0, -1, {0}, {0}, {0}}

/* What was found in a store, or done with it. Each function says which numbers it sets; others are 0. */
typedef struct akl_store_report {
  size_t struct_size;    /* in */
  char *text;            /* in: caller's memory for a line on each thing that is wrong, cut if longer. NULL: not wanted */
  size_t text_capacity;  /* in: bytes at text */
  size_t text_size;      /* out: bytes of the whole text with its NUL */
  int64_t segments;
  int64_t records;
  int64_t rows;
  int64_t bytes;         /* of all segments */
  int64_t torn_bytes;    /* at segments' ends, no whole record: of a writer that was killed, or is at work */
  int64_t damaged;       /* places that are damaged otherwise; no record of theirs is ever served */
  int64_t reread;        /* segments whose index was missing or not usable: they were read instead */
  int64_t twice;         /* records of which an earlier segment had the same */
} akl_store_report;
#define AKL_STORE_REPORT_INIT {sizeof(akl_store_report), NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* One example. All tensors are dense and on the CPU. */
typedef struct akl_store_record {
  size_t struct_size;
  uint64_t id;                 /* of the example, the caller's own */
  const akl_tensor *tokens;    /* int32 [tokens, 1]: its token ids, prompt and all, as the models were given them */
  const akl_tensor *positions; /* int32 [rows, 1]: for each row the place in tokens of the token that it predicts, ascending */
  const akl_tensor *values;    /* [rows, vocab] logits, or [rows, k] log-probabilities, each row descending; in the
                                  manifest's type */
  const akl_tensor *ids;       /* of AKL_STORE_TOPK, int32 [rows, k]: the tokens that these are of; else NULL */
  const akl_tensor *tail;      /* of AKL_STORE_TOPK, float32 [rows, 1]: the log of the probability of all other tokens;
                                  else NULL */
} akl_store_record;
#define AKL_STORE_RECORD_INIT {sizeof(akl_store_record), 0, NULL, NULL, NULL, NULL, NULL}

typedef struct akl_store_options {
  size_t struct_size;
  int32_t rank;         /* which segment: one writer each at a time, in [0, 99999] */
  int32_t reserved;     /* 0 */
  int64_t sync_bytes;   /* fsync after so many bytes; 0: 64 MiB; -1: only when told to */
  int64_t sync_seconds; /* and at the first append so long after the last one; 0: 10; -1: never */
} akl_store_options;
#define AKL_STORE_OPTIONS_INIT {sizeof(akl_store_options), 0, 0, 0, 0}

/*
 * Makes the segment of a rank, and the store at `path` unless there is one, or
 * goes on with it behind its last whole record; what a crash has torn is cut
 * off and told of in `report` (records, torn_bytes, damaged, reread). options
 * and report may be NULL. AKL_MISMATCH names what in an existing store's
 * manifest differs; AKL_BUSY: another writer has that rank.
 */
akl_status akl_store_writer_open(const char *path, const akl_store_manifest *manifest, const akl_store_options *options,
                                 akl_store_writer **writer, akl_store_report *report, akl_error *error);

/* Appends a record. From several threads at once, records are compressed side by side. An error leaves the store as
   it was; an id that the segment has is refused. */
akl_status akl_store_append(akl_store_writer *writer, const akl_store_record *record, akl_error *error);

/* Whether the writer's segment has a record of an example: *found is 1 or 0. */
akl_status akl_store_has(akl_store_writer *writer, uint64_t id, int32_t *found, akl_error *error);

/* Returns when all appended records are on the disk. */
akl_status akl_store_sync(akl_store_writer *writer, akl_error *error);

/* Syncs, writes the index and gives the segment back; the writer is gone, however the call ends. NULL is fine. */
akl_status akl_store_writer_close(akl_store_writer *writer, akl_error *error);

/* Maps a store as it is now; what is appended later is seen by the next call. Calls on one store from several threads
   are safe. */
akl_status akl_store_open(const char *path, akl_store **store, akl_error *error);

/* What the store holds, and what was found when it was opened (segments, records, bytes, torn_bytes, damaged,
   reread). Either may be NULL. */
akl_status akl_store_info(akl_store *store, akl_store_manifest *manifest, akl_store_report *report, akl_error *error);

/* The ids of all records, each once, in no order: at most `capacity` of them at ids (NULL if that is 0), how many there
   are in *count. */
akl_status akl_store_ids(akl_store *store, uint64_t *ids, int64_t capacity, int64_t *count, akl_error *error);

/* How many tokens and rows a record has, in constant time. AKL_NOT_FOUND: there is none. */
akl_status akl_store_find(akl_store *store, uint64_t id, int64_t *tokens, int64_t *rows, akl_error *error);

/*
 * Reads record into->id into the caller's memory: the tensors of `into` have the
 * record's shapes (akl_store_find) and types; those that are NULL are not
 * wanted. tokens and positions are what the caller has for that example:
 * AKL_MISMATCH, with the first difference, if the record is of others. NULL: not compared.
 */
akl_status akl_store_read(akl_store *store, const akl_tensor *tokens, const akl_tensor *positions, akl_store_record *into,
                          akl_error *error);

/* Unmaps a store, once calls that read it have returned. NULL is fine. */
akl_status akl_store_close(akl_store *store);

/* Reads every byte of a store: segments, records and rows that are whole, bytes, torn_bytes, damaged, reread. */
akl_status akl_store_verify(const char *path, akl_store_report *report, akl_error *error);

/*
 * Makes a new store at `into`, whole or not at all, of all records of `count`
 * others, whose manifests must be the same: records and twice are set. With
 * salvage 1 what is damaged or torn is left out, else it is AKL_DAMAGED.
 */
akl_status akl_store_merge(const char *into, const char *const *from, int32_t count, int32_t salvage, akl_store_report *report,
                           akl_error *error);

/* --------------------------------------------------------------- general */

/* "0.1.0": the library's version, to compare with AKL_VERSION. Static memory. Works in a forked child. */
const char *akl_version(void);

/* "AKL_INVALID_SHAPE" for AKL_INVALID_SHAPE; "AKL_UNKNOWN" for numbers that are no status. Static memory. */
const char *akl_status_name(akl_status status);

#ifdef __cplusplus
}
#endif
#endif /* ANCHORKL_H */
