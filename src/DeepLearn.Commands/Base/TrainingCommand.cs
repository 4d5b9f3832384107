using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Data;
using DeepLearn.Modules;
using DeepLearn.Training;

namespace DeepLearn.Commands;

/// <summary>Base of the cmdlets that train: the parameters of a training, and what is shown while it lasts.</summary>
public abstract class TrainingCommand : LongRunningCommand
{
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

    /// <summary>Ends the training when the validation examples (else the test examples) got no better for so many epochs; the model then has the weights of its best epoch.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int? Patience { get; set; }

    /// <summary>The metric by which -Patience tells progress; the loss if not given. Tab completes it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(MetricCompleter))]
    public string? Monitor { get; set; }

    /// <summary>Takes the examples in the same order in every epoch.</summary>
    [Parameter]
    public SwitchParameter NoShuffle { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <summary>The settings that were typed.</summary>
    private protected TrainingOptions Options => new()
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
        Patience = Patience,
        Monitor = Monitor,
        Seed = Seed,
        Device = Device,
        Shuffle = !NoShuffle,
        Command = MyInvocation.Line.Trim(),
    };

    /// <summary>Shows what the training thread reports, on this thread, until it has ended.</summary>
    private protected TrainingRun Follow(TrainingSession session)
    {
        foreach (var news in session.Events.GetConsumingEnumerable())
        {
            // A pipeline that is being stopped takes no more output, but the batch in flight must still end.
            if (IsStopping)
                continue;
            try
            {
                Show(news);
            }
            catch (PipelineStoppedException)
            {
                // The stop came just now: go on without output.
            }
        }
        return session.Completion.GetAwaiter().GetResult();
    }

    /// <summary>Shows one piece of news.</summary>
    private protected abstract void Show(TrainingEvent news);
}
