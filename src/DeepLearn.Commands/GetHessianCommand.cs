using System.Management.Automation;
using DeepLearn.Autograd;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Computes the Hessian of a function with a scalar result: its second derivatives.</summary>
/// <remarks>
/// <para>For one input the Hessian is one tensor, whose shape is the input's twice. For several inputs the output is one list of tensors
/// for each input: row i holds the derivatives by input i and then by every input, as torch.autograd.functional.hessian gives them.</para>
/// <para>With -Direction the product of the Hessian with that direction is computed instead, one tensor for each input and in its shape.</para>
/// </remarks>
/// <example>
/// <code>$x = New-Tensor 1.0, 2.0
/// Get-Hessian { $_.pow(3).sum() } $x</code>
/// <para>The second derivatives of x³: 6x on the diagonal.</para>
/// </example>
/// <example>
/// <code>$a = New-Tensor 1.0, 2.0
/// $b = New-Tensor 3.0, 4.0
/// $ofA, $ofB = Get-Hessian { param($a, $b) ($a * $a * $b).sum() } $a, $b
/// $ofA[1]</code>
/// <para>The mixed derivatives by a and b.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "Hessian")]
[OutputType(typeof(Tensor), typeof(Tensor[]))]
public sealed class GetHessianCommand : DerivativeCommand
{
    /// <summary>A direction: one tensor for each input, in its shape.</summary>
    [Parameter]
    public Tensor[]? Direction { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        if (Direction is { } direction)
            Write(Derivatives.HessianProduct(Function, InputObject, direction));
        else
            Write(Derivatives.Hessian(Function, InputObject));
    }
}
