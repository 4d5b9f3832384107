using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Modules;
using DeepLearn.Tests.Data;
using DeepLearn.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Training;

public sealed class EarlyStoppingTests
{
    // The only weight goes up by one each epoch; the validation label is 5, so epoch 5 is the best.
    [Theory]
    [InlineData(1, 6)]
    [InlineData(3, 8)]
    public void It_stops_when_nothing_got_better_and_keeps_the_best_weights(int patience, int epochs)
    {
        var run = Train(new() { Epochs = 20, LearningRate = 1, Loss = "L1", BatchSize = 1, Seed = 1, Patience = patience });
        Assert.Equal(TrainingStatus.Stopped, run.Status);
        Assert.Equal(epochs, run.History.Count);
        Assert.Equal(5, run.BestEpoch);
        Assert.Contains("best at epoch 5", run.StopReason);
        Assert.Equal(5, Weight(run), 1e-5);
    }

    [Fact]
    public void A_run_that_ends_by_itself_has_its_best_weights_too()
    {
        var run = Train(new() { Epochs = 7, LearningRate = 1, Loss = "L1", BatchSize = 1, Seed = 1, Patience = 10 });
        Assert.Equal((TrainingStatus.Completed, 7, 5), (run.Status, run.History.Count, run.BestEpoch));
        Assert.Equal(5, Weight(run), 1e-5);
    }

    [Fact]
    public void A_metric_that_is_monitored_is_followed()
    {
        var run = Train(new() { Epochs = 20, LearningRate = 1, Loss = "L1", BatchSize = 1, Seed = 1, Patience = 2, Monitor = "mse" });
        Assert.Equal(5, run.BestEpoch);
        Assert.Contains("MSE", run.History[0].ValidationMetrics.Keys);
    }

    [Fact]
    public void More_is_better_for_accuracy()
    {
        using var data = Samples.Corners();
        var run = new Trainer(new Sequential(new DeepLearn.Layers.Linear(3)), new()
        {
            Epochs = 30, LearningRate = 0.5, BatchSize = 16, Seed = 1, Patience = 2, Monitor = "Accuracy",
        }).Fit(Splitter.Split(data, 0.25));
        var accuracies = run.History.Select(epoch => epoch.ValidationAccuracy!.Value).ToList();
        Assert.Equal(accuracies.IndexOf(accuracies.Max()) + 1, run.BestEpoch);
    }

    [Fact]
    public void What_cannot_be_is_refused_before_anything_is_trained()
    {
        Assert.Equal("TrainingOption", Assert.Throws<DeepLearnException>(() => Train(new() { Patience = 0 })).Id);
        Assert.Equal("UnknownMetric", Assert.Throws<DeepLearnException>(() => Train(new() { Patience = 1, Monitor = "Luck" })).Id);
        using var one = One(5);
        Assert.Equal("NoValidationData", Assert.Throws<DeepLearnException>(() => new Trainer(Model(), new() { Patience = 1 }).Fit(one)).Id);
    }

    private static TrainingRun Train(TrainingOptions options)
    {
        using var far = One(1000);
        using var near = One(5);
        return new Trainer(Model(), options).Fit(new DatasetSplits("One", far, near));
    }

    private static TensorDataset One(float label)
    {
        using var x = ones(1, 1);
        using var y = full([1, 1], label);
        return new TensorDataset(x, y);
    }

    private static Sequential Model() => new(new DeepLearn.Layers.Linear(1, bias: false, initializer: new DeepLearn.Initializers.Constant()));

    private static float Weight(TrainingRun run) => run.Model.StateDict()["0.weight"].item<float>();
}
