// The steps of SGD, Adam and AdamW over all parameters in one call, and the clipping of their gradients. Written as operators
// of libtorch each of these reads and writes every parameter several times and costs a dispatch for each.
#include "kernels.h"

#include <ATen/Parallel.h>
#include <ATen/ops/add.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <torch/library.h>

#include <cmath>
#include <vector>

namespace dl {
namespace {

constexpr int64_t kGrain = 1 << 15;  // numbers worth a thread of their own

struct Sgd {
  double learning_rate, momentum, dampening, weight_decay;
  bool nesterov;
};

struct Adam {
  double learning_rate, beta1, beta2, epsilon, weight_decay;
  bool decoupled;
};

// `velocity` is null without momentum; `fresh`: it takes the first direction as it is.
template <class T>
DL_INLINE void sgd(T* __restrict parameter, const T* __restrict gradient, T* __restrict velocity, bool fresh, const Sgd& how, int64_t count) {
  T rate = -how.learning_rate, momentum = fresh ? 0 : how.momentum, share = fresh ? 1 : 1 - how.dampening, decay = how.weight_decay;
  T ahead = how.momentum;
  auto decayed = [&](int64_t i) { return decay == 0 ? gradient[i] : gradient[i] + decay * parameter[i]; };
  if (!velocity) {
    for (int64_t i = 0; i < count; i++) parameter[i] += rate * decayed(i);
  } else if (how.nesterov) {
    for (int64_t i = 0; i < count; i++) {
      T direction = decayed(i);
      velocity[i] = momentum * velocity[i] + share * direction;
      parameter[i] += rate * (direction + ahead * velocity[i]);
    }
  } else {
    for (int64_t i = 0; i < count; i++) {
      velocity[i] = momentum * velocity[i] + share * decayed(i);
      parameter[i] += rate * velocity[i];
    }
  }
}

DL_CLONES void sgd_float(float* parameter, const float* gradient, float* velocity, bool fresh, const Sgd& how, int64_t count) {
  sgd(parameter, gradient, velocity, fresh, how, count);
}

DL_CLONES void sgd_double(double* parameter, const double* gradient, double* velocity, bool fresh, const Sgd& how, int64_t count) {
  sgd(parameter, gradient, velocity, fresh, how, count);
}

template <class T>
DL_INLINE void adam(
    T* __restrict parameter, const T* __restrict gradient, T* __restrict mean, T* __restrict square, int64_t step, const Adam& how, int64_t count) {
  T beta1 = how.beta1, rest1 = 1 - how.beta1, beta2 = how.beta2, rest2 = 1 - how.beta2, epsilon = how.epsilon;
  T rate = -how.learning_rate / (1 - std::pow(how.beta1, step)), correction = std::sqrt(1 - std::pow(how.beta2, step));
  T decay = how.decoupled ? 0 : how.weight_decay, keep = how.decoupled ? 1 - how.learning_rate * how.weight_decay : 1;
  for (int64_t i = 0; i < count; i++) {
    T direction = decay == 0 ? gradient[i] : gradient[i] + decay * parameter[i];
    mean[i] = beta1 * mean[i] + rest1 * direction;
    square[i] = beta2 * square[i] + rest2 * direction * direction;
    parameter[i] = keep * parameter[i] + rate * (mean[i] / (std::sqrt(square[i]) / correction + epsilon));
  }
}

DL_CLONES void adam_float(float* parameter, const float* gradient, float* mean, float* square, int64_t step, const Adam& how, int64_t count) {
  adam(parameter, gradient, mean, square, step, how, count);
}

DL_CLONES void adam_double(double* parameter, const double* gradient, double* mean, double* square, int64_t step, const Adam& how, int64_t count) {
  adam(parameter, gradient, mean, square, step, how, count);
}

// Number for number beside the parameter in memory.
bool beside(const at::Tensor& parameter, const at::Tensor& other) {
  return dense(other) && other.scalar_type() == parameter.scalar_type() && other.sizes() == parameter.sizes() && other.strides() == parameter.strides();
}

template <class T>
T* data(const at::Tensor& tensor) {
  return tensor.defined() ? tensor.data_ptr<T>() : nullptr;
}

// What autograd saved of a tensor is no longer what it was: libtorch's own operators in place count this too.
void changed(const at::Tensor& tensor) {
  if (tensor.defined() && !tensor.is_inference()) tensor.unsafeGetTensorImpl()->bump_version();
}

template <class T, class F>
void in_parallel(const at::Tensor& parameter, const at::Tensor& gradient, const at::Tensor& first, const at::Tensor& second, F&& step) {
  auto p = data<T>(parameter), g = data<T>(gradient), a = data<T>(first), b = data<T>(second);
  at::parallel_for(0, parameter.numel(), kGrain, [&](int64_t begin, int64_t end) {
    step(p + begin, g + begin, a ? a + begin : a, b ? b + begin : b, end - begin);
  });
}

void check_lists(const char* name, size_t parameters, std::initializer_list<size_t> others) {
  for (auto count : others) TORCH_CHECK(count == parameters, name, ": ", parameters, " parameters, but a list beside them has ", count);
}

// The same step by libtorch's operators: for other devices, types and layouts.
void sgd_general(const at::Tensor& parameter, const at::Tensor& gradient, const at::Tensor& velocity, bool fresh, const Sgd& how) {
  auto direction = how.weight_decay == 0 ? gradient : gradient.add(parameter, how.weight_decay);
  if (velocity.defined()) {
    if (fresh) velocity.copy_(direction);
    else velocity.mul_(how.momentum).add_(direction, 1 - how.dampening);
    direction = how.nesterov ? direction.add(velocity, how.momentum) : velocity;
  }
  parameter.add_(direction, -how.learning_rate);
}

void adam_general(const at::Tensor& parameter, at::Tensor gradient, const at::Tensor& mean, const at::Tensor& square, int64_t step, const Adam& how) {
  if (how.decoupled) parameter.mul_(1 - how.learning_rate * how.weight_decay);
  else if (how.weight_decay != 0) gradient = gradient.add(parameter, how.weight_decay);
  mean.mul_(how.beta1).add_(gradient, 1 - how.beta1);
  square.mul_(how.beta2).addcmul_(gradient, gradient, 1 - how.beta2);
  auto scale = square.sqrt().div_(std::sqrt(1 - std::pow(how.beta2, step))).add_(how.epsilon);
  parameter.addcdiv_(mean, scale, -how.learning_rate / (1 - std::pow(how.beta1, step)));
}

// `velocities` is empty without momentum. `fresh` tells which of them hold nothing yet.
void sgd_step(
    at::TensorList parameters, at::TensorList gradients, at::TensorList velocities, c10::List<bool> fresh, double learning_rate, double momentum,
    double dampening, double weight_decay, bool nesterov) {
  Sgd how{learning_rate, momentum, dampening, weight_decay, nesterov};
  auto remembers = momentum != 0;
  check_lists("sgd_step_", parameters.size(), {gradients.size(), remembers ? velocities.size() : parameters.size(), remembers ? fresh.size() : parameters.size()});
  for (size_t i = 0; i < parameters.size(); i++) {
    auto &parameter = parameters[i], &gradient = gradients[i];
    auto velocity = remembers ? velocities[i] : at::Tensor();
    auto is_fresh = remembers && fresh[i];
    if (!kernels_enabled() || !dense(parameter) || !beside(parameter, gradient) || (remembers && !beside(parameter, velocity))) {
      sgd_general(parameter, gradient, velocity, is_fresh, how);
      continue;
    }
    if (parameter.scalar_type() == at::kFloat) {
      in_parallel<float>(parameter, gradient, velocity, {}, [&](float* p, float* g, float* v, float*, int64_t n) { sgd_float(p, g, v, is_fresh, how, n); });
    } else {
      in_parallel<double>(parameter, gradient, velocity, {}, [&](double* p, double* g, double* v, double*, int64_t n) { sgd_double(p, g, v, is_fresh, how, n); });
    }
    changed(parameter);
    changed(velocity);
  }
}

// `steps` counts from 1, this one included.
void adam_step(
    at::TensorList parameters, at::TensorList gradients, at::TensorList means, at::TensorList squares, at::IntArrayRef steps, double learning_rate,
    double beta1, double beta2, double epsilon, double weight_decay, bool decoupled) {
  Adam how{learning_rate, beta1, beta2, epsilon, weight_decay, decoupled};
  check_lists("adam_step_", parameters.size(), {gradients.size(), means.size(), squares.size(), steps.size()});
  for (size_t i = 0; i < parameters.size(); i++) {
    auto &parameter = parameters[i], &gradient = gradients[i], &mean = means[i], &square = squares[i];
    auto step = steps[i];
    if (!kernels_enabled() || !dense(parameter) || !beside(parameter, gradient) || !beside(parameter, mean) || !beside(parameter, square)) {
      adam_general(parameter, gradient, mean, square, step, how);
      continue;
    }
    if (parameter.scalar_type() == at::kFloat) {
      in_parallel<float>(parameter, gradient, mean, square, [&](float* p, float* g, float* m, float* s, int64_t n) { adam_float(p, g, m, s, step, how, n); });
    } else {
      in_parallel<double>(parameter, gradient, mean, square, [&](double* p, double* g, double* m, double* s, int64_t n) { adam_double(p, g, m, s, step, how, n); });
    }
    changed(parameter);
    changed(mean);
    changed(square);
  }
}

DL_CLONES double squares_float(const float* x, int64_t count) {
  double sum = 0;
  for (int64_t i = 0; i < count; i++) sum += static_cast<double>(x[i]) * x[i];
  return sum;
}

DL_CLONES double squares_double(const double* x, int64_t count) {
  double sum = 0;
  for (int64_t i = 0; i < count; i++) sum += x[i] * x[i];
  return sum;
}

double sum_of_squares(const at::Tensor& tensor) {
  if (!kernels_enabled() || !dense(tensor)) {
    auto norm = at::linalg_vector_norm(tensor).item<double>();
    return norm * norm;
  }
  std::vector<double> parts((tensor.numel() + kGrain - 1) / kGrain);  // of a fixed size: the sum is the same for any number of threads
  at::parallel_for(0, static_cast<int64_t>(parts.size()), 1, [&](int64_t begin, int64_t end) {
    for (auto part = begin; part < end; part++) {
      auto start = part * kGrain, count = std::min(kGrain, tensor.numel() - start);
      parts[part] = tensor.scalar_type() == at::kFloat ? squares_float(tensor.data_ptr<float>() + start, count)
                                                       : squares_double(tensor.data_ptr<double>() + start, count);
    }
  });
  double sum = 0;
  for (auto part : parts) sum += part;
  return sum;
}

// torch.nn.utils.clip_grad_norm_ for the Euclidean norm; returns the norm before. A norm that is not a number reaches every gradient.
double clip_grad_norm(at::TensorList gradients, double max_norm) {
  double sum = 0;
  for (const auto& gradient : gradients) sum += sum_of_squares(gradient);
  auto norm = std::sqrt(sum);
  auto scale = max_norm / (norm + 1e-6);
  if (!(scale >= 1)) for (const auto& gradient : gradients) gradient.mul_(scale);
  return norm;
}

TORCH_LIBRARY(deeplearn, library) {
  library.def(
      "sgd_step_(Tensor(a!)[] parameters, Tensor[] gradients, Tensor(b!)[] velocities, bool[] fresh, float learning_rate, float momentum, "
      "float dampening, float weight_decay, bool nesterov) -> ()",
      torch::dispatch(c10::DispatchKey::CompositeExplicitAutograd, TORCH_FN(sgd_step)));
  library.def(
      "adam_step_(Tensor(a!)[] parameters, Tensor[] gradients, Tensor(b!)[] means, Tensor(c!)[] squares, int[] steps, float learning_rate, "
      "float beta1, float beta2, float epsilon, float weight_decay, bool decoupled) -> ()",
      torch::dispatch(c10::DispatchKey::CompositeExplicitAutograd, TORCH_FN(adam_step)));
  library.def(
      "clip_grad_norm_(Tensor(a!)[] gradients, float max_norm) -> float",
      torch::dispatch(c10::DispatchKey::CompositeExplicitAutograd, TORCH_FN(clip_grad_norm)));
}

}  // namespace
}  // namespace dl
