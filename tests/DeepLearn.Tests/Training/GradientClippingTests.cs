using DeepLearn.Errors;
using DeepLearn.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Training;

public sealed class GradientClippingTests
{
    private static readonly TrainingOptions Options = new() { Epochs = 1, BatchSize = 60, LearningRate = 0.1, Seed = 1 };

    [Fact]
    public void Large_gradients_are_scaled_to_the_norm_and_keep_their_direction()
    {
        var (free, clipped) = (Gradients(null), Gradients(new GradientClippingCallback(0.01)));
        Assert.InRange(Norm(free[0]), 0.02, 100);
        Assert.Equal(0.01, Norm(clipped[0]), 1e-5);
        var scale = 0.01 / Norm(free[0]);
        Assert.All(free[0].Zip(clipped[0]), pair => Assert.Equal(pair.First * scale, pair.Second, 1e-6));
    }

    [Fact]
    public void Small_gradients_stay() => Assert.Equal(Gradients(null), Gradients(new GradientClippingCallback(1000)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_norm_must_be_a_positive_number(double norm) =>
        Assert.Equal("InvalidSetting", Assert.Throws<DeepLearnException>(() => new GradientClippingCallback(norm)).Id);

    /// <summary>The gradients of each step as the optimizer gets them.</summary>
    private static List<double[]> Gradients(GradientClippingCallback? clipping)
    {
        var steps = new List<double[]>();
        var watcher = new Watcher
        {
            BackwardEnd = context => steps.Add(
                [.. context.Optimizer.Parameters.SelectMany(parameter => parameter.grad!.reshape(-1).to(ScalarType.Float64).data<double>().ToArray())]),
        };
        TrainerTests.Fit(Options, null, clipping is null ? [watcher] : [clipping, watcher]);
        return steps;
    }

    private static double Norm(double[] values) => Math.Sqrt(values.Sum(value => value * value));
}
