using System.Globalization;
using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Data;
using DeepLearn.Modules;
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
[Cmdlet(VerbsLifecycle.Start, "Training", SupportsShouldProcess = true)]
[OutputType(typeof(TrainingRun))]
public sealed class StartTrainingCommand : LongRunningCommand
{
    /// <summary>The tag of the live epoch lines in the information stream.</summary>
    private const string EpochTag = "TrainingEpoch";

    /// <summary>Where the run so far is left when the pipeline is stopped.</summary>
    private const string LastRunVariable = "global:LastTrainingRun";

    /// <summary>The model to train.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [Alias("Model")]
    public Module InputObject { get; set; } = null!;

    /// <summary>The data: splits as Import-Dataset and Split-Dataset give them, or a data set, all of which is then trained on.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public DatasetSplits Dataset { get; set; } = null!;

    /// <summary>How often to go through the training examples; 10 if not given.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int Epochs { get; set; } = 10;

    /// <summary>The number of examples in a step; 256 if not given. The last batch of an epoch may be smaller.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int BatchSize { get; set; } = 256;

    /// <summary>The step size; if not given the optimizer's own: 0.01 for SGD, 0.001 for Adam and AdamW.</summary>
    [Parameter]
    public double? LearningRate { get; set; }

    /// <summary>How the weights follow the gradient: SGD (if not given), Adam, AdamW. Tab completes it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(OptimizerCompleter))]
    public string Optimizer { get; set; } = "SGD";

    /// <summary>The momentum of SGD: 0 (none, if not given) up to 1.</summary>
    [Parameter]
    public double Momentum { get; set; }

    /// <summary>How strongly weights are pulled towards zero; if not given the optimizer's own: 0, for AdamW 0.01.</summary>
    [Parameter]
    public double? WeightDecay { get; set; }

    /// <summary>Uses Nesterov's momentum.</summary>
    [Parameter]
    public SwitchParameter Nesterov { get; set; }

    /// <summary>What to minimise; if not given CrossEntropy where labels are classes, otherwise MSE. Tab completes it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(LossCompleter))]
    public string? Loss { get; set; }

    /// <summary>
    /// What to measure in every epoch besides the loss; if not given Accuracy where labels are classes. Tab completes it; Get-Help
    /// Measure-Model tells what each is.
    /// </summary>
    [Parameter]
    [ArgumentCompleter(typeof(MetricCompleter))]
    public string[]? Metric { get; set; }

    /// <summary>Decides the weights that are still to be drawn and the order of the examples.</summary>
    [Parameter]
    public long? Seed { get; set; }

    /// <summary>Where to compute: cpu (if not given), or cuda where there is a GPU. Tab completes it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(DeviceCompleter))]
    public string Device { get; set; } = "cpu";

    /// <summary>A new or empty folder for the manifest, the metrics of every epoch and the last checkpoint.</summary>
    [Parameter]
    public string? RunFolder { get; set; }

    /// <summary>Takes the examples in the same order in every epoch.</summary>
    [Parameter]
    public SwitchParameter NoShuffle { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <inheritdoc/>
    protected override void Process()
    {
        var folder = RunFolder is null ? null : ResolveNewFile(RunFolder);
        if (folder is not null && !ShouldProcess(folder, "Train the model and write the run folder"))
            return;
        var run = Follow(new Trainer(InputObject, Options(folder)).Start(Dataset, StopToken));
        if (StopToken.IsCancellationRequested)
            SessionState.PSVariable.Set(LastRunVariable, run);
        WriteObject(run, enumerateCollection: false);
    }

    /// <summary>Shows what the training thread reports, on this thread, until it has ended.</summary>
    private TrainingRun Follow(TrainingSession session)
    {
        foreach (var news in session.Events.GetConsumingEnumerable())
        {
            // A pipeline that is being stopped takes no more output, but the batch in flight must still end.
            if (!StopToken.IsCancellationRequested)
                Show(news);
        }
        return session.Completion.GetAwaiter().GetResult();
    }

    private void Show(TrainingEvent news)
    {
        try
        {
            if (news is EpochEvent { Record: var record })
                WriteInformation(record, [EpochTag]);
            if (news is BatchEvent batch)
                ReportProgress(
                    $"Training {InputObject.Name ?? InputObject.Kind}",
                    string.Create(CultureInfo.InvariantCulture, $"epoch {batch.Epoch}/{batch.Epochs}, step {batch.Step}/{batch.StepsInEpoch}, loss {batch.Loss:F4}, {batch.ExamplesPerSecond:N0} examples/s"),
                    (batch.Epoch - 1 + (double)batch.Step / batch.StepsInEpoch) / batch.Epochs);
        }
        catch (PipelineStoppedException)
        {
            // The stop came just now: the loop above goes on without output.
        }
    }

    private TrainingOptions Options(string? folder) => new()
    {
        Epochs = Epochs,
        BatchSize = BatchSize,
        LearningRate = LearningRate,
        Optimizer = Optimizer,
        Momentum = Momentum,
        Nesterov = Nesterov,
        WeightDecay = WeightDecay,
        Loss = Loss,
        Metrics = Metric,
        Seed = Seed,
        Device = Device,
        Shuffle = !NoShuffle,
        RunFolder = folder,
        Command = MyInvocation.Line.Trim(),
    };
}
