using System.Collections;
using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Tables;

namespace DeepLearn.Commands;

/// <summary>Makes a table of objects: each of their properties is a column.</summary>
/// <remarks>
/// <para>Objects may come from any cmdlet: Import-Csv, ConvertFrom-Json, Get-ChildItem, Get-Process. A property that some objects lack
/// is missing in their rows. Numbers, texts and dates that come alone make one column, Value.</para>
/// <para>The kind of each column is found as Import-Table finds it: text that holds numbers makes a column of numbers, and NA or empty
/// text is a missing value. Values that are no numbers, truth values or dates become text.</para>
/// </remarks>
/// <example>
/// <code>$rows = 'name,size', 'a,1', 'b,NA' | ConvertFrom-Csv
/// $rows | ConvertTo-Table</code>
/// <para>A column of text and one of numbers, of which the second is missing.</para>
/// </example>
/// <example>
/// <code>Get-ChildItem $PSHOME -File | ConvertTo-Table -Property Name, Extension, Length, LastWriteTime | Measure-Table</code>
/// <para>The files of a folder, described in numbers.</para>
/// </example>
[Cmdlet(VerbsData.ConvertTo, "Table")]
[OutputType(typeof(Table))]
public sealed class ConvertToTableCommand : DeepLearnCommand
{
    private ObjectTable _table = new();
    private IReadOnlyDictionary<string, ColumnKind> _kinds = new Dictionary<string, ColumnKind>();

    /// <summary>The objects: one is one row.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [AllowNull]
    public PSObject?[] InputObject { get; set; } = [];

    /// <summary>The properties that become columns, wildcards allowed; all if not given.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    public string[] Property { get; set; } = ["*"];

    /// <summary>The kind of columns by their names: @{ Price = 'Number'; Zip = 'Text' }. Kinds are Number, Text, Boolean and Date.</summary>
    [Parameter]
    public IDictionary? ColumnType { get; set; }

    /// <summary>The texts that stand for a missing value, in place of NA, NaN, null and their like.</summary>
    [Parameter]
    public string[]? MissingValue { get; set; }

    /// <summary>What the table is called in messages.</summary>
    [Parameter]
    public string Name { get; set; } = "Objects";

    /// <inheritdoc/>
    protected override void Begin()
    {
        _kinds = ColumnKinds.Parse(ColumnType);
        _table = new ObjectTable(Property);
    }

    /// <inheritdoc/>
    protected override void Process() => Array.ForEach(InputObject, _table.Add);

    /// <inheritdoc/>
    protected override void End() => WriteObject(_table.ToTable(Name, _kinds, MissingValue), enumerateCollection: false);
}
