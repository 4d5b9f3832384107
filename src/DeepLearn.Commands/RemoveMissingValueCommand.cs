using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Commands;

/// <summary>Drops the rows or columns of a table in which values are missing.</summary>
/// <remarks>
/// <para>Without a rule every row goes in which anything is missing. -All drops those in which everything is, -Threshold those with fewer values
/// than it says, -Most the one row that misses most (the first of several). With -FromColumn the same is asked of columns.</para>
/// </remarks>
/// <example>
/// <code>$houses = 'Rooms,Alley,Price', 'NA,Pave,127500', '2,NA,106000', '4,NA,178100', 'NA,NA,140000' | ConvertFrom-Csv | ConvertTo-Table
/// $houses | Remove-MissingValue -Column Rooms
/// $houses | Remove-MissingValue -Threshold 2
/// $houses | Remove-MissingValue -Most</code>
/// <para>Rows whose rooms are known; rows with two values at least; all rows but the last, which misses most.</para>
/// </example>
/// <example>
/// <code>$houses = 'Rooms,Alley,Price', 'NA,Pave,127500', '2,NA,106000', '4,NA,178100' | ConvertFrom-Csv | ConvertTo-Table
/// $houses | Remove-MissingValue -FromColumn
/// $houses | Remove-MissingValue -FromColumn -Most</code>
/// <para>Columns without gaps: the price. Then all columns but the alley.</para>
/// </example>
[Cmdlet(VerbsCommon.Remove, "MissingValue", DefaultParameterSetName = AnySet)]
[OutputType(typeof(Table))]
public sealed class RemoveMissingValueCommand : TableCommand
{
    private const string AnySet = "Any";

    /// <summary>The columns that count, wildcards allowed; with -FromColumn those that may go. All if not given.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    public string[]? Column { get; set; }

    /// <summary>Drops only where everything is missing.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "All")]
    public SwitchParameter All { get; set; }

    /// <summary>Keeps what has at least so many values.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Threshold")]
    public int Threshold { get; set; }

    /// <summary>Drops the one that misses most, if it misses any.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Most")]
    public SwitchParameter Most { get; set; }

    /// <summary>Drops columns instead of rows.</summary>
    [Parameter]
    public SwitchParameter FromColumn { get; set; }

    /// <inheritdoc/>
    protected override Table Result()
    {
        var columns = ColumnChoice.Columns(InputObject, Column, _ => true);
        if (FromColumn)
        {
            var dropped = Dropped([.. columns.Select(column => column.MissingCount)], InputObject.RowCount).ToHashSet();
            return InputObject.Without([.. columns.Where((_, i) => dropped.Contains(i)).Select(column => column.Name)]);
        }
        var rows = Dropped(MissingValues.CountInRows(columns, InputObject.RowCount), columns.Count).ToHashSet();
        return InputObject.Take([.. Enumerable.Range(0, InputObject.RowCount).Where(row => !rows.Contains(row))]);
    }

    /// <summary>The places that go, by how many values are missing there out of so many.</summary>
    private IEnumerable<int> Dropped(int[] missing, int total) => ParameterSetName switch
    {
        "Most" => missing.Length > 0 && missing.Max() > 0 ? [Array.IndexOf(missing, missing.Max())] : [],
        "All" => Where(missing, count => count == total && total > 0),
        "Threshold" => Where(missing, count => total - count < Threshold),
        _ => Where(missing, count => count > 0),
    };

    private static IEnumerable<int> Where(int[] missing, Func<int, bool> drops) => Enumerable.Range(0, missing.Length).Where(i => drops(missing[i]));
}
