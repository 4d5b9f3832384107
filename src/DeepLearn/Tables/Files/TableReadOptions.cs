using System.Text;

namespace DeepLearn.Tables.Files;

/// <summary>How a file of comma-separated values is read.</summary>
public sealed record TableReadOptions
{
    /// <summary>
    /// What stands for a missing value unless other texts are given; an empty field always does. The list of pandas 1.5.
    /// </summary>
    public static IReadOnlyList<string> DefaultMissing { get; } =
    [
        "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "#N/A", "#N/A N/A", "#NA", "<NA>", "-NaN", "-nan",
        "1.#IND", "1.#QNAN", "-1.#IND", "-1.#QNAN",
    ];

    /// <summary>Separates fields; by default a tab in files that end in .tsv or .tab, else a comma.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The names of the columns where the file has none: its first line is then data.</summary>
    public IReadOnlyList<string>? Header { get; init; }

    /// <summary>The kind of columns, by their names without regard to case, whose values must be of it; of the others it is found.</summary>
    public IReadOnlyDictionary<string, ColumnKind> ColumnTypes { get; init; } = new Dictionary<string, ColumnKind>();

    /// <summary>The texts that stand for a missing value.</summary>
    public IReadOnlyList<string> Missing { get; init; } = DefaultMissing;

    /// <summary>How the file is encoded where it has no byte order mark; by default UTF-8.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Which file in a zip archive that holds several.</summary>
    public string? Entry { get; init; }

    /// <summary>Receives the part of the file that is read, 0 to 1, now and then.</summary>
    public Action<double>? Progress { get; init; }

    /// <summary>Stops the reading.</summary>
    public CancellationToken Cancellation { get; init; }
}
