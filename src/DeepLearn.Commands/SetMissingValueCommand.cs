using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Commands;

/// <summary>Fills the missing values of a table: with the mean, median or mode of their column, the value above, or a constant.</summary>
/// <remarks>
/// <para>Without -Column, -Mean and -Median fill all columns of numbers, -Mode and -Forward all columns, and -Value all columns of its kind. Of several
/// values that are equally frequent, the mode is the first in order. What is missing at the top has no value above and stays missing.</para>
/// </remarks>
/// <example>
/// <code>$houses = 'Rooms,Alley', 'NA,Pave', '2,NA', '4,NA', 'NA,NA' | ConvertFrom-Csv | ConvertTo-Table
/// $houses | Set-MissingValue -Mean
/// $houses | Set-MissingValue Alley -Value None</code>
/// <para>Rooms become 3, 2, 4, 3. Then a missing alley becomes a kind of its own.</para>
/// </example>
/// <example>
/// <code>$readings = 'Time,Level', '1,0.5', '2,', '3,0.7', '4,' | ConvertFrom-Csv | ConvertTo-Table
/// $readings | Set-MissingValue -Forward</code>
/// <para>A level stays until another is read.</para>
/// </example>
[Cmdlet(VerbsCommon.Set, "MissingValue")]
[OutputType(typeof(Table))]
public sealed class SetMissingValueCommand : TableCommand
{
    private const string ValueSet = "Value";

    /// <summary>The columns, wildcards allowed.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    public string[]? Column { get; set; }

    /// <summary>Fills with the mean of the column.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(FillMethod.Mean))]
    public SwitchParameter Mean { get; set; }

    /// <summary>Fills with the median of the column.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(FillMethod.Median))]
    public SwitchParameter Median { get; set; }

    /// <summary>Fills with the most frequent value of the column.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(FillMethod.Mode))]
    public SwitchParameter Mode { get; set; }

    /// <summary>Fills with the last value above.</summary>
    [Parameter(Mandatory = true, ParameterSetName = nameof(FillMethod.Forward))]
    public SwitchParameter Forward { get; set; }

    /// <summary>Fills with this number, text, truth value or date.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ValueSet)]
    public object Value { get; set; } = null!;

    /// <inheritdoc/>
    protected override Table Result()
    {
        if (ParameterSetName == ValueSet)
        {
            var value = ShellValue.Unwrap(Value)!;
            var kind = MissingValues.KindOf(value);
            return Filled(ColumnChoice.Columns(InputObject, Column, column => column.Kind == kind), column => MissingValues.Fill(column, value));
        }
        var method = Enum.Parse<FillMethod>(ParameterSetName);
        return Filled(
            ColumnChoice.Columns(InputObject, Column, column => method is FillMethod.Mode or FillMethod.Forward || column.Kind == ColumnKind.Number),
            column => MissingValues.Fill(column, method));
    }

    private Table Filled(List<Column> columns, Func<Column, Column> fill) =>
        new(InputObject.Columns.Select(column => columns.Contains(column) ? fill(column) : column), InputObject.Name);
}
