namespace TorchSharp;

public static partial class torch
{
    /// <content>
    /// The same calls with plain numbers. C# prefers the conversion to Scalar by itself; PowerShell weighs it like the one to
    /// Tensor and would find the call ambiguous.
    /// </content>
    public partial class Tensor
    {
        public Tensor add(long value) => add((Scalar)value);

        public Tensor add(double value) => add((Scalar)value);

        public Tensor sub(long value) => sub((Scalar)value);

        public Tensor sub(double value) => sub((Scalar)value);

        public Tensor mul(long value) => mul((Scalar)value);

        public Tensor mul(double value) => mul((Scalar)value);

        public Tensor div(long value) => div((Scalar)value);

        public Tensor div(double value) => div((Scalar)value);

        public Tensor pow(long value) => pow((Scalar)value);

        public Tensor pow(double value) => pow((Scalar)value);

        public Tensor remainder(long value) => remainder((Scalar)value);

        public Tensor remainder(double value) => remainder((Scalar)value);

        public Tensor fmod(long value) => fmod((Scalar)value);

        public Tensor fmod(double value) => fmod((Scalar)value);

        public Tensor floor_divide(long value) => floor_divide((Scalar)value);

        public Tensor floor_divide(double value) => floor_divide((Scalar)value);

        public Tensor eq(long value) => eq((Scalar)value);

        public Tensor eq(double value) => eq((Scalar)value);

        public Tensor ne(long value) => ne((Scalar)value);

        public Tensor ne(double value) => ne((Scalar)value);

        public Tensor lt(long value) => lt((Scalar)value);

        public Tensor lt(double value) => lt((Scalar)value);

        public Tensor le(long value) => le((Scalar)value);

        public Tensor le(double value) => le((Scalar)value);

        public Tensor gt(long value) => gt((Scalar)value);

        public Tensor gt(double value) => gt((Scalar)value);

        public Tensor ge(long value) => ge((Scalar)value);

        public Tensor ge(double value) => ge((Scalar)value);

        public Tensor add_(long value) => add_((Scalar)value);

        public Tensor add_(double value) => add_((Scalar)value);

        public Tensor sub_(long value) => sub_((Scalar)value);

        public Tensor sub_(double value) => sub_((Scalar)value);

        public Tensor mul_(long value) => mul_((Scalar)value);

        public Tensor mul_(double value) => mul_((Scalar)value);

        public Tensor div_(long value) => div_((Scalar)value);

        public Tensor div_(double value) => div_((Scalar)value);

        public Tensor pow_(long value) => pow_((Scalar)value);

        public Tensor pow_(double value) => pow_((Scalar)value);

        public Tensor clamp(long min, long max) => clamp((Scalar)min, (Scalar)max);

        public Tensor clamp(double min, double max) => clamp((Scalar)min, (Scalar)max);

        public Tensor xlogy(double y) => xlogy((Scalar)y);

        /// <summary>A shell's list of dimensions has no element type, and would else name an element type.</summary>
        public Tensor sum(object[] dim, bool keepdim = false) => sum(Array.ConvertAll(dim, Convert.ToInt64), keepdim);
    }
}
