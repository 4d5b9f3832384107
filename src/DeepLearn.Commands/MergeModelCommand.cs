using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Commands.Parameters;
using DeepLearn.Errors;
using DeepLearn.Selection;

namespace DeepLearn.Commands;

/// <summary>Makes one model of several: its output is the mean of theirs.</summary>
/// <remarks>
/// <para>The models, runs or folds of a cross-validation must take the same examples. The ensemble holds copies of them, is used like
/// any other model (Invoke-Model, Measure-Model, Export-Model), and each of its members prepares a table by its own preprocessor.</para>
/// <para>With -Stack the folds of several cross-validations of the same data are weighted: the weight of each cross-validation is
/// chosen to make -Metric best over what its models predicted of examples that they were not trained on (ensemble selection,
/// Caruana et al. 2004). So no model is judged by what it has seen.</para>
/// </remarks>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression
/// $cv = New-Model LinearRegression | Start-CrossValidation -Dataset $data -Fold 3 -Epochs 2 -BatchSize 10 -LearningRate 0.03
/// $ensemble = $cv | Merge-Model
/// $ensemble | Measure-Model -Dataset $data -Metric MAE</code>
/// <para>The models of three folds as one.</para>
/// </example>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression
/// $runs = 1..3 | ForEach-Object { New-Model Mlp -Hidden 16 -OutFeatures 1 | Start-Training -Dataset $data -Epochs 1 -Seed $_ }
/// $runs | Merge-Model | Export-Model -Path ensemble.safetensors</code>
/// <para>Three models from different seeds in one file.</para>
/// </example>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression
/// $linear = New-Model LinearRegression | Start-CrossValidation -Dataset $data -Fold 3 -Epochs 2 -LearningRate 0.03
/// $mlp = New-Model Mlp -Hidden 16 -OutFeatures 1 | Start-CrossValidation -Dataset $data -Fold 3 -Epochs 2 -LearningRate 0.03
/// $ensemble = $linear + $mlp | Merge-Model -Stack -Metric MSE</code>
/// <para>Two kinds of model, weighted by how well they predict what they have not seen.</para>
/// </example>
[Cmdlet(VerbsData.Merge, "Model")]
[OutputType(typeof(Ensemble))]
public sealed class MergeModelCommand : DeepLearnCommand
{
    private readonly List<object> _inputs = [];

    /// <summary>Models, training runs, or folds of cross-validations.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public object[] InputObject { get; set; } = [];

    /// <summary>Weights the cross-validations by what their models predict of examples they have not seen.</summary>
    [Parameter]
    public SwitchParameter Stack { get; set; }

    /// <summary>What -Stack makes best; if not given Accuracy where labels are classes, otherwise MSE. Tab completes it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MetricCompleter))]
    public string? Metric { get; set; }

    /// <inheritdoc/>
    protected override void Process() => _inputs.AddRange(InputObject.Select(value => ShellValue.Unwrap(value)!));

    /// <inheritdoc/>
    protected override void End()
    {
        if (!Stack)
        {
            WriteObject(new Ensemble([.. _inputs.Select(value => ModelSource.From(value).Model.Clone())]), enumerateCollection: false);
            return;
        }
        var folds = _inputs.Select(value => value as FoldResult ?? throw new DeepLearnException(
            "NotAFold", DeepLearnErrorKind.InvalidArgument,
            $"-Stack weights folds of cross-validations (Start-CrossValidation), got {value.GetType().Name} '{value}'.", value)).ToList();
        WriteObject(Stacking.Merge(folds, Metric), enumerateCollection: false);
    }
}
