// Convolutions with few channels and stride 1, as LeNet's, and their gradients. oneDNN works on channels in blocks of 16 and is
// at a third of the machine's speed where there are fewer; here a register holds 16 images, so the number of channels does not
// matter. Images are laid out [channels, height, width, 16], with the padding as zeros, block by block of 16 images, and the
// blocks are shared among threads. float32 with AVX-512; everything else goes to libtorch.
#include "vector_math.h"

#include <ATen/Parallel.h>
#include <ATen/ops/convolution_backward_compositeexplicitautograd_dispatch.h>
#include <ATen/ops/convolution_compositeexplicitautograd_dispatch.h>
#include <ATen/ops/empty.h>
#include <torch/library.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace dl {
namespace {

constexpr int64_t kMostChannels = 128;  // of the input times the output: beyond it oneDNN is as fast
constexpr int kAcross = 4;              // neighbours in a row worked on at once
constexpr int kOutputs = 6;             // channels of the output worked on at once

// Height, width and channels of images in blocks; a plane has `border` zeros on each side.
struct Images {
  int64_t channels, height, width, border_y, border_x;

  int64_t row() const { return (width + 2 * border_x) * kLanes; }
  int64_t plane() const { return (height + 2 * border_y) * row(); }
  int64_t size() const { return channels * plane(); }
  int64_t pixels() const { return channels * height * width; }
};

DL_WIDE_BEGIN

// Of a matrix in 16 registers, changes places of the blocks of S x S numbers off the diagonal.
template <int S, int... L>
DL_INLINE void swap_blocks(Floats (&m)[kLanes], std::integer_sequence<int, L...>) {
  for (int i = 0; i < kLanes; i++) {
    if (i & S) continue;
    Floats upper = m[i], lower = m[i + S];
    m[i] = __builtin_shufflevector(upper, lower, (L & S ? kLanes + L - S : L)...);
    m[i + S] = __builtin_shufflevector(upper, lower, (L & S ? kLanes + L : L + S)...);
  }
}

DL_INLINE void transpose(Floats (&m)[kLanes]) {
  constexpr std::make_integer_sequence<int, kLanes> lane;
  swap_blocks<8>(m, lane);
  swap_blocks<4>(m, lane);
  swap_blocks<2>(m, lane);
  swap_blocks<1>(m, lane);
}

// Up to 16 images, [channels, height, width] each, as one block; images that are missing are zeros.
void pack(const float* images, int64_t count, const Images& shape, float* block) {
  auto pixels = shape.pixels();
  if (shape.border_y + shape.border_x > 0) std::fill_n(block, shape.size(), 0.0f);
  for (int64_t first = 0; first < pixels; first += kLanes) {
    auto start = std::min(first, pixels - kLanes);
    Floats m[kLanes];
    for (int i = 0; i < kLanes; i++) m[i] = i < count ? lanes<kLanes>(images + i * pixels + start) : Floats{};
    transpose(m);
    auto x = start % shape.width, y = start / shape.width % shape.height, channel = start / shape.width / shape.height;
    for (int i = 0; i < kLanes; i++) {
      lanes<kLanes>(block + channel * shape.plane() + (y + shape.border_y) * shape.row() + (x + shape.border_x) * kLanes) = m[i];
      if (++x == shape.width) {
        x = 0;
        if (++y == shape.height) y = 0, channel++;
      }
    }
  }
}

// The way back, of a block without borders.
void unpack(const float* block, int64_t count, int64_t pixels, float* images) {
  for (int64_t first = 0; first < pixels; first += kLanes) {
    auto start = std::min(first, pixels - kLanes);
    Floats m[kLanes];
    for (int i = 0; i < kLanes; i++) m[i] = lanes<kLanes>(block + (start + i) * kLanes);
    transpose(m);
    for (int i = 0; i < count; i++) lanes<kLanes>(images + i * pixels + start) = m[i];
  }
}

// A block's convolution. Weights are [in, kernel height, kernel width, out]; `bias` may be null.
struct Pass {
  Images in, out;
  int64_t kernel_y, kernel_x;
  const float *weight, *bias;
};

template <int K>
DL_INLINE void convolve_row(const Pass& p, const float* in, float* out, int64_t channel, int64_t y) {
  for (int64_t x = 0; x < p.out.width; x += kAcross) {
    auto start = std::min<int64_t>(x, p.out.width - kAcross);
    Floats sum[K][kAcross];
    for (int k = 0; k < K; k++) {
      for (int i = 0; i < kAcross; i++) sum[k][i] = all(p.bias ? p.bias[channel + k] : 0.0f);
    }
    auto weight = p.weight + channel;
    for (int64_t c = 0; c < p.in.channels; c++) {
      for (int64_t r = 0; r < p.kernel_y; r++) {
        auto source = in + c * p.in.plane() + (y + r) * p.in.row() + start * kLanes;
        for (int64_t s = 0; s < p.kernel_x; s++, source += kLanes, weight += p.out.channels) {
          Floats v[kAcross];
          for (int i = 0; i < kAcross; i++) v[i] = lanes<kLanes>(source + i * kLanes);
          for (int k = 0; k < K; k++) {
            auto w = all(weight[k]);
            for (int i = 0; i < kAcross; i++) sum[k][i] += w * v[i];
          }
        }
      }
    }
    for (int k = 0; k < K; k++) {
      auto target = out + (channel + k) * p.out.plane() + y * p.out.row() + start * kLanes;
      for (int i = 0; i < kAcross; i++) lanes<kLanes>(target + i * kLanes) = sum[k][i];
    }
  }
}

template <int K>
DL_INLINE void convolve_channels(const Pass& p, const float* in, float* out, int64_t channel, int64_t y, int64_t count) {
  if (count == K) convolve_row<K>(p, in, out, channel, y);
  else if constexpr (K > 1) convolve_channels<K - 1>(p, in, out, channel, y, count);
}

// How many of `left` to take next, at most `most`: all shares about equal.
DL_INLINE int64_t share(int64_t left, int64_t most) {
  auto parts = (left + most - 1) / most;
  return (left + parts - 1) / parts;
}

void convolve(const Pass& p, const float* in, float* out) {
  for (int64_t y = 0; y < p.out.height; y++) {
    for (int64_t channel = 0, count; channel < p.out.channels; channel += count) {
      count = share(p.out.channels - channel, kOutputs);
      convolve_channels<kOutputs>(p, in, out, channel, y, count);
    }
  }
}

// The weights' gradient of a block: for K channels of the output, one of the input, one row of a kernel S wide, over some rows.
template <int S, int K>
DL_INLINE void correlate(const Images& x, const Images& g, const float* in, const float* grad, int64_t begin, int64_t end, float* sums, int64_t stride) {
  Floats sum[K][S];
  for (int k = 0; k < K; k++) {
    for (int s = 0; s < S; s++) sum[k][s] = lanes<kLanes>(sums + k * stride + s * kLanes);
  }
  for (auto y = begin; y < end; y++) {
    auto source = in + y * x.row();
    auto given = grad + (y + g.border_y) * g.row() + g.border_x * kLanes;
    for (int64_t i = 0; i < g.width; i++, source += kLanes, given += kLanes) {
      Floats v[S];
      for (int s = 0; s < S; s++) v[s] = lanes<kLanes>(source + s * kLanes);
      for (int k = 0; k < K; k++) {
        auto factor = lanes<kLanes>(given + k * g.plane());
        for (int s = 0; s < S; s++) sum[k][s] += factor * v[s];
      }
    }
  }
  for (int k = 0; k < K; k++) {
    for (int s = 0; s < S; s++) lanes<kLanes>(sums + k * stride + s * kLanes) = sum[k][s];
  }
}

template <int S, int K>
DL_INLINE void correlate_channels(
    const Images& x, const Images& g, const float* in, const float* grad, int64_t begin, int64_t end, float* sums, int64_t stride, int64_t count) {
  if (count == K) correlate<S, K>(x, g, in, grad, begin, end, sums, stride);
  else if constexpr (K > 1) correlate_channels<S, K - 1>(x, g, in, grad, begin, end, sums, stride, count);
}

DL_INLINE float total(const Floats& v) {
  float sum = 0;
  for (int i = 0; i < kLanes; i++) sum += v[i];
  return sum;
}

// Sums of 16 numbers for each weight [out, in, kernel height, S]; the rows are cut so that what is read again stays in the cache.
template <int S>
DL_INLINE void weight_gradient(const Images& x, const Images& g, int64_t kernel_y, const float* in, const float* grad, float* sums) {
  constexpr int most = 4;
  auto tile = std::max<int64_t>(1, 8192 / ((most + 1) * g.row()));
  auto stride = x.channels * kernel_y * S * kLanes;
  std::fill_n(sums, g.channels * stride, 0.0f);
  for (int64_t begin = 0; begin < g.height; begin += tile) {
    auto end = std::min(begin + tile, g.height);
    for (int64_t channel = 0, count; channel < g.channels; channel += count) {
      count = share(g.channels - channel, most);
      for (int64_t c = 0; c < x.channels; c++) {
        for (int64_t r = 0; r < kernel_y; r++) {
          correlate_channels<S, most>(
              x, g, in + c * x.plane() + r * x.row(), grad + channel * g.plane(), begin, end, sums + channel * stride + (c * kernel_y + r) * S * kLanes,
              stride, count);
        }
      }
    }
  }
}

void weight_gradient_of(const Images& x, const Images& g, int64_t kernel_y, int64_t kernel_x, const float* in, const float* grad, float* sums, float* result) {
  if (kernel_x == 3) weight_gradient<3>(x, g, kernel_y, in, grad, sums);
  else if (kernel_x == 5) weight_gradient<5>(x, g, kernel_y, in, grad, sums);
  else weight_gradient<7>(x, g, kernel_y, in, grad, sums);
  for (int64_t i = 0; i < g.channels * x.channels * kernel_y * kernel_x; i++) result[i] = total(lanes<kLanes>(sums + i * kLanes));
}

// The sum over a block for each channel; borders are zeros.
void bias_gradient(const Images& g, const float* grad, float* result) {
  for (int64_t channel = 0; channel < g.channels; channel++) {
    Floats sum{};
    for (int64_t i = 0; i < g.plane(); i += kLanes) sum += lanes<kLanes>(grad + channel * g.plane() + i);
    result[channel] = total(sum);
  }
}

DL_WIDE_END

bool handles(
    const at::Tensor& input, const at::Tensor& weight, at::IntArrayRef stride, at::IntArrayRef padding, at::IntArrayRef dilation, bool transposed,
    int64_t groups) {
  auto ones = [](at::IntArrayRef list) { return std::all_of(list.begin(), list.end(), [](int64_t value) { return value == 1; }); };
  if (!kernels_enabled() || !has_wide_vectors() || transposed || groups != 1 || input.dim() != 4 || weight.dim() != 4 || padding.size() != 2) return false;
  if (!plain(input) || !plain(weight) || input.scalar_type() != at::kFloat || weight.scalar_type() != at::kFloat || !ones(stride) || !ones(dilation)) return false;
  auto kernel_y = weight.size(2), kernel_x = weight.size(3);
  auto out_y = input.size(2) + 2 * padding[0] - kernel_y + 1, out_x = input.size(3) + 2 * padding[1] - kernel_x + 1;
  return input.size(0) >= kLanes && input.size(1) == weight.size(1) && weight.numel() > 0 &&
         input.size(1) * weight.size(0) <= kMostChannels && (kernel_x == 3 || kernel_x == 5 || kernel_x == 7) && kernel_y <= 7 && padding[0] >= 0 && padding[1] >= 0 &&
         padding[0] < kernel_y && padding[1] < kernel_x && out_y >= 1 && out_x >= kAcross && input.size(3) >= kAcross &&
         input.size(1) * input.size(2) * input.size(3) >= kLanes && weight.size(0) * out_y * out_x >= kLanes;
}

// [out, in, y, x] as [in, y, x, out].
std::vector<float> pack_weight(const at::Tensor& weight) {
  auto out = weight.size(0), rest = weight.numel() / out;
  std::vector<float> packed(weight.numel());
  for (int64_t k = 0; k < out; k++) for (int64_t i = 0; i < rest; i++) packed[i * out + k] = weight.data_ptr<float>()[k * rest + i];
  return packed;
}

// Turned by half a circle, [out, y, x, in]: what the gradient of the output is convolved with.
std::vector<float> pack_turned_weight(const at::Tensor& weight) {
  auto out = weight.size(0), in = weight.size(1), area = weight.size(2) * weight.size(3);
  std::vector<float> packed(weight.numel());
  for (int64_t k = 0; k < out; k++) {
    for (int64_t c = 0; c < in; c++) {
      for (int64_t i = 0; i < area; i++) packed[(k * area + area - 1 - i) * in + c] = weight.data_ptr<float>()[(k * in + c) * area + i];
    }
  }
  return packed;
}

// Calls work(first image, images, number of the block) for each block of 16 images.
template <class F>
void for_blocks(int64_t images, F&& work) {
  at::parallel_for(0, (images + kLanes - 1) / kLanes, 1, [&](int64_t begin, int64_t end) {
    for (auto block = begin; block < end; block++) work(block * kLanes, std::min<int64_t>(kLanes, images - block * kLanes), block);
  });
}

at::Tensor convolution(
    const at::Tensor& input, const at::Tensor& weight, const c10::optional<at::Tensor>& bias, at::IntArrayRef stride, at::IntArrayRef padding,
    at::IntArrayRef dilation, bool transposed, at::IntArrayRef output_padding, int64_t groups) {
  auto offset = bias.has_value() && bias->defined() ? *bias : at::Tensor();
  auto offset_fits = !offset.defined() || (plain(offset) && offset.scalar_type() == at::kFloat && offset.dim() == 1 && weight.dim() > 0 && offset.numel() == weight.size(0));
  if (!offset_fits || !handles(input, weight, stride, padding, dilation, transposed, groups)) {
    return at::compositeexplicitautograd::convolution(input, weight, bias, stride, padding, dilation, transposed, output_padding, groups);
  }
  auto packed = pack_weight(weight);
  Images in{input.size(1), input.size(2), input.size(3), padding[0], padding[1]};
  Images out{weight.size(0), in.height + 2 * padding[0] - weight.size(2) + 1, in.width + 2 * padding[1] - weight.size(3) + 1, 0, 0};
  Pass pass{in, out, weight.size(2), weight.size(3), packed.data(), offset.defined() ? offset.data_ptr<float>() : nullptr};
  auto output = at::empty({input.size(0), out.channels, out.height, out.width}, input.options());
  auto source = input.data_ptr<float>();
  auto target = output.data_ptr<float>();
  for_blocks(input.size(0), [&](int64_t first, int64_t count, int64_t) {
    auto scratch = at::empty({in.size() + out.size()}, input.options());
    auto block = scratch.data_ptr<float>();
    pack(source + first * in.pixels(), count, in, block);
    convolve(pass, block, block + in.size());
    unpack(block + in.size(), count, out.pixels(), target + first * out.pixels());
  });
  return output;
}

std::tuple<at::Tensor, at::Tensor, at::Tensor> convolution_backward(
    const at::Tensor& grad_output, const at::Tensor& input, const at::Tensor& weight, at::OptionalIntArrayRef bias_sizes, at::IntArrayRef stride,
    at::IntArrayRef padding, at::IntArrayRef dilation, bool transposed, at::IntArrayRef output_padding, int64_t groups, std::array<bool, 3> mask) {
  auto fits = grad_output.dim() == 4 && grad_output.scalar_type() == input.scalar_type() && grad_output.device() == input.device() &&
              grad_output.layout() == c10::kStrided;
  if (!fits || !handles(input, weight, stride, padding, dilation, transposed, groups)) {
    return at::compositeexplicitautograd::convolution_backward(
        grad_output, input, weight, bias_sizes, stride, padding, dilation, transposed, output_padding, groups, mask);
  }
  auto grad = grad_output.contiguous();
  auto kernel_y = weight.size(2), kernel_x = weight.size(3), images = input.size(0), blocks = (images + kLanes - 1) / kLanes;
  Images x{input.size(1), input.size(2), input.size(3), padding[0], padding[1]};
  Images plain_x{x.channels, x.height, x.width, 0, 0};
  Images g{weight.size(0), grad.size(2), grad.size(3), mask[0] ? kernel_y - 1 - padding[0] : 0, mask[0] ? kernel_x - 1 - padding[1] : 0};
  auto turned = mask[0] ? pack_turned_weight(weight) : std::vector<float>();
  Pass pass{g, plain_x, kernel_y, kernel_x, turned.data(), nullptr};

  at::Tensor grad_input, weight_parts, bias_parts;  // parts: one for each block, so that the sum does not depend on the threads
  if (mask[0]) grad_input = at::empty(input.sizes(), input.options());
  if (mask[1]) weight_parts = at::empty({blocks, weight.size(0), weight.size(1), kernel_y, kernel_x}, input.options());
  if (mask[2]) bias_parts = at::empty({blocks, weight.size(0)}, input.options());
  for_blocks(images, [&](int64_t first, int64_t count, int64_t block) {
    auto scratch = at::empty({g.size() + std::max(x.size(), plain_x.size()) + weight.numel() * kLanes}, input.options());
    auto given = scratch.data_ptr<float>(), other = given + g.size(), sums = other + std::max(x.size(), plain_x.size());
    pack(grad.data_ptr<float>() + first * g.pixels(), count, g, given);
    if (mask[0]) {
      convolve(pass, given, other);
      unpack(other, count, x.pixels(), grad_input.data_ptr<float>() + first * x.pixels());
    }
    if (mask[1]) {
      pack(input.data_ptr<float>() + first * x.pixels(), count, x, other);
      weight_gradient_of(x, g, kernel_y, kernel_x, other, given, sums, weight_parts.data_ptr<float>() + block * weight.numel());
    }
    if (mask[2]) bias_gradient(g, given, bias_parts.data_ptr<float>() + block * weight.size(0));
  });
  return {grad_input, mask[1] ? weight_parts.sum(0) : at::Tensor(), mask[2] ? bias_parts.sum(0) : at::Tensor()};
}

}  // namespace

// libtorch has these for all devices at once; a kernel for the CPU goes before them.
TORCH_LIBRARY_IMPL(aten, CPU, library) {
  library.impl("convolution", TORCH_FN(convolution));
  library.impl("convolution_backward", TORCH_FN(convolution_backward));
}

}  // namespace dl
