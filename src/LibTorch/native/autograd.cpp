// Gradients: modes, backward, and the accumulated gradient of a leaf.
#include "callback.h"

#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/accumulate_grad.h>

using namespace dl;

namespace {

// backward with create_graph warns on the console that a leaf and its gradient then hold one another: our help says so.
struct NoWarnings final : c10::WarningHandler {
#if DL_TORCH_AT_LEAST(2, 0)
  using Guard = c10::WarningUtils::WarningHandlerGuard;
  void process(const c10::Warning&) override {}
#else
  using Guard = c10::Warning::WarningHandlerGuard;
  void process(const c10::SourceLocation&, const std::string&, bool) override {}
#endif
};

}  // namespace

DL_API int32_t dl_grad_enabled() {
  return c10::GradMode::is_enabled();
}

DL_API void dl_set_grad_enabled(int32_t enabled) {
  c10::GradMode::set_enabled(enabled != 0);
}

DL_API int32_t dl_inference_enabled() {
  return c10::InferenceMode::is_enabled();
}

DL_API void* dl_inference_enter(int32_t enabled) {
  return new c10::InferenceMode(enabled != 0);
}

DL_API void dl_inference_leave(void* guard) {
  delete static_cast<c10::InferenceMode*>(guard);
}

DL_API int32_t dl_tensor_set_requires_grad(Handle handle, int32_t required) {
  return guard([&] { borrow(handle).set_requires_grad(required != 0); });
}

// The gradient accumulated by backward; none if there is none yet.
DL_API int32_t dl_tensor_grad(Handle handle, Value* result) {
  return guard([&] {
    auto tensor = borrow(handle);
    auto& grad = tensor.mutable_grad();
    if (grad.defined()) grad = with_memory(grad);  // what the caller changes is the leaf's own gradient
    give(grad, *result);
  });
}

DL_API int32_t dl_tensor_set_grad(Handle handle, Handle grad) {
  return guard([&] { borrow(handle).mutable_grad() = grad ? borrow(grad) : at::Tensor(); });
}

// The name of the function that made this tensor ("AddBackward0"), for printing; empty for a leaf.
DL_API int32_t dl_tensor_grad_fn(Handle handle, char* buffer, int32_t capacity) {
  return guard<int32_t>(-1, [&] {
    auto function = borrow(handle).grad_fn();
    auto name = function ? function->name() : std::string();
    return static_cast<int32_t>(name.copy(buffer, static_cast<size_t>(capacity)));
  });
}

// The graph behind a tensor, node by node; the addresses are valid while the tensor lives.
DL_API torch::autograd::Node* dl_graph_root(Handle tensor) {
  return guard<torch::autograd::Node*>(nullptr, [&] { return borrow(tensor).grad_fn().get(); });
}

DL_API int32_t dl_graph_name(torch::autograd::Node* node, char* buffer, int32_t capacity) {
  return guard<int32_t>(-1, [&] { return static_cast<int32_t>(node->name().copy(buffer, static_cast<size_t>(capacity))); });
}

// The nodes that take this node's gradients; null where nobody wants one. Returns their number, which may exceed the capacity.
DL_API int32_t dl_graph_inputs(torch::autograd::Node* node, torch::autograd::Node** inputs, int32_t capacity) {
  auto count = static_cast<int32_t>(node->num_outputs());
  for (int32_t i = 0; i < std::min(count, capacity); i++) inputs[i] = node->next_edge(i).function.get();
  return count;
}

// The leaf that a node accumulates the gradient of; none for any other node.
DL_API int32_t dl_graph_leaf(torch::autograd::Node* node, Value* leaf) {
  return guard([&] {
    auto accumulate = dynamic_cast<torch::autograd::AccumulateGrad*>(node);
    give(accumulate ? accumulate->variable : at::Tensor(), *leaf);
  });
}

DL_API int32_t dl_anomaly_enabled() {
  return torch::autograd::AnomalyMode::is_enabled();
}

DL_API int32_t dl_anomaly_checks_nan() {
  return torch::autograd::AnomalyMode::should_check_nan();
}

DL_API void dl_set_anomaly(int32_t enabled, int32_t check_nan) {
  torch::autograd::AnomalyMode::set_enabled(enabled != 0, check_nan != 0);
}

DL_API int32_t dl_backward(
    const Handle* tensors, int32_t count, const Handle* gradients, const Handle* inputs, int32_t input_count, int32_t retain_graph, int32_t create_graph) {
  return guard_callbacks([&] {
    static NoWarnings silent;
    NoWarnings::Guard quiet(&silent);
    auto grads = gradients ? variables(gradients, count) : torch::autograd::variable_list();
    torch::autograd::backward(variables(tensors, count), grads, retain_graph != 0, create_graph != 0, variables(inputs, input_count));
  });
}

// Writes one result for each input: none where the outputs do not depend on it and that is allowed.
DL_API int32_t dl_autograd_grad(
    const Handle* outputs, int32_t count, const Handle* gradients, const Handle* inputs, int32_t input_count, int32_t retain_graph,
    int32_t create_graph, int32_t allow_unused, Value* results) {
  return guard_callbacks([&] {
    auto grads = gradients ? variables(gradients, count) : torch::autograd::variable_list();
    auto found = torch::autograd::grad(
        variables(outputs, count), variables(inputs, input_count), grads, retain_graph != 0, create_graph != 0, allow_unused != 0);
    for (int32_t i = 0; i < input_count; i++) give(std::move(found[i]), results[i]);
  });
}
