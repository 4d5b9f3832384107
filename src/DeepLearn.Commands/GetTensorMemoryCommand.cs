using System.Management.Automation;
using DeepLearn.Memory;

namespace DeepLearn.Commands;

/// <summary>Tells how much memory tensors hold.</summary>
/// <remarks>
/// <para>LiveTensors counts the tensors that were not freed yet, LiveBytes the native memory behind them, PeakBytes the most there was at
/// once, CachedBytes what freed tensors left for the next ones, and ResidentBytes all memory of the process in RAM.</para>
/// <para>Tensors that no variable holds any more count until the garbage collector comes by: Clear-TensorMemory makes it come.</para>
/// </remarks>
/// <example>
/// <code>Get-TensorMemory</code>
/// <para>The figures of this session.</para>
/// </example>
/// <example>
/// <code>$before = Get-TensorMemory
/// $x = New-Tensor -Kind Zeros -Shape 1000, 1000
/// (Get-TensorMemory).LiveBytes - $before.LiveBytes</code>
/// <para>A million numbers of four bytes.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "TensorMemory")]
[OutputType(typeof(TensorMemory))]
public sealed class GetTensorMemoryCommand : DeepLearnCommand
{
    /// <inheritdoc/>
    protected override void End() => WriteObject(TensorMemory.Now());
}
