using System.Management.Automation;
using DeepLearn.Autograd;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Computes the gradient of a function.</summary>
/// <remarks>
/// <para>The function is a script block that gives a scalar. The gradients come back as tensors, one for each input and in its
/// shape; the .grad of the inputs does not change. Loops and conditions in the block are followed as they run.</para>
/// <para>With -Weight the function may give any shape: the result is then the gradient of the sum of its elements, each
/// multiplied by its weight (the vector-Jacobian product).</para>
/// </remarks>
/// <example>
/// <code>$x = New-Tensor 0.0, 1.0, 2.0, 3.0
/// Get-Gradient { $_.dot($_) } $x</code>
/// <para>The gradient of x · x, which is 2x.</para>
/// </example>
/// <example>
/// <code>$w = New-Tensor 1.0, -2.0
/// $X = New-Tensor -Kind Ones -Shape 3, 2
/// $ofX, $ofW = Get-Gradient { param($X, $w) $X.mv($w).square().sum() } $X, $w
/// $ofW</code>
/// <para>A function of two tensors has two gradients.</para>
/// </example>
/// <example>
/// <code>$x = New-Tensor 1.0, 2.0
/// Get-Gradient { $_ * $_ } $x -Weight (New-Tensor 1.0, 10.0)</code>
/// <para>A result of two elements, weighted with 1 and 10.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "Gradient")]
[OutputType(typeof(Tensor))]
public sealed class GetGradientCommand : DerivativeCommand
{
    /// <summary>What the elements of the function's result are multiplied with, in its shape. Not needed for a scalar.</summary>
    [Parameter]
    public Tensor? Weight { get; set; }

    /// <inheritdoc/>
    protected override void Process() => Write(Derivatives.Gradient(Function, InputObject, Weight));
}
