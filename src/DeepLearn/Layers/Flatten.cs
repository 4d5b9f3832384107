using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>Joins dimensions into one (torch.nn.Flatten): by default [n, c, h, w] becomes [n, c·h·w].</summary>
/// <param name="startDim">The first dimension to join.</param>
/// <param name="endDim">The last dimension to join; -1 is the last there is.</param>
[Description("Joins all dimensions but the first into one.")]
public sealed class Flatten(
    [Description("The first dimension to join.")] long startDim = 1,
    [Description("The last dimension to join; -1 is the last there is.")] long endDim = -1) : Module
{
    /// <summary>The first dimension to join.</summary>
    public long StartDim { get; } = startDim;

    /// <summary>The last dimension to join.</summary>
    public long EndDim { get; } = endDim;

    /// <inheritdoc/>
    protected override string Extra => $"start_dim={StartDim}, end_dim={EndDim}";

    /// <inheritdoc/>
    protected override void Prepare(Tensor input)
    {
        var count = input.dim();
        var (start, end) = (StartDim < 0 ? StartDim + count : StartDim, EndDim < 0 ? EndDim + count : EndDim);
        if (start < 0 || end >= count || start > end)
        {
            throw new ShapeMismatchException(this, $"an input with dimensions {StartDim} to {EndDim}", input.shape,
                "Give data with a batch dimension and at least one more, or change StartDim and EndDim.");
        }
    }

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => input.flatten(StartDim, EndDim);
}
