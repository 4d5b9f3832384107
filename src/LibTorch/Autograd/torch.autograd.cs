using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>The gradients of the outputs (scalars, or weighted by grad_outputs) with respect to the inputs.</summary>
        public static unsafe IList<Tensor> grad(
            IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor>? grad_outputs = null, bool retain_graph = false, bool create_graph = false, bool allow_unused = false)
        {
            var results = new Value[inputs.Count];
            fixed (nint* o = Handles(outputs), g = Handles(grad_outputs, outputs.Count), i = Handles(inputs))
            fixed (Value* r = results)
            {
                Callback.Check(NativeMethods.dl_autograd_grad(
                    o, outputs.Count, g, i, inputs.Count, retain_graph || create_graph ? 1 : 0, create_graph ? 1 : 0, allow_unused ? 1 : 0, r));
            }
            KeepAlive(outputs, inputs, grad_outputs);
            return Array.ConvertAll(results, value => Tensor.From(value)!);
        }

        /// <summary>Adds the gradients of the tensors to every leaf they depend on, or to the inputs named.</summary>
        public static unsafe void backward(
            IList<Tensor> tensors, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null)
        {
            fixed (nint* t = Handles(tensors), g = Handles(grad_tensors, tensors.Count), i = Handles(inputs))
            {
                Callback.Check(NativeMethods.dl_backward(t, tensors.Count, g, i, inputs?.Count ?? 0, retain_graph ?? create_graph ? 1 : 0, create_graph ? 1 : 0));
            }
            KeepAlive(tensors, grad_tensors, inputs);
        }

        public static void backward(Tensor tensor, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        public static void backward(Tensor tensor, Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], [grad_tensor], retain_graph, create_graph, inputs);

        /// <summary>Until disposed, backward names the first operation whose gradient is not a number, as an error. Slow.</summary>
        public static AnomalyMode detect_anomaly(bool check_nan = true) => new(true, check_nan);

        public static AnomalyMode set_detect_anomaly(bool mode, bool check_nan = true) => new(mode, check_nan);

        private static nint[]? Handles(IList<Tensor>? tensors, int expected = -1)
        {
            if (tensors is null)
            {
                return null;
            }
            if (expected >= 0 && tensors.Count != expected)
            {
                throw new ArgumentException($"there are {expected} tensors to differentiate but {tensors.Count} gradients for them");
            }
            return [.. tensors.Select(tensor => tensor.Handle)];
        }

        private static void KeepAlive(params ReadOnlySpan<object?> objects)
        {
            foreach (var o in objects)
            {
                GC.KeepAlive(o);
            }
        }
    }
}
