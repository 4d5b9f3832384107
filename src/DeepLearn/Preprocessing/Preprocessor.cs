using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Tables;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Preprocessing;

/// <summary>
/// Turns tables into numbers that a model can learn from. It is fitted to one table, the training table, and then treats any other
/// in the same way; it never changes. Columns of numbers come first, then those of categories, each in the table's order, as
/// D2L 5.7 and pandas' get_dummies have them.
/// </summary>
public sealed class Preprocessor
{
    /// <summary>A span holds at most 2 GiB, so larger matrices are written through several views.</summary>
    private const long ViewCells = 1L << 28;

    private readonly HashSet<string> _names;

    [JsonConstructor]
    internal Preprocessor(
        PreprocessorOptions options, string table, int rowCount, IReadOnlyList<ColumnEncoding> columns, LabelEncoding label, IReadOnlyList<string> excluded)
    {
        Options = options;
        Table = table;
        RowCount = rowCount;
        Columns = [.. columns];
        Label = label;
        Excluded = [.. excluded];
        FeatureNames = [.. Columns.SelectMany(column => column.Features)];
        _names = [.. Columns.Select(column => column.Name), .. Excluded, Label.Name];
    }

    /// <summary>What was asked for.</summary>
    public PreprocessorOptions Options { get; }

    /// <summary>The name of the table it was fitted to.</summary>
    public string Table { get; }

    /// <summary>The number of rows it was fitted to.</summary>
    public int RowCount { get; }

    /// <summary>Which columns become which features, in the order of the features.</summary>
    public IReadOnlyList<ColumnEncoding> Columns { get; }

    /// <summary>How the column to predict becomes labels.</summary>
    public LabelEncoding Label { get; }

    /// <summary>Columns that are not looked at.</summary>
    public IReadOnlyList<string> Excluded { get; }

    /// <summary>The name of each feature.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> FeatureNames { get; }

    /// <summary>What takes predictions back to the units of the label; null where they are in them.</summary>
    [JsonIgnore]
    public ILabelTransform? LabelTransform => Options.LogLabel || Options.StandardizeLabel ? Label : null;

    /// <summary>Fits a preprocessor.</summary>
    /// <param name="table">The training table. Rows without a label count too.</param>
    /// <param name="options">What to do with its columns.</param>
    /// <exception cref="DeepLearnException">
    /// "UnknownColumn", "EmptyDataset", "NoFeatures", "NoCategories", "LogOfCategory", "ColumnNotUsed", "LabelMissing", "LabelKind"; columns that the options have no way for:
    /// "ColumnNotNumeric", "MissingValue", "ColumnEmpty", "LogOfNegative".
    /// </exception>
    public static Preprocessor Fit(Table table, PreprocessorOptions options)
    {
        var label = table[options.Label];
        var excluded = options.Exclude.Select(name => table[name]).ToHashSet();
        var log = options.Log.Select(name => table[name]).ToHashSet();
        var category = options.Category.Select(name => table[name]).ToHashSet();
        if (table.RowCount == 0)
            throw TensorDataset.Empty(table.Name);
        var used = table.Columns.Where(column => column != label && !excluded.Contains(column)).ToList();
        if (used.Count == 0)
            throw new DeepLearnException("NoFeatures", DeepLearnErrorKind.InvalidData,
                $"'{label.Name}' is the only column: there is nothing to predict it from. Give at least one more column.", label.Name);
        if (log.Concat(category).FirstOrDefault(column => !used.Contains(column)) is { } unused)
            throw Contradiction("ColumnNotUsed", unused.Name, $"Column '{unused.Name}' is the label or left out, so it cannot be in -Log or -Category; for the label there is -LogLabel.");
        if (log.FirstOrDefault(IsCategory) is { } text)
            throw Contradiction("LogOfCategory", text.Name, $"Column '{text.Name}' holds categories, no numbers that have a logarithm. Take it out of -Log.");
        if (options.MissingAsCategory && !options.OneHot && category.Count == 0)
            throw Contradiction("NoCategories", null, "No column is one of categories, so none can be missing: with -MissingAsCategory ask for -OneHot or -Category.");
        ColumnEncoding[] columns =
        [
            .. used.Where(column => !IsCategory(column)).Select(column => new NumberEncoding(column.Name, column.Kind, log.Contains(column), 0, 1, null)),
            .. used.Where(IsCategory).Select(column => CategoryEncoding.Of(column, options.MissingAsCategory)),
        ];
        string[] ignored = [.. excluded.Select(column => column.Name)];
        var fitted = new Preprocessor(options, table.Name, table.RowCount, columns, LabelEncoding.Of(label, options), ignored).Refit(table);
        // What the options have no way for shows now, not when the data is made.
        fitted.Encode(table, (_, _) => { });
        return fitted;

        static DeepLearnException Contradiction(string id, string? column, string message) => new(id, DeepLearnErrorKind.InvalidArgument, message, column);

        bool IsCategory(Column column) => category.Contains(column) || (options.OneHot && column.Kind == ColumnKind.Text);
    }

    /// <summary>
    /// The same features, with every statistic (means, deviations, medians, modes, ranges) taken from this table alone. The columns
    /// and their categories stay, so that models fitted on parts of a table all take the same features.
    /// </summary>
    /// <param name="table">Rows of the training table.</param>
    /// <exception cref="DeepLearnException">"UnknownColumn", "ColumnEmpty".</exception>
    public Preprocessor Refit(Table table) => new(
        Options, table.Name, table.RowCount,
        [.. Columns.Select(column => column.Fit(table[column.Name], Options))], Label.Fit(table[Label.Name], Options), Excluded);

    /// <summary>The features of a table.</summary>
    /// <param name="table">A table with the columns of the training table; label and excluded columns may be missing.</param>
    /// <returns>Float32 of shape [rows, features].</returns>
    /// <exception cref="DeepLearnException">
    /// The table does not fit, in ways that the options do not allow: "MissingColumn", "ExtraColumn", "ColumnType", "UnseenCategory",
    /// "MissingValue", "ColumnNotNumeric", "LogOfNegative"; "TableMismatch" where several of these. The message names all columns.
    /// </exception>
    public Tensor Features(Table table)
    {
        CheckSize(table);
        var matrix = zeros([table.RowCount, FeatureNames.Count], ScalarType.Float32);
        try
        {
            Encode(table, (cells, offset) => Write(matrix, cells, offset));
            return matrix;
        }
        catch
        {
            matrix.Dispose();
            throw;
        }
    }

    /// <summary>The labels of a table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Int64 [rows] for classes, Float32 [rows, 1] for values; null where the table has no such column.</returns>
    /// <exception cref="DeepLearnException">"LabelMissing", "UnknownClass", "LabelNotClass", "LabelNotPositive", "ColumnNotNumeric".</exception>
    public Tensor? Labels(Table table) => Match(table, Label.Name) is { } column ? Label.Encode(column) : null;

    /// <summary>The size and the label.</summary>
    public override string ToString() => $"{FeatureNames.Count} features of {Columns.Count} columns, label {Label.Name}";

    private void Encode(Table table, Action<Cell[], int> take)
    {
        if (table.RowCount == 0)
            throw TensorDataset.Empty(table.Name);
        var problems = new List<ColumnProblem>();
        var known = _names.Select(name => Match(table, name)).ToHashSet();
        if (!Options.AllowExtraColumn)
            problems.AddRange(table.Columns.Where(column => !known.Contains(column)).Select(column => new ColumnProblem(
                "ExtraColumn", $"column '{column.Name}' was not there in training", "Remove such columns, or declare New-Preprocessor -AllowExtraColumn")));
        var offset = 0;
        foreach (var encoding in Columns)
        {
            if (Find(table, encoding, problems) is { } column)
                take(encoding.Encode(column, Options, problems), offset);
            offset += encoding.Features.Count;
        }
        ColumnProblem.Throw(problems, table);
    }

    /// <summary>The column of a name in any case, unless its own spelling is that of another column of training.</summary>
    private Column? Match(Table table, string name) =>
        table.Find(name) is { } column && (column.Name == name || !_names.Contains(column.Name)) ? column : null;

    private Column? Find(Table table, ColumnEncoding encoding, List<ColumnProblem> problems)
    {
        var column = Match(table, encoding.Name);
        if (column is null && Options.AllowMissingColumn)
            return new TextColumn(encoding.Name, Enumerable.Repeat<string?>(null, table.RowCount));
        if (column is null)
            problems.Add(new("MissingColumn", $"column '{encoding.Name}' is missing", "Give such columns, or declare New-Preprocessor -AllowMissingColumn"));
        else if (column.Kind != encoding.Kind && column.MissingCount < column.Count && !Options.AllowTypeChange)
        {
            var row = column is TextColumn text ? ColumnValues.FirstText(text) : -1;
            problems.Add(new("ColumnType",
                $"column '{encoding.Name}' holds {column.Kind} where it held {encoding.Kind} in training" + (row < 0 ? "" : $" (row {row + 1}: '{column[row]}')"),
                "Correct the values, or declare New-Preprocessor -AllowTypeChange to have them converted"));
            return null;
        }
        return column;
    }

    private void CheckSize(Table table)
    {
        var bytes = (long)table.RowCount * FeatureNames.Count * sizeof(float);
        if (bytes <= GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)
            return;
        var largest = Columns.MaxBy(column => column.Features.Count)!;
        throw new DeepLearnException("TooManyFeatures", DeepLearnErrorKind.InvalidData,
            $"{table.RowCount} rows of {FeatureNames.Count} features take {bytes >> 30} GiB, more than there is. "
            + $"Column '{largest.Name}' alone makes {largest.Features.Count} features: leave it out (-Exclude).", largest.Name);
    }

    private static void Write(Tensor matrix, Cell[] cells, int offset)
    {
        var width = (int)matrix.shape[1];
        var rowsInView = (int)Math.Max(1, ViewCells / width);
        for (var first = 0; first < cells.Length; first += rowsInView)
        {
            var part = cells.AsSpan(first, Math.Min(rowsInView, cells.Length - first));
            using var view = matrix.narrow(0, first, part.Length);
            var target = MemoryMarshal.Cast<byte, float>(view.bytes)[offset..];
            for (var row = 0; row < part.Length; row++)
            {
                if (part[row].Feature >= 0)
                    target[row * width + part[row].Feature] = part[row].Value;
            }
        }
    }
}
