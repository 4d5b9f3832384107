using System.Management.Automation;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Commands;

/// <summary>Puts the rows of two tables side by side that have equal keys.</summary>
/// <remarks>
/// <para>The result has the columns of the left table and those of the right one that are no keys; where both have one of the same name, the right
/// one's gets the suffix. Rows keep the order of the left table; a row with several partners comes several times. What has no
/// partner misses the other table's values, or is left out, as -Kind says. Missing keys are equal to each other, as in pandas.</para>
/// </remarks>
/// <example>
/// <code>$orders = 'Id,City', '1,Ames', '2,Boone', '3,Ames' | ConvertFrom-Csv | ConvertTo-Table
/// $cities = 'City,State', 'Ames,Iowa' | ConvertFrom-Csv | ConvertTo-Table
/// $orders | Join-Table $cities -On City -Kind Left</code>
/// <para>All orders, with the state where the city is known.</para>
/// </example>
/// <example>
/// <code>$train = 'Id,Price', '1,100', '2,200' | ConvertFrom-Csv | ConvertTo-Table
/// $truth = 'Id,Price', '2,210', '1,90' | ConvertFrom-Csv | ConvertTo-Table
/// $train | Join-Table $truth -On Id -Suffix _True | Add-TableColumn Error { $_.Price - $_.Price_True }</code>
/// <para>Two prices of the same house, and their difference.</para>
/// </example>
[Cmdlet(VerbsCommon.Join, "Table")]
[OutputType(typeof(Table))]
public sealed class JoinTableCommand : TableCommand
{
    /// <summary>The other table.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public Table Right { get; set; } = null!;

    /// <summary>The columns, which both tables have, whose values must be equal.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public string[] On { get; set; } = [];

    /// <summary>Which rows are kept: Inner (those with a partner), Left, Right or Full (all of that table, or of both).</summary>
    [Parameter]
    public JoinKind Kind { get; set; } = JoinKind.Inner;

    /// <summary>Added to names of the right table that the left one has too.</summary>
    [Parameter]
    public string Suffix { get; set; } = "_Right";

    /// <inheritdoc/>
    protected override Table Result() => TableJoin.Join(InputObject, Right, On, Kind, Suffix);
}
