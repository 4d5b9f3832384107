// Average pooling of 2x2 windows side by side, and its gradient. libtorch 1.13 walks each window with bounds of its own for every
// output and spends a quarter of LeNet's time there; without overlap and padding a window is four reads and one write.
#include "kernels.h"

#include <ATen/Parallel.h>
#include <ATen/ops/avg_pool2d_backward_cpu_dispatch.h>
#include <ATen/ops/avg_pool2d_cpu_dispatch.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <torch/library.h>

namespace dl {
namespace {

constexpr int64_t kGrain = 1 << 15;  // outputs worth a thread of their own

bool is_two(at::IntArrayRef sizes) {
  return !sizes.empty() && sizes[0] == 2 && sizes.back() == 2;
}

bool handles(
    const at::Tensor& input, at::IntArrayRef kernel, at::IntArrayRef stride, at::IntArrayRef padding, bool ceil_mode,
    c10::optional<int64_t> divisor) {
  auto dim = input.dim();
  if (!kernels_enabled() || (dim != 3 && dim != 4) || !(plain(input) || channels_last(input))) return false;
  auto height = input.size(-2), width = input.size(-1);
  return is_two(kernel) && kernel.size() <= 2 && (stride.empty() || is_two(stride)) && stride.size() <= 2 && padding.size() <= 2 &&
         !padding.empty() && padding[0] == 0 && padding.back() == 0 && !divisor.has_value() && height > 1 && width > 1 && input.numel() > 0 &&
         (!ceil_mode || (height % 2 == 0 && width % 2 == 0));
}

template <class T, int... I>
DL_INLINE auto evens(const Lanes<T, sizeof...(I)>& a, const Lanes<T, sizeof...(I)>& b, std::integer_sequence<int, I...>) {
  return __builtin_shufflevector(a, b, (2 * I)...);
}

template <class T, int... I>
DL_INLINE auto odds(const Lanes<T, sizeof...(I)>& a, const Lanes<T, sizeof...(I)>& b, std::integer_sequence<int, I...>) {
  return __builtin_shufflevector(a, b, (2 * I + 1)...);
}

// N outputs. The order of the sum is libtorch's, so the results are the same to the last bit.
template <int N, class T>
DL_INLINE void average_some(const T* top, const T* bottom, T* out) {
  constexpr std::make_integer_sequence<int, N> index;
  auto &a = lanes<N>(top), &b = lanes<N>(top + N), &c = lanes<N>(bottom), &d = lanes<N>(bottom + N);
  lanes<N>(out) = (evens<T>(a, b, index) + odds<T>(a, b, index) + evens<T>(c, d, index) + odds<T>(c, d, index)) * T(0.25);
}

// The last N outputs of a row may overlap the ones before: a second write of the same numbers costs less than single ones.
template <int N, class T>
DL_INLINE void average_row(const T* top, const T* bottom, T* out, int64_t columns) {
  for (int64_t x = 0; x < columns; x += N) {
    auto at = std::min(x, columns - N);
    average_some<N>(top + 2 * at, bottom + 2 * at, out + at);
  }
}

template <class T>
DL_INLINE void average(const T* in, T* out, int64_t height, int64_t width, int64_t begin, int64_t end) {
  auto rows = height / 2, columns = width / 2;
  auto plane = begin / rows, y = begin % rows;
  for (auto row = begin; row < end; row++) {
    auto top = in + (plane * height + y * 2) * width;
    auto target = out + row * columns;
    if (columns >= 8) average_row<8>(top, top + width, target, columns);
    else if (columns >= 4) average_row<4>(top, top + width, target, columns);
    else for (int64_t x = 0; x < columns; x++) target[x] = (top[2 * x] + top[2 * x + 1] + top[width + 2 * x] + top[width + 2 * x + 1]) * T(0.25);
    if (++y == rows) y = 0, plane++;
  }
}

DL_CLONES void average_float(const float* in, float* out, int64_t height, int64_t width, int64_t begin, int64_t end) {
  average(in, out, height, width, begin, end);
}

DL_CLONES void average_double(const double* in, double* out, int64_t height, int64_t width, int64_t begin, int64_t end) {
  average(in, out, height, width, begin, end);
}

template <class T, int... I>
DL_INLINE void twice(const Lanes<T, sizeof...(I)>& a, T* out, std::integer_sequence<int, I...>) {
  constexpr int n = sizeof...(I);
  lanes<n>(out) = __builtin_shufflevector(a, a, (I / 2)...);
  lanes<n>(out + n) = __builtin_shufflevector(a, a, (n / 2 + I / 2)...);
}

template <int N, class T>
DL_INLINE void spread_row(const T* grad, T* top, T* bottom, int64_t columns) {
  constexpr std::make_integer_sequence<int, N> index;
  for (int64_t x = 0; x < columns; x += N) {
    auto at = std::min(x, columns - N);
    Lanes<T, N> share = lanes<N>(grad + at) * T(0.25);
    twice<T>(share, top + 2 * at, index);
    twice<T>(share, bottom + 2 * at, index);
  }
}

template <class T>
DL_INLINE void spread(const T* grad, T* out, int64_t height, int64_t width, int64_t begin, int64_t end) {
  auto rows = height / 2, columns = width / 2;
  for (auto plane = begin; plane < end; plane++) {
    for (int64_t y = 0; y < rows; y++) {
      auto source = grad + (plane * rows + y) * columns;
      auto top = out + (plane * height + y * 2) * width, bottom = top + width;
      if (columns >= 8) spread_row<8>(source, top, bottom, columns);
      else if (columns >= 4) spread_row<4>(source, top, bottom, columns);
      else for (int64_t x = 0; x < columns; x++) top[2 * x] = top[2 * x + 1] = bottom[2 * x] = bottom[2 * x + 1] = source[x] * T(0.25);
      if (width % 2) top[width - 1] = bottom[width - 1] = 0;
    }
    if (height % 2) std::fill_n(out + (plane * height + height - 1) * width, width, T(0));
  }
}

DL_CLONES void spread_float(const float* grad, float* out, int64_t height, int64_t width, int64_t begin, int64_t end) {
  spread(grad, out, height, width, begin, end);
}

DL_CLONES void spread_double(const double* grad, double* out, int64_t height, int64_t width, int64_t begin, int64_t end) {
  spread(grad, out, height, width, begin, end);
}

// The channels of four pixels to those of one. The last N may overlap the ones before, as in a row above.
template <int N, class T>
DL_INLINE void average_pixel(const T* top, const T* bottom, T* out, int64_t channels) {
  for (int64_t c = 0; c < channels; c += N) {
    auto at = std::min(c, channels - N);
    lanes<N>(out + at) = (lanes<N>(top + at) + lanes<N>(top + channels + at) + lanes<N>(bottom + at) + lanes<N>(bottom + channels + at)) * T(0.25);
  }
}

template <class T>
DL_INLINE void average_pixels(const T* in, T* out, int64_t height, int64_t width, int64_t channels, int64_t begin, int64_t end) {
  auto rows = height / 2, columns = width / 2;
  for (auto row = begin; row < end; row++) {
    auto top = in + (row / rows * height + row % rows * 2) * width * channels, bottom = top + width * channels;
    auto target = out + row * columns * channels;
    for (int64_t x = 0; x < columns; x++, top += 2 * channels, bottom += 2 * channels, target += channels) {
      if (channels >= 16) average_pixel<16>(top, bottom, target, channels);
      else if (channels >= 4) average_pixel<4>(top, bottom, target, channels);
      else average_pixel<1>(top, bottom, target, channels);
    }
  }
}

DL_CLONES void average_pixels_float(const float* in, float* out, int64_t height, int64_t width, int64_t channels, int64_t begin, int64_t end) {
  average_pixels(in, out, height, width, channels, begin, end);
}

DL_CLONES void average_pixels_double(const double* in, double* out, int64_t height, int64_t width, int64_t channels, int64_t begin, int64_t end) {
  average_pixels(in, out, height, width, channels, begin, end);
}

template <int N, class T>
DL_INLINE void spread_pixel(const T* grad, T* top, T* bottom, int64_t channels) {
  for (int64_t c = 0; c < channels; c += N) {
    auto at = std::min(c, channels - N);
    Lanes<T, N> share = lanes<N>(grad + at) * T(0.25);
    lanes<N>(top + at) = lanes<N>(top + channels + at) = lanes<N>(bottom + at) = lanes<N>(bottom + channels + at) = share;
  }
}

template <class T>
DL_INLINE void spread_pixels(const T* grad, T* out, int64_t height, int64_t width, int64_t channels, int64_t begin, int64_t end) {
  auto rows = height / 2, columns = width / 2;
  for (auto image = begin; image < end; image++) {
    auto source = grad + image * rows * columns * channels;
    for (int64_t y = 0; y < rows; y++) {
      auto top = out + (image * height + y * 2) * width * channels, bottom = top + width * channels;
      for (int64_t x = 0; x < columns; x++, source += channels, top += 2 * channels, bottom += 2 * channels) {
        if (channels >= 16) spread_pixel<16>(source, top, bottom, channels);
        else if (channels >= 4) spread_pixel<4>(source, top, bottom, channels);
        else spread_pixel<1>(source, top, bottom, channels);
      }
      if (width % 2) std::fill_n(top, channels, T(0)), std::fill_n(bottom, channels, T(0));
    }
    if (height % 2) std::fill_n(out + (image * height + height - 1) * width * channels, width * channels, T(0));
  }
}

DL_CLONES void spread_pixels_float(const float* grad, float* out, int64_t height, int64_t width, int64_t channels, int64_t begin, int64_t end) {
  spread_pixels(grad, out, height, width, channels, begin, end);
}

DL_CLONES void spread_pixels_double(const double* grad, double* out, int64_t height, int64_t width, int64_t channels, int64_t begin, int64_t end) {
  spread_pixels(grad, out, height, width, channels, begin, end);
}

at::Tensor average_images(const at::Tensor& input) {
  auto channels = input.size(1), height = input.size(2), width = input.size(3);
  auto output = at::empty({input.size(0), channels, height / 2, width / 2}, input.options(), at::MemoryFormat::ChannelsLast);
  auto row = width / 2 * channels;
  at::parallel_for(0, output.numel() / row, std::max<int64_t>(1, kGrain / row), [&](int64_t begin, int64_t end) {
    if (input.scalar_type() == at::kFloat) average_pixels_float(input.data_ptr<float>(), output.data_ptr<float>(), height, width, channels, begin, end);
    else average_pixels_double(input.data_ptr<double>(), output.data_ptr<double>(), height, width, channels, begin, end);
  });
  return output;
}

at::Tensor spread_images(const at::Tensor& grad_output, const at::Tensor& input) {
  auto grad = grad_output.contiguous(at::MemoryFormat::ChannelsLast);
  auto output = at::empty_like(input);
  auto channels = input.size(1), height = input.size(2), width = input.size(3);
  auto image = channels * height * width;
  at::parallel_for(0, input.size(0), std::max<int64_t>(1, kGrain / image), [&](int64_t begin, int64_t end) {
    if (grad.scalar_type() == at::kFloat) spread_pixels_float(grad.data_ptr<float>(), output.data_ptr<float>(), height, width, channels, begin, end);
    else spread_pixels_double(grad.data_ptr<double>(), output.data_ptr<double>(), height, width, channels, begin, end);
  });
  return output;
}

at::Tensor avg_pool2d(
    const at::Tensor& input, at::IntArrayRef kernel, at::IntArrayRef stride, at::IntArrayRef padding, bool ceil_mode, bool count_include_pad,
    c10::optional<int64_t> divisor) {
  if (!handles(input, kernel, stride, padding, ceil_mode, divisor)) {
    return at::cpu::avg_pool2d(input, kernel, stride, padding, ceil_mode, count_include_pad, divisor);
  }
  if (!input.is_contiguous()) return average_images(input);
  auto height = input.size(-2), width = input.size(-1);
  auto sizes = input.sizes().vec();
  *(sizes.end() - 2) = height / 2;
  sizes.back() = width / 2;
  auto output = at::empty(sizes, input.options());
  at::parallel_for(0, output.numel() / sizes.back(), std::max<int64_t>(1, kGrain / sizes.back()), [&](int64_t begin, int64_t end) {
    if (input.scalar_type() == at::kFloat) average_float(input.data_ptr<float>(), output.data_ptr<float>(), height, width, begin, end);
    else average_double(input.data_ptr<double>(), output.data_ptr<double>(), height, width, begin, end);
  });
  return output;
}

at::Tensor avg_pool2d_backward(
    const at::Tensor& grad_output, const at::Tensor& input, at::IntArrayRef kernel, at::IntArrayRef stride, at::IntArrayRef padding, bool ceil_mode,
    bool count_include_pad, c10::optional<int64_t> divisor) {
  auto fits = [&] {
    auto sizes = input.sizes().vec();
    *(sizes.end() - 2) /= 2;
    sizes.back() /= 2;
    return grad_output.sizes() == at::IntArrayRef(sizes) && grad_output.scalar_type() == input.scalar_type() && grad_output.device() == input.device();
  };
  if (!handles(input, kernel, stride, padding, ceil_mode, divisor) || !fits()) {
    return at::cpu::avg_pool2d_backward(grad_output, input, kernel, stride, padding, ceil_mode, count_include_pad, divisor);
  }
  if (!input.is_contiguous()) return spread_images(grad_output, input);
  auto grad = grad_output.contiguous();
  auto output = at::empty(input.sizes(), input.options());
  auto height = input.size(-2), width = input.size(-1);
  auto plane = height * width;
  at::parallel_for(0, input.numel() / plane, std::max<int64_t>(1, kGrain / plane), [&](int64_t begin, int64_t end) {
    if (grad.scalar_type() == at::kFloat) spread_float(grad.data_ptr<float>(), output.data_ptr<float>(), height, width, begin, end);
    else spread_double(grad.data_ptr<double>(), output.data_ptr<double>(), height, width, begin, end);
  });
  return output;
}

}  // namespace

void register_avg_pool2d(torch::Library& cpu) {
  cpu.impl("avg_pool2d", TORCH_FN(avg_pool2d));
  cpu.impl("avg_pool2d_backward", TORCH_FN(avg_pool2d_backward));
}

}  // namespace dl
