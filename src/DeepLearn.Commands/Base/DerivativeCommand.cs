using System.Management.Automation;
using DeepLearn.Autograd;
using DeepLearn.Commands.Parameters;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Base of the cmdlets that differentiate a script block.</summary>
public abstract class DerivativeCommand : DeepLearnCommand
{
    /// <summary>
    /// The function. It is called with the tensors of -InputObject as arguments, by param($x, $y) or $args; the first is $_ too.
    /// Its output is the result.
    /// </summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("Function")]
    public ScriptBlock ScriptBlock { get; set; } = null!;

    /// <summary>Where to differentiate: one tensor for each argument of the function. Every tensor from the pipeline is a case of its own.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [Alias("At")]
    public Tensor[] InputObject { get; set; } = [];

    /// <inheritdoc/>
    protected override bool RecordsAreIndependent => MyInvocation.ExpectingInput;

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <summary>The function as the engine calls it.</summary>
    private protected TensorFunction Function => ScriptFunction.From(ScriptBlock);

    /// <summary>Writes tensors one by one.</summary>
    private protected void Write(IEnumerable<Tensor> tensors)
    {
        foreach (var tensor in tensors)
            WriteObject(tensor, enumerateCollection: false);
    }

    /// <summary>Writes one row of a matrix of tensors at a time: the tensor itself where a row has but one.</summary>
    private protected void Write(IEnumerable<Tensor[]> rows)
    {
        foreach (var row in rows)
            WriteObject(row.Length == 1 ? row[0] : row, enumerateCollection: false);
    }
}
