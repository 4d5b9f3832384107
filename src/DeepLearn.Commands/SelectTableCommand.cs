using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Errors;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Commands;

/// <summary>Takes rows and columns of a table: by name, position, condition, order or chance.</summary>
/// <remarks>
/// <para>What is asked for is done in this order: -Where, -SortBy, -Sample, -Row, -Skip, -First and -Last, and in the end -Column and -ExcludeColumn. So a
/// table can be sorted by a column that is not in the result.</para>
/// <para>A condition is a column with a comparison (-Where Price -GT 200000), which is fast, or a script block that is asked for every row, in
/// which $_ is the row ({ $_.Price -gt 1000 * $_.Rooms }). Text is compared without regard to case. A missing value is equal to $null and is neither
/// greater nor less than anything. Rows are sorted by size, text by its characters' codes; missing values go last.</para>
/// </remarks>
/// <example>
/// <code>$houses = 'Rooms,Alley,Price', 'NA,Pave,127500', '2,NA,106000', '4,NA,178100' | ConvertFrom-Csv | ConvertTo-Table
/// $houses | Select-Table -Column Rooms, Price -Where Price -GT 110000 -SortBy Price -Descending
/// $houses | Select-Table -Where Rooms -NE $null
/// $houses | Select-Table -Where { $_.Rooms -and $_.Price / $_.Rooms -lt 50000 }</code>
/// <para>The dearer houses, those whose rooms are known, and those that are cheap for their rooms.</para>
/// </example>
/// <example>
/// <code>$table = 1..100 | ForEach-Object { [pscustomobject]@{ x = $_; square = $_ * $_ } } | ConvertTo-Table
/// $table | Select-Table -Column 0, -1
/// $table | Select-Table -Row 0, 1, -1
/// $table | Select-Table -Sample 5 -Seed 1</code>
/// <para>By position: the first and the last column; the first two rows and the last. Then five rows at random.</para>
/// </example>
[Cmdlet(VerbsCommon.Select, "Table")]
[OutputType(typeof(Table))]
public sealed class SelectTableCommand : TableCommand
{
    private static readonly Dictionary<string, Comparison> Comparisons = new()
    {
        [nameof(EQ)] = Comparison.Equal,
        [nameof(NE)] = Comparison.NotEqual,
        [nameof(GT)] = Comparison.Greater,
        [nameof(GE)] = Comparison.GreaterOrEqual,
        [nameof(LT)] = Comparison.Less,
        [nameof(LE)] = Comparison.LessOrEqual,
    };

    /// <summary>The columns in the order wanted: names, wildcards allowed, or positions from 0; negative ones count from the end.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    public object[]? Column { get; set; }

    /// <summary>The columns to leave out, by name, wildcard or position.</summary>
    [Parameter]
    [SupportsWildcards]
    public object[] ExcludeColumn { get; set; } = [];

    /// <summary>Which rows: the name of a column, to be compared by one of the next parameters, or a script block that is true for them.</summary>
    [Parameter]
    public object? Where { get; set; }

    /// <summary>Takes rows whose value is equal to this one; $null for missing ones.</summary>
    [Parameter]
    public object? EQ { get; set; }

    /// <summary>Takes rows whose value is not equal to this one; $null for those that are there.</summary>
    [Parameter]
    public object? NE { get; set; }

    /// <summary>Takes rows whose value is greater than this one.</summary>
    [Parameter]
    public object? GT { get; set; }

    /// <summary>Takes rows whose value is greater than this one or equal.</summary>
    [Parameter]
    public object? GE { get; set; }

    /// <summary>Takes rows whose value is less than this one.</summary>
    [Parameter]
    public object? LT { get; set; }

    /// <summary>Takes rows whose value is less than this one or equal.</summary>
    [Parameter]
    public object? LE { get; set; }

    /// <summary>The columns to sort by: the first decides, then the second.</summary>
    [Parameter]
    public string[]? SortBy { get; set; }

    /// <summary>Sorts from the largest to the smallest.</summary>
    [Parameter]
    public SwitchParameter Descending { get; set; }

    /// <summary>Takes so many rows at random, none twice.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int? Sample { get; set; }

    /// <summary>Decides which rows -Sample takes; 0 if not given, so that a script draws alike each time.</summary>
    [Parameter]
    public long Seed { get; set; }

    /// <summary>The rows by position from 0, in this order; negative ones count from the end.</summary>
    [Parameter]
    public int[]? Row { get; set; }

    /// <summary>Leaves out so many rows at the top.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int Skip { get; set; }

    /// <summary>Takes so many rows from the top.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int? First { get; set; }

    /// <summary>Takes so many rows from the end; with -First too, both parts.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int? Last { get; set; }

    private string? CompareBy => Comparisons.Keys.SingleOrDefault(MyInvocation.BoundParameters.ContainsKey);

    /// <inheritdoc/>
    protected override void Begin()
    {
        var given = Comparisons.Keys.Count(MyInvocation.BoundParameters.ContainsKey);
        if (given != (Where is null || ShellValue.Unwrap(Where) is ScriptBlock ? 0 : 1))
            throw new DeepLearnException("Condition", DeepLearnErrorKind.InvalidArgument,
                "A condition is a column and one comparison, such as -Where Price -GT 200000, or a script block alone, such as -Where { $_.Price -gt 200000 }.");
    }

    /// <inheritdoc/>
    protected override Table Result()
    {
        var table = InputObject;
        if (Where is not null)
            table = table.Take(Matching(table));
        if (SortBy is not null)
            table = table.Take(RowSelection.Sorted(table, ColumnChoice.Names(table, SortBy), Descending));
        if (Sample is { } count)
            table = table.Take(RowSelection.Sample(table, count, Seed));
        if (Row is not null)
            table = table.Take(Array.ConvertAll(Row, row => Position(table, row)));
        if (Skip > 0 || First is not null || Last is not null)
            table = table.Take([.. Ends(table.RowCount)]);
        if (Column is not null)
            table = table.Select(ColumnChoice.Names(table, Column));
        return ExcludeColumn.Length > 0 ? table.Without(ColumnChoice.Names(table, ExcludeColumn)) : table;
    }

    private int[] Matching(Table table)
    {
        if (ShellValue.Unwrap(Where) is not ScriptBlock block)
            return RowFilter.Where(table[ColumnChoice.Names(table, [Where!]).First()], Comparisons[CompareBy!], ShellValue.Unwrap(MyInvocation.BoundParameters[CompareBy!]));
        return [.. Enumerable.Range(0, table.RowCount).Where(row => !Stopping && LanguagePrimitives.IsTrue(ScriptFunction.Invoke(block, new TableRow(table, row))))];
    }

    private IEnumerable<int> Ends(int rows)
    {
        var start = Math.Min(Skip, rows);
        var first = Math.Min(First ?? (Last is null ? rows : 0), rows - start);
        var last = Math.Min(Last ?? 0, rows - start - first);
        return Enumerable.Range(start, first).Concat(Enumerable.Range(rows - last, last));
    }

    private static int Position(Table table, int row)
    {
        var place = row < 0 ? row + table.RowCount : row;
        return place >= 0 && place < table.RowCount ? place : throw new DeepLearnException("UnknownRow", DeepLearnErrorKind.NotFound,
            $"There is no row {row}: table '{table.Name}' has {table.RowCount} rows, numbered from 0.", row);
    }
}
