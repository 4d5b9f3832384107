using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Synonyms: other names for the same functions.</content>
    public partial class Tensor
    {
        public Tensor absolute_() => abs_();

        public Tensor arccos() => acos();

        public Tensor arccos_() => acos_();

        public Tensor arccosh() => acosh();

        public Tensor arccosh_() => acosh_();

        public Tensor arcsin() => asin();

        public Tensor arcsin_() => asin_();

        public Tensor arcsinh() => asinh();

        public Tensor arcsinh_() => asinh_();

        public Tensor arctan() => atan();

        public Tensor arctan_() => atan_();

        public Tensor arctan(Tensor other) => atan2(other);

        public Tensor arctan_(Tensor other) => atan2_(other);

        public Tensor arctan2(Tensor other) => atan2(other);

        public Tensor arctan2_(Tensor other) => atan2_(other);

        public Tensor arctanh() => atanh();

        public Tensor arctanh_() => atanh_();

        public Tensor divide_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div_(target, rounding_mode);

        public Tensor divide_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div_(target, rounding_mode);

        public Tensor fix_() => trunc_();

        public Tensor ger(Tensor vec2) => outer(vec2);

        public Tensor less_equal_(Tensor target) => le_(target);

        public Tensor moveaxis(long[] source, long[] destination) => movedim(source, destination);

        public Tensor not_equal_(Tensor target) => ne_(target);

        public Tensor subtract_(Tensor target) => sub_(target);

        public Tensor subtract_(Scalar target) => sub_(target);

        public Tensor true_divide_(Tensor other) => div_(other);

        public Tensor true_divide_(Scalar other) => div_(other);
    }
}
