// Batch normalisation of images whose channels lie side by side (channels_last), in training, and its gradient. libtorch 1.13 adds up
// all pixels of a channel in one float there, which costs two digits of every statistic; here short sums are floats, long ones doubles.
#include "kernels.h"

#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/native_batch_norm_backward_cpu_dispatch.h>
#include <ATen/ops/native_batch_norm_cpu_dispatch.h>
#include <torch/library.h>

#include <array>
#include <cmath>
#include <tuple>
#include <vector>

namespace dl {
namespace {

constexpr int kLanes = 16;
constexpr int64_t kRun = 32;        // rows (pixels) added up in float
constexpr int64_t kPart = 1024;     // rows whose sums one thread makes; the parts are added in order, whatever the number of threads
constexpr int64_t kGrain = 1 << 14;  // numbers worth a thread of their own

using Floats = Lanes<float, kLanes>;
using Doubles = Lanes<double, kLanes>;

bool one_per_channel(const at::Tensor& t, int64_t channels) {
  return t.defined() && t.device().is_cpu() && t.scalar_type() == at::kFloat && t.is_contiguous() && t.numel() == channels;
}

bool handles(const at::Tensor& input, const c10::optional<at::Tensor>& weight, bool train) {
  return kernels_enabled() && train && channels_last(input) && input.scalar_type() == at::kFloat && input.numel() > 0 && input.size(1) % kLanes == 0 && weight.has_value() && one_per_channel(*weight, input.size(1));
}

// Adds to `first` the sums of x - pivot over the rows, to `second` those of its square.
DL_CLONES void add_moments(const float* x, const float* pivot, int64_t rows, int64_t channels, double* first, double* second) {
  for (int64_t start = 0; start < rows; start += kRun) {
    auto end = std::min(rows, start + kRun);
    for (int64_t c = 0; c < channels; c += kLanes) {
      Floats zero = lanes<kLanes>(pivot + c), sum = {}, squares = {};
      for (auto row = start; row < end; row++) {
        Floats d = lanes<kLanes>(x + row * channels + c) - zero;
        sum += d;
        squares += d * d;
      }
      lanes<kLanes>(first + c) += __builtin_convertvector(sum, Doubles);
      lanes<kLanes>(second + c) += __builtin_convertvector(squares, Doubles);
    }
  }
}

// Adds to `first` the sums of dy over the rows, to `second` those of dy (x - mean).
DL_CLONES void add_products(
    const float* dy, const float* x, const float* mean, int64_t rows, int64_t channels, double* first, double* second) {
  for (int64_t start = 0; start < rows; start += kRun) {
    auto end = std::min(rows, start + kRun);
    for (int64_t c = 0; c < channels; c += kLanes) {
      Floats zero = lanes<kLanes>(mean + c), sum = {}, products = {};
      for (auto row = start; row < end; row++) {
        auto at = row * channels + c;
        sum += lanes<kLanes>(dy + at);
        products += lanes<kLanes>(dy + at) * (lanes<kLanes>(x + at) - zero);
      }
      lanes<kLanes>(first + c) += __builtin_convertvector(sum, Doubles);
      lanes<kLanes>(second + c) += __builtin_convertvector(products, Doubles);
    }
  }
}

DL_CLONES void scale_and_shift(const float* x, const float* scale, const float* shift, int64_t rows, int64_t channels, float* out) {
  for (int64_t row = 0; row < rows; row++) {
    for (int64_t c = 0; c < channels; c += kLanes) {
      auto at = row * channels + c;
      lanes<kLanes>(out + at) = lanes<kLanes>(x + at) * lanes<kLanes>(scale + c) + lanes<kLanes>(shift + c);
    }
  }
}

// dx = a dy + b (x - mean) + c, all four per channel.
DL_CLONES void combine(
    const float* dy, const float* x, const float* mean, const float* a, const float* b, const float* c, int64_t rows, int64_t channels, float* out) {
  for (int64_t row = 0; row < rows; row++) {
    for (int64_t i = 0; i < channels; i += kLanes) {
      auto at = row * channels + i;
      lanes<kLanes>(out + at) = lanes<kLanes>(dy + at) * lanes<kLanes>(a + i) + ((lanes<kLanes>(x + at) - lanes<kLanes>(mean + i)) * lanes<kLanes>(b + i) + lanes<kLanes>(c + i));
    }
  }
}

// Two sums for each channel over all rows: `add(begin, count, first, second)` adds those of some rows.
template <class Add>
std::pair<std::vector<double>, std::vector<double>> sums(int64_t rows, int64_t channels, const Add& add) {
  auto parts = (rows + kPart - 1) / kPart;
  std::vector<double> all(static_cast<size_t>(parts * 2 * channels));
  at::parallel_for(0, parts, std::max<int64_t>(1, kGrain / (kPart * channels)), [&](int64_t begin, int64_t end) {
    for (auto part = begin; part < end; part++) {
      auto first = all.data() + part * 2 * channels;
      add(part * kPart, std::min(kPart, rows - part * kPart), first, first + channels);
    }
  });
  std::vector<double> first(channels), second(channels);
  for (int64_t part = 0; part < parts; part++) {
    auto from = all.data() + part * 2 * channels;
    for (int64_t c = 0; c < channels; c++) first[c] += from[c], second[c] += from[channels + c];
  }
  return {std::move(first), std::move(second)};
}

template <class Body>
void over_rows(int64_t rows, int64_t channels, const Body& body) {
  at::parallel_for(0, rows, std::max<int64_t>(1, kGrain / channels), body);
}

void move_running(const c10::optional<at::Tensor>& running, const std::vector<double>& now, double momentum) {
  if (!running.has_value() || !running->defined()) return;
  auto values = running->data_ptr<float>();
  for (size_t c = 0; c < now.size(); c++) values[c] = static_cast<float>(momentum * now[c] + (1 - momentum) * values[c]);
}

bool absent_or_plain(const c10::optional<at::Tensor>& t, int64_t channels) {
  return !t.has_value() || !t->defined() || one_per_channel(*t, channels);
}

std::tuple<at::Tensor, at::Tensor, at::Tensor> batch_norm(
    const at::Tensor& input, const c10::optional<at::Tensor>& weight, const c10::optional<at::Tensor>& bias,
    const c10::optional<at::Tensor>& running_mean, const c10::optional<at::Tensor>& running_var, bool training, double momentum, double eps) {
  auto channels = input.dim() > 1 ? input.size(1) : 0;
  if (!handles(input, weight, training) || !bias.has_value() || !one_per_channel(*bias, channels) || !absent_or_plain(running_mean, channels) ||
      !absent_or_plain(running_var, channels)) {
    return at::cpu::native_batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps);
  }
  auto rows = input.numel() / channels;
  auto x = input.data_ptr<float>();
  // The first pixel stands in for the mean: what is squared is then of the size of the deviation.
  auto [mean, variance] = sums(rows, channels, [&](int64_t begin, int64_t count, double* first, double* second) {
    add_moments(x + begin * channels, x, count, channels, first, second);
  });
  auto output = at::empty_like(input);
  auto save_mean = at::empty({channels}, input.options()), save_invstd = at::empty({channels}, input.options());
  std::vector<float> scale(channels), shift(channels);
  for (int64_t c = 0; c < channels; c++) {
    auto offset = mean[c] / rows;
    mean[c] = x[c] + offset;
    variance[c] = std::max(0.0, variance[c] / rows - offset * offset);
    auto invstd = 1 / std::sqrt(variance[c] + eps);
    save_mean.data_ptr<float>()[c] = static_cast<float>(mean[c]);
    save_invstd.data_ptr<float>()[c] = static_cast<float>(invstd);
    scale[c] = static_cast<float>(weight->data_ptr<float>()[c] * invstd);
    shift[c] = static_cast<float>(bias->data_ptr<float>()[c] - mean[c] * scale[c]);
    variance[c] *= static_cast<double>(rows) / std::max<int64_t>(1, rows - 1);  // unbiased, for the running one
  }
  move_running(running_mean, mean, momentum);
  move_running(running_var, variance, momentum);
  auto out = output.data_ptr<float>();
  over_rows(rows, channels, [&](int64_t begin, int64_t end) {
    scale_and_shift(x + begin * channels, scale.data(), shift.data(), end - begin, channels, out + begin * channels);
  });
  return {output, save_mean, save_invstd};
}

std::tuple<at::Tensor, at::Tensor, at::Tensor> batch_norm_backward(
    const at::Tensor& grad_out, const at::Tensor& input, const c10::optional<at::Tensor>& weight, const c10::optional<at::Tensor>& running_mean,
    const c10::optional<at::Tensor>& running_var, const c10::optional<at::Tensor>& save_mean, const c10::optional<at::Tensor>& save_invstd,
    bool train, double eps, std::array<bool, 3> wanted) {
  auto channels = input.dim() > 1 ? input.size(1) : 0;
  if (!handles(input, weight, train) || !save_mean.has_value() || !one_per_channel(*save_mean, channels) || !save_invstd.has_value() ||
      !one_per_channel(*save_invstd, channels) || grad_out.scalar_type() != at::kFloat || grad_out.sizes() != input.sizes() || !grad_out.device().is_cpu()) {
    return at::cpu::native_batch_norm_backward(
        grad_out, input, weight, running_mean, running_var, save_mean, save_invstd, train, eps, wanted);
  }
  auto rows = input.numel() / channels;
  auto grad = grad_out.contiguous(at::MemoryFormat::ChannelsLast);
  auto dy = grad.data_ptr<float>(), x = input.data_ptr<float>();
  auto mean = save_mean->data_ptr<float>(), invstd = save_invstd->data_ptr<float>();
  auto [sum, product] = sums(rows, channels, [&](int64_t begin, int64_t count, double* first, double* second) {
    add_products(dy + begin * channels, x + begin * channels, mean, count, channels, first, second);
  });
  at::Tensor grad_input, grad_weight, grad_bias;
  if (wanted[0]) {
    std::vector<float> a(channels), b(channels), c(channels);
    for (int64_t i = 0; i < channels; i++) {
      double scale = static_cast<double>(weight->data_ptr<float>()[i]) * invstd[i];
      a[i] = static_cast<float>(scale);
      b[i] = static_cast<float>(-scale * invstd[i] * invstd[i] * product[i] / rows);
      c[i] = static_cast<float>(-scale * sum[i] / rows);
    }
    grad_input = at::empty_like(input);
    auto dx = grad_input.data_ptr<float>();
    over_rows(rows, channels, [&](int64_t begin, int64_t end) {
      auto at = begin * channels;
      combine(dy + at, x + at, mean, a.data(), b.data(), c.data(), end - begin, channels, dx + at);
    });
  }
  if (wanted[1]) {
    grad_weight = at::empty({channels}, input.options());
    for (int64_t i = 0; i < channels; i++) grad_weight.data_ptr<float>()[i] = static_cast<float>(product[i] * invstd[i]);
  }
  if (wanted[2]) {
    grad_bias = at::empty({channels}, input.options());
    for (int64_t i = 0; i < channels; i++) grad_bias.data_ptr<float>()[i] = static_cast<float>(sum[i]);
  }
  return {grad_input, grad_weight, grad_bias};
}

}  // namespace

void register_batch_norm(torch::Library& cpu) {
  cpu.impl("native_batch_norm", TORCH_FN(batch_norm));
  cpu.impl("native_batch_norm_backward", TORCH_FN(batch_norm_backward));
}

}  // namespace dl
