using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Preprocessing;

/// <summary>How the column to predict becomes labels: classes of text or of class numbers, otherwise values.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Kind">What its values were in the training table.</param>
/// <param name="Classes">The classes of a text column, in ordinal order; null for other columns.</param>
/// <param name="IsClass">Whether labels are class numbers.</param>
/// <param name="Log">Whether values are learned as their natural logarithm.</param>
/// <param name="Mean">What is then subtracted.</param>
/// <param name="Deviation">What the difference is divided by.</param>
public sealed record LabelEncoding(
    string Name, ColumnKind Kind, IReadOnlyList<string>? Classes, bool IsClass, bool Log, double Mean = 0, double Deviation = 1) : ILabelTransform
{
    /// <summary>Fits an encoding to the labels that are there; the training table may have rows without one.</summary>
    /// <exception cref="DeepLearnException">"LabelMissing": no row has one. "LabelKind": the options do not fit the column.</exception>
    internal static LabelEncoding Of(Column column, PreprocessorOptions options)
    {
        if (column.MissingCount == column.Count)
            throw new DeepLearnException("LabelMissing", DeepLearnErrorKind.InvalidData, $"No row has a label: column '{column.Name}' is empty.", column.Name);
        var transformed = options.LogLabel || options.StandardizeLabel;
        if (column.Kind == ColumnKind.Date || (transformed && (options.LabelAsClass || column.Kind != ColumnKind.Number)))
            throw new DeepLearnException("LabelKind", DeepLearnErrorKind.InvalidArgument,
                $"Label '{column.Name}' holds {column.Kind}: " + (transformed
                    ? "only numbers that are no classes can be learned as logarithm or standardized."
                    : "dates cannot be predicted. Add a column with the number of days, and predict that."), column.Name);
        IReadOnlyList<string>? classes = column is TextColumn text
            ? [.. Enumerable.Range(0, text.Count).Where(row => !text.IsMissing(row)).Select(row => (string)text[row]!).Distinct().Order(StringComparer.Ordinal)] : null;
        return new LabelEncoding(column.Name, column.Kind, classes, classes is not null || options.LabelAsClass, options.LogLabel).Fit(column, options);
    }

    /// <summary>The same labels, with mean and deviation taken from other values.</summary>
    internal LabelEncoding Fit(Column column, PreprocessorOptions options)
    {
        if (!options.StandardizeLabel)
            return this;
        var values = Array.ConvertAll(ColumnValues.Numbers(column).ToArray(), value => Log ? Math.Log(value) : value);
        var deviation = Statistics.StandardDeviation(values);
        return this with { Mean = Statistics.Mean(values), Deviation = deviation > 0 ? deviation : 1 };
    }

    /// <summary>The labels of a table: Int64 [n] for classes, Float32 [n, 1] for values.</summary>
    internal Tensor Encode(Column column)
    {
        if (Classes is not null)
        {
            var numbers = Classes.Index().ToDictionary(pair => pair.Item, pair => (long)pair.Index, StringComparer.Ordinal);
            var texts = ColumnValues.Texts(column);
            return tensor(Rows(column, row => numbers.TryGetValue((string)texts[row]!, out var number)
                ? number : throw Wrong(column, row, "UnknownClass", $"is none of the classes of training: {string.Join(", ", Classes)}")));
        }
        var values = ColumnValues.Numbers(column).ToArray();
        return IsClass
            ? tensor(Rows(column, row => values[row] >= 0 && values[row] <= int.MaxValue && values[row] == Math.Floor(values[row])
                ? (long)values[row] : throw Wrong(column, row, "LabelNotClass", "is no class number. Classes are whole numbers from 0")))
            : tensor(Rows(column, row => Learned(column, row, values[row]))).unsqueeze(1);
    }

    /// <inheritdoc/>
    public Tensor Undo(Tensor values)
    {
        using var scope = NewDisposeScope();
        var plain = values * Deviation + Mean;
        return (Log ? plain.exp() : plain).MoveToOuterDisposeScope();
    }

    private float Learned(Column column, int row, double value)
    {
        if (Log && value <= 0)
            throw Wrong(column, row, "LabelNotPositive", "has no logarithm: labels must be above 0. Leave -LogLabel out, or the row");
        var learned = (float)(((Log ? Math.Log(value) : value) - Mean) / Deviation);
        return float.IsFinite(learned) ? learned
            : throw Wrong(column, row, "ColumnNotNumeric", "is no finite number that Float32 can hold. Correct it or leave the row out");
    }

    private T[] Rows<T>(Column column, Func<int, T> label)
    {
        var labels = new T[column.Count];
        for (var row = 0; row < labels.Length; row++)
            labels[row] = !column.IsMissing(row) ? label(row)
                : throw Wrong(column, row, "LabelMissing", "is missing. Leave the row out, or the column if the table is to be predicted");
        return labels;
    }

    private DeepLearnException Wrong(Column column, int row, string id, string what) => new(id, DeepLearnErrorKind.InvalidData,
        FormattableString.Invariant($"Label '{Name}', row {row + 1}: {(column.IsMissing(row) ? "the value" : $"'{column[row]}'")} {what}."), Name);
}
