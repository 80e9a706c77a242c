// anchorkl.hpp, which is included first since it needs no other header: results
// and exceptions, owners that are moved, and what they give back.
#include "anchorkl.hpp"

#include "check.h"

#include <cmath>
#include <cstring>
#include <type_traits>

static_assert(!std::is_copy_constructible_v<anchorkl::Context> && std::is_nothrow_move_constructible_v<anchorkl::Context>);
static_assert(!std::is_copy_constructible_v<anchorkl::LossResult> && std::is_nothrow_move_constructible_v<anchorkl::LossResult>);
static_assert(!std::is_copy_assignable_v<anchorkl::LinearResult> && std::is_nothrow_move_assignable_v<anchorkl::LinearResult>);
static_assert(!std::is_copy_constructible_v<anchorkl::Store> && !std::is_copy_constructible_v<anchorkl::StoreWriter>);

// Calls what must throw, and compares status and field.
template <class Call>
static void check_throws(const char *what, akl_status status, const char *field, Call call) {
  try {
    call();
    CHECK(false, "%s: nothing was thrown", what);
  } catch (const anchorkl::Error &error) {
    CHECK(error.status() == status && error.field() == field, "%s: got %s in \"%s\", want %s in \"%s\"", what,
          akl_status_name(error.status()), error.field().c_str(), akl_status_name(status), field);
    CHECK(std::strncmp(error.what(), field, std::strlen(field)) == 0, "%s: the message is \"%s\"", what, error.what());
  }
}

static long long held(const anchorkl::Context &context) { return static_cast<long long>(context.info().live_buffers); }

// Every result against the same call in C, and how many gradients are held after each step.
static void check_loss(const anchorkl::Context &context) {
  batch b;
  make_batch(&b, 5, 33);
  akl_loss_result expected = AKL_LOSS_RESULT_INIT;
  akl_error error = AKL_ERROR_INIT;
  expected.want_gradient = 1;
  CHECK_OK(akl_loss(context.get(), &b.args, &expected, &error), &error);
  {
    anchorkl::LossResult result;
    result->want_gradient = 1;
    context.loss(b.args, result);
    CHECK(result->loss == expected.loss && result->counted_rows == 5, "loss: got %g, want %g", result->loss, expected.loss);
    CHECK(std::memcmp(result->gradient_data, expected.gradient_data, 5 * 33 * sizeof(float)) == 0, "another gradient");
    context.loss(b.args, result);
    CHECK(held(context) == 2, "a second call with a result: %lld gradients are held, want 2", held(context));

    anchorkl::LossResult moved = std::move(result);
    CHECK(moved->gradient_data != nullptr && moved->owner != 0, "the move lost the gradient");
    CHECK(result->gradient_data == nullptr && result->owner == 0, "two own one gradient");
    result = std::move(moved);
    anchorkl::LossResult other;
    other->want_gradient = 1;
    context.loss(b.args, other);
    other = std::move(result);
    CHECK(held(context) == 2, "assigned to: %lld gradients are held, want 2", held(context));

    managed_tensor *tensor = other.dlpack();
    CHECK(std::memcmp(tensor->data, expected.gradient_data, 5 * 33 * sizeof(float)) == 0, "another tensor");
    other.release();
    CHECK(held(context) == 2, "the tensor was released with its result");
    tensor->deleter(tensor);
    check_throws("a gradient that is gone", AKL_INVALID_CONTEXT, "result.owner", [&] { (void)other.dlpack(); });
    context.loss(b.args, other);
  }
  CHECK(held(context) == 1, "after the results' end: %lld gradients are held, want 1", held(context));
  akl_result_release(&expected);

  b.args.alpha = 1.5;
  anchorkl::LossResult result;
  check_throws("alpha 1.5", AKL_INVALID_ARGUMENT, "alpha", [&] { context.loss(b.args, result); });
  free_batch(&b);
}

static void check_linear(const anchorkl::Context &context) {
  float hidden[2 * 3], weight[4 * 3], teacher[4 * 3];
  fill_logits(hidden, 6, 1), fill_logits(weight, 12, 2), fill_logits(teacher, 12, 3);
  akl_tensor states = anchorkl::matrix(hidden, 2, 3), head = anchorkl::matrix(weight, 4, 3);
  akl_tensor other = anchorkl::matrix(teacher, 4, 3);
  akl_loss_args loss = AKL_LOSS_ARGS_INIT;
  akl_linear_args args = AKL_LINEAR_ARGS_INIT;
  args.student_hidden = args.reference_hidden = &states;
  args.student_weight = &head, args.reference_weight = &other, args.loss = &loss;
  anchorkl::LinearResult result;
  result->want_gradient[AKL_GRADIENT_HIDDEN] = result->want_gradient[AKL_GRADIENT_WEIGHT] = 1;
  context.linear_loss(args, result);
  CHECK(result->loss > 0 && result->counted_rows == 2, "the linear form's loss: %g", result->loss);
  anchorkl::LinearResult moved = std::move(result);
  CHECK(held(context) == 2 && result->owner[AKL_GRADIENT_WEIGHT] == 0, "moved: %lld gradients are held", held(context));
  managed_tensor *tensor = moved.dlpack(AKL_GRADIENT_WEIGHT);
  CHECK(tensor->shape[0] == 4 && tensor->shape[1] == 3, "the weight's gradient: %lld x %lld",
        static_cast<long long>(tensor->shape[0]), static_cast<long long>(tensor->shape[1]));
  tensor->deleter(tensor);
  check_throws("gradient 7", AKL_INVALID_ARGUMENT, "which", [&] { (void)moved.dlpack(7); });
}

// One rank that has all columns: as the loss of the logits form.
static void check_shards(const anchorkl::Context &context) {
  batch b;
  make_batch(&b, 3, 17);
  anchorkl::LossResult whole, sharded;
  context.loss(b.args, whole);
  b.args.vocab = 17;
  akl_shard_args args = AKL_SHARD_ARGS_INIT;
  args.loss = &b.args;
  std::vector<std::vector<float>> numbers(AKL_SHARD_MOST_ROUNDS);
  std::vector<akl_tensor> tensors(AKL_SHARD_MOST_ROUNDS);
  std::int32_t rounds = 1;
  for (std::int32_t round = 0; round < rounds; round++) {
    akl_shard_numbers asked = AKL_SHARD_NUMBERS_INIT;
    asked.round = round;
    context.shard_stats(args, asked);
    rounds = asked.rounds;
    auto at = static_cast<std::size_t>(round);
    numbers[at].resize(3 * static_cast<std::size_t>(asked.count));
    tensors[at] = anchorkl::matrix(numbers[at].data(), 3, asked.count);
    asked.numbers = &tensors[at];
    context.shard_stats(args, asked);
    args.reduced[round] = &tensors[at];
  }
  context.shard_loss(args, sharded);
  CHECK(std::fabs(sharded->loss - whole->loss) < 1e-6 * whole->loss, "of shards: got %.9g, want %.9g", sharded->loss,
        whole->loss);
  free_batch(&b);
}

static void check_plugins() {
  std::int64_t count = 0;
  akl_error error = AKL_ERROR_INIT;
  CHECK_OK(akl_plugins(nullptr, 0, nullptr, 0, &count, &error), &error);
  auto places = anchorkl::plugins(false);
  CHECK(count > 0 && places.size() == static_cast<std::size_t>(count), "%zu places, want %lld", places.size(),
        static_cast<long long>(count));
  CHECK(places.back().source[0] != 0 && places.back().pjrt_api_minor == 0, "the last place is empty, or was loaded");
}

static void check_program() {
  batch b;
  make_batch(&b, 4, 8);
  akl_program_args args = AKL_PROGRAM_ARGS_INIT;
  args.loss = &b.args;
  std::string text = anchorkl::program(args);
  CHECK(text.size() + 1 == args.text_size && text.size() == std::strlen(text.c_str()), "%zu bytes of %zu", text.size(),
        args.text_size);
  CHECK(text.find("func.func") != std::string::npos && args.version > 0, "no program: %s", text.c_str());
  args.loss = nullptr;
  check_throws("a program of nothing", AKL_NULL_POINTER, "loss", [&] { anchorkl::program(args); });
  free_batch(&b);
}

static void check_store(const std::string &path) {
  std::int32_t tokens[3] = {5, 6, 7}, positions[1] = {2}, other[3] = {5, 6, 8};
  float logits[4] = {1, 2, 3, 4}, read[4] = {0, 0, 0, 0};
  akl_tensor token_ids = anchorkl::matrix(tokens, 3, 1), places = anchorkl::matrix(positions, 1, 1);
  akl_tensor values = anchorkl::matrix(logits, 1, 4), wrong = anchorkl::matrix(other, 3, 1), room = anchorkl::matrix(read, 1, 4);
  akl_store_manifest manifest = AKL_STORE_MANIFEST_INIT;
  manifest.values = anchorkl::dtype_of<float>();
  manifest.vocab = 4;
  akl_store_record record = AKL_STORE_RECORD_INIT, into = AKL_STORE_RECORD_INIT;
  record.id = into.id = 42;
  record.tokens = &token_ids, record.positions = &places, record.values = &values;
  into.values = &room;

  check_throws("no store", AKL_NOT_FOUND, "", [&] { anchorkl::Store{path}; });
  akl_store_report report = AKL_STORE_REPORT_INIT;
  anchorkl::StoreWriter writer(path, manifest, AKL_STORE_OPTIONS_INIT, &report);
  writer.append(record);
  writer.sync();
  CHECK(writer.has(42) && !writer.has(43) && report.records == 0, "the writer has other records");
  check_throws("a second writer", AKL_BUSY, "rank", [&] { anchorkl::StoreWriter{path, manifest}; });
  anchorkl::StoreWriter moved = std::move(writer);
  moved.close();
  moved.close();
  check_throws("a closed writer", AKL_NULL_POINTER, "writer", [&] { moved.append(record); });

  anchorkl::Store store(path);
  store.report(report);
  CHECK(store.manifest().vocab == 4 && report.records == 1, "the store holds %lld records",
        static_cast<long long>(report.records));
  CHECK(store.ids() == std::vector<std::uint64_t>{42}, "%zu ids", store.ids().size());
  CHECK(store.find(42).tokens == 3 && store.find(42).rows == 1, "another shape");
  store.read(into, &token_ids, &places);
  CHECK(std::memcmp(read, logits, sizeof read) == 0, "got %g %g %g %g", read[0], read[1], read[2], read[3]);
  check_throws("other tokens", AKL_MISMATCH, "tokens", [&] { store.read(into, &wrong); });
  check_throws("no record", AKL_NOT_FOUND, "id", [&] { store.find(43); });
  akl_store_report merged = AKL_STORE_REPORT_INIT, verified = AKL_STORE_REPORT_INIT;
  anchorkl::merge_stores(path + ".merged", {path}, merged);
  anchorkl::verify_store(path + ".merged", verified);
  CHECK(merged.records == 1 && verified.rows == 1 && verified.damaged == 0, "merged: %lld",
        static_cast<long long>(merged.records));
}

int main(int count, char **arguments) {
  require(count == 2, "want a folder for a store");
  check_plugins();
  check_program();
  check_store(std::string(arguments[1]) + "/store");
  try {
    akl_context_options options = AKL_CONTEXT_OPTIONS_INIT;
    options.threads = -1;
    check_throws("threads -1", AKL_INVALID_ARGUMENT, "threads", [&] { anchorkl::Context{options}; });
    anchorkl::Context made, context = std::move(made);
    check_throws("a context that was moved from", AKL_NULL_POINTER, "context", [&] { made.info(); });
    check_loss(context);
    check_linear(context);
    check_shards(context);
    context.trim();
    check_nothing_held(context.get());
    CHECK(context.info().bytes_kept == 0, "trim kept memory");
  } catch (const anchorkl::Error &error) {
    require(0, error.what());
  }
  return finish("wrapper.cpp");
}
