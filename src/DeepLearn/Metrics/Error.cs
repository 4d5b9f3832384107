using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>The share of examples whose predicted class is wrong: 1 - accuracy.</summary>
public sealed class Error : ScalarMetric
{
    private readonly Accuracy _accuracy = new();

    /// <inheritdoc/>
    public override string Name => "Error";

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override double Value => 1 - _accuracy.Value;

    /// <inheritdoc/>
    public override void Reset() => _accuracy.Reset();

    /// <inheritdoc/>
    public override void Update(Tensor output, Tensor target) => _accuracy.Update(output, target);
}
