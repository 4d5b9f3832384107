using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>
/// The mean of -log(probability of the right class), the cross-entropy of what the model holds likely. Outputs are raw scores,
/// whose softmax are the probabilities; these are kept from 0 and 1 by the smallest step of a Double at 1, as in scikit-learn.
/// </summary>
public sealed class LogLoss : ScalarMetric
{
    private static readonly double Step = Math.BitIncrement(1.0) - 1;
    private readonly RunningSum _sum = new();
    private long _count;

    /// <inheritdoc/>
    public override string Name => "LogLoss";

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override double Value => _sum.Numbers(this)[0] / _count;

    /// <inheritdoc/>
    public override void Reset()
    {
        _sum.Reset();
        _count = 0;
    }

    /// <inheritdoc/>
    public override void Update(Tensor output, Tensor target)
    {
        using var scope = NewDisposeScope();
        (output, target) = Classes.Scored(this, output, target);
        var likely = output.to(ScalarType.Float64).softmax(1).clamp(Step, 1 - Step);
        _sum.Add(-(likely.gather(1, target.unsqueeze(1)).squeeze(1) / likely.sum(dim: 1)).log().sum());
        _count += target.numel();
    }
}
