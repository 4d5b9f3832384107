// Hands our kernels to the dispatcher, in the place of libtorch's CPU kernels or as operators of the namespace "deeplearn".
#include "kernels.h"
#include "../shim.h"

#include <c10/util/Exception.h>
#include <torch/library.h>

#include <atomic>
#include <cstdlib>
#include <cstring>

namespace dl {

void register_avg_pool2d(torch::Library& cpu);
void register_batch_norm(torch::Library& cpu);
void register_bmm(torch::Library& cpu);

namespace {

std::atomic<bool> enabled{[] {
  auto setting = std::getenv("DEEPLEARN_KERNELS");
  return !setting || (std::strcmp(setting, "0") != 0 && std::strcmp(setting, "off") != 0);
}()};

#if DL_TORCH_AT_LEAST(2, 0)
namespace warnings = c10::WarningUtils;
#else
namespace warnings = c10::Warning;
#endif

// The dispatcher warns of every kernel that is replaced: here that is the intention.
struct Quiet final : c10::WarningHandler {
#if DL_TORCH_AT_LEAST(2, 0)
  void process(const c10::Warning&) override {}
#else
  void process(const c10::SourceLocation&, const std::string&, bool) override {}
#endif
};

TORCH_LIBRARY_IMPL(aten, CPU, cpu) {
  Quiet quiet;
  warnings::WarningHandlerGuard guard(&quiet);
  register_avg_pool2d(cpu);
  register_batch_norm(cpu);
  register_bmm(cpu);
}

}  // namespace

bool kernels_enabled() {
  return enabled.load(std::memory_order_relaxed);
}

}  // namespace dl

DL_API int32_t dl_kernels_enabled() {
  return dl::kernels_enabled();
}

DL_API void dl_set_kernels_enabled(int32_t on) {
  dl::enabled = on != 0;
}
