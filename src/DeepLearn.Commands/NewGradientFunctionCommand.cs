using System.Management.Automation;
using DeepLearn.Autograd;
using DeepLearn.Commands.Parameters;
using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Makes a function with a gradient that you write yourself.</summary>
/// <remarks>
/// <para>Call it with $f.apply($x, ...). Forward runs without being recorded: its first argument is a context, the rest are those of
/// apply, and its output is the result. Backward gets the context and the gradient of each result, and outputs one gradient for
/// each tensor that forward was given ($null where there is none).</para>
/// <para>Forward keeps tensors for backward with $ctx.save_for_backward($a, $b) and other values with $ctx.save_data('name', $value);
/// backward gets them with $ctx.get_saved_variables() and $ctx.get_data('name'). What backward computes can itself be differentiated.
/// An error in either block is the error of apply or of backward().</para>
/// <para>Test-Gradient tells whether the gradient is right.</para>
/// </remarks>
/// <example>
/// <code>$cube = New-GradientFunction -Name Cube -Forward {
///     param($ctx, $x)
///     $ctx.save_for_backward($x)
///     $x * $x * $x
/// } -Backward {
///     param($ctx, $gradient)
///     $x, $null = $ctx.get_saved_variables()
///     $gradient * 3 * $x * $x
/// }
/// $x = New-Tensor 1.0, 2.0 -RequiresGrad
/// $cube.apply($x).sum().backward()
/// $x.grad</code>
/// <para>x³ with its gradient 3x².</para>
/// </example>
/// <example>
/// <code>$clipped = New-GradientFunction -Forward { param($ctx, $x) $x.clone() } -Backward { param($ctx, $gradient) $gradient.clamp(-1, 1) }
/// $x = New-Tensor 3.0 -RequiresGrad
/// ($clipped.apply($x) * 100).backward()
/// $x.grad</code>
/// <para>Does nothing forward, and keeps gradients between -1 and 1.</para>
/// </example>
[Cmdlet(VerbsCommon.New, "GradientFunction")]
[OutputType(typeof(GradientFunction))]
public sealed class NewGradientFunctionCommand : DeepLearnCommand
{
    /// <summary>Computes the result: { param($ctx, $x, ...) ... }.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public ScriptBlock Forward { get; set; } = null!;

    /// <summary>Computes the gradients of the arguments: { param($ctx, $gradient, ...) ... }.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public ScriptBlock Backward { get; set; } = null!;

    /// <summary>What errors and computation graphs call the function.</summary>
    [Parameter]
    public string Name { get; set; } = "GradientFunction";

    /// <inheritdoc/>
    protected override void End()
    {
        var (name, forward, backward) = (Name, Forward, Backward);
        WriteObject(new GradientFunction(
            name,
            (context, arguments) => ScriptFunction.Tensors(forward, ScriptFunction.Invoke(forward, [context, .. arguments])),
            (context, gradients) => Array.ConvertAll(ScriptFunction.Invoke(backward, [context, .. gradients]), value => value switch
            {
                null => null,
                Tensor tensor => tensor,
                _ => throw new DeepLearnException("TensorExpected", DeepLearnErrorKind.InvalidArgument,
                    $"Backward of {name} must give tensors or $null, one for each tensor that forward takes, but it gave {value.GetType().Name} '{value}'. Assign to $null what is no gradient.", value),
            })));
    }
}
