namespace DeepLearn.Tables;

/// <summary>Numbers. NaN is a missing value.</summary>
public sealed class NumberColumn : Column
{
    /// <summary>Up to here every whole number has a double of its own.</summary>
    internal const double LargestWhole = 1L << 53;

    private readonly double[] _values;

    /// <summary>Takes numbers, which must not be changed afterwards.</summary>
    /// <param name="name">What the column is called.</param>
    /// <param name="values">The numbers; NaN where one is missing.</param>
    /// <param name="isInteger">
    /// Whether they are meant as whole numbers; by default they are where all of them are whole and there is one at least.
    /// </param>
    public NumberColumn(string name, double[] values, bool? isInteger = null) : base(name)
    {
        _values = values;
        IsInteger = isInteger ?? AllWhole(values);
    }

    /// <inheritdoc/>
    public override ColumnKind Kind => ColumnKind.Number;

    /// <inheritdoc/>
    public override int Count => _values.Length;

    /// <summary>Whether the values are whole numbers, which are shown and given out without decimals.</summary>
    public bool IsInteger { get; }

    /// <summary>The numbers; NaN where one is missing.</summary>
    public ReadOnlySpan<double> AsSpan() => _values;

    /// <inheritdoc/>
    public override object? this[int row] => double.IsNaN(_values[row]) ? null : IsInteger ? (object)(long)_values[row] : _values[row];

    /// <inheritdoc/>
    public override bool IsMissing(int row) => double.IsNaN(_values[row]);

    /// <inheritdoc/>
    public override Column Take(int[] rows) => new NumberColumn(Name, Array.ConvertAll(rows, row => row < 0 ? double.NaN : _values[row]), IsInteger);

    /// <inheritdoc/>
    public override Column Rename(string name) => new NumberColumn(name, _values, IsInteger);

    private protected override Column Joined(Column other)
    {
        var numbers = (NumberColumn)other;
        bool whole = IsInteger ? numbers.IsInteger || numbers.MissingCount == numbers.Count : numbers.IsInteger && MissingCount == Count;
        return new NumberColumn(Name, [.. _values, .. numbers._values], whole);
    }

    private protected override Array TypedArray() => IsInteger ? Array.ConvertAll(_values, value => (long)value) : _values.ToArray();

    private static bool AllWhole(double[] values)
    {
        var any = false;
        foreach (var value in values)
        {
            if (double.IsNaN(value))
                continue;
            if (value != Math.Floor(value) || Math.Abs(value) > LargestWhole)
                return false;
            any = true;
        }
        return any;
    }
}
