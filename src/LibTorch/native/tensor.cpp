// Tensor handles: counting, and what can be read of a tensor without an operator.
#include "shim.h"

#include <c10/util/Logging.h>

#include <ATen/Tensor.h>
#include <ATen/NamedTensorUtils.h>

namespace dl {

// Some tensors stand for values that no memory holds: conjugates and negatives not yet computed, gradients that are all zero.
at::Tensor with_memory(at::Tensor tensor) {
  constexpr c10::DispatchKeySet without({c10::DispatchKey::Conjugate, c10::DispatchKey::Negative, c10::DispatchKey::ZeroTensor});
  return tensor.key_set().has_any(without) ? tensor.clone() : tensor;
}

void give(at::Tensor tensor, Value& result) {
  if (!tensor.defined()) {
    result = {None, 0, 0};
    return;
  }
  tensor = with_memory(std::move(tensor));
  int64_t kib = 0;
  if (tensor.has_storage() && tensor.storage().use_count() == 1) kib = static_cast<int64_t>(tensor.storage().nbytes() >> 10);
  result = {Tensor, static_cast<int32_t>(std::min<int64_t>(kib, INT32_MAX)), reinterpret_cast<int64_t>(tensor.unsafeReleaseTensorImpl())};
}

namespace {

thread_local std::string last_error;

// Only the first line of an error is told, so nobody reads the native stack, whose names take milliseconds to look up.
const bool no_native_stacks = [] {
  c10::SetStackTraceFetcher([] { return std::string(); });
  return true;
}();

// Mirrors the C# struct TensorInfo.
struct Info {
  void* data;
  const int64_t* sizes;
  const int64_t* strides;
  int64_t numel;
  int64_t storage_offset;
  int32_t dim;
  int32_t dtype;
  int32_t element_size;
  int32_t device_type;
  int32_t device_index;
  int32_t flags;
};

enum Flag : int32_t { Contiguous = 1, RequiresGrad = 2, Leaf = 4, Sparse = 8 };

}  // namespace

void set_error(const char* message) {
  last_error = message;
  auto end = last_error.find('\n');
  if (end != std::string::npos) last_error.resize(end);
}

}  // namespace dl

using namespace dl;

DL_API const char* dl_last_error() {
  return last_error.c_str();
}

DL_API void dl_tensor_release(Handle handle) {
  c10::raw::intrusive_ptr::decref(handle);
}

// `sizes` and `strides` point into the tensor: valid while it lives unchanged.
DL_API int32_t dl_tensor_info(Handle handle, Info* info) {
  return guard([&] {
    auto t = borrow(handle);
    bool strided = t.layout() == c10::kStrided;
    *info = {
        strided && t.has_storage() ? t.data_ptr() : nullptr,
        t.sizes().data(),
        strided ? t.strides().data() : nullptr,
        t.numel(),
        strided && t.has_storage() ? t.storage_offset() : 0,
        static_cast<int32_t>(t.dim()),
        static_cast<int32_t>(t.scalar_type()),
        static_cast<int32_t>(t.element_size()),
        static_cast<int32_t>(t.device().type()),
        static_cast<int32_t>(t.device().index()),
        (strided && t.is_contiguous() ? Contiguous : 0) | (t.requires_grad() ? RequiresGrad : 0) | (t.is_leaf() ? Leaf : 0) |
            (t.is_sparse() ? Sparse : 0)};
  });
}

// The names of the dimensions, joined by commas; nothing if it has none.
DL_API int32_t dl_tensor_names(Handle handle, char* buffer, int32_t capacity) {
  return guard<int32_t>(-1, [&] {
    auto t = borrow(handle);
    std::string joined;
    if (t.has_names()) {
      for (const auto& name : t.names()) {
        if (!joined.empty()) joined += ',';
        joined += name.isWildcard() ? "*" : name.symbol().toUnqualString();
      }
    }
    if (joined.size() > static_cast<size_t>(capacity)) throw std::length_error("the names of the dimensions are too long");
    return static_cast<int32_t>(joined.copy(buffer, static_cast<size_t>(capacity)));
  });
}
