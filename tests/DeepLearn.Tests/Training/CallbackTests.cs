using DeepLearn.Errors;
using DeepLearn.Training;

namespace DeepLearn.Tests.Training;

public sealed class CallbackTests
{
    private static readonly TrainingOptions Options = new() { Epochs = 3, BatchSize = 50, LearningRate = 0.1, Seed = 1 };

    [Fact]
    public void Events_come_in_order()
    {
        var events = new List<string>();
        TrainerTests.Fit(Options with { Epochs = 2 }, null, new Watcher
        {
            TrainBegin = _ => events.Add("begin"),
            EpochBegin = context => events.Add($"epoch {context.Epoch}"),
            BatchBegin = context => events.Add($"{context.Step}/{context.StepsInEpoch}"),
            BatchEnd = context => events.Add($"done {context.StepCount}"),
            EpochEnd = context => events.Add($"history {context.History.Count}"),
            TrainEnd = context => events.Add($"{context.Status}"),
        });
        Assert.Equal(
            ["begin",
            "epoch 1", "1/3", "done 1", "2/3", "done 2", "3/3", "done 3", "history 1",
            "epoch 2", "1/3", "done 4", "2/3", "done 5", "3/3", "done 6", "history 2",
            "Completed"], events);
    }

    [Theory]
    [InlineData("OnTrainBegin")]
    [InlineData("OnEpochBegin")]
    [InlineData("OnBatchBegin")]
    [InlineData("OnBackwardEnd")]
    [InlineData("OnBatchEnd")]
    [InlineData("OnEpochEnd")]
    [InlineData("OnTrainEnd")]
    public void A_failure_names_the_callback_and_the_event(string name)
    {
        void Fail(TrainingContext context) => throw new InvalidOperationException("no such luck");
        var watcher = new Watcher
        {
            TrainBegin = name == "OnTrainBegin" ? Fail : null,
            EpochBegin = name == "OnEpochBegin" ? Fail : null,
            BatchBegin = name == "OnBatchBegin" ? Fail : null,
            BackwardEnd = name == "OnBackwardEnd" ? Fail : null,
            BatchEnd = name == "OnBatchEnd" ? Fail : null,
            EpochEnd = name == "OnEpochEnd" ? Fail : null,
            TrainEnd = name == "OnTrainEnd" ? Fail : null,
        };
        var error = Assert.Throws<TrainingException>(() => TrainerTests.Fit(Options, null, watcher));
        Assert.Equal("CallbackFailed", error.Id);
        Assert.Contains($"Watcher failed in {name}", error.Message, StringComparison.Ordinal);
        Assert.Contains("no such luck", error.Message, StringComparison.Ordinal);
        Assert.Equal(TrainingStatus.Failed, error.Run.Status);
    }

    [Fact]
    public void A_callback_may_stop_the_training()
    {
        var run = TrainerTests.Fit(Options, null, new Watcher { EpochEnd = context => context.RequestStop("good enough") });
        Assert.Equal((TrainingStatus.Stopped, "good enough", 1), (run.Status, run.StopReason, run.History.Count));
    }

    [Fact]
    public void Cancelling_stops_after_the_batch_in_flight()
    {
        using var stop = new CancellationTokenSource();
        var ended = 0;
        var watcher = new Watcher
        {
            BatchBegin = context =>
            {
                if (context.StepCount == 4)
                    stop.Cancel();
            },
            BatchEnd = _ => ended++,
        };
        using var data = Data.Samples.Corners();
        var run = new Trainer(TrainerTests.Model(), Options, [watcher]).Fit(data, stop.Token);
        Assert.Equal(TrainingStatus.Stopped, run.Status);
        Assert.Equal((5, 5L, 1), (ended, run.StepCount, run.History.Count));
        Assert.Contains("cancelled", run.StopReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelling_before_the_start_does_no_step()
    {
        using var data = Data.Samples.Corners();
        var run = new Trainer(TrainerTests.Model(), Options).Fit(data, new CancellationToken(true));
        Assert.Equal((TrainingStatus.Stopped, 0L), (run.Status, run.StepCount));
    }

    [Fact]
    public void Cancelling_while_evaluating_stops_too()
    {
        using var stop = new CancellationTokenSource();
        using var data = Data.Samples.Corners();
        var watcher = new Watcher
        {
            BatchEnd = context =>
            {
                if (context.Step == context.StepsInEpoch)
                    stop.Cancel();
            },
        };
        var run = new Trainer(TrainerTests.Model(), Options, [watcher]).Fit(new("both", data, data), stop.Token);
        Assert.Equal((TrainingStatus.Stopped, 3L), (run.Status, run.StepCount));
    }

    [Fact]
    public void An_error_of_ours_in_a_callback_keeps_its_id()
    {
        var error = Assert.Throws<TrainingException>(() => TrainerTests.Fit(Options, null, new Watcher
        {
            EpochEnd = _ => throw new DeepLearnException("WriteFailed", DeepLearnErrorKind.WriteFailed, "The disk is full."),
        }));
        Assert.Equal(("WriteFailed", "The disk is full."), (error.Id, error.Message));
        Assert.Single(error.Run.History);
    }
}
