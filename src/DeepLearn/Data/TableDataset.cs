using DeepLearn.Errors;
using DeepLearn.Preprocessing;
using DeepLearn.Tables;
using static TorchSharp.torch;

namespace DeepLearn.Data;

/// <summary>The rows of a table as examples, by a preprocessor. It may have no labels: a table that is to be predicted.</summary>
public sealed class TableDataset : Dataset
{
    private readonly TensorDataset _values;

    /// <summary>Prepares a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="preprocessor">How its columns become features and labels.</param>
    /// <param name="name">What the data set is called; by default as the table.</param>
    /// <exception cref="DeepLearnException">The table does not fit: see <see cref="Preprocessing.Preprocessor.Features"/> and Labels.</exception>
    public TableDataset(Table table, Preprocessor preprocessor, string? name = null)
    {
        Name = name ?? table.Name;
        Table = table;
        Preprocessor = preprocessor;
        using var features = preprocessor.Features(table);
        using var labels = preprocessor.Labels(table);
        HasLabels = labels is not null;
        using var none = HasLabels ? null : empty([table.RowCount, 0], ScalarType.Float32);
        _values = new TensorDataset(features, labels ?? none!, Name, preprocessor.Label.Classes, preprocessor.FeatureNames);
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <inheritdoc/>
    public override Preprocessor Preprocessor { get; }

    /// <inheritdoc/>
    public override bool HasLabels { get; }

    /// <inheritdoc/>
    public override long Count => _values.Count;

    /// <inheritdoc/>
    public override IReadOnlyList<long> FeatureShape => _values.FeatureShape;

    /// <inheritdoc/>
    public override bool HasClassLabels => Preprocessor.Label.IsClass;

    /// <inheritdoc/>
    public override IReadOnlyList<string>? ClassNames => _values.ClassNames;

    /// <inheritdoc/>
    public override IReadOnlyList<string>? FeatureNames => _values.FeatureNames;

    /// <inheritdoc/>
    public override ILabelTransform? LabelTransform => Preprocessor.LabelTransform;

    /// <inheritdoc/>
    public override Batch GetBatch(ReadOnlySpan<long> indices) => _values.GetBatch(indices);

    /// <inheritdoc/>
    public override Dataset Refit(IReadOnlyList<long> indices) =>
        PreparedBy(Preprocessor.Refit(Table.Take([.. indices.Select(index => (int)index)])));

    /// <inheritdoc/>
    public override Dataset PreparedBy(Preprocessor preprocessor) =>
        ReferenceEquals(preprocessor, Preprocessor) ? this : new TableDataset(Table, preprocessor, Name);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _values.Dispose();
    }
}
