using System.Management.Automation;
using TorchSharp;

namespace DeepLearn.Commands;

/// <summary>Runs a script block without recording its operations for gradients.</summary>
/// <remarks>
/// <para>What is computed in the block needs less memory and time, and tensors that require gradients may be changed in place: this is
/// where a training step updates its weights. The block runs in the current scope: variables set in it stay set.</para>
/// </remarks>
/// <example>
/// <code>$w = New-Tensor 1.0, 2.0 -RequiresGrad
/// $w.square().sum().backward()
/// Invoke-NoGrad { $null = $w.sub_($w.grad * 0.1) }
/// $w</code>
/// <para>One step of gradient descent.</para>
/// </example>
/// <example>
/// <code>$w = New-Tensor 1.0, 2.0 -RequiresGrad
/// $y = Invoke-NoGrad { $w * 2 }
/// $y.requires_grad</code>
/// <para>False: how y was computed is not known.</para>
/// </example>
[Cmdlet(VerbsLifecycle.Invoke, "NoGrad")]
[OutputType(typeof(object))]
public sealed class InvokeNoGradCommand : DeepLearnCommand
{
    /// <summary>What to run.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public ScriptBlock ScriptBlock { get; set; } = null!;

    /// <inheritdoc/>
    protected override void End()
    {
        using var off = torch.no_grad();
        WriteObject(InvokeCommand.InvokeScript(false, ScriptBlock, null, []), enumerateCollection: true);
    }
}
