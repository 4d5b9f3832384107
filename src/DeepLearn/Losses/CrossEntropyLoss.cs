using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>
/// −log softmax(output)[label], the mean over the batch (torch.nn.CrossEntropyLoss; D2L 4.1). Outputs are the raw scores
/// [n, classes] (no Softmax layer before it); labels are whole numbers [n], from 0 to classes − 1.
/// </summary>
public sealed class CrossEntropyLoss : ClassLoss
{
    /// <inheritdoc/>
    public override string Name => "CrossEntropy";

    private protected override Tensor Mean(Tensor output, Tensor labels) => nn.functional.cross_entropy(output, labels);
}
