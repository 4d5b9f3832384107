namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>What a function with a gradient of its own keeps between forward and backward. It lives as long as the graph.</summary>
        public class AutogradContext : IDisposable
        {
            private readonly FunctionNode node;
            private readonly Dictionary<string, object?> data = [];
            private List<Tensor> saved = [];

            internal AutogradContext(FunctionNode node) => this.node = node;

            /// <summary>Whether backward gets zeros for outputs without a gradient, in place of null.</summary>
            public bool MaterializeGrads { get; private set; } = true;

            internal List<Tensor> Dirty { get; private set; } = [];

            internal List<Tensor> NonDifferentiable { get; private set; } = [];

            /// <summary>
            /// Keeps inputs or outputs of forward for backward; to be called once, in forward. Backward reports it when one was
            /// changed in place since, and second derivatives flow through them.
            /// </summary>
            public void save_for_backward(List<Tensor> tensors) => saved = tensors;

            /// <summary>Keeps anything that is no tensor.</summary>
            /// <exception cref="ArgumentException">The value is a tensor, which belongs in <see cref="save_for_backward"/>.</exception>
            public void save_data(string key, object value)
            {
                if (value is Tensor)
                {
                    throw new ArgumentException($"'{key}' is a tensor: keep it with save_for_backward, which the graph knows how to free", nameof(value));
                }
                data[key] = value;
            }

            /// <summary>Says which inputs forward changed in place; they are to be returned as outputs.</summary>
            public void mark_dirty(List<Tensor> tensors) => Dirty = [.. tensors];

            /// <summary>Says which outputs have no gradient.</summary>
            public void mark_non_differentiable(List<Tensor> tensors) => NonDifferentiable = [.. tensors];

            /// <summary>False lets backward get null for an output that nothing depends on; true, the default, zeros.</summary>
            public void set_materialize_grads(bool value) => MaterializeGrads = value;

            /// <summary>In backward: the tensors that forward kept, in its order.</summary>
            public List<Tensor> get_saved_variables() => node.Saved();

            /// <summary>What <see cref="save_data"/> kept under this name; null if nothing.</summary>
            public object? get_data(string key) => data.GetValueOrDefault(key);

            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>What forward kept; the graph keeps it from here on.</summary>
            internal List<Tensor> TakeSaved()
            {
                var taken = saved;
                (saved, Dirty, NonDifferentiable) = ([], [], []);
                return taken;
            }

            protected virtual void Dispose(bool disposing) => data.Clear();
        }
    }
}
