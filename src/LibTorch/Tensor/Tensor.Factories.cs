using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>New tensors with the shape, element type or device of this one.</content>
    public partial class Tensor
    {
        public Tensor empty_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Finish(Aten.empty_like.Call(this, dtype, Arg.None, device), requires_grad);

        public Tensor zeros_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Finish(Aten.zeros_like.Call(this, dtype, Arg.None, device), requires_grad);

        public Tensor ones_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Finish(Aten.ones_like.Call(this, dtype, Arg.None, device), requires_grad);

        public Tensor full_like(Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Finish(Aten.full_like.Call(this, value, dtype, Arg.None, device), requires_grad);

        public Tensor new_empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Finish(Aten.new_empty.Call(this, size, dtype, Arg.None, device), requires_grad);

        public Tensor new_zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Finish(Aten.new_zeros.Call(this, size, dtype, Arg.None, device), requires_grad);

        public Tensor new_full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Finish(Aten.new_full.Call(this, size, value, dtype, Arg.None, device), requires_grad);

        internal static Tensor Finish(Tensor made, bool requires_grad, string[]? names = null) => requires_grad ? made.Named(names).requires_grad_() : made.Named(names);

        /// <summary>The result as it is, or written into the tensor that was given for it, which takes the result's shape.</summary>
        internal static Tensor Into(Tensor? target, Tensor result)
        {
            if (target is null)
            {
                return result;
            }
            using (result)
            {
                Aten.resize_.InPlace(target, result.shape);
                return target.copy_(result);
            }
        }

        internal Tensor Named(string[]? names) => names is null ? this : rename_(names);
    }
}
