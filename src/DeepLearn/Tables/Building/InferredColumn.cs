namespace DeepLearn.Tables.Building;

/// <summary>
/// Collects a column whose kind its first value proposes and every other value must confirm. Where one does not, the column is
/// text, and the texts of what was taken for numbers before are needed again: "1.50" is not "1.5".
/// </summary>
/// <param name="missing">What stands for a missing value.</param>
/// <param name="declared">The kind that the values must have; null where it is to be found.</param>
internal sealed class InferredColumn(MissingText missing, ColumnKind? declared = null)
{
    private static readonly ColumnKind[] Kinds = [ColumnKind.Number, ColumnKind.Boolean, ColumnKind.Date, ColumnKind.Text];

    private ColumnBuilder? _builder = declared is { } kind ? ColumnBuilder.Of(kind) : null;
    private int _leading;

    /// <summary>The kind that the values must have, if it was declared.</summary>
    public ColumnKind? Declared => declared;

    /// <summary>Whether a value was not of the column's kind.</summary>
    public bool Refused { get; private set; }

    /// <summary>Whether the values are not of one kind after all, or numbers too long for a double: they must be read again as text.</summary>
    public bool MustBeText => declared is null && (Refused ? _builder!.Kind != ColumnKind.Text : _builder is NumberBuilder { LosesDigits: true });

    /// <summary>Adds a value; false where it is not of the column's kind.</summary>
    public bool Add(ReadOnlySpan<byte> text)
    {
        // Most values of most files are numbers: they need not be compared with texts that are none.
        if (_builder is NumberBuilder numbers && !missing.LookLikeNumbers && numbers.TryAdd(text))
            return true;
        if (missing.Contains(text))
        {
            if (_builder is null)
                _leading++;
            else
                _builder.AddMissing();
            return true;
        }
        if (_builder is not null)
            return !(Refused = !_builder.TryAdd(text));
        foreach (var kind in Kinds)
        {
            _builder = ColumnBuilder.Of(kind);
            for (var i = 0; i < _leading; i++)
                _builder.AddMissing();
            if (_builder.TryAdd(text))
                return true;
        }
        return false;
    }

    /// <summary>The column. Without any value it is one of numbers.</summary>
    public Column Build(string name) => _builder?.Build(name) ?? new NumberColumn(name, [.. Enumerable.Repeat(double.NaN, _leading)]);
}
