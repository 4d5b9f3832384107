using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Data;

/// <summary>Examples held in memory as two tensors.</summary>
public sealed class TensorDataset : Dataset
{
    private readonly Rows _features;
    private readonly Rows _labels;

    /// <summary>
    /// Takes features and labels whose first dimension counts the examples. The data set keeps its own reference to them: the
    /// caller may dispose both.
    /// </summary>
    /// <param name="features">
    /// Shape [n, ...]. UInt8 is taken for images: kept as bytes, delivered as Float32 in 0..1. Int64 stays; all else becomes Float32.
    /// </param>
    /// <param name="labels">Shape [n] or [n, k]: integers are classes (Int64), anything else numbers (Float32 [n, k]).</param>
    /// <param name="name">What the data set is called.</param>
    /// <param name="classNames">The name of each class, if known.</param>
    /// <param name="featureNames">The name of each feature, if known.</param>
    /// <exception cref="DeepLearnException">"EmptyDataset", "DatasetShape": no examples, or unequal numbers of them.</exception>
    public TensorDataset(
        Tensor features, Tensor labels, string name = "Tensors",
        IReadOnlyList<string>? classNames = null, IReadOnlyList<string>? featureNames = null)
    {
        Name = name;
        ClassNames = classNames?.ToArray(); // an array, which every shell can index
        FeatureNames = featureNames?.ToArray();
        Check(features, labels, name);
        using var scope = NewDisposeScope();
        _features = new Rows(Stored(features, ScalarType.Byte));
        var stored = Stored(labels);
        HasClassLabels = stored.dtype == ScalarType.Int64;
        _labels = new Rows(!HasClassLabels && stored.dim() == 1 ? stored.unsqueeze(1) : stored);
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override long Count => _features.Count;

    /// <inheritdoc/>
    public override IReadOnlyList<long> FeatureShape => _features.RowShape;

    /// <inheritdoc/>
    public override bool HasClassLabels { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string>? ClassNames { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string>? FeatureNames { get; }

    /// <inheritdoc/>
    public override Batch GetBatch(ReadOnlySpan<long> indices) =>
        new(_features.Gather(indices), _labels.Gather(indices));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        _features.Dispose();
        _labels.Dispose();
    }

    private static void Check(Tensor features, Tensor labels, string name)
    {
        if (features.dim() == 0 || labels.dim() == 0)
            throw new DeepLearnException("DatasetShape", DeepLearnErrorKind.InvalidData,
                $"Data set '{name}': features and labels need a first dimension that counts the examples; a scalar has none.", name);
        if (features.shape[0] != labels.shape[0])
            throw new DeepLearnException("DatasetShape", DeepLearnErrorKind.InvalidData,
                $"Data set '{name}': {features.shape[0]} examples but {labels.shape[0]} labels. Give one label for each example.", name);
        if (features.numel() == 0)
            throw Empty(name);
    }

    /// <summary>The error for a data set without examples.</summary>
    internal static DeepLearnException Empty(string name) => new(
        "EmptyDataset", DeepLearnErrorKind.InvalidData,
        $"Data set '{name}' has no examples. Check the file or filter that it comes from.", name);

    private static Tensor Stored(Tensor tensor, ScalarType? kept = null) => tensor.dtype switch
    {
        var type when type == kept => tensor,
        ScalarType.Int64 => tensor,
        ScalarType.Int32 or ScalarType.Int16 or ScalarType.Int8 or ScalarType.Byte or ScalarType.Bool when kept is null =>
            tensor.to(ScalarType.Int64),
        _ => tensor.to(ScalarType.Float32),
    };
}
