using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Metrics;
using DeepLearn.Modules;
using DeepLearn.Preprocessing;
using DeepLearn.Tables;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Applies a model to examples and returns its outputs.</summary>
/// <remarks>
/// <para>The model computes in evaluation mode and without gradients; it does not change. The result is one tensor with a row
/// for each example: for a classifier a score per class, of which .argmax(1) is the predicted class; otherwise the predicted
/// values, in the units of the label, whatever a preprocessor did to it for training.</para>
/// <para>Examples come down the pipeline with -Model: a data set, a tensor, or a table, which then passes the preprocessor that the
/// model was trained with.</para>
/// <para>Of splits the test examples are used, else the validation examples, else the training examples.</para>
/// </remarks>
/// <example>
/// <code>$model = New-Layer Linear -InFeatures 4 -OutFeatures 3 | New-Model
/// $x = New-Tensor -Kind Randn -Shape 5, 4
/// ($model | Invoke-Model -Tensor $x).argmax(1)</code>
/// <para>The class that the model gives to each of five examples.</para>
/// </example>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.1
/// $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1 -LearningRate 0.03
/// ($run | Invoke-Model).shape</code>
/// <para>What a trained model predicts for the 100 examples that were held back.</para>
/// </example>
/// <example>
/// <code>'Area,Price', '50,100', '80,160', '120,250' | Set-Content houses.csv
/// $houses = Import-Table houses.csv
/// $prep = $houses | New-Preprocessor -Label Price -Standardize
/// $run = New-Model LinearRegression | Start-Training -Dataset ($houses | ConvertTo-Dataset -Preprocessor $prep) -Epochs 1
/// $run | Export-Model houses.safetensors
/// Import-Table houses.csv | Invoke-Model -Model (Import-Model houses.safetensors)</code>
/// <para>What a prediction needs: a table and the file of a model.</para>
/// </example>
[Cmdlet(VerbsLifecycle.Invoke, "Model", DefaultParameterSetName = DatasetSet)]
[OutputType(typeof(Tensor))]
public sealed class InvokeModelCommand : LongRunningCommand
{
    private const string DatasetSet = "Dataset";
    private const string TensorSet = "Tensor";
    private const string ModelSet = "Model";

    /// <summary>The model, or the training run that made it; with -Model the examples: a data set, a table, or a tensor whose first dimension counts them.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public object InputObject { get; set; } = null!;

    /// <summary>The examples as a data set; that of the training run if not given.</summary>
    [Parameter(ParameterSetName = DatasetSet)]
    public DatasetSplits? Dataset { get; set; }

    /// <summary>The examples as a tensor whose first dimension counts them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TensorSet)]
    public Tensor Tensor { get; set; } = null!;

    /// <summary>The model, or the training run that made it, where examples come down the pipeline.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ModelSet)]
    public object Model { get; set; } = null!;

    /// <summary>How many examples to compute at a time; 256 if not given. It changes the speed, not the result.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int BatchSize { get; set; } = 256;

    /// <inheritdoc/>
    protected override bool RecordsAreIndependent => true;

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <inheritdoc/>
    protected override void Process()
    {
        var source = ModelSource.From(ParameterSetName == ModelSet ? Model : InputObject);
        var examples = ParameterSetName switch
        {
            ModelSet => ShellValue.Unwrap(InputObject),
            TensorSet => Tensor,
            _ => source.DataOr(Dataset),
        };
        WriteObject(
            examples switch
            {
                Tensor tensor => Predictor.Predict(source.Model, tensor, BatchSize, StopToken),
                Table table => Predictor.Predict(source.Model, new TableDataset(table, PreprocessorOf(source.Model)), BatchSize, StopToken),
                DatasetSplits data => Predictor.Predict(source.Model, data.Test ?? data.Validation ?? data.Train, BatchSize, StopToken),
                Dataset data => Predictor.Predict(source.Model, data, BatchSize, StopToken),
                _ => throw new DeepLearnException("NotExamples", DeepLearnErrorKind.InvalidArgument,
                    $"Expected a data set, a table or a tensor, got {examples?.GetType().Name} '{examples}'.", examples),
            },
            enumerateCollection: false);
    }

    /// <summary>Any of the model's: with several, each of its parts takes the table by its own.</summary>
    private static Preprocessor PreprocessorOf(Module model) => model.NamedModules().Select(inner => inner.Value.Preprocessor).FirstOrDefault(own => own is not null)
        ?? throw new DeepLearnException("PreprocessorNeeded", DeepLearnErrorKind.InvalidArgument,
            $"The model {model.Name ?? model.Kind} was not trained on a table and has no preprocessor. Make a data set of the table (ConvertTo-Dataset), and pipe that in.", model);
}
