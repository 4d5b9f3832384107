using System.Management.Automation;
using DeepLearn.Memory;

namespace DeepLearn.Commands;

/// <summary>Frees every tensor that nothing refers to, and gives unused memory back to the system.</summary>
/// <remarks>
/// <para>This happens by itself when tensors need room. Use it before a measurement, or to leave memory to other programs.</para>
/// </remarks>
/// <example>
/// <code>$x = New-Tensor -Kind Ones -Shape 1000, 1000
/// $x = $null
/// Clear-TensorMemory</code>
/// <para>The tensor that $x named is gone, and its memory is the system's again.</para>
/// </example>
/// <example>
/// <code>Clear-TensorMemory
/// Get-TensorMemory</code>
/// <para>What is really in use.</para>
/// </example>
[Cmdlet(VerbsCommon.Clear, "TensorMemory")]
[OutputType(typeof(void))]
public sealed class ClearTensorMemoryCommand : DeepLearnCommand
{
    /// <inheritdoc/>
    protected override void End() => TensorMemory.Clear();
}
