using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Errors;
using DeepLearn.Tables;
using DeepLearn.Tables.Building;

namespace DeepLearn.Commands;

/// <summary>Adds a column to a table, computed row by row or given as values.</summary>
/// <remarks>
/// <para>The script block is asked for every row, in which $_ is the row; what it gives is the row's value, nothing or $null is a missing
/// one. The kind of the column is found as Import-Table finds it. A column of the same name is replaced, in its place.</para>
/// </remarks>
/// <example>
/// <code>$houses = 'Rooms,Price', 'NA,127500', '2,106000', '4,178100' | ConvertFrom-Csv | ConvertTo-Table
/// $houses | Add-TableColumn PricePerRoom { if ($_.Rooms) { $_.Price / $_.Rooms } }</code>
/// <para>The price of a room, where rooms are known.</para>
/// </example>
/// <example>
/// <code>$table = 1..3 | ConvertTo-Table
/// $table | Add-TableColumn -Name Letter -Value a, b, c</code>
/// <para>A column of values that exist already.</para>
/// </example>
[Cmdlet(VerbsCommon.Add, "TableColumn")]
[OutputType(typeof(Table))]
public sealed class AddTableColumnCommand : TableCommand
{
    private const string ExpressionSet = "Expression";

    /// <summary>What the column is called.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Name { get; set; } = "";

    /// <summary>Gives the value of a row, which is $_.</summary>
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = ExpressionSet)]
    public ScriptBlock Expression { get; set; } = null!;

    /// <summary>The values, one for each row.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Value")]
    [AllowNull]
    public object?[] Value { get; set; } = [];

    /// <summary>The kind that the values must have: Number, Text, Boolean or Date; found if not given.</summary>
    [Parameter]
    public ColumnKind? Kind { get; set; }

    /// <inheritdoc/>
    protected override Table Result()
    {
        var values = ParameterSetName == ExpressionSet
            ? [.. Enumerable.Range(0, InputObject.RowCount).TakeWhile(_ => !Stopping).Select(Compute)]
            : Array.ConvertAll(Value, ShellValue.Unwrap);
        return InputObject.With(ColumnFactory.Create(Name, values, Kind));
    }

    private object? Compute(int row) => ScriptFunction.Invoke(Expression, new TableRow(InputObject, row)) switch
    {
        [] => null,
        [var value] => value,
        var several => throw new DeepLearnException("OneValue", DeepLearnErrorKind.InvalidArgument,
            $"Row {row + 1}: the script block gave {several.Length} values where a column has one. Assign to $null what is not its result.", Expression),
    };
}
