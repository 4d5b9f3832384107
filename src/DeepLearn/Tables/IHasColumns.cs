namespace DeepLearn.Tables;

/// <summary>What answers by the names of columns.</summary>
internal interface IHasColumns
{
    IEnumerable<string> ColumnNames { get; }

    bool Has(string column);

    object? Value(string column);
}
