using DeepLearn.Data;
using DeepLearn.Losses;
using DeepLearn.Modules;
using DeepLearn.Optimizers;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Training;

/// <summary>The state of a training, shared by the loop and its callbacks.</summary>
public sealed class TrainingContext
{
    private double? _batchLoss;

    internal TrainingContext(
        string runId, Module model, DatasetSplits data, TrainingOptions options, Device device, Loss loss, Optimizer optimizer,
        int stepsInEpoch, CancellationToken cancellationToken)
    {
        RunId = runId;
        Model = model;
        Data = data;
        Options = options;
        Seed = options.Seed!.Value;
        Device = device;
        Loss = loss;
        Optimizer = optimizer;
        StepsInEpoch = stepsInEpoch;
        CancellationToken = cancellationToken;
    }

    /// <summary>The name of the run.</summary>
    public string RunId { get; }

    /// <summary>The model in training.</summary>
    public Module Model { get; }

    /// <summary>What it is trained on and judged by.</summary>
    public DatasetSplits Data { get; }

    /// <summary>The settings of the training.</summary>
    public TrainingOptions Options { get; }

    /// <summary>The seed in use, given or drawn.</summary>
    public long Seed { get; }

    /// <summary>Where the model is trained.</summary>
    public Device Device { get; }

    /// <summary>What is made small.</summary>
    public Loss Loss { get; }

    /// <summary>What changes the weights.</summary>
    public Optimizer Optimizer { get; }

    /// <summary>Ends the training after the batch in flight.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The epoch, from 1.</summary>
    public int Epoch { get; private set; }

    /// <summary>The number of epochs asked for.</summary>
    public int Epochs => Options.Epochs;

    /// <summary>Batches begun in this epoch.</summary>
    public int Step { get; private set; }

    /// <summary>Batches in an epoch.</summary>
    public int StepsInEpoch { get; }

    /// <summary>Batches done in all epochs.</summary>
    public long StepCount { get; private set; }

    /// <summary>The batch in flight, on the device.</summary>
    public Batch Batch { get; private set; }

    /// <summary>What the model made of the batch, without gradient; valid until the end of the step.</summary>
    public Tensor Output { get; private set; } = null!;

    /// <summary>The loss of the batch as a tensor, without gradient; valid until the end of the step.</summary>
    public Tensor LossTensor { get; private set; } = null!;

    /// <summary>The loss of the batch. The first look waits for the device.</summary>
    public double BatchLoss => _batchLoss ??= LossTensor.to(ScalarType.Float64).item<double>();

    /// <summary>The epochs done.</summary>
    public IReadOnlyList<EpochRecord> History => Records;

    /// <summary>The last epoch done, or null.</summary>
    public EpochRecord? LastEpoch => Records.Count > 0 ? Records[^1] : null;

    /// <summary>The epoch that was best so far, where early stopping looks for it; its weights are the model's in the end.</summary>
    public int? BestEpoch { get; internal set; }

    /// <summary>How the training ended, or Running.</summary>
    public TrainingStatus Status =>
        Failure is not null ? TrainingStatus.Failed
        : !HasEnded ? TrainingStatus.Running
        : StopReason is not null ? TrainingStatus.Stopped
        : TrainingStatus.Completed;

    /// <summary>Why the training stops before its last epoch, or null.</summary>
    public string? StopReason { get; private set; }

    /// <summary>True once a stop was asked for.</summary>
    public bool StopRequested => StopReason is not null;

    /// <summary>The error that ended the training, or null.</summary>
    public Exception? Failure { get; internal set; }

    internal List<EpochRecord> Records { get; } = [];

    internal bool HasEnded { get; set; }

    /// <summary>Ends the training after the batch in flight; the first reason counts.</summary>
    /// <param name="reason">Why, for the person who reads the run.</param>
    public void RequestStop(string reason) => StopReason ??= reason;

    /// <summary>Goes on to the next epoch, if there is one and nobody asked for a stop.</summary>
    internal bool NextEpoch()
    {
        if (StopRequested || Epoch == Epochs)
            return false;
        Epoch++;
        Step = 0;
        return true;
    }

    internal bool EpochIsDone => Step == StepsInEpoch;

    internal void BeginStep(Batch batch)
    {
        Batch = batch;
        Step++;
    }

    internal void EndStep(Tensor output, Tensor loss)
    {
        Output = output.detach();
        LossTensor = loss.detach();
        _batchLoss = null;
        StepCount++;
    }
}
