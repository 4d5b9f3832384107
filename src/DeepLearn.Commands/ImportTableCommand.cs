using System.Collections;
using System.Management.Automation;
using System.Text;
using DeepLearn.Commands.Completion;
using DeepLearn.Commands.Parameters;
using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Tables;
using DeepLearn.Tables.Files;

namespace DeepLearn.Commands;

/// <summary>Reads a table from a file of comma-separated values, also one in a gzip or zip file, or loads one by its name.</summary>
/// <remarks>
/// <para>The kind of each column (number, text, boolean, date) is found over all its rows: a column that begins with NA stays one
/// of numbers, and one text among a million numbers makes it a column of text. With -ColumnType the kind is declared, and a value
/// that is not of it is an error with its row and column. Whole numbers with more than 15 digits stay text, so that no digit of an
/// identifier is lost. Dates are those of ISO 8601: 2026-11-22, or 2026-11-22T17:30:00Z.</para>
/// <para>Missing are empty fields and what pandas takes for missing too: NA, N/A, n/a, NaN, nan, NULL, null, #N/A and a few more.</para>
/// <para>Fields in quotes may hold the separator, line breaks, and quotes that are doubled. A row with too few or too many fields, two
/// columns of one name, a quote that is never closed, and bytes that are no text in the file's encoding are errors that say where.</para>
/// <para>With -Name a table is loaded as it is published: from the folder that DEEPLEARN_DATA names or the cache, else by download,
/// which is checked. See Import-Dataset.</para>
/// <para>$table.Price gives the values of a column, $table['Price'] the column itself.</para>
/// </remarks>
/// <example>
/// <code>'Rooms,Alley,Price', 'NA,Pave,127500', '2,NA,106000', '4,NA,178100' | Set-Content houses.csv
/// $houses = Import-Table houses.csv
/// $houses.Price</code>
/// <para>Three prices; the first house's rooms and two kinds of alley are missing.</para>
/// </example>
/// <example>
/// <code>"07030;3,5", "10001;2" | Set-Content zip.csv
/// Import-Table zip.csv -Delimiter ';' -Header Zip, Rooms -ColumnType @{ Zip = 'Text' }</code>
/// <para>A file without a header, separated by semicolons. The first column keeps its leading zero because it is declared as text.</para>
/// </example>
/// <example>
/// <code>Import-Table -Name HousePricesTrain -WhatIf</code>
/// <para>Would load the table of 1,460 houses that the Kaggle competition on house prices gives for training.</para>
/// </example>
[Cmdlet(VerbsData.Import, "Table", DefaultParameterSetName = "Path", SupportsShouldProcess = true)]
[OutputType(typeof(Table))]
public sealed class ImportTableCommand : FileReadingCommand
{
    private const string NameSet = "Name";

    private TableReadOptions _options = new();

    /// <summary>The name of a published table. Tab completes it.</summary>
    [Parameter(Mandatory = true, ParameterSetName = NameSet)]
    [ArgumentCompleter(typeof(TableCompleter))]
    public string Name { get; set; } = "";

    /// <summary>Separates the fields: a comma if not given, a tab in files that end in .tsv.</summary>
    [Parameter]
    public char? Delimiter { get; set; }

    /// <summary>The names of the columns of a file that has none: its first line is then data.</summary>
    [Parameter]
    public string[]? Header { get; set; }

    /// <summary>The kind of columns by their names: @{ Price = 'Number'; Zip = 'Text' }. Kinds are Number, Text, Boolean and Date.</summary>
    [Parameter]
    public IDictionary? ColumnType { get; set; }

    /// <summary>The texts that stand for a missing value, in place of NA, NaN, null and their like.</summary>
    [Parameter]
    public string[]? MissingValue { get; set; }

    /// <summary>How the file is encoded if it is not UTF-8: latin1, windows-1252, utf-16 or any other name that .NET knows.</summary>
    [Parameter]
    public string? Encoding { get; set; }

    /// <summary>Which file of a zip archive that holds several.</summary>
    [Parameter]
    public string? Entry { get; set; }

    /// <inheritdoc/>
    protected override void Begin() => _options = new TableReadOptions
    {
        Delimiter = Delimiter,
        Header = Header,
        ColumnTypes = ColumnKinds.Parse(ColumnType),
        Missing = MissingValue ?? TableReadOptions.DefaultMissing,
        Encoding = Encoding is null ? null : Known(Encoding),
        Entry = Entry,
        Cancellation = StopToken,
    };

    /// <inheritdoc/>
    protected override void Process()
    {
        if (ParameterSetName != NameSet)
        {
            base.Process();
            return;
        }
        var info = TableCatalogue.SetOf(Name);
        if (info.IsLocal || ShouldProcess(info.Homepage.ToString(), CatalogueDownload.Question(info)))
            WriteObject(TableCatalogue.Load(Name, new DatasetLoadOptions { Progress = Show, CancellationToken = StopToken }, _options), enumerateCollection: false);
    }

    private void Show(DownloadProgress download) =>
        ReportProgress($"Downloading {Name}", CatalogueDownload.Status(download), (double)download.Received / download.Total);

    /// <inheritdoc/>
    protected override void Read(string file) => WriteObject(
        TableFile.Read(file, _options with { Progress = fraction => ReportProgress("Reading a table", file, fraction) }), enumerateCollection: false);

    private static Encoding Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? System.Text.Encoding.GetEncoding(name);
        }
        catch (ArgumentException error)
        {
            throw new DeepLearnException("UnknownEncoding", DeepLearnErrorKind.InvalidArgument,
                $"There is no encoding '{name}'. Examples: utf-8, utf-16, latin1, windows-1252, gb18030, shift_jis.", name, error);
        }
    }
}
