using System.Management.Automation;
using DeepLearn.Selection;

namespace DeepLearn.Commands;

/// <summary>Gives mean and deviation of loss and metrics over the folds of a cross-validation.</summary>
/// <remarks>
/// <para>A row for each measure, and for each cross-validation where the folds of several come down the pipeline. The deviation is
/// that of a sample (n - 1): how much the measure differs from fold to fold.</para>
/// </remarks>
/// <example>
/// <code>$cv = New-Model LinearRegression | Start-CrossValidation -Dataset (Import-Dataset SyntheticRegression) -Epochs 2 -LearningRate 0.03
/// $cv | Measure-CrossValidation</code>
/// <para>The mean loss of five folds and its deviation.</para>
/// </example>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression
/// $rates = 0.003, 0.03
/// $rates | ForEach-Object { New-Model LinearRegression | Start-CrossValidation -Dataset $data -Fold 3 -Epochs 1 -LearningRate $_ } |
///     Measure-CrossValidation | ForEach-Object Valid</code>
/// <para>The mean validation loss of two learning rates.</para>
/// </example>
[Cmdlet(VerbsDiagnostic.Measure, "CrossValidation")]
[OutputType(typeof(FoldSummary))]
public sealed class MeasureCrossValidationCommand : DeepLearnCommand
{
    private readonly List<FoldResult> _folds = [];

    /// <summary>The folds, as Start-CrossValidation gives them.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public FoldResult[] InputObject { get; set; } = [];

    /// <inheritdoc/>
    protected override void Process() => _folds.AddRange(InputObject);

    /// <inheritdoc/>
    protected override void End()
    {
        foreach (var validation in _folds.GroupBy(fold => fold.CrossValidation))
            WriteObject(FoldSummary.Of([.. validation]), enumerateCollection: true);
    }
}
