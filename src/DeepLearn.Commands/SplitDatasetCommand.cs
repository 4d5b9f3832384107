using System.Management.Automation;
using DeepLearn.Data;

namespace DeepLearn.Commands;

/// <summary>Holds examples back from training, for validation and for test.</summary>
/// <remarks>
/// <para>The examples are parted at random; the same seed gives the same parts. From splits that exist already (Import-Dataset)
/// the training examples are parted, and the other parts stay where no fraction is given for them.</para>
/// </remarks>
/// <example>
/// <code>Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.2</code>
/// <para>Keeps a fifth of the training examples back to judge the model by.</para>
/// </example>
/// <example>
/// <code>$data = ConvertTo-Dataset -Feature (New-Tensor -Kind Randn -Shape 100, 4) -Target (New-Tensor -Kind Zeros -Shape 100, 1)
/// $parts = $data | Split-Dataset -ValidationFraction 0.2 -TestFraction 0.1 -Seed 7
/// $parts.Train.Count, $parts.Validation.Count, $parts.Test.Count</code>
/// <para>70 examples to train on, 20 to choose settings by, and 10 for the final judgement.</para>
/// </example>
[Cmdlet(VerbsCommon.Split, "Dataset")]
[OutputType(typeof(DatasetSplits))]
public sealed class SplitDatasetCommand : DeepLearnCommand
{
    /// <summary>The data set, or the splits whose training examples are to be parted.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public DatasetSplits InputObject { get; set; } = null!;

    /// <summary>The share of the examples that is kept for validation: at least 0, less than 1.</summary>
    [Parameter(Position = 1)]
    public double ValidationFraction { get; set; }

    /// <summary>The share of the examples that is kept for test: at least 0; with the other share less than 1.</summary>
    [Parameter]
    public double TestFraction { get; set; }

    /// <summary>Decides which examples go where; 0 if not given, so that a script splits alike each time.</summary>
    [Parameter]
    public long Seed { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (!MyInvocation.BoundParameters.ContainsKey(nameof(ValidationFraction)) && !MyInvocation.BoundParameters.ContainsKey(nameof(TestFraction)))
            ThrowTerminatingError(new ErrorRecord(
                new PSArgumentException("Say what to hold back: give -ValidationFraction, -TestFraction or both, for example -ValidationFraction 0.2."),
                "NothingToSplit", ErrorCategory.InvalidArgument, null));
    }

    /// <inheritdoc/>
    protected override void Process() => WriteObject(Splitter.Split(InputObject, ValidationFraction, TestFraction, Seed), enumerateCollection: false);
}
