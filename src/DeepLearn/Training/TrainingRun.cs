using DeepLearn.Data;
using DeepLearn.Modules;

namespace DeepLearn.Training;

/// <summary>A training and what it gave.</summary>
public sealed class TrainingRun
{
    internal TrainingRun(TrainingContext context, TimeSpan duration)
    {
        Id = context.RunId;
        Model = context.Model;
        Data = context.Data;
        Options = context.Options;
        Seed = context.Seed;
        Status = context.Status;
        StopReason = context.Failure?.Message ?? context.StopReason;
        BestEpoch = context.BestEpoch;
        History = context.History.ToArray();
        Duration = duration;
        LossName = context.Loss.Name;
        OptimizerName = context.Optimizer.GetType().Name;
        LearningRate = context.Optimizer.LearningRate;
        StepCount = context.StepCount;
    }

    /// <summary>The name of the run: when it began and its seed.</summary>
    public string Id { get; }

    /// <summary>The trained model, in evaluation mode.</summary>
    public Module Model { get; }

    /// <summary>What it was trained on and judged by.</summary>
    public DatasetSplits Data { get; }

    /// <summary>The settings of the training.</summary>
    public TrainingOptions Options { get; }

    /// <summary>The seed, given or drawn.</summary>
    public long Seed { get; }

    /// <summary>How it ended.</summary>
    public TrainingStatus Status { get; }

    /// <summary>Why it ended before its last epoch, or null.</summary>
    public string? StopReason { get; }

    /// <summary>The epoch whose weights the model has, where early stopping chose it; else null, for the last.</summary>
    public int? BestEpoch { get; }

    /// <summary>The epochs done.</summary>
    public IReadOnlyList<EpochRecord> History { get; }

    /// <summary>Steps done in all.</summary>
    public long StepCount { get; }

    /// <summary>Training examples a second over all epochs done, evaluation not counted; 0 where none was done.</summary>
    public double ExamplesPerSecond => History.Count == 0 ? 0 : History.Count / History.Sum(epoch => 1 / epoch.ExamplesPerSecond);

    /// <summary>Time from beginning to end.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The folder with the manifest and checkpoints, as a full path, or null.</summary>
    public string? RunFolder => Options.RunFolder is null ? null : Path.GetFullPath(Options.RunFolder);

    /// <summary>The name of the loss.</summary>
    public string LossName { get; }

    /// <summary>The name of the optimizer.</summary>
    public string OptimizerName { get; }

    /// <summary>The learning rate at the end.</summary>
    public double LearningRate { get; }
}
