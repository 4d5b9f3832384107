using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace DeepLearn.Autograd;

/// <summary>
/// A function whose gradient is given, not recorded: New-GradientFunction makes one from script blocks. Second derivatives
/// go through the given gradient.
/// </summary>
/// <param name="name">What errors and graphs call it.</param>
/// <param name="forward">Computes the outputs from the context and the arguments; not recorded.</param>
/// <param name="backward">Computes a gradient for each argument from the context and the gradients of the outputs.</param>
public sealed class GradientFunction(
    string name,
    Func<AutogradContext, object?[], IReadOnlyList<Tensor>> forward,
    Func<AutogradContext, IReadOnlyList<Tensor?>, IReadOnlyList<Tensor?>> backward)
{
    private const string DefinitionKey = "definition";

    /// <summary>What errors and graphs call it.</summary>
    public string Name { get; } = name;

    /// <summary>Calls the function.</summary>
    /// <param name="arguments">Tensors, which take part in gradients, and other values.</param>
    /// <returns>Its output; a list if it has several.</returns>
    public object apply(params object?[] arguments)
    {
        Adapter.Current = Name;
        var outputs = Adapter.apply([this, .. arguments!]);
        return outputs.Count == 1 ? outputs[0] : outputs.ToArray();
    }

    /// <summary>TorchSharp's functions are types: this one finds the definition among its arguments.</summary>
    private sealed class Adapter : MultiTensorFunction<Adapter>
    {
        /// <summary>The name of the function that this thread calls next.</summary>
        [ThreadStatic]
        internal static string? Current;

        public override string Name => Current!;

        public override List<Tensor> forward(AutogradContext ctx, params object[] vars)
        {
            var definition = (GradientFunction)vars[0];
            ctx.save_data(DefinitionKey, definition);
            return [.. definition.Forward(ctx, vars[1..])];
        }

        public override List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs)
        {
            var definition = (GradientFunction)ctx.get_data(DefinitionKey)!;
            return [null!, .. definition.Backward(ctx, grad_outputs).Select(gradient => gradient!)];
        }
    }

    private IReadOnlyList<Tensor> Forward(AutogradContext context, object?[] arguments) => forward(context, arguments);

    private IReadOnlyList<Tensor?> Backward(AutogradContext context, IReadOnlyList<Tensor?> gradients) => backward(context, gradients);
}
