using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>Measures every class by itself: a <see cref="ClassReport"/>.</summary>
/// <param name="classNames">The name of each class; by default its number.</param>
public sealed class ClassReportMetric(IReadOnlyList<string>? classNames = null) : Metric
{
    private readonly ConfusionMatrixMetric _matrix = new(classNames);

    /// <inheritdoc/>
    public override string Name => "ClassReport";

    /// <inheritdoc/>
    public override void Reset() => _matrix.Reset();

    /// <inheritdoc/>
    public override void Update(Tensor output, Tensor target) => _matrix.Update(output, target);

    /// <inheritdoc/>
    public override object Compute() => new ClassReport((ConfusionMatrix)_matrix.Compute());
}
