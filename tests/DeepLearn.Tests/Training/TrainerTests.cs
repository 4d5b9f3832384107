using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Layers;
using DeepLearn.Modules;
using DeepLearn.Tests.Data;
using DeepLearn.Training;

namespace DeepLearn.Tests.Training;

public sealed class TrainerTests
{
    [Fact]
    public void It_learns_what_can_be_learned()
    {
        var run = Fit(new() { Epochs = 20, BatchSize = 16, LearningRate = 0.5, Seed = 1 });
        Assert.Equal(TrainingStatus.Completed, run.Status);
        Assert.Null(run.StopReason);
        Assert.Equal(Enumerable.Range(1, 20), run.History.Select(epoch => epoch.Epoch));
        Assert.InRange(run.History[^1].ValidationAccuracy!.Value, 0.95, 1);
        Assert.InRange(run.History[^1].TrainLoss, 0, run.History[0].TrainLoss / 3);
        Assert.Equal(160, run.StepCount); // 120 examples: seven batches of 16 and one of 8, twenty times
        Assert.False(run.Model.Training);
        Assert.True(run.ExamplesPerSecond > 0);
        Assert.Equal(("CrossEntropy", "SGD", 0.5, 1L), (run.LossName, run.OptimizerName, run.LearningRate, run.Seed));
    }

    [Theory]
    [InlineData("SGD")]
    [InlineData("Adam")]
    public void The_same_seed_gives_the_same_numbers_to_the_last_digit(string optimizer)
    {
        var options = new TrainingOptions { Epochs = 3, BatchSize = 7, LearningRate = 0.1, Seed = 5, Optimizer = optimizer };
        var first = Numbers(Fit(options, WithDropout()));
        Assert.Equal(first, Numbers(Fit(options, WithDropout())));
        Assert.NotEqual(first, Numbers(Fit(options with { Seed = 6 }, WithDropout())));
    }

    [Fact]
    public void A_seed_that_is_not_given_is_drawn_recorded_and_repeats_the_run()
    {
        var run = Fit(new() { Epochs = 2, BatchSize = 16 });
        Assert.Equal(run.Seed, run.Options.Seed);
        Assert.Equal(Numbers(run), Numbers(Fit(run.Options)));
    }

    [Fact]
    public void Training_numbers_are_means_over_the_examples_also_with_a_smaller_last_batch()
    {
        var run = Fit(new() { Epochs = 1, BatchSize = 100, LearningRate = 0, Seed = 1 }, new Sequential(new Linear(3)));
        var epoch = run.History[0];
        using var data = Samples.Corners();
        var whole = DeepLearn.Metrics.Evaluator.Evaluate(
            run.Model, data, ["Accuracy"], new DeepLearn.Losses.CrossEntropyLoss(), batchSize: 120);
        Assert.Equal((double)whole[0].Value, epoch.TrainLoss, 1e-6);
        Assert.Equal((double)whole[1].Value, epoch.TrainAccuracy!.Value, 1e-12);
    }

    [Fact]
    public void A_trained_model_can_be_trained_on()
    {
        var modes = new List<bool>();
        var watcher = new Watcher { BatchBegin = context => modes.Add(context.Model.Training) };
        var options = new TrainingOptions { Epochs = 2, BatchSize = 60, LearningRate = 0.5, Seed = 1 };
        var first = Fit(options, WithDropout(), watcher);
        var second = Fit(options, first.Model, watcher);
        Assert.Equal(Enumerable.Repeat(true, 8), modes);
        Assert.InRange(second.History[^1].ValidationLoss!.Value, 0, first.History[^1].ValidationLoss!.Value);
    }

    [Fact]
    public void Numbers_as_labels_are_fitted_by_MSE()
    {
        var data = DatasetCatalogue.Load("SyntheticRegression");
        var model = new Sequential(new Linear(1));
        var run = new Trainer(model, new() { Epochs = 3, BatchSize = 10, LearningRate = 0.03, Seed = 1, Metrics = ["MAE"] }).Fit(data);
        Assert.Equal("MSE", run.LossName);
        Assert.Null(run.History[^1].ValidationLoss);
        Assert.InRange(run.History[^1].TrainLoss, 0, 2e-4);
        Assert.InRange(run.History[^1].TrainMetrics["MAE"], 0, 0.012);
        var state = model.StateDict();
        Assert.Equal([2, -3.4], state["0.weight"].data<float>().Select(w => Math.Round(w, 1)));
        Assert.Equal(4.2, state["0.bias"].data<float>()[0], 0.01);
    }

    [Fact]
    public void Validation_goes_before_test_and_neither_is_needed()
    {
        using var data = Samples.Corners();
        var options = new TrainingOptions { Epochs = 1, Seed = 1 };
        Assert.Null(new Trainer(Model(), options).Fit(data).History[0].ValidationLoss);
        Assert.NotNull(new Trainer(Model(), options).Fit(new DatasetSplits("s", data, test: data)).History[0].ValidationLoss);
    }

    [Fact]
    public void A_metric_named_twice_is_followed_once() =>
        Assert.Equal(["Accuracy", "F1"], Fit(new() { Epochs = 1, Seed = 1, Metrics = ["Accuracy", "f1", "accuracy"] }).History[0].TrainMetrics.Keys);

    [Fact]
    public void Without_shuffling_the_order_is_that_of_the_data()
    {
        var order = new List<float>();
        using var data = Samples.Numbered(10);
        var watcher = new Watcher { BatchBegin = context => order.AddRange(Samples.Numbers(context.Batch)) };
        new Trainer(Model(), new() { Epochs = 1, BatchSize = 4, Shuffle = false, LearningRate = 0 }, [watcher]).Fit(data);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (float)i), order);
    }

    [Fact]
    public async Task What_happens_can_be_watched_while_it_happens()
    {
        using var data = Samples.Corners();
        var session = new Trainer(Model(), new() { Epochs = 3, Seed = 1 }).Start(data);
        var records = session.Events.GetConsumingEnumerable().OfType<EpochEvent>().Select(e => e.Record).ToList();
        Assert.Equal((await session.Completion).History, records);
        Assert.StartsWith("epoch 3/3  train loss ", records[^1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_settings_are_errors_before_anything_happens()
    {
        Assert.Equal("UnknownMetric", Id(new() { Metrics = ["Acc"] }));
        Assert.Equal("MetricNotNumber", Id(new() { Metrics = ["ConfusionMatrix"] }));
        Assert.Equal("MetricShape", Id(new() { Metrics = ["MAE"] }));
        Assert.Equal("UnknownLoss", Id(new() { Loss = "Hinge" }));
        Assert.Equal("UnknownOptimizer", Id(new() { Optimizer = "Adagrad" }));
        Assert.Equal("UnknownDevice", Id(new() { Device = "gpu" }));
        Assert.Equal("DeviceNotAvailable", Id(new() { Device = "cuda:99" }));
        Assert.Equal("TrainingOption", Id(new() { Epochs = 0 }));
        Assert.Equal("BatchSize", Id(new() { BatchSize = 0 }));
        Assert.Equal("NoParameters", Id(new(), new Sequential(new Flatten(), new ReLU())));
        Assert.Equal("ShapeMismatch", Id(new(), new Sequential(new Linear(3), new Linear(3, inFeatures: 5))));
        Assert.Equal("ShapeMismatch", Id(new(), new Sequential(new Linear(3, inFeatures: 4))));

        static string Id(TrainingOptions options, Module? model = null)
        {
            var error = Assert.ThrowsAny<DeepLearnException>(() => Fit(options, model));
            Assert.IsNotType<TrainingException>(error);
            return error.Id;
        }
    }

    [Fact]
    public void A_device_error_lists_the_devices() => Assert.Contains("cpu",
        Assert.Throws<DeepLearnException>(() => Fit(new() { Device = "gpu" })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_label_without_an_output_is_an_error()
    {
        using var data = Samples.Numbered(12, classes: 4);
        var error = Assert.Throws<TrainingException>(() => new Trainer(Model(), new() { Epochs = 1 }).Fit(data));
        Assert.Equal("LabelOutOfRange", error.Id);
        Assert.Contains('3', error.Message);
    }

    internal static Sequential Model() => new(new Linear(8), new ReLU(), new Linear(3));

    internal static TrainingRun Fit(TrainingOptions options, Module? model = null, params Callback[] callbacks)
    {
        using var data = Samples.Corners();
        using var validation = Samples.Corners(60, seed: 8);
        return new Trainer(model ?? Model(), options, callbacks).Fit(new DatasetSplits("Corners", data, validation));
    }

    private static Sequential WithDropout() => new(new Linear(16), new ReLU(), new Dropout(0.3), new Linear(3));

    private static double[] Numbers(TrainingRun run) => [.. run.History.SelectMany(epoch => new[]
    {
        epoch.TrainLoss, epoch.TrainAccuracy!.Value, epoch.ValidationLoss!.Value, epoch.ValidationAccuracy!.Value,
    })];
}
