using System.Globalization;
using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Data;
using DeepLearn.Selection;
using DeepLearn.Training;

namespace DeepLearn.Commands;

/// <summary>Judges a model and its settings by K-fold cross-validation.</summary>
/// <remarks>
/// <para>The examples are cut into folds. For each, a new model of the same architecture is trained on all other folds and
/// measured on this one; the result of a fold comes out as soon as it is done. The model that is given keeps its weights: those of
/// the folds are drawn anew. Measure-CrossValidation gives mean and deviation, Merge-Model makes one model of those of the folds.</para>
/// <para>A result has Fold, Repeat and, for the loss and each metric, a property for either side: TrainLoss and ValidLoss,
/// TrainMAE and ValidMAE. Runs holds the trainings with their curves, Predictions what the model says of the examples in Rows, which
/// it has never seen.</para>
/// <para>What a table's preprocessor has learned (means, deviations, medians) is learned anew in each fold from the examples that
/// are trained on, so nothing of the validation examples is known to the model. With -Patience these examples do choose the epoch, so
/// the result is a little too good.</para>
/// <para>Ctrl+C stops after the batch in flight; the folds that were done are then in $LastCrossValidation.</para>
/// </remarks>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression
/// $cv = New-Model LinearRegression | Start-CrossValidation -Dataset $data -Fold 5 -Epochs 3 -BatchSize 10 -LearningRate 0.03 -Metric MAE -Seed 1
/// $cv | Format-Table Fold, TrainMAE, ValidMAE
/// $cv | Measure-CrossValidation</code>
/// <para>Five folds of a linear model as a table, then mean and deviation of loss and mean absolute error.</para>
/// </example>
/// <example>
/// <code>$data = ConvertTo-Dataset -Feature (New-Tensor -Kind Randn -Shape 60, 4) -Target (New-Tensor (0..59 | ForEach-Object { $_ % 3 }))
/// $cv = New-Model SoftmaxRegression -OutFeatures 3 | Start-CrossValidation -Dataset $data -Fold 3 -FoldKind Stratified -Ensemble 2 -Epochs 2
/// $cv[0].Model.Members.Count</code>
/// <para>Folds in which every class has its share; in each, two models from different seeds are judged by the mean of their outputs.</para>
/// </example>
[Cmdlet(VerbsLifecycle.Start, "CrossValidation")]
[OutputType(typeof(FoldResult))]
public sealed class StartCrossValidationCommand : TrainingCommand
{
    /// <summary>Where the folds so far are left when the pipeline is stopped.</summary>
    private const string LastVariable = "global:LastCrossValidation";

    private string _place = "";
    private int _modelsDone;
    private int _models;

    /// <summary>The number of folds; 5 if not given.</summary>
    [Parameter]
    public int Fold { get; set; } = 5;

    /// <summary>Which examples stand together in a fold: Contiguous (neighbours, if not given), Shuffled, or Stratified, with each class in its share.</summary>
    [Parameter]
    public FoldKind FoldKind { get; set; }

    /// <summary>A value for each example, such as a column of the table: examples with the same value stay in one fold.</summary>
    [Parameter]
    public object?[]? Group { get; set; }

    /// <summary>How often to cut the examples and go through the folds, each time in another way; once if not given.</summary>
    [Parameter]
    public int Repeat { get; set; } = 1;

    /// <summary>The number of models to train in each fold, from different seeds; their mean output is judged. 1 if not given.</summary>
    [Parameter]
    public int Ensemble { get; set; } = 1;

    /// <inheritdoc/>
    protected override void Process()
    {
        var folds = new FoldOptions
        {
            Count = Fold,
            Kind = FoldKind,
            Groups = (object?[]?)ShellValue.Unwrap(Group),
            Repeats = Repeat,
            Seed = Seed ?? 0,
        };
        var validation = new CrossValidation(InputObject, Dataset.Train, folds, Options, Ensemble);
        var done = new List<PSObject>();
        (_models, _modelsDone) = (validation.ModelCount, 0);
        try
        {
            foreach (var fold in validation.Folds)
            {
                _place = Repeat > 1 ? $"repeat {fold.Repeat}/{Repeat}, fold {fold.Number}/{Fold}" : $"fold {fold.Number}/{Fold}";
                if (validation.Validate(fold, Watch, StopToken) is not { } result)
                    return;
                done.Add(FoldView.Of(result));
                WriteInformation($"{_place}: {FoldView.Line(result)}", ["CrossValidationFold"]);
                WriteObject(done[^1]);
            }
        }
        finally
        {
            // A stop may also come while a result is handed on.
            if (IsStopping)
                SessionState.PSVariable.Set(LastVariable, done.ToArray());
        }
    }

    /// <inheritdoc/>
    private protected override void Show(TrainingEvent news)
    {
        if (news is BatchEvent batch)
            ReportProgress(
                $"Cross-validation of {InputObject.Name ?? InputObject.Kind}",
                string.Create(CultureInfo.InvariantCulture, $"{_place}, epoch {batch.Epoch}/{batch.Epochs}, loss {batch.Loss:F4}, {batch.ExamplesPerSecond:N0} examples/s"),
                (_modelsDone + (batch.Epoch - 1 + (double)batch.Step / batch.StepsInEpoch) / batch.Epochs) / _models);
    }

    private TrainingRun Watch(TrainingSession session)
    {
        var run = Follow(session);
        _modelsDone++;
        return run;
    }
}
