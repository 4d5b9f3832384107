using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Data;
using DeepLearn.Selection;

namespace DeepLearn.Commands;

/// <summary>Holds examples back from training, for validation and for test, or cuts them into folds.</summary>
/// <remarks>
/// <para>The examples are parted at random; the same seed gives the same parts. From splits that exist already (Import-Dataset)
/// the training examples are parted, and the other parts stay where no fraction is given for them.</para>
/// <para>With -Fold the examples are cut into so many parts, and for each there are splits in which it is the validation part and
/// all others are for training: what Start-CrossValidation works with.</para>
/// <para>What a table's preprocessor has learned (means, deviations, medians) is learned anew from each training part, so nothing of
/// the examples that are held back is in it.</para>
/// </remarks>
/// <example>
/// <code>Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.2</code>
/// <para>Keeps a fifth of the training examples back to judge the model by.</para>
/// </example>
/// <example>
/// <code>$data = ConvertTo-Dataset -Feature (New-Tensor -Kind Randn -Shape 100, 4) -Target (New-Tensor (0..99 | ForEach-Object { $_ % 4 }))
/// $parts = $data | Split-Dataset -ValidationFraction 0.2 -TestFraction 0.1 -Stratify -Seed 7
/// $parts.Train.Count, $parts.Validation.Count, $parts.Test.Count</code>
/// <para>70 examples to train on, 20 to choose settings by, and 10 for the final judgement, with all classes in each.</para>
/// </example>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression
/// $data | Split-Dataset -Fold 5 | ForEach-Object { $_.Validation.Count }</code>
/// <para>Five folds of neighbours: each fifth of the data is once the validation part.</para>
/// </example>
[Cmdlet(VerbsCommon.Split, "Dataset", DefaultParameterSetName = FractionSet)]
[OutputType(typeof(DatasetSplits))]
public sealed class SplitDatasetCommand : DeepLearnCommand
{
    private const string FractionSet = "Fraction";
    private const string FoldSet = "Fold";

    /// <summary>The data set, or the splits whose training examples are to be parted.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public DatasetSplits InputObject { get; set; } = null!;

    /// <summary>The share of the examples that is kept for validation: at least 0, less than 1.</summary>
    [Parameter(Position = 1, ParameterSetName = FractionSet)]
    public double ValidationFraction { get; set; }

    /// <summary>The share of the examples that is kept for test: at least 0; with the other share less than 1.</summary>
    [Parameter(ParameterSetName = FractionSet)]
    public double TestFraction { get; set; }

    /// <summary>Gives every part its share of each class; of measured labels its share of the small and the large ones.</summary>
    [Parameter(ParameterSetName = FractionSet)]
    public SwitchParameter Stratify { get; set; }

    /// <summary>The number of folds, at least 2.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FoldSet)]
    public int Fold { get; set; }

    /// <summary>Which examples stand together in a fold: Contiguous (neighbours, if not given), Shuffled, or Stratified, with each class in its share.</summary>
    [Parameter(ParameterSetName = FoldSet)]
    public FoldKind FoldKind { get; set; }

    /// <summary>A value for each example, such as a column of the table: examples with the same value stay in one fold.</summary>
    [Parameter(ParameterSetName = FoldSet)]
    [AllowNull]
    public object?[]? Group { get; set; }

    /// <summary>How often to cut the examples, each time in another way; once if not given.</summary>
    [Parameter(ParameterSetName = FoldSet)]
    public int Repeat { get; set; } = 1;

    /// <summary>Decides which examples go where; 0 if not given, so that a script splits alike each time.</summary>
    [Parameter]
    public long Seed { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <inheritdoc/>
    protected override void Begin()
    {
        if (ParameterSetName == FractionSet
            && !MyInvocation.BoundParameters.ContainsKey(nameof(ValidationFraction)) && !MyInvocation.BoundParameters.ContainsKey(nameof(TestFraction)))
            ThrowTerminatingError(new ErrorRecord(
                new PSArgumentException("Say what to hold back: give -ValidationFraction, -TestFraction or both, for example -ValidationFraction 0.2; or -Fold."),
                "NothingToSplit", ErrorCategory.InvalidArgument, null));
    }

    /// <inheritdoc/>
    protected override void Process()
    {
        if (ParameterSetName == FractionSet)
        {
            WriteObject(Splitter.Split(InputObject, ValidationFraction, TestFraction, Seed, Stratify), enumerateCollection: false);
            return;
        }
        var options = new FoldOptions { Count = Fold, Kind = FoldKind, Groups = (object?[]?)ShellValue.Unwrap(Group), Repeats = Repeat, Seed = Seed };
        foreach (var fold in Folds.Of(InputObject.Train, options))
            WriteObject(Folds.Split(InputObject.Train, fold), enumerateCollection: false);
    }
}
