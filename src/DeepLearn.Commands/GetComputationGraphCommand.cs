using System.Collections;
using System.Management.Automation;
using DeepLearn.Autograd;
using DeepLearn.Commands.Parameters;
using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Shows the operations from which a tensor was computed.</summary>
/// <remarks>
/// <para>The graph reads from the result down to the tensors that require gradients. Operations have libtorch's names of their gradients:
/// MulBackward0 is a product. What takes no part in gradients is not in the graph.</para>
/// <para>Export-Plot draws the graph.</para>
/// </remarks>
/// <example>
/// <code>$x = New-Tensor 1.0, 2.0 -RequiresGrad
/// $w = New-Tensor 3.0, 4.0 -RequiresGrad
/// Get-ComputationGraph ($x * $w + $x).sum() -Name @{ x = $x; w = $w }</code>
/// <para>The graph as a tree.</para>
/// </example>
/// <example>
/// <code>$x = New-Tensor 1.0, 2.0 -RequiresGrad
/// ($x * 2).exp().sum() | Get-ComputationGraph | Export-Plot -Path graph.svg</code>
/// <para>The graph as a picture.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "ComputationGraph")]
[OutputType(typeof(ComputationGraph))]
public sealed class GetComputationGraphCommand : DeepLearnCommand
{
    /// <summary>The result.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public Tensor InputObject { get; set; } = null!;

    /// <summary>What to call the tensors that it was computed from: @{ x = $x; w = $w }.</summary>
    [Parameter]
    public Hashtable? Name { get; set; }

    /// <inheritdoc/>
    protected override bool RecordsAreIndependent => MyInvocation.ExpectingInput;

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <inheritdoc/>
    protected override void Process()
    {
        var names = Name?.Cast<DictionaryEntry>().ToDictionary(entry => $"{entry.Key}", entry => ShellValue.Unwrap(entry.Value) as Tensor
            ?? throw new DeepLearnException("TensorExpected", DeepLearnErrorKind.InvalidArgument, $"-Name gives '{entry.Key}' to {entry.Value ?? "$null"}, which is no tensor.", entry.Value));
        WriteObject(ComputationGraph.Of(InputObject, names));
    }
}
