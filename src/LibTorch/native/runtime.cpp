// What belongs to the process: versions, threads, devices, random generators.
#include "shim.h"

#include <c10/core/DefaultDtype.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <torch/csrc/api/include/torch/cuda.h>

using namespace dl;

namespace {

int32_t copy(const std::string& text, char* buffer, int32_t capacity) {
  auto length = text.copy(buffer, static_cast<size_t>(capacity));
  return static_cast<int32_t>(length);
}

at::Generator borrow_generator(c10::GeneratorImpl* impl) {
  return at::Generator(c10::intrusive_ptr<c10::GeneratorImpl>::reclaim_copy(impl));
}

c10::Device device(int32_t type, int32_t index) {
  return c10::Device(static_cast<c10::DeviceType>(type), static_cast<c10::DeviceIndex>(index));
}

}  // namespace

DL_API const char* dl_torch_version() {
  return DL_TORCH_VERSION;
}

// How libtorch was built, and the kernels that it picked ("CPU capability usage: AVX512").
DL_API int32_t dl_build_info(char* buffer, int32_t capacity) {
  return guard<int32_t>(-1, [&] { return copy(at::show_config(), buffer, capacity); });
}

DL_API int32_t dl_num_threads() {
  return at::get_num_threads();
}

DL_API int32_t dl_set_num_threads(int32_t count) {
  return guard([&] { at::set_num_threads(count); });
}

// The element type of floating tensors that name none.
DL_API int32_t dl_default_dtype() {
  return static_cast<int32_t>(c10::get_default_dtype_as_scalartype());
}

DL_API int32_t dl_set_default_dtype(int32_t type) {
  return guard([&] { c10::set_default_dtype(c10::scalarTypeToTypeMeta(static_cast<c10::ScalarType>(type))); });
}

DL_API int32_t dl_cuda_device_count() {
  return guard<int32_t>(0, [] { return static_cast<int32_t>(torch::cuda::device_count()); });
}

DL_API int32_t dl_manual_seed(int64_t seed) {
  return guard([&] { at::manual_seed(static_cast<uint64_t>(seed)); });
}

// A fresh generator of this device, seeded; or the device's default one if `shared`.
DL_API void* dl_generator_new(int32_t type, int32_t index, int64_t seed, int32_t shared) {
  return guard<void*>(nullptr, [&]() -> void* {
    at::Generator generator = at::globalContext().defaultGenerator(device(type, index));
    if (!shared) {
      generator = generator.clone();
      generator.set_current_seed(static_cast<uint64_t>(seed));
    }
    return generator.unsafeReleaseGeneratorImpl();
  });
}

DL_API void dl_generator_release(c10::GeneratorImpl* generator) {
  c10::raw::intrusive_ptr::decref(generator);
}

DL_API int64_t dl_generator_seed(c10::GeneratorImpl* generator) {
  return static_cast<int64_t>(generator->current_seed());
}

DL_API int32_t dl_generator_set_seed(c10::GeneratorImpl* generator, int64_t seed) {
  return guard([&] { borrow_generator(generator).set_current_seed(static_cast<uint64_t>(seed)); });
}

DL_API int32_t dl_generator_state(c10::GeneratorImpl* generator, Value* result) {
  return guard([&] { give(borrow_generator(generator).get_state(), *result); });
}

DL_API int32_t dl_generator_set_state(c10::GeneratorImpl* generator, Handle state) {
  return guard([&] { borrow_generator(generator).set_state(borrow(state)); });
}
