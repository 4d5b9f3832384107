// Long short-term memory over a whole sequence. libtorch 1.13 runs about ten operators a step, each of them small; here the
// input's product is one matrix product for all steps, a step is one product whose result goes through the gates while it is
// in registers, and backward leaves the weights' gradients to one product at the end. Every thread takes its share of the
// batch through all steps, so steps need no meeting of threads. float32; everything else goes to libtorch.
#include "vector_math.h"

#include <ATen/Parallel.h>
#include <ATen/ops/add.h>
#include <ATen/ops/addmm.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/dropout.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/flip.h>
#include <ATen/ops/lstm_compositeimplicitautograd_dispatch.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <array>

namespace dl {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;


constexpr int kRows = 6;  // of the batch at once: with four registers each they fill the 32 there are

// One layer in one direction. Gates are [steps, batch, 4, hidden] in the order input, forget, cell, output.
struct Layer {
  int64_t steps, batch, hidden;
  const float *h0, *c0;   // [batch, hidden]
  const float* weight;    // packed
  float *gates, *cells, *output;
};

struct LayerGradient {
  int64_t steps, batch, hidden;
  const float *gates, *cells, *c0, *grad_output;  // grad_output may be null
  const float* weight;                            // packed
  float *grad_gates, *grad_h, *grad_c;            // the last two: of the states, carried from step to step
};

DL_WIDE_BEGIN

// sum[r][v] += rows[r] * columns: R rows of the left side, four registers of columns of the right.
template <int R>
DL_INLINE void multiply(Floats (&sum)[R][4], const float* rows, int64_t stride, const float* columns, int64_t count) {
  for (int64_t k = 0; k < count; k++, columns += 4 * kLanes) {
    Floats c[4];
    for (int v = 0; v < 4; v++) c[v] = lanes<kLanes>(columns + v * kLanes);
    for (int r = 0; r < R; r++) {
      auto factor = all(rows[r * stride + k]);
      for (int v = 0; v < 4; v++) sum[r][v] += factor * c[v];
    }
  }
}

// 16 hidden units of R rows at step t.
template <int R>
DL_INLINE void forward_block(const Layer& l, int64_t t, int64_t row, int64_t unit) {
  auto place = t * l.batch + row;
  auto gates = l.gates + place * 4 * l.hidden + unit;
  auto before = t == 0 ? l.h0 + row * l.hidden : l.output + (place - l.batch) * l.hidden;
  auto memory = t == 0 ? l.c0 + row * l.hidden + unit : l.cells + (place - l.batch) * l.hidden + unit;
  Floats sum[R][4];
  for (int r = 0; r < R; r++) {
    for (int v = 0; v < 4; v++) sum[r][v] = lanes<kLanes>(gates + (r * 4 + v) * l.hidden);
  }
  multiply<R>(sum, before, l.hidden, l.weight + unit * 4 * l.hidden, l.hidden);
  for (int r = 0; r < R; r++) {
    auto in = sigmoid(sum[r][0]), forget = sigmoid(sum[r][1]), cell = tanh(sum[r][2]), out = sigmoid(sum[r][3]);
    Floats c = forget * lanes<kLanes>(memory + r * l.hidden) + in * cell;
    auto target = gates + r * 4 * l.hidden;
    lanes<kLanes>(target) = in;
    lanes<kLanes>(target + l.hidden) = forget;
    lanes<kLanes>(target + 2 * l.hidden) = cell;
    lanes<kLanes>(target + 3 * l.hidden) = out;
    lanes<kLanes>(l.cells + (place + r) * l.hidden + unit) = c;
    lanes<kLanes>(l.output + (place + r) * l.hidden + unit) = out * tanh(c);
  }
}

// What reaches the state before step t: the gates' gradients times the weights, for R rows and four registers of columns.
template <int R>
DL_INLINE void backward_block(const LayerGradient& l, int64_t t, int64_t row, int64_t column) {
  Floats sum[R][4] = {};
  multiply<R>(sum, l.grad_gates + (t * l.batch + row) * 4 * l.hidden, 4 * l.hidden, l.weight + column * 4 * l.hidden, 4 * l.hidden);
  for (int r = 0; r < R; r++) {
    for (int v = 0; v < 4 && column + v * kLanes < l.hidden; v++) lanes<kLanes>(l.grad_h + (row + r) * l.hidden + column + v * kLanes) = sum[r][v];
  }
}

template <int R>
DL_INLINE void forward_rows(const Layer& l, int64_t t, int64_t row, int64_t unit, int64_t count) {
  if (count == R) forward_block<R>(l, t, row, unit);
  else if constexpr (R > 1) forward_rows<R - 1>(l, t, row, unit, count);
}

template <int R>
DL_INLINE void backward_rows(const LayerGradient& l, int64_t t, int64_t row, int64_t column, int64_t count) {
  if (count == R) backward_block<R>(l, t, row, column);
  else if constexpr (R > 1) backward_rows<R - 1>(l, t, row, column, count);
}

// The rows of the next block; all blocks are about as long.
DL_INLINE int64_t block(int64_t left) {
  auto blocks = (left + kRows - 1) / kRows;
  return (left + blocks - 1) / blocks;
}

void forward_steps(const Layer& l, int64_t begin, int64_t end) {
  for (int64_t t = 0; t < l.steps; t++) {
    for (int64_t unit = 0; unit < l.hidden; unit += kLanes) {
      for (int64_t row = begin, count; row < end; row += count) {
        count = block(end - row);
        forward_rows<kRows>(l, t, row, unit, count);
      }
    }
  }
}

DL_INLINE void backward_gates(const LayerGradient& l, int64_t t, int64_t row) {
  auto place = t * l.batch + row;
  auto gates = l.gates + place * 4 * l.hidden;
  auto grads = l.grad_gates + place * 4 * l.hidden;
  auto memory = t == 0 ? l.c0 + row * l.hidden : l.cells + (place - l.batch) * l.hidden;
  for (int64_t unit = 0; unit < l.hidden; unit += kLanes) {
    Floats in = lanes<kLanes>(gates + unit), forget = lanes<kLanes>(gates + l.hidden + unit), cell = lanes<kLanes>(gates + 2 * l.hidden + unit),
              out = lanes<kLanes>(gates + 3 * l.hidden + unit);
    Floats h = lanes<kLanes>(l.grad_h + row * l.hidden + unit);
    if (l.grad_output) h += lanes<kLanes>(l.grad_output + place * l.hidden + unit);
    auto shown = tanh(lanes<kLanes>(l.cells + place * l.hidden + unit));
    Floats c = lanes<kLanes>(l.grad_c + row * l.hidden + unit) + h * out * (1.0f - shown * shown);
    lanes<kLanes>(grads + unit) = c * cell * in * (1.0f - in);
    lanes<kLanes>(grads + l.hidden + unit) = c * lanes<kLanes>(memory + unit) * forget * (1.0f - forget);
    lanes<kLanes>(grads + 2 * l.hidden + unit) = c * in * (1.0f - cell * cell);
    lanes<kLanes>(grads + 3 * l.hidden + unit) = h * shown * out * (1.0f - out);
    lanes<kLanes>(l.grad_c + row * l.hidden + unit) = c * forget;
  }
}

void backward_steps(const LayerGradient& l, int64_t begin, int64_t end) {
  for (auto t = l.steps - 1; t >= 0; t--) {
    for (auto row = begin; row < end; row++) backward_gates(l, t, row);
    for (int64_t column = 0; column < l.hidden; column += 4 * kLanes) {
      for (int64_t row = begin, count; row < end; row += count) {
        count = block(end - row);
        backward_rows<kRows>(l, t, row, column, count);
      }
    }
  }
}

DL_WIDE_END

// [4 * hidden, hidden] as [hidden / n, hidden, 4, n]: for a group of n units, the weights of all four gates side by side.
void pack_forward(const float* weight, float* packed, int64_t hidden) {
  constexpr int64_t n = kLanes;
  at::parallel_for(0, hidden / n, 1, [&](int64_t begin, int64_t end) {
    for (auto group = begin; group < end; group++) {
      for (int64_t column = 0; column < 4 * n; column++) {
        auto source = weight + (column / n * hidden + group * n + column % n) * hidden;
        auto target = packed + group * hidden * 4 * n + column;
        for (int64_t k = 0; k < hidden; k++) target[k * 4 * n] = source[k];
      }
    }
  });
}

// [4 * hidden, hidden] as [hidden / (4 n), 4 * hidden, 4 * n], filled up with zeros.
void pack_backward(const float* weight, float* packed, int64_t hidden) {
  constexpr int64_t n = kLanes;
  at::parallel_for(0, (hidden + 4 * n - 1) / (4 * n), 1, [&](int64_t begin, int64_t end) {
    for (auto group = begin; group < end; group++) {
      auto first = group * 4 * n, count = std::min(4 * n, hidden - first);
      for (int64_t k = 0; k < 4 * hidden; k++) {
        auto target = packed + (group * 4 * hidden + k) * 4 * n;
        std::copy_n(weight + k * hidden + first, count, target);
        std::fill(target + count, target + 4 * n, 0.0f);
      }
    }
  });
}

struct Steps {
  at::Tensor output, gates, cells;
};

// x [steps, batch, in], states [batch, hidden]; all contiguous.
Steps forward_layer(const at::Tensor& x, const at::Tensor& h0, const at::Tensor& c0, const at::Tensor& w_ih, const at::Tensor& w_hh, const at::Tensor& bias) {
  auto steps = x.size(0), batch = x.size(1), hidden = h0.size(1);
  auto flat = x.reshape({steps * batch, x.size(2)});
  auto gates = at::addmm(bias, flat, w_ih.t());
  auto cells = at::empty({steps, batch, hidden}, x.options()), output = at::empty({steps, batch, hidden}, x.options());
  auto packed = at::empty({w_hh.numel()}, x.options());
  pack_forward(w_hh.data_ptr<float>(), packed.data_ptr<float>(), hidden);
  Layer layer{steps, batch, hidden, h0.data_ptr<float>(), c0.data_ptr<float>(), packed.data_ptr<float>(), gates.data_ptr<float>(), cells.data_ptr<float>(), output.data_ptr<float>()};
  at::parallel_for(0, batch, 1, [&](int64_t begin, int64_t end) { forward_steps(layer, begin, end); });
  return {output, gates, cells};
}

struct LstmLayer : torch::autograd::Function<LstmLayer> {
  static variable_list forward(
      AutogradContext* context, const at::Tensor& x, const at::Tensor& h0, const at::Tensor& c0, const at::Tensor& w_ih, const at::Tensor& w_hh,
      const at::Tensor& bias) {
    auto made = forward_layer(x, h0, c0, w_ih, w_hh, bias);
    context->save_for_backward({x, h0, c0, w_ih, w_hh, bias, made.output, made.gates, made.cells});
    auto last = x.size(0) - 1;
    return {made.output, made.output.select(0, last).clone(), made.cells.select(0, last).clone()};
  }

  static variable_list backward(AutogradContext* context, variable_list grads) {
    auto saved = context->get_saved_variables();
    auto &x = saved[0], &h0 = saved[1], &c0 = saved[2], &w_ih = saved[3], &w_hh = saved[4], &bias = saved[5], &output = saved[6];
    if (c10::GradMode::is_enabled()) return differentiable(context, {x, h0, c0, w_ih, w_hh, bias}, grads);
    auto steps = x.size(0), batch = x.size(1), hidden = h0.size(1);
    auto grad_output = grads[0].defined() ? grads[0].contiguous() : at::Tensor();
    auto grad_h = grads[1].defined() ? grads[1].clone(at::MemoryFormat::Contiguous) : at::zeros_like(h0);
    auto grad_c = grads[2].defined() ? grads[2].clone(at::MemoryFormat::Contiguous) : at::zeros_like(c0);
    auto grad_gates = at::empty({steps * batch, 4 * hidden}, x.options());
    auto columns = (hidden + 4 * kLanes - 1) / (4 * kLanes) * 4 * kLanes;
    auto packed = at::empty({4 * hidden * columns}, x.options());
    pack_backward(w_hh.data_ptr<float>(), packed.data_ptr<float>(), hidden);
    LayerGradient layer{steps, batch, hidden, saved[7].data_ptr<float>(), saved[8].data_ptr<float>(), c0.data_ptr<float>(),
                        grad_output.defined() ? grad_output.data_ptr<float>() : nullptr, packed.data_ptr<float>(), grad_gates.data_ptr<float>(),
                        grad_h.data_ptr<float>(), grad_c.data_ptr<float>()};
    at::parallel_for(0, batch, 1, [&](int64_t begin, int64_t end) { backward_steps(layer, begin, end); });

    at::Tensor grad_x, grad_ih, grad_hh, grad_bias;
    if (context->needs_input_grad(0)) grad_x = at::mm(grad_gates, w_ih).view(x.sizes());
    if (context->needs_input_grad(3)) grad_ih = at::mm(grad_gates.t(), x.reshape({steps * batch, -1}));
    if (context->needs_input_grad(4)) {
      grad_hh = at::mm(grad_gates.narrow(0, 0, batch).t(), h0);
      if (steps > 1) grad_hh.addmm_(grad_gates.narrow(0, batch, (steps - 1) * batch).t(), output.view({steps * batch, hidden}).narrow(0, 0, (steps - 1) * batch));
    }
    if (context->needs_input_grad(5)) grad_bias = grad_gates.sum(0);
    return {grad_x, grad_h, grad_c, grad_ih, grad_hh, grad_bias};
  }

  // For second derivatives: the gradients once more, by libtorch's operators, which have gradients of their own.
  static variable_list differentiable(AutogradContext* context, const variable_list& inputs, const variable_list& grads) {
    auto made = at::compositeimplicitautograd::lstm(
        inputs[0], {inputs[1].unsqueeze(0), inputs[2].unsqueeze(0)}, {inputs[3], inputs[4], inputs[5], at::zeros_like(inputs[5])}, true, 1, 0, false,
        false, false);
    variable_list outputs, given, wanted;
    for (auto& pair : {std::make_pair(std::get<0>(made), grads[0]), std::make_pair(std::get<1>(made).squeeze(0), grads[1]),
                       std::make_pair(std::get<2>(made).squeeze(0), grads[2])}) {
      if (!pair.second.defined()) continue;
      outputs.push_back(pair.first);
      given.push_back(pair.second);
    }
    for (size_t i = 0; i < inputs.size(); i++) if (context->needs_input_grad(i)) wanted.push_back(inputs[i]);
    auto found = torch::autograd::grad(outputs, wanted, given, true, true, true);
    variable_list result(inputs.size());
    for (size_t i = 0, next = 0; i < inputs.size(); i++) if (context->needs_input_grad(i)) result[i] = found[next++];
    return result;
  }
};

// [4 * hidden, ...] with each gate's part filled up to `full` rows, and the last dimension too if it is the hidden size.
at::Tensor fill_up(const at::Tensor& weight, int64_t hidden, int64_t full, bool columns) {
  if (hidden == full) return weight;
  auto parts = weight.reshape({4, hidden, -1});
  auto filled = at::constant_pad_nd(parts, {0, columns ? full - hidden : 0, 0, full - hidden});
  return weight.dim() == 1 ? filled.flatten() : filled.reshape({4 * full, -1});
}

variable_list run_layer(
    const at::Tensor& x, at::Tensor h0, at::Tensor c0, at::Tensor w_ih, at::Tensor w_hh, at::Tensor bias) {
  auto hidden = h0.size(1), full = (hidden + kLanes - 1) / kLanes * kLanes;
  if (full != hidden) {
    h0 = at::constant_pad_nd(h0, {0, full - hidden});
    c0 = at::constant_pad_nd(c0, {0, full - hidden});
    w_ih = fill_up(w_ih, hidden, full, false);
    w_hh = fill_up(w_hh, hidden, full, true);
    bias = fill_up(bias, hidden, full, false);
  }
  auto made = LstmLayer::apply(x.contiguous(), h0.contiguous(), c0.contiguous(), w_ih.contiguous(), w_hh.contiguous(), bias);
  if (full != hidden) for (auto& tensor : made) tensor = tensor.narrow(-1, 0, hidden);
  return made;
}

bool is_float_matrix(const at::Tensor& tensor, at::IntArrayRef sizes) {
  return tensor.defined() && tensor.device().is_cpu() && tensor.layout() == c10::kStrided && tensor.scalar_type() == at::kFloat && tensor.sizes() == sizes;
}

// Whatever does not fit, wrong shapes among it, is libtorch's to run or to refuse.
bool handles(const at::Tensor& input, at::TensorList state, at::TensorList weights, bool has_biases, int64_t layers, bool bidirectional) {
  auto directions = bidirectional ? 2 : 1, each = has_biases ? 4 : 2;
  if (!kernels_enabled() || !has_wide_vectors() || !input.defined() || input.dim() != 3 || input.numel() == 0 || layers < 1 || state.size() != 2) return false;
  if (!is_float_matrix(input, input.sizes()) || static_cast<int64_t>(weights.size()) != layers * directions * each || state[0].dim() != 3) return false;
  auto hidden = state[0].size(2);
  if (hidden == 0) return false;
  for (int64_t i = 0; i < layers * directions; i++) {
    auto in = i < directions ? input.size(2) : hidden * directions;
    if (!is_float_matrix(weights[i * each], {4 * hidden, in}) || !is_float_matrix(weights[i * each + 1], {4 * hidden, hidden})) return false;
    for (auto b = 2; b < each; b++) if (!is_float_matrix(weights[i * each + b], {4 * hidden})) return false;
  }
  return true;
}

std::tuple<at::Tensor, at::Tensor, at::Tensor> lstm(
    const at::Tensor& input, at::TensorList state, at::TensorList weights, bool has_biases, int64_t layers, double dropout, bool train, bool bidirectional,
    bool batch_first) {
  auto directions = bidirectional ? 2 : 1, each = has_biases ? 4 : 2;
  auto batch = input.defined() && input.dim() == 3 ? input.size(batch_first ? 0 : 1) : 0;
  if (!handles(input, state, weights, has_biases, layers, bidirectional) ||
      !is_float_matrix(state[0], {layers * directions, batch, state[0].size(2)}) || !is_float_matrix(state[1], state[0].sizes())) {
    return at::compositeimplicitautograd::lstm(input, state, weights, has_biases, layers, dropout, train, bidirectional, batch_first);
  }
  auto x = batch_first ? input.transpose(0, 1) : input;
  variable_list hidden, cells;
  for (int64_t layer = 0; layer < layers; layer++) {
    variable_list outputs;
    for (int64_t direction = 0; direction < directions; direction++) {
      auto number = layer * directions + direction;
      auto w = weights.slice(number * each, each);
      auto bias = has_biases ? at::add(w[2], w[3]) : at::zeros({w[0].size(0)}, w[0].options());
      auto made = run_layer(direction == 1 ? at::flip(x, {0}) : x, state[0][number], state[1][number], w[0], w[1], bias);
      outputs.push_back(direction == 1 ? at::flip(made[0], {0}) : made[0]);
      hidden.push_back(made[1]);
      cells.push_back(made[2]);
    }
    x = bidirectional ? at::cat(outputs, 2) : outputs[0];
    if (dropout != 0 && train && layer < layers - 1) x = at::dropout(x, dropout, true);
  }
  return {batch_first ? x.transpose(0, 1) : x, at::stack(hidden), at::stack(cells)};
}

}  // namespace

// Both keys: without the second, work in inference mode would miss it.
TORCH_LIBRARY_IMPL(aten, AutogradCPU, library) {
  library.impl("lstm.input", TORCH_FN(lstm));
}

TORCH_LIBRARY_IMPL(aten, CPU, library) {
  library.impl("lstm.input", TORCH_FN(lstm));
}

}  // namespace dl
