using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Memory;

namespace DeepLearn.Commands;

/// <summary>Runs a script block and frees the tensors that were made in it, but those that it outputs.</summary>
/// <remarks>
/// <para>Tensors are freed by themselves some time after the last variable lets go of them. A scope frees them at its end, which keeps the
/// memory of long loops low and their speed high. What the block outputs lives on, also in lists, hashtables and objects; models,
/// data sets and gradients live on anyway. A tensor that is only assigned to a variable is freed: output it instead.</para>
/// <para>The block runs in the current scope: variables set in it stay set. Scopes may be nested. See about_DeepLearn_Memory.</para>
/// </remarks>
/// <example>
/// <code>$x = New-Tensor -Kind Normal -Shape 1000, 1000
/// $mean = Use-TensorScope { $x.mm($x).relu().mean() }</code>
/// <para>The products are freed at once, the mean is kept.</para>
/// </example>
/// <example>
/// <code>$w = New-Tensor -Kind Zeros -Shape 2 -RequiresGrad
/// $X = New-Tensor -Kind Normal -Shape 100, 2
/// for ($step = 0; $step -lt 10; $step++) {
///     Use-TensorScope {
///         ($X.mv($w) - 1).square().mean().backward()
///         Invoke-NoGrad { $null = $w.sub_($w.grad * 0.1) }
///         $w.grad = $null
///     }
/// }</code>
/// <para>A training loop that needs no more memory than one step.</para>
/// </example>
[Cmdlet(VerbsOther.Use, "TensorScope")]
[OutputType(typeof(object))]
public sealed class UseTensorScopeCommand : DeepLearnCommand
{
    /// <summary>What to run.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public ScriptBlock ScriptBlock { get; set; } = null!;

    /// <inheritdoc/>
    protected override void End()
    {
        using var scope = new TensorScope();
        var output = InvokeCommand.InvokeScript(false, ScriptBlock, null, []);
        foreach (var tensor in TensorsIn.Value(output))
            scope.Keep(tensor);
        WriteObject(output, enumerateCollection: true);
    }
}
