using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Autograd;

/// <summary>
/// Derivatives of functions of tensors, as torch.autograd.functional has them (D2L 2.5). Functions are called with copies of
/// the inputs that require gradients, so neither the inputs nor their .grad change.
/// </summary>
public static class Derivatives
{
    /// <summary>The gradients of one output with respect to every input: a vector-Jacobian product.</summary>
    /// <param name="function">The function.</param>
    /// <param name="inputs">Where to differentiate; floating-point or complex tensors.</param>
    /// <param name="weight">What the elements of the output are weighted with, in its shape; null for a scalar output.</param>
    /// <returns>One gradient for each input, in its shape; zeros where the output does not depend on it.</returns>
    /// <exception cref="DeepLearnException">"NoGradientForType", "NotAScalar", "OneOutputNeeded" or "ShapeMismatch".</exception>
    public static Tensor[] Gradient(TensorFunction function, IReadOnlyList<Tensor> inputs, Tensor? weight = null)
    {
        using var scope = NewDisposeScope();
        using var recorded = enable_grad();
        var leaves = Leaves(inputs);
        var output = Single(function(leaves));
        if (weight is null)
            CheckScalar(output);
        else
            CheckShape("The weight", weight, output);
        return Out(Pull(output, leaves, weight));
    }

    /// <summary>The derivatives of every element of every output with respect to every element of every input.</summary>
    /// <param name="function">The function.</param>
    /// <param name="inputs">Where to differentiate.</param>
    /// <returns>[output][input]; the shape of each is the output's followed by the input's.</returns>
    /// <exception cref="DeepLearnException">"NoGradientForType".</exception>
    public static Tensor[][] Jacobian(TensorFunction function, IReadOnlyList<Tensor> inputs)
    {
        using var scope = NewDisposeScope();
        using var recorded = enable_grad();
        var leaves = Leaves(inputs);
        return [.. function(leaves).Select(output => Out(Jacobian(output, leaves)))];
    }

    /// <summary>The second derivatives of a function with one scalar output.</summary>
    /// <param name="function">The function.</param>
    /// <param name="inputs">Where to differentiate.</param>
    /// <returns>[i][j], the derivatives by inputs i and j; the shape of each is that of input i followed by that of input j.</returns>
    /// <exception cref="DeepLearnException">"NoGradientForType", "NotAScalar" or "OneOutputNeeded".</exception>
    public static Tensor[][] Hessian(TensorFunction function, IReadOnlyList<Tensor> inputs)
    {
        using var scope = NewDisposeScope();
        using var recorded = enable_grad();
        var leaves = Leaves(inputs);
        var output = Single(function(leaves));
        CheckScalar(output);
        return [.. Pull(output, leaves, weight: null, createGraph: true).Select(first => Out(Jacobian(first, leaves)))];
    }

    /// <summary>How the outputs change when the inputs move in a direction: a Jacobian-vector product.</summary>
    /// <param name="function">The function.</param>
    /// <param name="inputs">Where to differentiate.</param>
    /// <param name="directions">One for each input, in its shape.</param>
    /// <returns>One for each output, in its shape.</returns>
    /// <exception cref="DeepLearnException">"NoGradientForType" or "ShapeMismatch".</exception>
    public static Tensor[] Directional(TensorFunction function, IReadOnlyList<Tensor> inputs, IReadOnlyList<Tensor> directions)
    {
        using var scope = NewDisposeScope();
        using var recorded = enable_grad();
        var leaves = Leaves(inputs);
        CheckDirections(inputs, directions);
        return [.. function(leaves).Select(output =>
        {
            // The gradient is linear in the weights, so its own gradient by them is the product with the Jacobian.
            var weight = zeros_like(output).requires_grad_();
            var products = Pull(output, leaves, weight, createGraph: true).Zip(directions, (gradient, direction) => (gradient * direction).sum());
            return Out(Pull(products.Aggregate((a, b) => a + b), [weight], weight: null))[0];
        })];
    }

    /// <summary>The product of the Hessian of a scalar function with a direction.</summary>
    /// <param name="function">The function.</param>
    /// <param name="inputs">Where to differentiate.</param>
    /// <param name="directions">One for each input, in its shape.</param>
    /// <returns>One for each input, in its shape.</returns>
    /// <exception cref="DeepLearnException">"NoGradientForType", "NotAScalar", "OneOutputNeeded" or "ShapeMismatch".</exception>
    public static Tensor[] HessianProduct(TensorFunction function, IReadOnlyList<Tensor> inputs, IReadOnlyList<Tensor> directions)
    {
        using var scope = NewDisposeScope();
        using var recorded = enable_grad();
        var leaves = Leaves(inputs);
        CheckDirections(inputs, directions);
        var output = Single(function(leaves));
        CheckScalar(output);
        var products = Pull(output, leaves, weight: null, createGraph: true).Zip(directions, (gradient, direction) => (gradient * direction).sum());
        return Out(Pull(products.Aggregate((a, b) => a + b), leaves, weight: null));
    }

    internal static Tensor[] Jacobian(Tensor output, Tensor[] leaves)
    {
        var flat = output.reshape(-1);
        var rows = Enumerable.Range(0, (int)flat.numel()).Select(i => Pull(flat[i], leaves, weight: null, retainGraph: true)).ToList();
        return [.. leaves.Select((leaf, k) =>
        {
            long[] shape = [.. output.shape, .. leaf.shape];
            return rows.Count == 0 ? zeros(shape, leaf.dtype, leaf.device) : stack(rows.Select(row => row[k]).ToArray()).reshape(shape);
        })];
    }

    /// <summary>Copies that require gradients.</summary>
    private static Tensor[] Leaves(IReadOnlyList<Tensor> inputs) => [.. inputs.Select((input, i) =>
    {
        GradientErrors.CheckType(input, $"Input {i + 1}");
        return input.detach().clone().requires_grad_();
    })];

    /// <summary>The gradients by the leaves, zeros where there is none.</summary>
    private static Tensor[] Pull(Tensor output, Tensor[] leaves, Tensor? weight, bool createGraph = false, bool retainGraph = false)
    {
        if (!output.requires_grad)
            return [.. leaves.Select(leaf => zeros_like(leaf))];
        var found = autograd.grad([output], leaves, weight is null ? null : [weight], retainGraph || createGraph, createGraph, allow_unused: true);
        return [.. found.Zip(leaves, (gradient, leaf) => gradient ?? zeros_like(leaf))];
    }

    private static Tensor[] Out(Tensor[] results) => Array.ConvertAll(results, result => result.detach().MoveToOuterDisposeScope());

    private static Tensor Single(IReadOnlyList<Tensor> outputs) => outputs is [var only] ? only : throw new DeepLearnException(
        "OneOutputNeeded", DeepLearnErrorKind.InvalidArgument,
        $"The function gave {outputs.Count} tensors, but the gradient is that of one. Give one as its result; for all of them ask for the Jacobian.", outputs);

    private static void CheckScalar(Tensor output)
    {
        if (output.numel() != 1)
            throw GradientErrors.NotAScalar(output);
    }

    private static void CheckDirections(IReadOnlyList<Tensor> inputs, IReadOnlyList<Tensor> directions)
    {
        if (inputs.Count != directions.Count)
        {
            throw new DeepLearnException("ShapeMismatch", DeepLearnErrorKind.InvalidArgument,
                $"There are {inputs.Count} inputs but {directions.Count} directions. Give one for each input, in its shape.", directions);
        }
        for (var i = 0; i < inputs.Count; i++)
            CheckShape($"Direction {i + 1}", directions[i], inputs[i]);
    }

    private static void CheckShape(string what, Tensor given, Tensor wanted)
    {
        if (!given.shape.SequenceEqual(wanted.shape))
        {
            throw new DeepLearnException("ShapeMismatch", DeepLearnErrorKind.InvalidArgument,
                $"{what} has the shape [{string.Join(", ", given.shape)}], but [{string.Join(", ", wanted.shape)}] is needed: that of what it multiplies.", given);
        }
    }
}
