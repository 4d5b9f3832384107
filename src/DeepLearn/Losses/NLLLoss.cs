using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>
/// −output[label], the mean over the batch (torch.nn.NLLLoss): outputs are logarithms of probabilities [n, classes], as a
/// LogSoftmax layer gives them.
/// </summary>
public sealed class NLLLoss : ClassLoss
{
    /// <inheritdoc/>
    public override string Name => "NLL";

    private protected override string Ending => "a Linear layer that has one output per class and a LogSoftmax layer";

    private protected override Tensor Mean(Tensor output, Tensor labels) => nn.functional.nll_loss(output, labels);
}
