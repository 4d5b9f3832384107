namespace DeepLearn.Tables;

/// <summary>Dates, with or without a time of day.</summary>
public sealed class DateColumn : Column
{
    /// <summary>Stands for a missing value: the first instant that a DateTime can tell.</summary>
    public static readonly DateTime Missing = DateTime.MinValue;

    private readonly DateTime[] _values;

    /// <summary>Takes dates, which must not be changed afterwards.</summary>
    /// <param name="name">What the column is called.</param>
    /// <param name="values">The dates; <see cref="Missing"/> where one is missing.</param>
    public DateColumn(string name, DateTime[] values) : base(name) => _values = values;

    /// <inheritdoc/>
    public override ColumnKind Kind => ColumnKind.Date;

    /// <inheritdoc/>
    public override int Count => _values.Length;

    /// <summary>The dates; <see cref="Missing"/> where one is missing.</summary>
    public ReadOnlySpan<DateTime> AsSpan() => _values;

    /// <inheritdoc/>
    public override object? this[int row] => IsMissing(row) ? null : _values[row];

    /// <inheritdoc/>
    public override bool IsMissing(int row) => _values[row] == Missing;

    /// <inheritdoc/>
    public override Column Take(int[] rows) => new DateColumn(Name, Array.ConvertAll(rows, row => row < 0 ? Missing : _values[row]));

    /// <inheritdoc/>
    public override Column Rename(string name) => new DateColumn(name, _values);

    private protected override Column Joined(Column other) => new DateColumn(Name, [.. _values, .. ((DateColumn)other)._values]);

    private protected override Array TypedArray() => _values.ToArray();
}
