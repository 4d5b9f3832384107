using DeepLearn.Preprocessing;

namespace DeepLearn.Data;

/// <summary>Some examples of another data set, which goes on owning them.</summary>
public sealed class Subset : Dataset
{
    private readonly Dataset _source;
    private readonly long[] _indices;

    /// <summary>Takes the examples with these numbers.</summary>
    /// <param name="source">The data set they belong to.</param>
    /// <param name="indices">Their numbers in it.</param>
    /// <param name="name">What the part is called; by default as the source.</param>
    /// <exception cref="Errors.DeepLearnException">"EmptyDataset": there are no numbers.</exception>
    public Subset(Dataset source, IEnumerable<long> indices, string? name = null)
    {
        _source = source;
        _indices = [.. indices];
        Name = name ?? source.Name;
        if (_indices.Length == 0)
            throw TensorDataset.Empty(Name);
        foreach (var index in _indices)
            if (index < 0 || index >= source.Count)
                throw new ArgumentOutOfRangeException(nameof(indices), index, $"'{source.Name}' has {source.Count} examples, numbered from 0.");
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override long Count => _indices.Length;

    /// <inheritdoc/>
    public override IReadOnlyList<long> FeatureShape => _source.FeatureShape;

    /// <inheritdoc/>
    public override bool HasClassLabels => _source.HasClassLabels;

    /// <inheritdoc/>
    public override IReadOnlyList<string>? ClassNames => _source.ClassNames;

    /// <inheritdoc/>
    public override IReadOnlyList<string>? FeatureNames => _source.FeatureNames;

    /// <inheritdoc/>
    public override ILabelTransform? LabelTransform => _source.LabelTransform;

    /// <inheritdoc/>
    public override bool HasLabels => _source.HasLabels;

    /// <inheritdoc/>
    public override Preprocessor? Preprocessor => _source.Preprocessor;

    /// <inheritdoc/>
    public override Batch GetBatch(ReadOnlySpan<long> indices)
    {
        var mapped = new long[indices.Length];
        for (var i = 0; i < mapped.Length; i++)
            mapped[i] = _indices[indices[i]];
        return _source.GetBatch(mapped);
    }

    /// <inheritdoc/>
    public override Dataset Refit(IReadOnlyList<long> indices) => Of(_source.Refit([.. indices.Select(index => _indices[index])]));

    /// <inheritdoc/>
    public override Dataset PreparedBy(Preprocessor preprocessor) => Of(_source.PreparedBy(preprocessor));

    private Subset Of(Dataset source) => ReferenceEquals(source, _source) ? this : new Subset(source, _indices, Name);
}
