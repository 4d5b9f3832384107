using System.Management.Automation;
using DeepLearn.Autograd;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Computes the gradients of a tensor with respect to everything it was computed from.</summary>
/// <remarks>
/// <para>The gradients are added to the .grad of each tensor that was made with -RequiresGrad: clear it between two passes with
/// $x.grad = $null or $null = $x.grad.zero_(). $y.backward() does the same.</para>
/// <para>The graph of the computation is freed by it; -RetainGraph keeps the graph for another pass. See about_DeepLearn_Autograd.</para>
/// </remarks>
/// <example>
/// <code>$x = New-Tensor 0.0, 1.0, 2.0, 3.0 -RequiresGrad
/// 2 * $x.dot($x) | Invoke-Backward
/// $x.grad</code>
/// <para>The gradient of 2 x · x is 4x.</para>
/// </example>
/// <example>
/// <code>$x = New-Tensor 1.0, 2.0 -RequiresGrad
/// $y = $x * $x
/// Invoke-Backward $y -Weight (New-Tensor 1.0, 1.0) -RetainGraph
/// Invoke-Backward $y -Weight (New-Tensor 1.0, 1.0)
/// $x.grad</code>
/// <para>A tensor of several elements needs a weight for each. Two passes add up.</para>
/// </example>
[Cmdlet(VerbsLifecycle.Invoke, "Backward")]
[OutputType(typeof(void))]
public sealed class InvokeBackwardCommand : DeepLearnCommand
{
    /// <summary>The tensor to differentiate, a loss by custom.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public Tensor InputObject { get; set; } = null!;

    /// <summary>What its elements are multiplied with, in its shape. Not needed for a scalar.</summary>
    [Parameter]
    public Tensor? Weight { get; set; }

    /// <summary>Only these tensors get gradients.</summary>
    [Parameter]
    public Tensor[]? Leaf { get; set; }

    /// <summary>Keeps the graph for another pass.</summary>
    [Parameter]
    public SwitchParameter RetainGraph { get; set; }

    /// <summary>Records the gradients too, so that they can be differentiated: second derivatives.</summary>
    [Parameter]
    public SwitchParameter CreateGraph { get; set; }

    /// <inheritdoc/>
    protected override void Process() => Backpropagation.Run(InputObject, Weight, RetainGraph, CreateGraph, Leaf);
}
