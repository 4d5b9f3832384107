using System.Management.Automation;
using DeepLearn.Autograd;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Computes the Jacobian of a function: the derivative of every element of its result by every element of its input.</summary>
/// <remarks>
/// <para>The shape of a Jacobian is the result's followed by the input's, as torch.autograd.functional.jacobian gives it. A function
/// of several tensors has one for each; a function with several results gives them result by result.</para>
/// <para>With -Direction the product of the Jacobian with that direction is computed instead: how the result changes when the input
/// moves that way. It has the result's shape and is much cheaper.</para>
/// </remarks>
/// <example>
/// <code>$x = New-Tensor 1.0, 2.0, 3.0
/// Get-Jacobian { $_.softmax(0) } $x</code>
/// <para>The 3 x 3 Jacobian of softmax: diag(s) - s sᵀ.</para>
/// </example>
/// <example>
/// <code>$x = New-Tensor 1.0, 2.0
/// Get-Jacobian { $_ * $_ } $x -Direction (New-Tensor 1.0, 0.0)</code>
/// <para>How x² changes when the first element grows.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "Jacobian")]
[OutputType(typeof(Tensor))]
public sealed class GetJacobianCommand : DerivativeCommand
{
    /// <summary>The direction in which the inputs move: one tensor for each, in its shape.</summary>
    [Parameter]
    public Tensor[]? Direction { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        if (Direction is { } direction)
            Write(Derivatives.Directional(Function, InputObject, direction));
        else if (Derivatives.Jacobian(Function, InputObject) is var jacobians && jacobians is [var only])
            Write(only);
        else
            Write(jacobians);
    }
}
