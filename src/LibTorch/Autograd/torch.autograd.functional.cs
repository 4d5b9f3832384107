namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public static partial class functional
        {
            /// <summary>
            /// The Jacobians of each output with respect to each input, the inputs of the first output first; their shapes are the
            /// output's followed by the input's. Zeros where an output does not depend on an input.
            /// </summary>
            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor[]> function, params Tensor[] inputs)
            {
                using var scope = NewDisposeScope();
                using var recorded = enable_grad();
                var leaves = Array.ConvertAll(inputs, input => input.detach().requires_grad_());
                var results = new List<Tensor>();
                foreach (var output in function(leaves))
                {
                    var rows = Rows(output, leaves);
                    for (var k = 0; k < leaves.Length; k++)
                    {
                        long[] shape = [.. output.shape, .. leaves[k].shape];
                        var found = rows.Count == 0 ? zeros(shape, leaves[k].dtype, leaves[k].device)
                            : stack([.. rows.Select(row => row[k] ?? zeros_like(leaves[k]))]).reshape(shape);
                        results.Add(found.MoveToOuterDisposeScope());
                    }
                }
                return results;
            }

            public static Tensor jacobian(Func<Tensor, Tensor> function, Tensor inputs) => jacobian(x => [function(x[0])], [inputs]).Single();

            public static IEnumerable<Tensor> jacobian(Func<Tensor, Tensor[]> function, Tensor inputs) => jacobian(x => function(x[0]), [inputs]);

            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor> function, params Tensor[] inputs) => jacobian(x => [function(x)], inputs);

            /// <summary>The gradients of every element of the output; none where it depends on no input.</summary>
            private static List<IList<Tensor>> Rows(Tensor output, Tensor[] inputs)
            {
                var flat = output.reshape(-1);
                var rows = new List<IList<Tensor>>();
                for (var i = 0; flat.requires_grad && i < flat.numel(); i++)
                {
                    rows.Add(grad([flat[i]], inputs, retain_graph: true, allow_unused: true));
                }
                return rows;
            }
        }
    }
}
