// What the kernels of our own share. Each stands in for libtorch's CPU kernel where it was measured to be faster, and hands
// every other case (types, strides, shapes, devices) to libtorch's.
#pragma once

#include <ATen/core/Tensor.h>

// Part of the function around it, so that it is compiled for the same machine.
#define DL_INLINE inline __attribute__((always_inline))

// Compiles a function for each generation of vector instructions; the loader picks what the machine has.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define DL_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
// Between these two all is compiled for AVX-512; call it only where has_wide_vectors().
#define DL_WIDE_BEGIN _Pragma("GCC push_options") _Pragma("GCC target(\"arch=x86-64-v4\")")
#define DL_WIDE_END _Pragma("GCC pop_options")
#define DL_HAS_WIDE __builtin_cpu_supports("x86-64-v4")
#else
#define DL_CLONES
#define DL_WIDE_BEGIN
#define DL_WIDE_END
#define DL_HAS_WIDE false
#endif

namespace dl {

// False where the environment says DEEPLEARN_KERNELS=0 or the program turned them off: all work is libtorch's then.
bool kernels_enabled();

inline bool has_wide_vectors() {
  static const bool has = DL_HAS_WIDE;
  return has;
}

// Without gaps on the CPU, its dimensions in any order, and of a type that the kernels are written for.
inline bool dense(const at::Tensor& t) {
  return t.device().is_cpu() && t.layout() == c10::kStrided && t.is_non_overlapping_and_dense() && !t.is_neg() &&
         (t.scalar_type() == at::kFloat || t.scalar_type() == at::kDouble);
}

// Dense in the default order.
inline bool plain(const at::Tensor& t) {
  return dense(t) && t.is_contiguous();
}

// The same for images whose channels lie side by side, where that is not the default layout too.
inline bool channels_last(const at::Tensor& t) {
  return t.device().is_cpu() && t.layout() == c10::kStrided && t.dim() == 4 && !t.is_contiguous() &&
         t.is_contiguous(at::MemoryFormat::ChannelsLast) && !t.is_neg() && (t.scalar_type() == at::kFloat || t.scalar_type() == at::kDouble);
}

// N numbers of type T that are worked on at once: in one register or several, as the machine has them.
template <class T, int N>
using Lanes __attribute__((vector_size(N * sizeof(T)), aligned(sizeof(T)), may_alias)) = T;

template <int N, class T>
DL_INLINE Lanes<T, N>& lanes(T* at) {
  return *reinterpret_cast<Lanes<T, N>*>(at);
}

template <int N, class T>
DL_INLINE const Lanes<T, N>& lanes(const T* at) {
  return *reinterpret_cast<const Lanes<T, N>*>(at);
}

}  // namespace dl
