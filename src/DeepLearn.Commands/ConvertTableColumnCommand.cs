using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Errors;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Commands;

/// <summary>Puts other values in place of a table's columns: standardized, scaled, logarithms, bins, one-hot, polynomials.</summary>
/// <remarks>
/// <para>Columns are replaced in their place and keep their names; -OneHot and -Polynomial put several in place of one. Missing values stay
/// missing. Without -Column every column of the kind is taken: numbers, or text for -OneHot and -TextLength.</para>
/// <para>Statistics are those of this table. To train a model, give New-Preprocessor the same wishes instead: it keeps the training
/// data's statistics and applies them to any other table.</para>
/// </remarks>
/// <example>
/// <code>$houses = 'Rooms,Alley,Price', 'NA,Pave,127500', '2,NA,106000', '4,NA,178100' | ConvertFrom-Csv | ConvertTo-Table
/// $houses | Set-MissingValue -Mean | Convert-TableColumn -OneHot -MissingAsCategory
/// $houses | Convert-TableColumn Price -Log | Convert-TableColumn Price -Standardize</code>
/// <para>A column of 0 and 1 for each kind of alley, and one for none. Then logarithms, brought to mean 0 and deviation 1.</para>
/// </example>
/// <example>
/// <code>$table = 1..5 | ConvertTo-Table
/// $table | Convert-TableColumn Value -Polynomial 3
/// $table | Convert-TableColumn Value -Bin 2
/// $table | Convert-TableColumn Value -Edge 0, 3, 5
/// $table | Convert-TableColumn Value -Clip 2, 4</code>
/// <para>Value, its square and its cube; numbers of bins; numbers cut off at 2 and 4.</para>
/// </example>
[Cmdlet(VerbsData.Convert, "TableColumn")]
[OutputType(typeof(Table))]
public sealed class ConvertTableColumnCommand : TableCommand
{
    /// <summary>The columns, wildcards allowed.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    public string[]? Column { get; set; }

    /// <summary>Subtracts the mean and divides by the standard deviation (n - 1).</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Standardize")]
    public SwitchParameter Standardize { get; set; }

    /// <summary>Brings the smallest number to 0 and the largest to 1.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "MinMax")]
    public SwitchParameter MinMax { get; set; }

    /// <summary>Takes the natural logarithm; numbers must be above 0.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Log")]
    public SwitchParameter Log { get; set; }

    /// <summary>Added before the logarithm is taken: 1 makes the logarithm of 0 a 0.</summary>
    [Parameter(ParameterSetName = "Log")]
    public double Offset { get; set; }

    /// <summary>Two bounds: what is below the first or above the second becomes the bound.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Clip")]
    [ValidateCount(2, 2)]
    public double[] Clip { get; set; } = [];

    /// <summary>Gives the number, from 0, of so many equally wide bins.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Bin")]
    public int Bin { get; set; }

    /// <summary>Gives the number, from 0, of the bin between two of these edges; an edge belongs to the bin below it.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Edge")]
    public double[] Edge { get; set; } = [];

    /// <summary>Gives the number of characters of text.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "TextLength")]
    public SwitchParameter TextLength { get; set; }

    /// <summary>Gives a column of 0 and 1 for each different value, called by column and value: Alley_Pave.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "OneHot")]
    public SwitchParameter OneHot { get; set; }

    /// <summary>Gives a column for missing values too, called nan.</summary>
    [Parameter(ParameterSetName = "OneHot")]
    public SwitchParameter MissingAsCategory { get; set; }

    /// <summary>Gives all products of the columns up to this degree, in place of the first: x, y, x^2, x y, y^2.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "Polynomial")]
    public int Polynomial { get; set; }

    /// <inheritdoc/>
    protected override Table Result()
    {
        var kind = ParameterSetName is "OneHot" or "TextLength" ? ColumnKind.Text : ColumnKind.Number;
        var columns = ColumnChoice.Columns(InputObject, Column, column => column.Kind == kind);
        if (columns.Count == 0)
            throw new DeepLearnException("NoColumns", DeepLearnErrorKind.InvalidData, $"Table '{InputObject.Name}' has no columns of kind {kind}.", InputObject);
        return new Table(InputObject.Columns.SelectMany(column => columns.Contains(column) ? Replaced(column) : [column]), InputObject.Name);

        IEnumerable<Column> Replaced(Column column) => ParameterSetName switch
        {
            "Polynomial" => column == columns[0] ? Transforms.Polynomial(columns, Polynomial) : [],
            "OneHot" => Transforms.OneHot(column, MissingAsCategory),
            _ => [Converted(column)],
        };
    }

    private NumberColumn Converted(Column column) => ParameterSetName switch
    {
        "Standardize" => Transforms.Standardize(column),
        "MinMax" => Transforms.MinMax(column),
        "Log" => Transforms.Log(column, Offset),
        "Clip" => Transforms.Clip(column, Clip[0], Clip[1]),
        "Bin" => Transforms.Bin(column, Bin),
        "Edge" => Transforms.Bin(column, Edge),
        _ => Transforms.TextLength(column),
    };
}
