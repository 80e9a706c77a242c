/*
 * anchorkl for C++17: anchorkl.h with owners in place of handles, and with
 * exceptions in place of statuses.
 *
 * Copyright The anchorkl Authors. Licensed under the Apache License 2.0.
 *
 * Everything is inline, and nothing of C++ crosses the library's boundary.
 * Arguments and results stay the structs of anchorkl.h, which says what their
 * fields mean, which pointers they hold, and how long these must live. A call
 * that fails throws anchorkl::Error. Owners can be moved and not copied; one
 * that was moved from is empty, and calls on it throw AKL_NULL_POINTER. What is
 * promised to compiled programs (docs/abi.md) is anchorkl.h alone.
 */
#ifndef ANCHORKL_HPP
#define ANCHORKL_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "anchorkl.h"

namespace anchorkl {

/* Why a call failed. what() has the argument's name, what it got and what it wanted. */
class Error : public std::runtime_error {
 public:
  explicit Error(const akl_error &error)
      : std::runtime_error(error.message), status_(static_cast<akl_status>(error.status)), field_(error.field) {}

  akl_status status() const noexcept { return status_; }
  /* The argument at fault, such as "alpha" or "student.row_stride"; "" if none. */
  const std::string &field() const noexcept { return field_; }

 private:
  akl_status status_;
  std::string field_;
};

namespace detail {

/* Calls a function of anchorkl.h with these arguments and an akl_error behind them. */
template <class Function, class... Arguments>
void call(Function function, Arguments... arguments) {
  akl_error error = AKL_ERROR_INIT;
  if (function(arguments..., &error) != AKL_OK) throw Error(error);
}

/* A result struct with the gradients that the library owns for it. */
template <class Struct, akl_status (*release_gradients)(Struct *)>
class Result {
 public:
  Result(Result &&other) noexcept : struct_(other.struct_) { other.forget(); }
  Result &operator=(Result &&other) noexcept {
    if (this != &other) {
      release();
      struct_ = other.struct_;
      other.forget();
    }
    return *this;
  }
  ~Result() { release(); }

  Struct *operator->() noexcept { return &struct_; }
  const Struct *operator->() const noexcept { return &struct_; }
  Struct *get() noexcept { return &struct_; }

  /* Gives the gradients back before the result ends. Fine when there are none. */
  void release() noexcept { release_gradients(&struct_); }

 protected:
  explicit Result(const Struct &defaults) : struct_(defaults) {}

 private:
  /* The other result has the gradients now: they are not released from here. */
  void forget() noexcept { drop(struct_.owner, struct_.gradient_data); }
  static void drop(uint64_t &owner, const void *&data) noexcept { owner = 0, data = nullptr; }
  template <class Owners, class Pointers>
  static void drop(Owners &owners, Pointers &pointers) noexcept {
    for (auto &owner : owners) owner = 0;
    for (auto &pointer : pointers) pointer = nullptr;
  }

  Struct struct_;
};

template <class Handle, akl_status (*close)(Handle *)>
struct Closer {
  void operator()(Handle *handle) const noexcept { close(handle); }
};

inline akl_status close_writer(akl_store_writer *writer) { return akl_store_writer_close(writer, nullptr); }

}  // namespace detail

/* The akl_dtype of float, double, std::int32_t and std::int64_t. */
template <class Element>
akl_dtype dtype_of() noexcept;
template <>
inline akl_dtype dtype_of<float>() noexcept {
  return AKL_FLOAT32;
}
template <>
inline akl_dtype dtype_of<double>() noexcept {
  return AKL_FLOAT64;
}
template <>
inline akl_dtype dtype_of<std::int32_t>() noexcept {
  return AKL_INT32;
}
template <>
inline akl_dtype dtype_of<std::int64_t>() noexcept {
  return AKL_INT64;
}

/* A matrix [rows, columns] on the CPU at `data`, which must live as long as the tensor is used. row_stride is in
   elements; 0: columns. */
template <class Element>
akl_tensor matrix(Element *elements, std::int64_t rows, std::int64_t columns, std::int64_t row_stride = 0) noexcept {
  akl_tensor tensor = AKL_TENSOR_INIT;
  tensor.data = elements;
  tensor.dtype = dtype_of<Element>();
  tensor.rows = rows;
  tensor.columns = columns;
  tensor.row_stride = row_stride;
  return tensor;
}

/*
 * The inputs and outputs of Context::loss and shard_loss, and the gradient if
 * the library owns it. Inputs and outputs are reached by ->; a further call with
 * the same result releases the gradient of the one before.
 */
class LossResult : public detail::Result<akl_loss_result, akl_result_release> {
 public:
  LossResult() : Result(AKL_LOSS_RESULT_INIT) {}

  /* Hands the gradient over: akl_result_dlpack. The tensor is the caller's, who calls its deleter once. */
  [[nodiscard]] DLManagedTensor *dlpack() {
    DLManagedTensor *tensor = nullptr;
    detail::call(akl_result_dlpack, get(), &tensor);
    return tensor;
  }
};

/* The same for Context::linear_loss. */
class LinearResult : public detail::Result<akl_linear_result, akl_linear_release> {
 public:
  LinearResult() : Result(AKL_LINEAR_RESULT_INIT) {}

  /* Hands one of the gradients over, AKL_GRADIENT_...: akl_linear_dlpack. */
  [[nodiscard]] DLManagedTensor *dlpack(std::int32_t which) {
    DLManagedTensor *tensor = nullptr;
    detail::call(akl_linear_dlpack, get(), which, &tensor);
    return tensor;
  }
};

/* A context. Calls are const, since several threads may make them on one context at once. */
class Context {
 public:
  explicit Context(const akl_context_options &options = AKL_CONTEXT_OPTIONS_INIT) {
    akl_context *context = nullptr;
    detail::call(akl_context_create, &options, &context);
    context_.reset(context);
  }

  void loss(const akl_loss_args &args, LossResult &result) const {
    result.release();
    detail::call(akl_loss, get(), &args, result.get());
  }

  void linear_loss(const akl_linear_args &args, LinearResult &result) const {
    result.release();
    detail::call(akl_linear_loss, get(), &args, result.get());
  }

  void shard_stats(const akl_shard_args &args, akl_shard_numbers &numbers) const {
    detail::call(akl_shard_stats, get(), &args, &numbers);
  }

  void shard_loss(const akl_shard_args &args, LossResult &result) const {
    result.release();
    detail::call(akl_shard_loss, get(), &args, result.get());
  }

  akl_info info() const {
    akl_info filled = AKL_INFO_INIT;
    detail::call(akl_context_info, get(), &filled);
    return filled;
  }

  void trim() const { detail::call(akl_context_trim, get()); }

  /* The handle, for functions of anchorkl.h. It stays this object's. */
  akl_context *get() const noexcept { return context_.get(); }

 private:
  std::unique_ptr<akl_context, detail::Closer<akl_context, akl_context_destroy>> context_;
};

/* The places where a plugin is looked for: akl_plugins. */
inline std::vector<akl_plugin_place> plugins(bool load, const akl_context_options &options = AKL_CONTEXT_OPTIONS_INIT) {
  const akl_plugin_place empty = AKL_PLUGIN_PLACE_INIT;
  std::vector<akl_plugin_place> places;
  std::int64_t count = 0;
  detail::call(akl_plugins, &options, std::int32_t{0}, places.data(), std::int64_t{0}, &count);
  while (static_cast<std::size_t>(count) > places.size()) { /* files may appear between two calls */
    places.resize(static_cast<std::size_t>(count), empty);
    detail::call(akl_plugins, &options, static_cast<std::int32_t>(load), places.data(), count, &count);
  }
  places.resize(static_cast<std::size_t>(count), empty);
  return places;
}

/* The StableHLO text of a form: akl_program. Of args text and text_capacity are not used; the other outputs are set. */
inline std::string program(akl_program_args &args) {
  akl_program_args call = args;
  call.text = nullptr;
  detail::call(akl_program, &call);
  std::string text(call.text_size, '\0');
  call.text = text.data();
  call.text_capacity = text.size();
  detail::call(akl_program, &call);
  args.text_size = call.text_size;
  args.version = call.version;
  args.numbers = call.numbers;
  text.resize(call.text_size - 1); /* without the NUL */
  return text;
}

/* Appends to a store, as one of its ranks. */
class StoreWriter {
 public:
  /* report, if given, tells what was found in the segment. */
  StoreWriter(const std::string &path, const akl_store_manifest &manifest,
              const akl_store_options &options = AKL_STORE_OPTIONS_INIT, akl_store_report *report = nullptr) {
    akl_store_writer *writer = nullptr;
    detail::call(akl_store_writer_open, path.c_str(), &manifest, &options, &writer, report);
    writer_.reset(writer);
  }

  void append(const akl_store_record &record) const { detail::call(akl_store_append, get(), &record); }

  bool has(std::uint64_t id) const {
    std::int32_t found = 0;
    detail::call(akl_store_has, get(), id, &found);
    return found != 0;
  }

  void sync() const { detail::call(akl_store_sync, get()); }

  /* Closes the segment and says if that failed, which the destructor, which closes it too, can't. */
  void close() { detail::call(akl_store_writer_close, writer_.release()); }

  akl_store_writer *get() const noexcept { return writer_.get(); }

 private:
  std::unique_ptr<akl_store_writer, detail::Closer<akl_store_writer, detail::close_writer>> writer_;
};

/* Reads a store. Calls are const, since several threads may make them on one store at once. */
class Store {
 public:
  struct Shape {
    std::int64_t tokens, rows;
  };

  explicit Store(const std::string &path) {
    akl_store *store = nullptr;
    detail::call(akl_store_open, path.c_str(), &store);
    store_.reset(store);
  }

  akl_store_manifest manifest() const {
    akl_store_manifest filled = AKL_STORE_MANIFEST_INIT;
    detail::call(akl_store_info, get(), &filled, static_cast<akl_store_report *>(nullptr));
    return filled;
  }

  /* What was found when the store was opened. `into` may have memory for the text. */
  void report(akl_store_report &into) const {
    detail::call(akl_store_info, get(), static_cast<akl_store_manifest *>(nullptr), &into);
  }

  std::vector<std::uint64_t> ids() const {
    std::vector<std::uint64_t> all;
    std::int64_t count = 0;
    detail::call(akl_store_ids, get(), all.data(), std::int64_t{0}, &count);
    while (static_cast<std::size_t>(count) > all.size()) { /* more may be appended between two calls */
      all.resize(static_cast<std::size_t>(count));
      detail::call(akl_store_ids, get(), all.data(), count, &count);
    }
    all.resize(static_cast<std::size_t>(count));
    return all;
  }

  /* Throws AKL_NOT_FOUND where there is no such record. */
  Shape find(std::uint64_t id) const {
    Shape shape{0, 0};
    detail::call(akl_store_find, get(), id, &shape.tokens, &shape.rows);
    return shape;
  }

  /* akl_store_read: NULL for tokens and positions that are not to be compared. */
  void read(akl_store_record &into, const akl_tensor *tokens = nullptr, const akl_tensor *positions = nullptr) const {
    detail::call(akl_store_read, get(), tokens, positions, &into);
  }

  akl_store *get() const noexcept { return store_.get(); }

 private:
  std::unique_ptr<akl_store, detail::Closer<akl_store, akl_store_close>> store_;
};

inline void verify_store(const std::string &path, akl_store_report &report) {
  detail::call(akl_store_verify, path.c_str(), &report);
}

inline void merge_stores(const std::string &into, const std::vector<std::string> &from, akl_store_report &report,
                         bool salvage = false) {
  std::vector<const char *> paths;
  paths.reserve(from.size());
  for (const std::string &path : from) paths.push_back(path.c_str());
  detail::call(akl_store_merge, into.c_str(), static_cast<const char *const *>(paths.data()),
               static_cast<std::int32_t>(paths.size()), static_cast<std::int32_t>(salvage), &report);
}

}  // namespace anchorkl

#endif /* ANCHORKL_HPP */
