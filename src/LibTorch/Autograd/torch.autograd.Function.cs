namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>
        /// A function with a gradient of its own. Forward runs unrecorded and may keep tensors in its context; backward gets the
        /// gradients of the outputs and gives one for each argument of forward, null for what is no tensor or has none.
        /// What backward computes is recorded when a graph of the gradient is asked for, so it may be differentiated again.
        /// </summary>
        public abstract class Function<T>
            where T : Function<T>, new()
        {
            /// <summary>The name by which errors and graphs call it.</summary>
            public abstract string Name { get; }

            private static T Instance { get; } = new();

            /// <summary>Calls the function. Tensors among the arguments take part in gradients, tensors inside lists do not.</summary>
            public static List<Tensor> apply_internal(params object[] vars) =>
                new FunctionNode(Instance.Name, Instance.backward_internal!).Run(vars, context => Instance.forward_internal(context, vars));

            internal abstract List<Tensor> forward_internal(AutogradContext ctx, params object[] vars);

            internal abstract List<Tensor> backward_internal(AutogradContext ctx, List<Tensor> grad_outputs);
        }

        /// <summary>A function with one output and a gradient of its own.</summary>
        public abstract class SingleTensorFunction<T> : Function<T>
            where T : SingleTensorFunction<T>, new()
        {
            public static Tensor apply(params object[] vars) => apply_internal(vars)[0];

            public abstract Tensor forward(AutogradContext ctx, params object[] vars);

            public abstract List<Tensor> backward(AutogradContext ctx, Tensor grad_output);

            internal sealed override List<Tensor> forward_internal(AutogradContext ctx, params object[] vars) => [forward(ctx, vars)];

            internal sealed override List<Tensor> backward_internal(AutogradContext ctx, List<Tensor> grad_outputs) => backward(ctx, grad_outputs[0]);
        }

        /// <summary>A function with several outputs and a gradient of its own.</summary>
        public abstract class MultiTensorFunction<T> : Function<T>
            where T : MultiTensorFunction<T>, new()
        {
            public static List<Tensor> apply(params object[] vars) => apply_internal(vars);

            public abstract List<Tensor> forward(AutogradContext ctx, params object[] vars);

            public abstract List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs);

            internal sealed override List<Tensor> forward_internal(AutogradContext ctx, params object[] vars) => forward(ctx, vars);

            internal sealed override List<Tensor> backward_internal(AutogradContext ctx, List<Tensor> grad_outputs) => backward(ctx, grad_outputs);
        }
    }
}
