using System.Globalization;
using System.Management.Automation;
using DeepLearn.Autograd;

namespace DeepLearn.Commands;

/// <summary>Checks the gradients of a function against its slopes.</summary>
/// <remarks>
/// <para>Every element of the inputs is moved by a millionth up and down, in float64, and the change of every element of the result is
/// compared with the gradient that backward gives. The answer is true or false; a warning names the worst difference.</para>
/// <para>It is meant for small tensors: the function runs twice for each of their elements. At a kink, such as relu at 0, there is no
/// slope to compare with.</para>
/// </remarks>
/// <example>
/// <code>Test-Gradient { $_.tanh() } (New-Tensor 0.5, -1.0)</code>
/// <para>True: the gradient of tanh is right.</para>
/// </example>
/// <example>
/// <code>$wrong = New-GradientFunction -Name Square -Forward { param($ctx, $x) $ctx.save_for_backward($x); $x * $x } -Backward { param($ctx, $g) $g * $ctx.get_saved_variables()[0] }
/// Test-Gradient { $wrong.apply($_) } (New-Tensor 3.0) -WarningAction SilentlyContinue</code>
/// <para>False: the gradient of x² is 2x, not x.</para>
/// </example>
[Cmdlet(VerbsDiagnostic.Test, "Gradient")]
[OutputType(typeof(bool))]
public sealed class TestGradientCommand : DerivativeCommand
{
    /// <summary>How far a gradient may be off, in its own unit.</summary>
    [Parameter]
    [ValidateRange(0.0, double.MaxValue)]
    public double AbsoluteTolerance { get; set; } = 1e-5;

    /// <summary>How far a gradient may be off in addition, as a part of the slope.</summary>
    [Parameter]
    [ValidateRange(0.0, double.MaxValue)]
    public double RelativeTolerance { get; set; } = 1e-3;

    /// <inheritdoc/>
    protected override void Process()
    {
        var mismatches = GradientCheck.Run(Function, InputObject, AbsoluteTolerance, RelativeTolerance);
        if (mismatches is [var worst, ..])
        {
            WriteWarning(string.Create(CultureInfo.InvariantCulture,
                $"{mismatches.Count} gradients are not the slope of the function. The worst: element {worst.OutputElement} of result {worst.Output + 1} " +
                $"by element {worst.InputElement} of input {worst.Input + 1}: the gradient is {worst.Gradient:G6}, the slope {worst.Slope:G6}."));
        }
        WriteObject(mismatches.Count == 0);
    }
}
