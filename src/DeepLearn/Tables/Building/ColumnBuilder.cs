namespace DeepLearn.Tables.Building;

/// <summary>Collects the values of a column of a known kind from their text.</summary>
internal abstract class ColumnBuilder
{
    public abstract ColumnKind Kind { get; }

    /// <summary>Adds a value; false, and nothing is added, where its text (UTF-8) is none of this kind.</summary>
    public abstract bool TryAdd(ReadOnlySpan<byte> text);

    public abstract void AddMissing();

    public abstract Column Build(string name);

    public static ColumnBuilder Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => new NumberBuilder(),
        ColumnKind.Boolean => new BooleanBuilder(),
        ColumnKind.Date => new DateBuilder(),
        _ => new TextBuilder(),
    };
}
