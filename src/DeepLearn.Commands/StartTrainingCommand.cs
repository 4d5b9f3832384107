using System.Globalization;
using System.Management.Automation;
using DeepLearn.Training;

namespace DeepLearn.Commands;

/// <summary>Trains a model on a data set and returns the training run.</summary>
/// <remarks>
/// <para>The model is trained in place: its weights change. The run that comes back holds the model, the history of every
/// epoch and what is needed to do the same again. A line per epoch goes to the information stream; -InformationAction Continue
/// shows it.</para>
/// <para>Ctrl+C stops after the batch in flight. A stopped pipeline can return nothing, so the run so far is then in the
/// variable $LastTrainingRun; with -RunFolder its checkpoint is on disk too.</para>
/// <para>A loss that becomes infinite or not a number ends the training with an error whose TargetObject is the run so far,
/// with the weights of the last good epoch.</para>
/// <para>The same seed gives the same result on the same machine. Without -Seed one is drawn, and recorded in the run.</para>
/// </remarks>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression
/// $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 3 -BatchSize 10 -LearningRate 0.03 -Seed 42
/// $run</code>
/// <para>Linear regression, three epochs; the run shows its epochs as a table.</para>
/// </example>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.2
/// $run = New-Model Mlp -Hidden 16 -OutFeatures 1 | Start-Training -Dataset $data -Epochs 2 -Optimizer Adam -Metric MAE -InformationAction Continue
/// $run.History[-1].ValidationLoss</code>
/// <para>Adam in place of SGD, with a second metric, a line per epoch, and the loss on the examples that were held back.</para>
/// </example>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.2
/// $run = New-Model Mlp -OutFeatures 1 | Start-Training -Dataset $data -Epochs 50 -Optimizer Adam -Patience 3 -Seed 1
/// $run.StopReason</code>
/// <para>Stops when the validation loss was no better for three epochs, and keeps the weights of the best.</para>
/// </example>
[Cmdlet(VerbsLifecycle.Start, "Training", SupportsShouldProcess = true)]
[OutputType(typeof(TrainingRun))]
public sealed class StartTrainingCommand : TrainingCommand
{
    /// <summary>The tag of the live epoch lines in the information stream.</summary>
    private const string EpochTag = "TrainingEpoch";

    /// <summary>Where the run so far is left when the pipeline is stopped.</summary>
    private const string LastRunVariable = "global:LastTrainingRun";

    /// <summary>A new or empty folder for the manifest, the metrics of every epoch and the last checkpoint.</summary>
    [Parameter]
    public string? RunFolder { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        var folder = RunFolder is null ? null : ResolveNewFile(RunFolder);
        if (folder is not null && !ShouldProcess(folder, "Train the model and write the run folder"))
            return;
        var run = Follow(new Trainer(InputObject, Options with { RunFolder = folder }).Start(Dataset, StopToken));
        try
        {
            WriteObject(run, enumerateCollection: false);
        }
        finally
        {
            // A stop may also come while the run is handed on.
            if (IsStopping)
                SessionState.PSVariable.Set(LastRunVariable, run);
        }
    }

    /// <inheritdoc/>
    private protected override void Show(TrainingEvent news)
    {
        if (news is EpochEvent { Record: var record })
            WriteInformation(record, [EpochTag]);
        if (news is BatchEvent batch)
            ReportProgress(
                $"Training {InputObject.Name ?? InputObject.Kind}",
                string.Create(CultureInfo.InvariantCulture, $"epoch {batch.Epoch}/{batch.Epochs}, step {batch.Step}/{batch.StepsInEpoch}, loss {batch.Loss:F4}, {batch.ExamplesPerSecond:N0} examples/s"),
                (batch.Epoch - 1 + (double)batch.Step / batch.StepsInEpoch) / batch.Epochs);
    }
}
