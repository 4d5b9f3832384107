namespace DeepLearn.Tables;

/// <summary>Truth values.</summary>
public sealed class BooleanColumn : Column
{
    /// <summary>Stands for a missing value.</summary>
    public const sbyte Missing = -1;

    private readonly sbyte[] _values;

    /// <summary>Takes truth values, which must not be changed afterwards.</summary>
    /// <param name="name">What the column is called.</param>
    /// <param name="values">1 for true, 0 for false, -1 where one is missing.</param>
    public BooleanColumn(string name, sbyte[] values) : base(name) => _values = values;

    /// <inheritdoc/>
    public override ColumnKind Kind => ColumnKind.Boolean;

    /// <inheritdoc/>
    public override int Count => _values.Length;

    /// <summary>1 for true, 0 for false, -1 where a value is missing.</summary>
    public ReadOnlySpan<sbyte> AsSpan() => _values;

    /// <inheritdoc/>
    public override object? this[int row] => _values[row] < 0 ? null : _values[row] > 0;

    /// <inheritdoc/>
    public override bool IsMissing(int row) => _values[row] < 0;

    /// <inheritdoc/>
    public override Column Take(int[] rows) => new BooleanColumn(Name, Array.ConvertAll(rows, row => row < 0 ? Missing : _values[row]));

    /// <inheritdoc/>
    public override Column Rename(string name) => new BooleanColumn(name, _values);

    private protected override Column Joined(Column other) => new BooleanColumn(Name, [.. _values, .. ((BooleanColumn)other)._values]);

    private protected override Array TypedArray() => Array.ConvertAll(_values, value => value > 0);
}
