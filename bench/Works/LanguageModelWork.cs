using DeepLearn.Data;
using DeepLearn.Training;

namespace DeepLearn.Bench.Works;

/// <summary>The language model on drawn characters: 35 steps, 32 sequences a batch, gradients clipped at 1.</summary>
internal sealed class LanguageModelWork() : TrainingWork(
    new LanguageModel(28, 256), Sequences(), new TrainingOptions { BatchSize = 32, LearningRate = 1, Metrics = [] },
    new GradientClippingCallback(1))
{
    private static TensorDataset Sequences()
    {
        using var characters = Numbers.Integers(91, 28, 3200, 36);
        using var features = characters.narrow(1, 0, 35);
        using var labels = characters.narrow(1, 1, 35);
        return new TensorDataset(features, labels);
    }
}
