using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Commands.Parameters;
using DeepLearn.Data;
using DeepLearn.Metrics;

namespace DeepLearn.Commands;

/// <summary>Measures how good a model is on a data set.</summary>
/// <remarks>
/// <para>A training run brings its own data; a model needs -Dataset. Of splits the test examples are used, else the validation
/// examples; the training examples only where there is nothing else, with a warning.</para>
/// <para>Of classes: Accuracy, Error, LogLoss, ConfusionMatrix, ClassReport (every class by itself); Precision, Recall and F1 as means
/// over the classes; RocAuc and PrAuc for the ranking, of two classes for class 1, of more as means of each against the others.</para>
/// <para>Of values: MSE, RMSE, MAE, MAPE (0.1 is ten percent), R2, and LogRmse, the RMSE of the logarithms. They are in the units the
/// label came in, also where it is transformed for training. All numbers are those of scikit-learn. Weights do not change.</para>
/// </remarks>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.2
/// $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 2 -LearningRate 0.03
/// $run | Measure-Model -Metric MSE, MAE</code>
/// <para>Two errors of a trained model on the examples that were held back.</para>
/// </example>
/// <example>
/// <code>$data = ConvertTo-Dataset -Feature (New-Tensor -Kind Randn -Shape 30, 4) -Target (New-Tensor (0..29 | ForEach-Object { $_ % 3 }))
/// $model = New-Model SoftmaxRegression -OutFeatures 3
/// ($model | Measure-Model -Dataset $data -Metric ConfusionMatrix).Value</code>
/// <para>The confusion matrix of a model that has learned nothing yet.</para>
/// </example>
/// <example>
/// <code>$data = ConvertTo-Dataset -Feature (New-Tensor -Kind Randn -Shape 30, 4) -Target (New-Tensor (0..29 | ForEach-Object { $_ % 2 })) -ClassName no, yes
/// $model = New-Model SoftmaxRegression -OutFeatures 2
/// $result = $model | Measure-Model -Dataset $data -Metric RocAuc, ClassReport
/// $result[1].Value.Classes | Format-Table Name, Precision, Recall, Support</code>
/// <para>The area under the ROC curve, and a line for each class.</para>
/// </example>
[Cmdlet(VerbsDiagnostic.Measure, "Model")]
[OutputType(typeof(MetricResult))]
public sealed class MeasureModelCommand : LongRunningCommand
{
    /// <summary>The model, or the training run that made it.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public object InputObject { get; set; } = null!;

    /// <summary>The data to measure on; that of the training run if not given.</summary>
    [Parameter(Position = 1)]
    public DatasetSplits? Dataset { get; set; }

    /// <summary>What to measure; if not given Accuracy where labels are classes, otherwise MSE and MAE. Tab completes it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MetricCompleter))]
    public string[]? Metric { get; set; }

    /// <summary>How many examples to compute at a time; 256 if not given. It changes the speed, not the result.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int BatchSize { get; set; } = 256;

    /// <inheritdoc/>
    protected override bool RecordsAreIndependent => true;

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <inheritdoc/>
    protected override void Begin()
    {
        foreach (var name in Metric ?? [])
            MetricCatalogue.Get(name);
    }

    /// <inheritdoc/>
    protected override void Process()
    {
        var source = ModelSource.From(InputObject);
        var data = source.DataOr(Dataset);
        if (Dataset is null && data.Evaluation is null)
            WriteWarning($"'{data.Name}' has neither test nor validation examples: the model is measured on those it was trained on. Split-Dataset holds some back.");
        var examples = data.Test is { HasLabels: true } test ? test : data.Evaluation ?? data.Train;
        var metrics = Metric ?? (examples.HasClassLabels ? ["Accuracy"] : ["MSE", "MAE"]);
        WriteObject(Evaluator.Evaluate(source.Model, examples, metrics, batchSize: BatchSize, cancellationToken: StopToken), enumerateCollection: true);
    }
}
