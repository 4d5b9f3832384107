using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>
/// The coefficient of determination: the share of the label's variance that the predictions explain. 1 is perfect, 0 as good as
/// always predicting the mean, and there is no lower bound. Of several outputs the plain mean. Where all labels are equal it
/// is 1 if the predictions are too, else 0; of fewer than two examples it is not a number (as in scikit-learn).
/// </summary>
public sealed class R2 : ScalarMetric
{
    private readonly RunningSum _sums = new();
    private Tensor? _first;
    private long _count;

    /// <inheritdoc/>
    public override string Name => "R2";

    /// <inheritdoc/>
    public override bool HigherIsBetter => true;

    /// <inheritdoc/>
    public override double Value
    {
        get
        {
            var sums = _sums.Numbers(this);
            var outputs = sums.Length / 3;
            return _count < 2 ? double.NaN
                : Enumerable.Range(0, outputs).Average(k => Share(sums[k], sums[outputs + k], sums[2 * outputs + k]));
        }
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _sums.Reset();
        _first?.Dispose();
        _first = null;
        _count = 0;
    }

    /// <inheritdoc/>
    public override void Update(Tensor output, Tensor target)
    {
        using var scope = NewDisposeScope();
        (output, target) = Values.Paired(this, output, target);
        // Sums of squares about 0 would lose the variance of labels that are large and alike.
        _first ??= target[0].clone().DetachFromDisposeScope();
        var shifted = target - _first;
        _sums.Add(stack([(output - target).square().sum(dim: 0), shifted.sum(dim: 0), shifted.square().sum(dim: 0)]));
        _count += target.shape[0];
    }

    private double Share(double residual, double sum, double squares)
    {
        var variance = squares - sum * sum / _count;
        return variance > 0 ? 1 - residual / variance : residual == 0 ? 1 : 0;
    }
}
