using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>The share of examples whose predicted class is the right one, 0 to 1.</summary>
public sealed class Accuracy : ScalarMetric
{
    private readonly RunningSum _correct = new();
    private long _count;

    /// <inheritdoc/>
    public override string Name => "Accuracy";

    /// <inheritdoc/>
    public override bool HigherIsBetter => true;

    /// <inheritdoc/>
    public override double Value => (double)_correct.Counts(this)[0] / _count;

    /// <inheritdoc/>
    public override void Reset()
    {
        _correct.Reset();
        _count = 0;
    }

    /// <inheritdoc/>
    public override void Update(Tensor output, Tensor target)
    {
        using var scope = NewDisposeScope();
        var (predicted, actual) = Classes.Predicted(this, output, target);
        _correct.Add(predicted.eq(actual).sum());
        _count += actual.numel();
    }
}
