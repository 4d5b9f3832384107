using System.Collections.Concurrent;
using System.Diagnostics;
using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Training;

/// <summary>
/// Trains a model. The loop does forward, backward and step; everything else (metrics, progress, checkpoints, the guard
/// against NaN, cancellation) is a <see cref="Callback"/>.
/// </summary>
/// <param name="model">The model; open input sizes are taken from the data.</param>
/// <param name="options">How to train it.</param>
/// <param name="callbacks">Callbacks beside the built-in ones.</param>
public sealed class Trainer(Module model, TrainingOptions options, IEnumerable<Callback>? callbacks = null)
{
    /// <summary>Trains and waits for the end.</summary>
    /// <param name="data">Splits, or a data set that is all for training.</param>
    /// <param name="cancellationToken">Ends the training after the batch in flight; the run so far is returned.</param>
    /// <exception cref="TrainingException">
    /// The training failed after it had begun: "LossNotFinite", "CallbackFailed", "WriteFailed" and others.
    /// </exception>
    /// <exception cref="DeepLearnException">The settings, the model and the data do not fit: nothing was begun.</exception>
    public TrainingRun Fit(DatasetSplits data, CancellationToken cancellationToken = default) =>
        Start(data, cancellationToken).Completion.GetAwaiter().GetResult();

    /// <summary>Trains on a thread of its own.</summary>
    /// <param name="data">Splits, or a data set that is all for training.</param>
    /// <param name="cancellationToken">Ends the training after the batch in flight; the run so far is returned.</param>
    public TrainingSession Start(DatasetSplits data, CancellationToken cancellationToken = default) =>
        new(events => Run(data, events, cancellationToken));

    private TrainingRun Run(DatasetSplits data, BlockingCollection<TrainingEvent> events, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var setup = new TrainingSetup(model, data, options, cancellationToken);
        var context = setup.Context;
        var told = new CallbackList([.. setup.BuiltIn(events), .. callbacks ?? []], context);
        try
        {
            Loop(context, setup.Loader, told);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            context.RequestStop(CancellationCallback.Reason);
        }
        catch (Exception error)
        {
            context.Failure = error;
        }
        context.HasEnded = true;
        told.TrainEnd();
        context.Optimizer.ZeroGrad();
        context.Optimizer.Dispose();
        model.Eval();
        var run = new TrainingRun(context, watch.Elapsed);
        return context.Failure switch
        {
            null => run,
            DeepLearnException error => throw new TrainingException(run, error),
            var error => throw new TrainingException(run, new DeepLearnException(
                "TrainingFailed", DeepLearnErrorKind.InvalidResult,
                $"The training failed at epoch {context.Epoch}, step {context.Step}: {error.Message}", model, error)),
        };
    }

    private void Loop(TrainingContext context, DataLoader loader, CallbackList told)
    {
        told.TrainBegin();
        while (context.NextEpoch())
        {
            told.EpochBegin();
            model.Train();
            foreach (var batch in loader.Batches(context.Epoch))
            {
                using var current = batch;
                using var scope = NewDisposeScope();
                context.BeginStep(batch);
                told.BatchBegin();
                Step(context, told);
                told.BatchEnd();
                if (context.StopRequested)
                    break;
            }
            if (context.EpochIsDone)
                told.EpochEnd();
        }
    }

    private void Step(TrainingContext context, CallbackList told)
    {
        var output = model.Forward(context.Batch.Features);
        var loss = context.Loss.Compute(output, context.Batch.Labels);
        context.Optimizer.ZeroGrad();
        loss.backward();
        told.BackwardEnd();
        context.Optimizer.Step();
        context.EndStep(output, loss);
    }
}
