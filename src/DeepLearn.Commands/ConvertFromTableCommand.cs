using System.Management.Automation;
using DeepLearn.Errors;
using DeepLearn.Tables;

namespace DeepLearn.Commands;

/// <summary>Gives the rows of a table as objects, for any other cmdlet.</summary>
/// <remarks>
/// <para>Each column is a property: whole numbers as long, other numbers as double, text, bool, DateTime, and null for a missing value.
/// Choose columns and rows with Select-Table first: it is much faster than Where-Object over all rows.</para>
/// </remarks>
/// <example>
/// <code>$table = 'name,size', 'a,1', 'b,NA' | ConvertFrom-Csv | ConvertTo-Table
/// $table | ConvertFrom-Table | ConvertTo-Json</code>
/// <para>Rows become objects with typed values.</para>
/// </example>
/// <example>
/// <code>Get-ChildItem $PSHOME -File | ConvertTo-Table Name, Length | Select-Table -SortBy Length -Descending -First 3 | ConvertFrom-Table</code>
/// <para>The three largest files of a folder as objects.</para>
/// </example>
[Cmdlet(VerbsData.ConvertFrom, "Table")]
[OutputType(typeof(PSObject))]
public sealed class ConvertFromTableCommand : DeepLearnCommand
{
    /// <summary>The table.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public Table InputObject { get; set; } = null!;

    /// <inheritdoc/>
    protected override void Process()
    {
        if (InputObject.Columns.GroupBy(column => column.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(names => names.Count() > 1) is { } alike)
            throw new DeepLearnException("DuplicateColumn", DeepLearnErrorKind.InvalidData,
                $"Columns {string.Join(" and ", alike.Select(column => $"'{column.Name}'"))} differ in case alone, which properties of objects may not. Leave one out with Select-Table -ExcludeColumn.", InputObject);
        for (var row = 0; row < InputObject.RowCount && !Stopping; row++)
        {
            var item = new PSObject();
            foreach (var column in InputObject.Columns)
                item.Properties.Add(new PSNoteProperty(column.Name, column[row]));
            WriteObject(item);
        }
    }
}
