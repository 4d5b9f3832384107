// Products of many small matrices, as attention makes them. Without MKL libtorch 1.13 multiplies one pair after the other, each with
// all threads; here each thread has pairs of its own.
#include "kernels.h"

#include <ATen/Parallel.h>
#include <ATen/ops/bmm_cpu_dispatch.h>
#include <ATen/ops/empty.h>
#include <torch/library.h>

// Of the BLAS that libtorch was linked with; null where it keeps its own inside.
extern "C" {
__attribute__((weak)) void sgemm_(
    const char*, const char*, const int*, const int*, const int*, const float*, const float*, const int*, const float*, const int*, const float*, float*,
    const int*);
__attribute__((weak)) void dgemm_(
    const char*, const char*, const int*, const int*, const int*, const double*, const double*, const int*, const double*, const int*, const double*,
    double*, const int*);
}

namespace dl {
namespace {

constexpr int64_t kTiny = 400;        // multiplications below which libtorch has a loop of its own
constexpr int64_t kLarge = 1 << 24;   // and above which one product keeps all threads busy
constexpr int64_t kGrain = 1 << 15;   // worth a thread of their own

bool handles(const at::Tensor& a, const at::Tensor& b) {
  auto fits = [](const at::Tensor& t) { return t.device().is_cpu() && t.layout() == c10::kStrided && t.dim() == 3 && !t.is_neg() && t.numel() > 0; };
  if (!kernels_enabled() || !sgemm_ || !dgemm_ || !fits(a) || !fits(b)) return false;
  auto work = a.size(1) * a.size(2) * b.size(2);
  return a.scalar_type() == b.scalar_type() && (a.scalar_type() == at::kFloat || a.scalar_type() == at::kDouble) && a.size(0) == b.size(0) &&
         a.size(2) == b.size(1) && a.size(0) >= 2 * at::get_num_threads() && work >= kTiny && work <= kLarge;
}

// A stack of matrices as BLAS sees them: column by column, so that ours, row by row, are transposed to it.
struct Stack {
  at::Tensor tensor;
  char transposed;
  int leading;

  explicit Stack(const at::Tensor& t) : tensor(t) {
    if (!set()) {
      tensor = t.contiguous();
      set();
    }
  }

  bool set() {
    auto rows = tensor.size(1), columns = tensor.size(2);
    bool by_rows = tensor.stride(2) == 1 && tensor.stride(1) >= columns, by_columns = tensor.stride(1) == 1 && tensor.stride(2) >= rows;
    transposed = by_rows ? 'N' : 'T';
    leading = static_cast<int>(by_rows ? tensor.stride(1) : tensor.stride(2));
    return (by_rows || by_columns) && leading == (by_rows ? tensor.stride(1) : tensor.stride(2));
  }

  template <class T>
  const T* at(int64_t index) const {
    return tensor.data_ptr<T>() + index * tensor.stride(0);
  }
};

template <class T, class Gemm>
void multiply(const Stack& a, const Stack& b, at::Tensor& out, Gemm* gemm) {
  int rows = static_cast<int>(out.size(1)), columns = static_cast<int>(out.size(2)), inner = static_cast<int>(a.tensor.size(2));
  auto result = out.data_ptr<T>();
  T one = 1, zero = 0;
  auto work = static_cast<int64_t>(rows) * columns * inner;
  at::parallel_for(0, out.size(0), std::max<int64_t>(1, kGrain / work), [&](int64_t begin, int64_t end) {
    for (auto i = begin; i < end; i++) {
      gemm(&b.transposed, &a.transposed, &columns, &rows, &inner, &one, b.at<T>(i), &b.leading, a.at<T>(i), &a.leading, &zero,
           result + i * rows * columns, &columns);
    }
  });
}

at::Tensor bmm(const at::Tensor& a, const at::Tensor& b) {
  if (!handles(a, b)) return at::cpu::bmm(a, b);
  auto out = at::empty({a.size(0), a.size(1), b.size(2)}, a.options());
  Stack left(a), right(b);
  if (a.scalar_type() == at::kFloat) multiply<float>(left, right, out, sgemm_);
  else multiply<double>(left, right, out, dgemm_);
  return out;
}

}  // namespace

void register_bmm(torch::Library& cpu) {
  cpu.impl("bmm", TORCH_FN(bmm));
}

}  // namespace dl
