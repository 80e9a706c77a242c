/*
 * One wrong thing a line, done to a call that is right otherwise:
 *   WRONG(what is done to `c`, status, field, part of the message)
 */

/* Structs. */
WRONG(c->args.struct_size = 0, AKL_INVALID_STRUCT, "args", "got 0")
WRONG(c->args.struct_size--, AKL_INVALID_STRUCT, "args", "struct_size")
WRONG(c->args.struct_size = (size_t)1 << 40, AKL_INVALID_STRUCT, "args", "was it set?")
WRONG(c->args.struct_size = SIZE_MAX, AKL_INVALID_STRUCT, "args", "was it set?")
WRONG(c->result.struct_size = 0, AKL_INVALID_STRUCT, "result", "got 0")
WRONG(c->student.struct_size = 0, AKL_INVALID_STRUCT, "student", "got 0")
WRONG(c->snapshot.struct_size = 8, AKL_INVALID_STRUCT, "snapshot", "got 8")
WRONG(c->reference.struct_size = 0, AKL_INVALID_STRUCT, "reference", "got 0")
WRONG(c->labels.struct_size = 0, AKL_INVALID_STRUCT, "labels", "got 0")
WRONG(c->alpha_rows.struct_size = 0, AKL_INVALID_STRUCT, "alpha_rows", "got 0")
WRONG(c->weights.struct_size = 0, AKL_INVALID_STRUCT, "weights", "got 0")
WRONG(c->row_losses.struct_size = 0, AKL_INVALID_STRUCT, "row_losses", "got 0")
WRONG(c->gradient.struct_size = 0, AKL_INVALID_STRUCT, "gradient", "got 0")
WRONG(c->result.reserved = 1, AKL_INVALID_ARGUMENT, "result.reserved", "got 1")

WRONG(c->args.reserved = 1, AKL_INVALID_ARGUMENT, "reserved", "got 1")

/* NULL. */
WRONG(c->args.student = NULL, AKL_NULL_POINTER, "student", "got NULL")
WRONG(c->args.reference = NULL, AKL_NULL_POINTER, "reference", "got NULL")
WRONG(c->student.data = NULL, AKL_NULL_POINTER, "student.data", "3 x 5")
WRONG(c->snapshot.data = NULL, AKL_NULL_POINTER, "snapshot.data", "got NULL")
WRONG(c->reference.data = NULL, AKL_NULL_POINTER, "reference.data", "got NULL")
WRONG(c->labels.data = NULL, AKL_NULL_POINTER, "labels.data", "3 x 1")
WRONG(c->alpha_rows.data = NULL, AKL_NULL_POINTER, "alpha_rows.data", "got NULL")
WRONG(c->weights.data = NULL, AKL_NULL_POINTER, "weights.data", "got NULL")
WRONG(c->row_losses.data = NULL, AKL_NULL_POINTER, "row_losses.data", "got NULL")
WRONG(c->gradient.data = NULL, AKL_NULL_POINTER, "gradient.data", "got NULL")

/* Types. */
WRONG(c->student.dtype = type(0, 32, 1), AKL_INVALID_DTYPE, "student.dtype", "int32")
WRONG(c->student.dtype = type(2, 8, 1), AKL_INVALID_DTYPE, "student.dtype", "bfloat16")
WRONG(c->student.dtype = type(2, 32, 2), AKL_INVALID_DTYPE, "student.dtype", "float32")
WRONG(c->student.dtype = type(2, 32, 0), AKL_INVALID_DTYPE, "student.dtype", "float32")
WRONG(c->student.dtype = type(255, 255, 1), AKL_INVALID_DTYPE, "student.dtype", "255")
WRONG(c->snapshot.dtype = type(1, 16, 1), AKL_INVALID_DTYPE, "snapshot.dtype", "float16")
WRONG(c->reference.dtype = type(0, 0, 1), AKL_INVALID_DTYPE, "reference.dtype", "float64")
WRONG(c->labels.dtype = type(2, 32, 1), AKL_INVALID_DTYPE, "labels.dtype", "got float32, want int32 or int64")
WRONG(c->alpha_rows.dtype = type(2, 16, 1),
      AKL_INVALID_DTYPE, "alpha_rows.dtype", "got float16, want float32 or float64")
WRONG(c->weights.dtype = type(0, 64, 1),
      AKL_INVALID_DTYPE, "weights.dtype", "got int64, want float32 or float64")
WRONG(c->row_losses.dtype = type(4, 16, 1), AKL_INVALID_DTYPE, "row_losses.dtype", "got bfloat16")
WRONG(c->gradient.dtype = type(2, 64, 1),
      AKL_INVALID_DTYPE, "gradient.dtype", "got float64, want the student's float32")

/* Shapes. */
WRONG(c->student.rows = -1, AKL_INVALID_SHAPE, "student.rows", "got -1")
WRONG(c->student.rows = INT64_MAX, AKL_INVALID_SHAPE, "student.rows", "got 9223372036854775807")
WRONG(c->student.rows = (int64_t)1 << 32, AKL_INVALID_SHAPE, "student.rows", "got 4294967296")
WRONG(c->student.columns = 0, AKL_INVALID_SHAPE, "student.columns", "got 0")
WRONG(c->student.columns = -5, AKL_INVALID_SHAPE, "student.columns", "got -5")
WRONG(c->reference.columns = INT64_MIN, AKL_INVALID_SHAPE, "reference.columns", "got -9223372036854775808")
WRONG(c->snapshot.columns = INT64_MAX, AKL_INVALID_SHAPE, "snapshot.columns", "got 9223372036854775807")
WRONG(c->student.row_stride = 4,
      AKL_INVALID_SHAPE, "student.row_stride", "got 4, want at least its 5 columns")
WRONG(c->snapshot.row_stride = -5, AKL_INVALID_SHAPE, "snapshot.row_stride", "got -5")
WRONG(c->reference.row_stride = INT64_MAX,
      AKL_INVALID_SHAPE, "reference.row_stride", "got 9223372036854775807")
WRONG((c->student.rows = INT32_MAX, c->student.row_stride = INT32_MAX),
      AKL_INVALID_SHAPE, "student.rows", "more than memory can hold")
WRONG(c->gradient.row_stride = 4, AKL_INVALID_SHAPE, "gradient.row_stride", "got 4")
WRONG(c->labels.row_stride = -1, AKL_INVALID_SHAPE, "labels.row_stride", "got -1")
WRONG(c->reference.rows = 2, AKL_INVALID_SHAPE, "reference.rows", "got 2, want 3")
WRONG(c->snapshot.rows = 4, AKL_INVALID_SHAPE, "snapshot.rows", "got 4, want 3")
WRONG(c->labels.rows = 2, AKL_INVALID_SHAPE, "labels.rows", "got 2, want 3")
WRONG(c->alpha_rows.rows = 0, AKL_INVALID_SHAPE, "alpha_rows.rows", "got 0, want 3")
WRONG(c->weights.rows = 4, AKL_INVALID_SHAPE, "weights.rows", "got 4, want 3")
WRONG(c->row_losses.rows = 2, AKL_INVALID_SHAPE, "row_losses.rows", "got 2, want 3")
WRONG(c->gradient.rows = 2, AKL_INVALID_SHAPE, "gradient.rows", "got 2, want 3")
WRONG(c->gradient.columns = 4, AKL_INVALID_SHAPE, "gradient.columns", "got 4, want the student's 5")
WRONG(c->labels.columns = 2, AKL_INVALID_SHAPE, "labels.columns", "want 1")
WRONG(c->alpha_rows.columns = 5, AKL_INVALID_SHAPE, "alpha_rows.columns", "got 5, want 1")
WRONG(c->weights.columns = 2, AKL_INVALID_SHAPE, "weights.columns", "got 2, want 1")
WRONG(c->row_losses.columns = 2, AKL_INVALID_SHAPE, "row_losses.columns", "got 2, want 1")
WRONG(c->reference.columns = 4, AKL_INVALID_SHAPE, "reference.columns", "give vocab")
WRONG(c->args.vocab = 6, AKL_INVALID_SHAPE, "student.columns", "got 5, want at least the vocab of 6")
WRONG(c->args.vocab = INT64_MAX, AKL_INVALID_SHAPE, "student.columns", "9223372036854775807")
WRONG((c->args.vocab = 5, c->reference.columns = 4),
      AKL_INVALID_SHAPE, "reference.columns", "got 4, want at least the vocab of 5")
WRONG(c->args.vocab = -1, AKL_INVALID_ARGUMENT, "vocab", "got -1")

/* Places. */
WRONG(c->student.data = (char *)c->student.data + 2, AKL_INVALID_ARGUMENT, "student.data", "4 bytes")
WRONG(c->reference.data = (char *)c->reference.data + 1, AKL_INVALID_ARGUMENT, "reference.data", "4 bytes")
WRONG(c->labels.data = (char *)c->labels.data + 4, AKL_INVALID_ARGUMENT, "labels.data", "8 bytes")
WRONG(c->gradient.data = (char *)c->gradient.data + 2, AKL_INVALID_ARGUMENT, "gradient.data", "4 bytes")
WRONG(c->row_losses.data = c->gradient.data, AKL_INVALID_ARGUMENT, "gradient.data", "overlaps row_losses")
WRONG(c->student.device_type = AKL_CUDA, AKL_INVALID_DEVICE, "student.device", "got cuda:0, want cpu:0")
WRONG(c->student.device_type = 0, AKL_INVALID_DEVICE, "student.device", "device type 0")
WRONG(c->snapshot.device_id = 1, AKL_INVALID_DEVICE, "snapshot.device", "got cpu:1, want cpu:0")
WRONG(c->labels.device_type = AKL_CUDA, AKL_INVALID_DEVICE, "labels.device", "got cuda:0")
WRONG(c->gradient.device_type = AKL_CUDA, AKL_INVALID_DEVICE, "gradient.device", "got cuda:0")
WRONG(c->row_losses.device_id = -1, AKL_INVALID_DEVICE, "row_losses.device", "got cpu:-1")
WRONG(c->args.stream = c, AKL_INVALID_ARGUMENT, "stream", "want NULL")

/* Numbers. */
WRONG(c->args.alpha = -0.1, AKL_INVALID_ARGUMENT, "alpha", "got -0.1, want a number in [0, 1]")
WRONG(c->args.alpha = 1.1, AKL_INVALID_ARGUMENT, "alpha", "got 1.1")
WRONG(c->args.alpha = NAN, AKL_INVALID_ARGUMENT, "alpha", "got NaN")
WRONG(c->args.tau = 0, AKL_INVALID_ARGUMENT, "tau", "got 0")
WRONG(c->args.tau = -1, AKL_INVALID_ARGUMENT, "tau", "got -1")
WRONG(c->args.tau = NAN, AKL_INVALID_ARGUMENT, "tau", "got NaN")
WRONG(c->args.tau = INFINITY, AKL_INVALID_ARGUMENT, "tau", "got +Inf")
WRONG(c->args.reduction = AKL_REDUCTION_NUM_ITEMS, AKL_INVALID_ARGUMENT, "num_items", "got 0")
WRONG((c->args.reduction = AKL_REDUCTION_NUM_ITEMS, c->args.num_items = NAN),
      AKL_INVALID_ARGUMENT, "num_items", "got NaN")
WRONG((c->args.reduction = AKL_REDUCTION_NUM_ITEMS, c->args.num_items = -3),
      AKL_INVALID_ARGUMENT, "num_items", "got -3")
WRONG((c->args.reduction = AKL_REDUCTION_NUM_ITEMS, c->args.num_items = INFINITY),
      AKL_INVALID_ARGUMENT, "num_items", "+Inf")
WRONG(c->args.space = 2, AKL_INVALID_ARGUMENT, "space", "got 2, want 0 (logit) or 1 (probability)")
WRONG(c->args.space = -1, AKL_INVALID_ARGUMENT, "space", "got -1")
WRONG(c->args.divergence = 3, AKL_INVALID_ARGUMENT, "divergence", "got 3")
WRONG(c->args.divergence = -1, AKL_INVALID_ARGUMENT, "divergence", "got -1")
WRONG((c->args.divergence = AKL_DIVERGENCE_JSD, c->args.beta = 0), AKL_INVALID_ARGUMENT, "beta", "got 0")
WRONG((c->args.divergence = AKL_DIVERGENCE_JSD, c->args.beta = NAN), AKL_INVALID_ARGUMENT, "beta", "NaN")
WRONG(c->args.kl_weight = -1, AKL_INVALID_ARGUMENT, "kl_weight", "got -1")
WRONG(c->args.ce_weight = INFINITY, AKL_INVALID_ARGUMENT, "ce_weight", "Inf")
WRONG((c->args.ce_weight = 1, c->args.labels = NULL), AKL_INVALID_ARGUMENT, "ce_weight", "labels")
WRONG(c->args.logit_scale[AKL_SNAPSHOT] = 0, AKL_INVALID_ARGUMENT, "logit_scale", "snapshot: got 0")
WRONG(c->args.softcap[AKL_REFERENCE] = -30, AKL_INVALID_ARGUMENT, "softcap", "reference: got -30")
WRONG(c->args.check = 3, AKL_INVALID_ARGUMENT, "check", "got 3")
WRONG(c->args.reduction = 4, AKL_INVALID_ARGUMENT, "reduction", "got 4")
WRONG(c->args.reduction = -1, AKL_INVALID_ARGUMENT, "reduction", "got -1")

/* Numbers per row. */
WRONG(c->label[0] = 5, AKL_INVALID_ARGUMENT, "labels", "row 0: got 5, want 0 to 4")
WRONG(c->label[2] = -1, AKL_INVALID_ARGUMENT, "labels", "row 2: got -1")
WRONG(c->label[2] = INT64_MIN, AKL_INVALID_ARGUMENT, "labels", "row 2: got -9223372036854775808")
WRONG(c->args.vocab = 4, AKL_INVALID_ARGUMENT, "labels", "row 2: got 4, want 0 to 3")
WRONG(c->args.ignore_index = -1, AKL_INVALID_ARGUMENT, "labels", "row 1: got -100")
WRONG(c->weight[0] = -1, AKL_INVALID_ARGUMENT, "weights", "row 0: got -1")
WRONG(c->weight[2] = NAN, AKL_INVALID_ARGUMENT, "weights", "row 2: got NaN")
WRONG(c->weight[2] = INFINITY, AKL_INVALID_ARGUMENT, "weights", "row 2: got +Inf")
WRONG(c->alpha[2] = 1.5, AKL_INVALID_ARGUMENT, "alpha_rows", "row 2: got 1.5")
WRONG(c->alpha[0] = -0.5, AKL_INVALID_ARGUMENT, "alpha_rows", "row 0: got -0.5")
WRONG(c->alpha[0] = NAN, AKL_INVALID_ARGUMENT, "alpha_rows", "row 0: got NaN")
