// Calls from libtorch's autograd engine back into C#: tensors go over as values, results come back into a sink, and an
// exception of C# crosses the engine inside a C++ exception.
#pragma once

#include "shim.h"

#include <torch/csrc/autograd/variable.h>

#include <memory>
#include <stdexcept>

namespace dl {

// What C# gives back during one call.
struct Sink {
  torch::autograd::variable_list results;
  std::string error;
  std::shared_ptr<void> exception;
};

// C# owners are GC handles: `Release` frees one; it may come from any thread.
using Release = void (*)(void* owner);
using Apply = int32_t (*)(void* owner, const Value* arguments, int32_t count, Sink* sink);

// An exception thrown by C# inside a callback; it holds the exception object until nobody can ask for it any more.
struct ManagedError : std::runtime_error {
  ManagedError(const std::string& message, std::shared_ptr<void> exception) : std::runtime_error(message), exception(std::move(exception)) {}
  std::shared_ptr<void> exception;
};

// Calls C# with these tensors; `capacity` is the number of results it may give.
torch::autograd::variable_list call_back(Apply apply, void* owner, const torch::autograd::variable_list& arguments, size_t capacity);

// A list of tensors from handles; a null handle is an undefined tensor.
torch::autograd::variable_list variables(const Handle* handles, int32_t count);

// The exception of C# that made the last failed call on this thread fail.
extern thread_local std::shared_ptr<void> failed_exception;

// As guard, for what may call back: remembers the exception of C# for dl_callback_exception.
template <class F>
int32_t guard_callbacks(F&& body) noexcept {
  failed_exception.reset();
  return guard([&] {
    try {
      body();
    } catch (const ManagedError& e) {
      failed_exception = e.exception;
      throw;
    }
  });
}

}  // namespace dl
