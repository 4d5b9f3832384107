using System.Management.Automation;
using DeepLearn.Tables;
using DeepLearn.Tables.Files;

namespace DeepLearn.Commands;

/// <summary>Writes a table to a file of comma-separated values.</summary>
/// <remarks>
/// <para>The file is UTF-8 with a line of names; missing values are empty fields, and numbers have as many digits as it takes to read the same
/// number back. A path that ends in .gz or .zip is packed.</para>
/// <para>A file that exists is replaced. It is written beside its place first and then renamed: a full disk or a stopped pipeline
/// leaves the old one whole.</para>
/// </remarks>
/// <example>
/// <code>1..3 | ForEach-Object { [pscustomobject]@{ Id = $_; Square = $_ * $_ } } | ConvertTo-Table | Export-Table squares.csv
/// Get-Content squares.csv</code>
/// <para>Writes three rows.</para>
/// </example>
/// <example>
/// <code>$table = 'name;size', 'a;1', 'b;NA' | ConvertFrom-Csv -Delimiter ';' | ConvertTo-Table
/// $table | Export-Table sizes.tsv.gz
/// Import-Table sizes.tsv.gz</code>
/// <para>Separated by tabs and packed, because the name says so.</para>
/// </example>
[Cmdlet(VerbsData.Export, "Table", SupportsShouldProcess = true)]
[OutputType(typeof(void))]
public sealed class ExportTableCommand : DeepLearnCommand
{
    /// <summary>The table.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public Table InputObject { get; set; } = null!;

    /// <summary>The file to write: .csv, .tsv, or either with .gz or .zip.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = "";

    /// <summary>Separates the fields: a comma if not given, a tab in files that end in .tsv.</summary>
    [Parameter]
    public char? Delimiter { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => Path;

    /// <inheritdoc/>
    protected override void Process()
    {
        var file = ResolveNewFile(Path);
        if (ShouldProcess(file, "Save the table"))
            TableFile.Write(InputObject, file, Delimiter);
    }
}
