using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Special functions and functions of pairs of elements.</content>
    public partial class Tensor
    {
        public Tensor bitwise_not_() => Aten.bitwise_not_.InPlace(this);

        public Tensor bitwise_left_shift(Tensor other) => Aten.bitwise_left_shift_Tensor.Call(this, other);

        public Tensor bitwise_left_shift_(Tensor other) => Aten.bitwise_left_shift__Tensor.InPlace(this, other);

        public Tensor bitwise_right_shift(Tensor other) => Aten.bitwise_right_shift_Tensor.Call(this, other);

        public Tensor bitwise_right_shift_(Tensor other) => Aten.bitwise_right_shift__Tensor.InPlace(this, other);

        public Tensor copysign(Tensor other) => Aten.copysign_Tensor.Call(this, other);

        public Tensor copysign_(Tensor other) => Aten.copysign__Tensor.InPlace(this, other);

        public Tensor float_power(Tensor target) => Aten.float_power_Tensor_Tensor.Call(this, target);

        public Tensor float_power_(Tensor target) => Aten.float_power__Tensor.InPlace(this, target);

        public (Tensor Mantissa, Tensor Exponent) frexp() => Aten.frexp_Tensor.Call2(this);

        public Tensor gcd(Tensor other) => Aten.gcd.Call(this, other);

        public Tensor gcd_(Tensor other) => Aten.gcd_.InPlace(this, other);

        public Tensor heaviside(Tensor other) => Aten.heaviside.Call(this, other);

        public Tensor heaviside_(Tensor other) => Aten.heaviside_.InPlace(this, other);

        public Tensor i0() => Aten.i0.Call(this);

        public Tensor i0_() => Aten.i0_.InPlace(this);

        public Tensor igamma(Tensor other) => Aten.igamma.Call(this, other);

        public Tensor igammac(Tensor other) => Aten.igammac.Call(this, other);

        public Tensor isneginf() => Aten.isneginf.Call(this);

        public Tensor isposinf() => Aten.isposinf.Call(this);

        public Tensor lcm(Tensor other) => Aten.lcm.Call(this, other);

        public Tensor lcm_(Tensor other) => Aten.lcm_.InPlace(this, other);

        public Tensor ldexp(Tensor other) => Aten.ldexp_Tensor.Call(this, other);

        public Tensor ldexp_(Tensor other) => Aten.ldexp_.InPlace(this, other);

        public Tensor logaddexp2(Tensor other) => Aten.logaddexp2.Call(this, other);

        public Tensor logit(double? eps = null) => Aten.logit.Call(this, eps);

        public Tensor logit_(double? eps = null) => Aten.logit_.InPlace(this, eps);

        public Tensor mvlgamma(long p) => Aten.mvlgamma.Call(this, p);

        public Tensor mvlgamma_(long p) => Aten.mvlgamma_.InPlace(this, p);

        public Tensor nan_to_num_(double nan = 0, double? posinf = null, double? neginf = null) => Aten.nan_to_num_.InPlace(this, nan, posinf, neginf);

        public Tensor nextafter(Tensor other) => Aten.nextafter.Call(this, other);

        public Tensor nextafter_(Tensor other) => Aten.nextafter_.InPlace(this, other);

        public Tensor polygamma(long p) => Aten.polygamma.Call(p, this);

        public Tensor polygamma_(long p) => Aten.polygamma_.InPlace(this, p);

        public Tensor positive() => Aten.positive.Call(this);

        public Tensor xlogy(Scalar y) => Aten.xlogy_Scalar_Other.Call(this, y);

        public Tensor xlogy_(Tensor y) => Aten.xlogy__Tensor.InPlace(this, y);

        public Tensor xlogy_(Scalar y) => Aten.xlogy__Scalar_Other.InPlace(this, y);

        public Tensor renorm(float p, long dim, float maxnorm) => Aten.renorm.Call(this, p, dim, maxnorm);
    }
}
