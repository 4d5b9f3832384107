using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Commands;

/// <summary>Describes the columns of a table: kind, missing and different values, mean, deviation, quartiles.</summary>
/// <remarks>
/// <para>Missing values do not count. The standard deviation is that of a sample (n - 1), quartiles are interpolated between neighbours: the
/// numbers are those of pandas' describe(). Of truth values the mean is the share that is true; dates have a first and a last.</para>
/// </remarks>
/// <example>
/// <code>$houses = 'Rooms,Alley,Price', 'NA,Pave,127500', '2,NA,106000', '4,NA,178100' | ConvertFrom-Csv | ConvertTo-Table
/// $houses | Measure-Table</code>
/// <para>A line for each column.</para>
/// </example>
/// <example>
/// <code>$table = 1..100 | ForEach-Object { [pscustomobject]@{ x = $_; square = $_ * $_ } } | ConvertTo-Table
/// ($table | Measure-Table -Column square).Median</code>
/// <para>One figure of one column.</para>
/// </example>
[Cmdlet(VerbsDiagnostic.Measure, "Table")]
[OutputType(typeof(ColumnSummary))]
public sealed class MeasureTableCommand : DeepLearnCommand
{
    /// <summary>The table.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public Table InputObject { get; set; } = null!;

    /// <summary>The columns, wildcards allowed; all if not given.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    public string[]? Column { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var column in ColumnChoice.Columns(InputObject, Column, _ => true))
        {
            if (Stopping)
                return;
            WriteObject(ColumnSummary.Of(column));
        }
    }
}
