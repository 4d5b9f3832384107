using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Arithmetic between tensors, and tensors and numbers, which go as in Python: wrapped as tensors. Shapes broadcast.</content>
    public partial class Tensor
    {
        public Tensor add(Tensor target) => Aten.add_Tensor.Call(this, target);

        public Tensor add(Tensor target, Scalar alpha) => Aten.add_Tensor.Call(this, target, alpha);

        public Tensor add(Scalar scalar) => Aten.add_Tensor.Call(this, scalar);

        public Tensor add(Scalar scalar, Scalar alpha) => Aten.add_Tensor.Call(this, scalar, alpha);

        public Tensor add_(Tensor target) => Aten.add__Tensor.InPlace(this, target);

        /// <summary>Adds alpha times the target.</summary>
        public Tensor add_(Tensor target, Scalar alpha) => Aten.add__Tensor.InPlace(this, target, alpha);

        public Tensor add_(Scalar scalar) => Aten.add__Tensor.InPlace(this, scalar);

        public Tensor add_(Scalar scalar, Scalar alpha) => Aten.add__Tensor.InPlace(this, scalar, alpha);

        public Tensor sub(Tensor target) => Aten.sub_Tensor.Call(this, target);

        public Tensor sub(Scalar target) => Aten.sub_Tensor.Call(this, target);

        public Tensor sub_(Tensor target) => Aten.sub__Tensor.InPlace(this, target);

        public Tensor sub_(Scalar target) => Aten.sub__Tensor.InPlace(this, target);

        public Tensor subtract(Tensor target) => sub(target);

        public Tensor subtract(Scalar target) => sub(target);

        public Tensor mul(Tensor target) => Aten.mul_Tensor.Call(this, target);

        public Tensor mul(Scalar target) => Aten.mul_Tensor.Call(this, target);

        public Tensor mul_(Tensor target) => Aten.mul__Tensor.InPlace(this, target);

        public Tensor mul_(Scalar target) => Aten.mul__Tensor.InPlace(this, target);

        public Tensor multiply(Tensor target) => mul(target);

        public Tensor multiply(Scalar target) => mul(target);

        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? Aten.div_Tensor.Call(this, target) : Aten.div_Tensor_mode.Call(this, target, rounding_mode.ToString());

        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? Aten.div_Tensor.Call(this, target) : Aten.div_Tensor_mode.Call(this, target, rounding_mode.ToString());

        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? Aten.div__Tensor.InPlace(this, target) : Aten.div__Tensor_mode.InPlace(this, target, rounding_mode.ToString());

        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            rounding_mode == RoundingMode.None ? Aten.div__Tensor.InPlace(this, target) : Aten.div__Tensor_mode.InPlace(this, target, rounding_mode.ToString());

        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        public Tensor true_divide(Tensor other) => div(other);

        public Tensor true_divide(Scalar other) => div(other);

        public Tensor floor_divide(Tensor other) => Aten.floor_divide.Call(this, other);

        public Tensor floor_divide(Scalar other) => Aten.floor_divide_Scalar.Call(this, other);

        public Tensor floor_divide_(Tensor other) => Aten.floor_divide__Tensor.InPlace(this, other);

        public Tensor floor_divide_(Scalar other) => Aten.floor_divide__Scalar.InPlace(this, other);

        public Tensor remainder(Tensor target) => Aten.remainder_Tensor.Call(this, target);

        public Tensor remainder(Scalar scalar) => Aten.remainder_Scalar.Call(this, scalar);

        public Tensor remainder_(Tensor target) => Aten.remainder__Tensor.InPlace(this, target);

        public Tensor remainder_(Scalar scalar) => Aten.remainder__Scalar.InPlace(this, scalar);

        public Tensor fmod(Tensor target) => Aten.fmod_Tensor.Call(this, target);

        public Tensor fmod(Scalar scalar) => Aten.fmod_Scalar.Call(this, scalar);

        public Tensor fmod_(Tensor target) => Aten.fmod__Tensor.InPlace(this, target);

        public Tensor fmod_(Scalar scalar) => Aten.fmod__Scalar.InPlace(this, scalar);

        public Tensor pow(Tensor exponent) => Aten.pow_Tensor_Tensor.Call(this, exponent);

        public Tensor pow(Scalar exponent) => Aten.pow_Tensor_Scalar.Call(this, exponent);

        public Tensor pow_(Tensor exponent) => Aten.pow__Tensor.InPlace(this, exponent);

        public Tensor pow_(Scalar exponent) => Aten.pow__Scalar.InPlace(this, exponent);

        public Tensor maximum(Tensor other) => Aten.maximum.Call(this, other);

        public Tensor minimum(Tensor other) => Aten.minimum.Call(this, other);

        public Tensor fmax(Tensor other) => Aten.fmax.Call(this, other);

        public Tensor fmin(Tensor other) => Aten.fmin.Call(this, other);

        public Tensor atan2(Tensor other) => Aten.atan2.Call(this, other);

        public Tensor atan2_(Tensor other) => Aten.atan2_.InPlace(this, other);

        public Tensor hypot(Tensor other) => Aten.hypot.Call(this, other);

        public Tensor logaddexp(Tensor other) => Aten.logaddexp.Call(this, other);

        public Tensor xlogy(Tensor y) => Aten.xlogy_Tensor.Call(this, y);

        /// <summary>This plus value times the product of the two tensors.</summary>
        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) => Aten.addcmul.Call(this, tensor1, tensor2, value);

        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) => Aten.addcmul_.InPlace(this, tensor1, tensor2, value);

        /// <summary>This plus value times the quotient of the two tensors.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) => Aten.addcdiv.Call(this, tensor1, tensor2, value);

        public Tensor addcdiv(Tensor tensor1, Tensor tensor2) => Aten.addcdiv.Call(this, tensor1, tensor2);

        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) => Aten.addcdiv_.InPlace(this, tensor1, tensor2, value);

        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) => Aten.addcdiv_.InPlace(this, tensor1, tensor2);
    }
}
