// Functions whose gradient is written in C#, and hooks: nodes of the autograd graph that call back.
#include "callback.h"

#include <torch/csrc/autograd/custom_function.h>

#include <type_traits>
#include <unordered_set>

namespace dl {

using torch::autograd::variable_list;

thread_local std::shared_ptr<void> failed_exception;

variable_list variables(const Handle* handles, int32_t count) {
  variable_list tensors;
  tensors.reserve(count);
  for (int32_t i = 0; i < count; i++) tensors.push_back(handles[i] ? borrow(handles[i]) : at::Tensor());
  return tensors;
}

variable_list call_back(Apply apply, void* owner, const variable_list& arguments, size_t capacity) {
  std::vector<Value> values(arguments.size());
  for (size_t i = 0; i < arguments.size(); i++) give(arguments[i], values[i]);
  Sink sink;
  sink.results.resize(capacity);
  if (apply(owner, values.data(), static_cast<int32_t>(values.size()), &sink) < 0) throw ManagedError(sink.error, sink.exception);
  return std::move(sink.results);
}

namespace {

// The node that computes gradients by calling C#.
struct ManagedFunction final : torch::autograd::Node {
  ManagedFunction(const char* name, std::shared_ptr<void> owner, Apply apply) : title(name), owner(std::move(owner)), apply_managed(apply) {}

  variable_list apply(variable_list&& gradients) override {
    at::OptionalDeviceGuard device;
    if (materialize) {
      for (size_t i = 0; i < gradients.size(); i++) {
        if (!gradients[i].defined()) gradients[i] = outputs[i].zeros(device);
      }
    }
    return call_back(apply_managed, owner.get(), gradients, num_outputs());
  }

  std::string name() const override {
    return title;
  }

  void release_variables() override {
    std::lock_guard<std::mutex> lock(mutex_);
    saved.clear();
    freed = true;
  }

  variable_list unpack() {
    std::lock_guard<std::mutex> lock(mutex_);
    TORCH_CHECK(!freed, torch::autograd::ERR_BACKWARD_TWICE);
    variable_list tensors;
    for (const auto& variable : saved) tensors.push_back(variable.unpack(shared_from_this()));
    return tensors;
  }

  std::string title;
  std::shared_ptr<void> owner;
  Apply apply_managed;
  bool materialize = true;
  bool freed = false;
  std::vector<torch::autograd::VariableInfo> outputs;
  std::vector<torch::autograd::SavedVariable> saved;
};

using NodePointer = std::shared_ptr<ManagedFunction>;
using TensorSet = std::unordered_set<at::TensorImpl*>;
using Outputs = std::vector<c10::optional<at::Tensor>>;

at::Tensor view_as_self(const at::Tensor& tensor) {
  return tensor.view_as(tensor);
}

// Newer versions of libtorch want more arguments; this calls the one that is there.
template <class F>
Outputs wrap_outputs(F wrap, const variable_list& inputs, const TensorSet& constant, const TensorSet& dirty, const Outputs& raw, NodePointer node) {
  torch::autograd::_jvp_fn_t jvp = [](variable_list, variable_list) -> variable_list {
    throw std::runtime_error("a function with a gradient of its own has no forward-mode gradient");
  };
  std::shared_ptr<torch::autograd::Node> base = std::move(node);
  if constexpr (std::is_invocable_v<F, decltype(inputs), decltype(constant), decltype(dirty), decltype(raw), decltype(base), decltype(jvp)>) {
    return wrap(inputs, constant, dirty, raw, base, jvp);
  } else if constexpr (std::is_invocable_v<F, decltype(inputs), decltype(constant), decltype(dirty), decltype(raw), decltype(base), decltype(jvp), TensorSet>) {
    return wrap(inputs, constant, dirty, raw, base, jvp, TensorSet());
  } else if constexpr (std::is_invocable_v<F, decltype(inputs), decltype(constant), decltype(dirty), decltype(raw), decltype(base), decltype(jvp), TensorSet, decltype(&view_as_self)>) {
    return wrap(inputs, constant, dirty, raw, base, jvp, TensorSet(), &view_as_self);
  } else {
    return wrap(inputs, constant, dirty, raw, base, jvp, TensorSet(), &view_as_self, false);
  }
}

}  // namespace
}  // namespace dl

using namespace dl;

// C# gives one result of the callback that it is in.
DL_API void dl_callback_result(Sink* sink, int32_t index, Handle tensor) {
  sink->results[static_cast<size_t>(index)] = borrow(tensor);
}

// C# says why the callback fails: a message, and the exception object.
DL_API void dl_callback_fail(Sink* sink, const char* message, void* exception, Release release) {
  sink->error = message;
  sink->exception = std::shared_ptr<void>(exception, release);
}

// The exception object behind the last error of this thread, or null; it stays until the next call or dl_callback_forget.
DL_API void* dl_callback_exception() {
  return failed_exception.get();
}

DL_API void dl_callback_forget() {
  failed_exception.reset();
}

// A node that calls `apply` with `owner` for the gradients of these inputs. `owner` is released with the node.
DL_API NodePointer* dl_function_new(
    const char* name, void* owner, Apply apply, Release release, const Handle* inputs, int32_t count, int32_t recorded) {
  return guard<NodePointer*>(nullptr, [&] {
    NodePointer node(new ManagedFunction(name, std::shared_ptr<void>(owner, release), apply), torch::autograd::deleteNode);
    if (recorded) node->set_next_edges(torch::autograd::collect_next_edges(variables(inputs, count)));
    return new NodePointer(std::move(node));
  });
}

DL_API void dl_function_release(NodePointer* node) {
  delete node;
}

// The address under which dl_function_saved knows the node while the node lives.
DL_API ManagedFunction* dl_function_address(NodePointer* node) {
  return node->get();
}

// Makes what forward computed the node's outputs, and keeps `saved` for backward.
DL_API int32_t dl_function_finish(
    NodePointer* pointer, int32_t recorded, int32_t materialize, const Handle* inputs, int32_t input_count, const Handle* constant, int32_t constant_count,
    const Handle* dirty, int32_t dirty_count, const Handle* saved, int32_t saved_count, const Handle* outputs, int32_t count, Value* results) {
  return guard([&] {
    auto& node = *pointer;
    for (int32_t i = 0; i < dirty_count; i++) dirty[i]->bump_version();
    Outputs raw;
    for (auto& output : variables(outputs, count)) raw.emplace_back(output);
    auto wrapped = wrap_outputs(
        &torch::autograd::_wrap_outputs, variables(inputs, input_count), TensorSet(constant, constant + constant_count),
        TensorSet(dirty, dirty + dirty_count), raw, recorded ? node : nullptr);
    if (recorded) {
      node->materialize = materialize != 0;
      for (const auto& output : wrapped) node->outputs.emplace_back(*output);
      for (auto& tensor : variables(saved, saved_count)) {
        bool is_output = tensor.defined() && tensor.grad_fn() == node;
        node->saved.emplace_back(tensor, is_output);
      }
    }
    for (int32_t i = 0; i < count; i++) give(std::move(*wrapped[i]), results[i]);
  });
}

// The tensors kept for backward; an error where they were changed in place or freed by an earlier backward.
DL_API int32_t dl_function_saved(ManagedFunction* node, Value* results, int32_t capacity) {
  return guard<int32_t>(-1, [&] {
    auto tensors = node->unpack();
    if (static_cast<int32_t>(tensors.size()) <= capacity) {
      for (size_t i = 0; i < tensors.size(); i++) give(std::move(tensors[i]), results[i]);
    }
    return static_cast<int32_t>(tensors.size());
  });
}

// Calls C# with every gradient that arrives at the tensor; what it gives back, if anything, takes the gradient's place.
DL_API int32_t dl_tensor_add_hook(Handle tensor, void* owner, Apply apply, Release release) {
  return guard<int32_t>(-1, [&] {
    std::shared_ptr<void> shared(owner, release);
    auto id = borrow(tensor).register_hook([shared, apply](const at::Tensor& gradient) -> at::Tensor {
      return call_back(apply, shared.get(), {gradient}, 1)[0];
    });
    return static_cast<int32_t>(id);
  });
}

DL_API int32_t dl_tensor_remove_hook(Handle tensor, int32_t id) {
  return guard([&] { borrow(tensor).remove_hook(static_cast<unsigned>(id)); });
}
