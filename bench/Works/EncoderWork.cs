using DeepLearn.Data;
using DeepLearn.Layers;
using DeepLearn.Training;

namespace DeepLearn.Bench.Works;

/// <summary>D2L 11.7: a Transformer encoder block of 8 heads of 32 and 1024 hidden units, on 32 sequences of 64 positions.</summary>
internal sealed class EncoderWork() : TrainingWork(
    new TransformerEncoderLayer(256, 8, 1024, dropout: 0, batchFirst: true), Sequences(),
    new TrainingOptions { BatchSize = 32, LearningRate = 0.1 })
{
    private static TensorDataset Sequences()
    {
        using var features = Numbers.Floats(71, -1, 1, 640, 64, 256);
        using var labels = Numbers.Floats(72, -1, 1, 640, 64, 256);
        return new TensorDataset(features, labels);
    }
}
