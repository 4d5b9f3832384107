using DeepLearn.Errors;
using DeepLearn.Modules;
using DeepLearn.Serialization;
using DeepLearn.Tests.Data;
using DeepLearn.Training;
using TorchSharp;

namespace DeepLearn.Tests.Training;

public sealed class FiniteGuardTests : IDisposable
{
    private static readonly TrainingOptions Options = new() { Epochs = 5, BatchSize = 50, LearningRate = 0.1, Seed = 1 };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_loss_that_is_NaN_is_reported_with_epoch_and_step_and_the_last_good_weights_are_kept()
    {
        var folder = _folder["run"];
        var good = Array.Empty<float>();
        var error = Assert.Throws<TrainingException>(() => TrainerTests.Fit(Options with { RunFolder = folder }, null, new Watcher
        {
            EpochEnd = context => good = Weights(context.Model),
            BatchBegin = context => Spoil(context, at: (3, 2)),
        }));
        Assert.Equal("LossNotFinite", error.Id);
        Assert.Equal(DeepLearnErrorKind.InvalidResult, error.Kind);
        Assert.Contains("became NaN at epoch 3, step 2 of 3", error.Message, StringComparison.Ordinal);
        Assert.Contains("end of epoch 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("0.1", error.Message, StringComparison.Ordinal);
        Assert.Equal((TrainingStatus.Failed, 2), (error.Run.Status, error.Run.History.Count));
        Assert.Equal(good, Weights(error.Run.Model));
        using var saved = ModelFile.Load(Path.Combine(folder, "checkpoints", "last.safetensors"));
        Assert.Equal(good, Weights(saved));
    }

    [Fact]
    public void In_the_first_epoch_the_initial_weights_are_kept()
    {
        var initial = Array.Empty<float>();
        var folder = _folder["run"];
        var error = Assert.Throws<TrainingException>(() => TrainerTests.Fit(Options with { RunFolder = folder }, null, new Watcher
        {
            TrainBegin = context => initial = Weights(context.Model),
            BatchBegin = context => Spoil(context, at: (1, 3)),
        }));
        Assert.Contains("initial weights", error.Message, StringComparison.Ordinal);
        Assert.Equal(initial, Weights(error.Run.Model));
        using var saved = ModelFile.Load(Path.Combine(folder, "checkpoints", "last.safetensors"));
        Assert.Equal(initial, Weights(saved));
    }

    [Fact]
    public void A_learning_rate_far_too_high_ends_so()
    {
        using var data = DeepLearn.Data.DatasetCatalogue.Load("SyntheticRegression").Train;
        var model = new Sequential(new DeepLearn.Layers.Linear(1));
        var error = Assert.Throws<TrainingException>(
            () => new Trainer(model, new() { LearningRate = 1e6, BatchSize = 10, Seed = 1 }).Fit(data));
        Assert.Equal("LossNotFinite", error.Id);
        Assert.Contains("epoch 1, step", error.Message, StringComparison.Ordinal);
        Assert.All(Weights(error.Run.Model), weight => Assert.True(float.IsFinite(weight)));
    }

    [Fact]
    public void Weights_that_the_last_step_spoils_are_noticed_at_the_end_of_the_epoch()
    {
        var error = Assert.Throws<TrainingException>(() => TrainerTests.Fit(Options, null, new Watcher
        {
            BatchEnd = context =>
            {
                if ((context.Epoch, context.Step) == (2, 3))
                    Multiply(context.Model, float.PositiveInfinity);
            },
        }));
        Assert.Equal("LossNotFinite", error.Id);
        Assert.Contains("'0.weight'", error.Message, StringComparison.Ordinal);
        Assert.All(Weights(error.Run.Model), weight => Assert.True(float.IsFinite(weight)));
    }

    private static void Spoil(TrainingContext context, (int Epoch, int Step) at)
    {
        if ((context.Epoch, context.Step) == at)
            Multiply(context.Model, float.NaN);
    }

    private static void Multiply(Module model, float factor)
    {
        using var noGrad = torch.no_grad();
        model.Parameters().First().mul_(factor);
    }

    private static float[] Weights(Module model) =>
        [.. model.StateDict().OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.data<float>().ToArray())];
}
