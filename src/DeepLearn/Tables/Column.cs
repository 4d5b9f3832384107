using DeepLearn.Errors;

namespace DeepLearn.Tables;

/// <summary>A named list of values of one kind, any of which may be missing. It never changes.</summary>
/// <param name="name">What the column is called.</param>
public abstract class Column(string name)
{
    private int? _missing;

    /// <summary>What the column is called.</summary>
    public string Name { get; } = name;

    /// <summary>What its values are.</summary>
    public abstract ColumnKind Kind { get; }

    /// <summary>The number of rows.</summary>
    public abstract int Count { get; }

    /// <summary>The number of rows without a value.</summary>
    public int MissingCount => _missing ??= Enumerable.Range(0, Count).Count(IsMissing);

    /// <summary>A value: a whole number as long, another as double, text, bool or DateTime; null where it is missing.</summary>
    /// <param name="row">The number of the row, from 0.</param>
    public abstract object? this[int row] { get; }

    /// <summary>Whether a row has no value.</summary>
    /// <param name="row">The number of the row, from 0.</param>
    public abstract bool IsMissing(int row);

    /// <summary>The values of some rows, in the order asked for.</summary>
    /// <param name="rows">Numbers of rows, any of them more than once; -1 gives a missing value.</param>
    public abstract Column Take(int[] rows);

    /// <summary>The same values under another name.</summary>
    /// <param name="name">The other name.</param>
    public abstract Column Rename(string name);

    /// <summary>The values of this column, then those of another.</summary>
    /// <param name="other">A column of the same kind.</param>
    /// <exception cref="DeepLearnException">"ColumnKind": it is of another kind.</exception>
    public Column Append(Column other) => other.Kind == Kind ? Joined(other) : throw new DeepLearnException(
        "ColumnKind", DeepLearnErrorKind.InvalidData, $"Column '{Name}' holds values of kind {Kind}, '{other.Name}' of kind {other.Kind}: one cannot be put under the other.", other);

    /// <summary>The values of this column, then those of another of the same kind.</summary>
    private protected abstract Column Joined(Column other);

    /// <summary>All values: long[], double[], string[], bool[] or DateTime[], or object[] with nulls where some are missing.</summary>
    public Array ToArray() => MissingCount == 0 ? TypedArray() : Enumerable.Range(0, Count).Select(row => this[row]).ToArray();

    /// <summary>The values of a column that misses none.</summary>
    private protected abstract Array TypedArray();

    /// <summary>Name, kind and number of rows.</summary>
    public override string ToString() => $"{Name}: {Count} x {Kind}";
}
