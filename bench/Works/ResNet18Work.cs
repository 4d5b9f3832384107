using DeepLearn.Data;
using DeepLearn.Models;
using DeepLearn.Training;
using static TorchSharp.torch;

namespace DeepLearn.Bench.Works;

/// <summary>
/// D2L 8.6 on 1 x 96 x 96, images of Fashion-MNIST made larger, each pixel repeated. The steps are tiny: with larger ones the
/// rounding of any two implementations grows past the fifth digit within an epoch, here as in PyTorch itself.
/// </summary>
internal sealed class ResNet18Work() : TrainingWork(
    ResNet18.Create(), Images(), new TrainingOptions { BatchSize = 64, LearningRate = 3e-6 })
{
    private static TensorDataset Images()
    {
        using var scope = NewDisposeScope();
        using var source = DatasetCatalogue.Load("FashionMnist").Train;
        var batch = source.GetBatch([.. Enumerable.Range(0, 384).Select(i => (long)i)]);
        var pick = tensor([.. Enumerable.Range(0, 96).Select(i => (long)(i * 28 / 96))]);
        return new TensorDataset(batch.Features.index_select(2, pick).index_select(3, pick), batch.Labels);
    }
}
