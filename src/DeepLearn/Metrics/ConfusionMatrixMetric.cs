using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>Counts how often each class was taken for each: a <see cref="ConfusionMatrix"/>.</summary>
/// <param name="classNames">The name of each class; by default its number.</param>
public sealed class ConfusionMatrixMetric(IReadOnlyList<string>? classNames = null) : Metric
{
    private readonly RunningSum _counts = new();
    private long _classes;

    /// <inheritdoc/>
    public override string Name => "ConfusionMatrix";

    /// <inheritdoc/>
    public override void Reset() => _counts.Reset();

    /// <inheritdoc/>
    public override void Update(Tensor output, Tensor target)
    {
        using var scope = NewDisposeScope();
        var (predicted, actual) = Classes.Predicted(this, output, target);
        _classes = Classes.Count(output);
        _counts.Add((actual * _classes + predicted).bincount(null, _classes * _classes));
    }

    /// <inheritdoc/>
    public override object Compute()
    {
        var flat = _counts.Counts(this);
        var counts = new long[_classes, _classes];
        Buffer.BlockCopy(flat, 0, counts, 0, flat.Length * sizeof(long));
        return new ConfusionMatrix(
            counts, classNames?.Count == _classes ? classNames : Enumerable.Range(0, (int)_classes).Select(c => $"{c}").ToArray());
    }
}
