using System.Text;
using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The gradient that backward accumulated for this leaf; null before the first.</summary>
        public unsafe Tensor? grad
        {
            get
            {
                Value result;
                NativeError.Check(NativeMethods.dl_tensor_grad(Handle, &result));
                GC.KeepAlive(this);
                return From(result);
            }

            set
            {
                NativeError.Check(NativeMethods.dl_tensor_set_grad(Handle, value?.Handle ?? 0));
                GC.KeepAlive(this);
                GC.KeepAlive(value);
            }
        }

        /// <summary>The name of the operation that made this tensor, "AddBackward0"; null for a leaf.</summary>
        internal unsafe string? GradientFunctionName
        {
            get
            {
                var buffer = stackalloc byte[256];
                var length = NativeMethods.dl_tensor_grad_fn(Handle, buffer, 256);
                NativeError.Check(length);
                GC.KeepAlive(this);
                return length == 0 ? null : Encoding.UTF8.GetString(buffer, length);
            }
        }

        /// <summary>Adds the gradients of this scalar to every leaf it depends on.</summary>
        public void backward() => autograd.backward([this]);

        public void backward(IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors, retain_graph, create_graph, inputs);

        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>Keeps the gradient of a tensor that is not a leaf.</summary>
        public void retain_grad() => Aten.retain_grad.InPlace(this);

        /// <summary>The same values, outside the graph.</summary>
        public Tensor detach() => Aten.detach.Call(this);

        public Tensor detach_() => Aten.detach_.InPlace(this);
    }
}
