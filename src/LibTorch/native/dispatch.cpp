// Reaches every operator of libtorch by name: arguments come as tagged values, are brought to the schema's types, and go
// through the boxed dispatcher, so autograd, CUDA and every other backend behave as in Python.
#include "shim.h"

#include <ATen/ScalarOps.h>
#include <ATen/core/Dimname.h>
#include <ATen/core/Generator.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <cstdlib>
#include <memory>
#include <sstream>
#include <vector>

namespace dl {
namespace {

enum class Kind { Tensor, Int, Float, Bool, Number, IntList, FloatList, BoolList, TensorList, OptionalTensorList, NameList, String, Device, Generator, Other };

struct Parameter {
  std::string name;
  std::string type;
  Kind kind;
  bool optional;
  int32_t list_size;  // int[2] takes one int for both
  bool has_default;
  c10::IValue default_value;
};

struct Operator {
  c10::OperatorHandle handle;
  std::string name;
  std::string schema;
  std::vector<Parameter> parameters;
};

Kind kind_of(const c10::TypePtr& type) {
  switch (type->kind()) {
    case c10::TypeKind::TensorType: return Kind::Tensor;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
    case c10::TypeKind::ScalarTypeType:
    case c10::TypeKind::LayoutType:
    case c10::TypeKind::MemoryFormatType: return Kind::Int;
    case c10::TypeKind::FloatType: return Kind::Float;
    case c10::TypeKind::BoolType: return Kind::Bool;
    case c10::TypeKind::NumberType: return Kind::Number;
    case c10::TypeKind::StringType: return Kind::String;
    case c10::TypeKind::DeviceObjType: return Kind::Device;
    case c10::TypeKind::GeneratorType: return Kind::Generator;
    default: return Kind::Other;
  }
}

Kind list_kind_of(const c10::TypePtr& element) {
  if (element->kind() == c10::TypeKind::OptionalType) return Kind::OptionalTensorList;
  switch (kind_of(element)) {
    case Kind::Tensor: return Kind::TensorList;
    case Kind::Int: return Kind::IntList;
    case Kind::Float: return Kind::FloatList;
    case Kind::Bool: return Kind::BoolList;
    case Kind::String: return Kind::NameList;
    default: return Kind::Other;
  }
}

Parameter describe(const c10::Argument& argument) {
  Parameter p{argument.name(), argument.type()->repr_str(), Kind::Other, false, argument.N().value_or(0), false, {}};
  c10::TypePtr type = argument.type();
  if (type->kind() == c10::TypeKind::OptionalType) {
    p.optional = true;
    type = type->castRaw<c10::OptionalType>()->getElementType();
  }
  p.kind = type->kind() == c10::TypeKind::ListType ? list_kind_of(type->castRaw<c10::ListType>()->getElementType()) : kind_of(type);
  if (argument.default_value()) {
    p.has_default = true;
    p.default_value = *argument.default_value();
  }
  return p;
}

[[noreturn]] void refuse(const Operator& op, const Parameter& p, const Value& value) {
  static const char* names[] = {"None", "Tensor", "int", "float", "bool", "int[]", "float[]", "bool[]", "Tensor[]", "str", "Device", "Generator", "default", "complex"};
  std::ostringstream message;
  message << op.name << "(): argument '" << p.name << "' must be " << p.type << ", not " << (value.tag <= Complex ? names[value.tag] : "unknown");
  throw std::invalid_argument(message.str());
}

double as_double(const Value& value) {
  double d;
  std::memcpy(&d, &value.bits, sizeof d);
  return d;
}

c10::complex<double> as_complex(const Value& value) {
  auto parts = reinterpret_cast<const double*>(value.bits);
  return {parts[0], parts[1]};
}

// A number where a tensor is wanted, as Python passes it: it does not widen the other operand's type.
at::Tensor wrapped(const c10::Scalar& number) {
  auto tensor = c10::scalar_to_tensor(number);
  tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  return tensor;
}

template <class T>
c10::List<T> list_of(const Value& value) {
  auto data = reinterpret_cast<const T*>(value.bits);
  c10::List<T> list;
  list.reserve(value.aux);
  for (int32_t i = 0; i < value.aux; i++) list.push_back(data[i]);
  return list;
}

c10::IValue int_list(const Operator& op, const Parameter& p, const Value& value) {
  if (value.tag == IntList) return list_of<int64_t>(value);
  if (value.tag != Int) refuse(op, p, value);
  c10::List<int64_t> list;
  for (int32_t i = 0; i < std::max(p.list_size, 1); i++) list.push_back(value.bits);
  return list;
}

c10::IValue float_list(const Operator& op, const Parameter& p, const Value& value) {
  if (value.tag != FloatList) refuse(op, p, value);
  return list_of<double>(value);
}

c10::IValue bool_list(const Operator& op, const Parameter& p, const Value& value) {
  if (value.tag != BoolList) refuse(op, p, value);
  auto data = reinterpret_cast<const uint8_t*>(value.bits);
  c10::List<bool> list;
  for (int32_t i = 0; i < value.aux; i++) list.push_back(data[i] != 0);
  return list;
}

c10::IValue tensor_list(const Operator& op, const Parameter& p, const Value& value) {
  if (value.tag != TensorList) refuse(op, p, value);
  auto handles = reinterpret_cast<const Handle*>(value.bits);
  c10::List<at::Tensor> list;
  list.reserve(value.aux);
  for (int32_t i = 0; i < value.aux; i++) {
    if (!handles[i]) throw std::invalid_argument(op.name + "(): number " + std::to_string(i) + " of '" + p.name + "' is no tensor");
    list.push_back(borrow(handles[i]));
  }
  return list;
}

c10::IValue optional_tensor_list(const Operator& op, const Parameter& p, const Value& value) {
  if (value.tag != TensorList) refuse(op, p, value);
  auto handles = reinterpret_cast<const Handle*>(value.bits);
  c10::List<c10::optional<at::Tensor>> list;
  list.reserve(value.aux);
  for (int32_t i = 0; i < value.aux; i++) {
    if (handles[i]) list.push_back(borrow(handles[i]));
    else list.push_back(c10::optional<at::Tensor>());
  }
  return list;
}

// Names of dimensions, the only lists of strings that operators take, come joined by commas.
c10::IValue name_list(const Operator& op, const Parameter& p, const Value& value) {
  if (value.tag != String) refuse(op, p, value);
  c10::List<std::string> list;
  std::istringstream names(std::string(reinterpret_cast<const char*>(value.bits), value.aux));
  for (std::string name; std::getline(names, name, ',');) {
    list.push_back(name == "*" ? "dimname::*" : at::Dimname::fromSymbol(c10::Symbol::dimname(name)).symbol().toQualString());
  }
  return list;
}

c10::IValue to_ivalue(const Operator& op, const Parameter& p, const Value& value) {
  if (value.tag == Default) {
    if (!p.has_default) refuse(op, p, value);
    return p.default_value;
  }
  if (value.tag == None) {
    if (p.optional) return c10::IValue();
    if (p.kind != Kind::Tensor) refuse(op, p, value);
    return at::Tensor();
  }
  switch (p.kind) {
    case Kind::Tensor:
      if (value.tag == Tensor) return borrow(reinterpret_cast<Handle>(value.bits));
      if (value.tag == Float) return wrapped(as_double(value));
      if (value.tag == Int) return wrapped(value.bits);
      if (value.tag == Bool) return wrapped(value.bits != 0);
      if (value.tag == Complex) return wrapped(as_complex(value));
      break;
    case Kind::Int:
      if (value.tag == Int) return value.bits;
      break;
    case Kind::Float:
      if (value.tag == Float) return as_double(value);
      if (value.tag == Int) return static_cast<double>(value.bits);
      break;
    case Kind::Bool:
      if (value.tag == Bool) return value.bits != 0;
      break;
    case Kind::Number:
      if (value.tag == Float) return as_double(value);
      if (value.tag == Int) return value.bits;
      if (value.tag == Bool) return value.bits != 0;
      if (value.tag == Complex) return as_complex(value);
      break;
    case Kind::IntList: return int_list(op, p, value);
    case Kind::FloatList: return float_list(op, p, value);
    case Kind::BoolList: return bool_list(op, p, value);
    case Kind::TensorList: return tensor_list(op, p, value);
    case Kind::OptionalTensorList: return optional_tensor_list(op, p, value);
    case Kind::NameList: return name_list(op, p, value);
    case Kind::String:
      if (value.tag == String) return std::string(reinterpret_cast<const char*>(value.bits), value.aux);
      break;
    case Kind::Device:
      if (value.tag == Device) return c10::Device(static_cast<c10::DeviceType>(value.bits), static_cast<c10::DeviceIndex>(value.aux));
      break;
    case Kind::Generator:
      if (value.tag == Generator) {
        return at::Generator(c10::intrusive_ptr<c10::GeneratorImpl>::reclaim_copy(reinterpret_cast<c10::GeneratorImpl*>(value.bits)));
      }
      break;
    case Kind::Other: break;
  }
  refuse(op, p, value);
}

// Tensor lists come back as an array of values that the caller frees with dl_free.
void give_list(const c10::IValue& list, Value& result) {
  auto tensors = list.toTensorVector();
  auto values = static_cast<Value*>(std::malloc(sizeof(Value) * std::max<size_t>(tensors.size(), 1)));
  for (size_t i = 0; i < tensors.size(); i++) give(std::move(tensors[i]), values[i]);
  result = {TensorList, static_cast<int32_t>(tensors.size()), reinterpret_cast<int64_t>(values)};
}

void give_result(const Operator& op, c10::IValue& value, Value& result) {
  if (value.isTensor()) {
    give(std::move(value).toTensor(), result);
  } else if (value.isInt()) {
    result = {Int, 0, value.toInt()};
  } else if (value.isDouble()) {
    double d = value.toDouble();
    result = {Float, 0, 0};
    std::memcpy(&result.bits, &d, sizeof d);
  } else if (value.isBool()) {
    result = {Bool, 0, value.toBool()};
  } else if (value.isTensorList()) {
    give_list(value, result);
  } else if (value.isNone()) {
    result = {None, 0, 0};
  } else {
    throw std::runtime_error(op.name + "() returns " + value.tagKind() + ", which has no form in .NET here");
  }
}

// One stack a thread, moved out while in use: an operator may come back to us through an autograd hook.
thread_local torch::jit::Stack spare_stack;

}  // namespace
}  // namespace dl

using namespace dl;

// The operator with this schema name ("aten::add") and overload ("Tensor"); null if this libtorch has none.
DL_API void* dl_find_operator(const char* name, const char* overload) {
  return guard<void*>(nullptr, [&]() -> void* {
    auto found = c10::Dispatcher::singleton().findSchema({name, overload});
    if (!found) {
      throw std::runtime_error(std::string("this libtorch has no operator ") + name + (*overload ? "." : "") + overload);
    }
    auto op = std::make_unique<Operator>(Operator{*found, name, "", {}});
    std::ostringstream schema;
    schema << found->schema();
    op->schema = schema.str();
    for (const auto& argument : found->schema().arguments()) op->parameters.push_back(describe(argument));
    return op.release();  // lives as long as the process
  });
}

DL_API const char* dl_operator_schema(const Operator* op) {
  return op->schema.c_str();
}

// Calls the operator; arguments left out take the schema's defaults. Returns the number of results, or -1; with no capacity
// the results are dropped (operators that work in place).
DL_API int32_t dl_call(const Operator* op, const Value* arguments, int32_t count, Value* results, int32_t capacity) {
  return guard<int32_t>(-1, [&] {
    auto stack = std::move(spare_stack);
    stack.clear();
    const auto& parameters = op->parameters;
    if (count > static_cast<int32_t>(parameters.size())) throw std::invalid_argument(op->name + "(): too many arguments for " + op->schema);
    static const Value use_default{Default, 0, 0};
    for (int32_t i = 0; i < static_cast<int32_t>(parameters.size()); i++) {
      stack.push_back(to_ivalue(*op, parameters[i], i < count ? arguments[i] : use_default));
    }
    op->handle.callBoxed(&stack);
    if (capacity > 0 && static_cast<int32_t>(stack.size()) > capacity) throw std::runtime_error(op->name + "(): more results than expected");
    int32_t given = 0;
    if (capacity > 0) for (auto& value : stack) give_result(*op, value, results[given++]);
    stack.clear();
    spare_stack = std::move(stack);
    return given;
  });
}

DL_API void dl_free(void* memory) {
  std::free(memory);
}
