using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Data;
using DeepLearn.Metrics;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Applies a model to examples and returns its outputs.</summary>
/// <remarks>
/// <para>The model computes in evaluation mode and without gradients; it does not change. The result is one tensor with a row
/// for each example: for a classifier a score per class, of which .argmax(1) is the predicted class.</para>
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
[Cmdlet(VerbsLifecycle.Invoke, "Model", DefaultParameterSetName = DatasetSet)]
[OutputType(typeof(Tensor))]
public sealed class InvokeModelCommand : LongRunningCommand
{
    private const string DatasetSet = "Dataset";
    private const string TensorSet = "Tensor";

    /// <summary>The model, or the training run that made it.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public object InputObject { get; set; } = null!;

    /// <summary>The examples as a data set; that of the training run if not given.</summary>
    [Parameter(ParameterSetName = DatasetSet)]
    public DatasetSplits? Dataset { get; set; }

    /// <summary>The examples as a tensor whose first dimension counts them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TensorSet)]
    public Tensor Tensor { get; set; } = null!;

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
        var source = ModelSource.From(InputObject);
        WriteObject(
            ParameterSetName == TensorSet
                ? Predictor.Predict(source.Model, Tensor, BatchSize, StopToken)
                : Predictor.Predict(source.Model, Examples(source.DataOr(Dataset)), BatchSize, StopToken),
            enumerateCollection: false);
    }

    private static Dataset Examples(DatasetSplits data) => data.Test ?? data.Validation ?? data.Train;
}
