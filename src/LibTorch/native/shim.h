// The C ABI between the C# surface and libtorch: values that cross it, handles, and the guard that keeps exceptions inside.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/util/Exception.h>
#include <torch/csrc/api/include/torch/version.h>

#include <cstdint>
#include <string>

#define DL_API extern "C" __attribute__((visibility("default")))
#define DL_TORCH_AT_LEAST(major, minor) \
  (TORCH_VERSION_MAJOR > (major) || (TORCH_VERSION_MAJOR == (major) && TORCH_VERSION_MINOR >= (minor)))

namespace dl {

// Kinds of value; the C# enum ValueTag has the same numbers.
enum Tag : int32_t {
  None = 0,
  Tensor = 1,
  Int = 2,
  Float = 3,
  Bool = 4,
  IntList = 5,
  FloatList = 6,
  BoolList = 7,
  TensorList = 8,
  String = 9,
  Device = 10,
  Generator = 11,
  Default = 12,
  Complex = 13,
};

// One argument or result. Lists and strings: `bits` is the address, `aux` the length. Device: `bits` is the type, `aux` the index.
// Complex, an argument only: `bits` is the address of the two doubles.
// A tensor that comes back has in `aux` the KiB of memory that it alone holds.
struct Value {
  int32_t tag;
  int32_t aux;
  int64_t bits;
};

// A tensor handle is a counted reference to its TensorImpl.
using Handle = c10::TensorImpl*;

inline at::Tensor borrow(Handle handle) {
  return at::Tensor(c10::intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>::reclaim_copy(handle));
}

inline Handle give(at::Tensor tensor) {
  return tensor.defined() ? tensor.unsafeReleaseTensorImpl() : nullptr;
}

void give(at::Tensor tensor, Value& result);

// The same tensor, or a copy where its values are not in memory as they read.
at::Tensor with_memory(at::Tensor tensor);

// The message of the last failed call on this thread: libtorch's own, first line.
void set_error(const char* message);

// Runs `body`; a C++ exception becomes the thread's error and `failed` is returned.
template <class R, class F>
R guard(R failed, F&& body) noexcept {
  try {
    return body();
  } catch (const c10::Error& e) {
    set_error(e.what_without_backtrace());
  } catch (const std::exception& e) {
    set_error(e.what());
  } catch (...) {
    set_error("unknown native error");
  }
  return failed;
}

template <class F>
int32_t guard(F&& body) noexcept {
  return guard<int32_t>(-1, [&] {
    body();
    return 0;
  });
}

}  // namespace dl
