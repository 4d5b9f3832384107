using System.Collections;
using System.Globalization;
using CsvHelper;
using DeepLearn.Errors;
using DeepLearn.Experiments;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Kaggle;

/// <summary>The rows of a submission: an id and one predicted value or several. It is checked before it is written.</summary>
/// <param name="idColumn">The header of the ids.</param>
/// <param name="columns">The headers of the predictions.</param>
public sealed class SubmissionFile(string idColumn, IReadOnlyList<string> columns)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds predictions: each row of a tensor, or one value, or as many as there are columns.</summary>
    /// <param name="predictions">A tensor [n] or [n, columns], a number, a text, a truth value, or a list of these.</param>
    /// <exception cref="DeepLearnException">
    /// "SubmissionShape": not a value for each column. "PredictionInvalid": a prediction is missing or not finite.
    /// </exception>
    public void Add(object? predictions)
    {
        if (predictions is Tensor tensor)
            AddRows(tensor);
        else
            AddRow(predictions is IEnumerable list and not string ? [.. list.Cast<object?>()] : [predictions]);
    }

    /// <summary>Checks the rows against the ids and, if there is one, the sample submission, and writes the file.</summary>
    /// <param name="path">The file; one that is there is replaced when all is right, and left as it is otherwise.</param>
    /// <param name="ids">The id of each row.</param>
    /// <param name="sample">What Kaggle expects, or null.</param>
    /// <exception cref="DeepLearnException">
    /// "SubmissionShape": another number of ids than of predictions. "SubmissionIds": an id is missing, comes twice or is not one of the
    /// sample. "SubmissionColumns": other columns than the sample's. "WriteFailed".
    /// </exception>
    public void Write(string path, IEnumerable<object?> ids, SampleSubmission? sample)
    {
        var texts = ids.Select((id, row) => Text(id) is { Length: > 0 } text ? text
            : throw Error("SubmissionIds", $"the id of row {row + 1} is missing")).ToList();
        if (texts.Count != _rows.Count)
            throw Error("SubmissionShape", $"there are {_rows.Count} predictions but {texts.Count} ids; each row needs one of both");
        if (texts.Count == 0)
            throw Error("SubmissionShape", "there is not one prediction");
        if (texts.GroupBy(id => id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw Error("SubmissionIds", $"the id '{twice.Key}' comes {twice.Count()} times");
        sample?.Check([idColumn, .. columns], texts);
        AtomicFile.Write(path, stream => WriteRows(stream, texts));
    }

    private void WriteRows(Stream stream, List<string> ids)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader([idColumn, .. columns]);
        for (var row = 0; row < ids.Count; row++)
            csv.WriteRecord([ids[row], .. _rows[row]]);
    }

    private void AddRows(Tensor tensor)
    {
        using var scope = NewDisposeScope();
        var rows = tensor.detach().cpu().reshape(tensor.dim() == 0 ? 1 : tensor.shape[0], -1);
        if (rows.shape[1] != columns.Count)
            throw WrongWidth($"a tensor [{string.Join(", ", tensor.shape)}]", rows.shape[1]);
        var values = rows.contiguous();
        // Each number in the shortest text that gives the same number again.
        IEnumerable<object?> numbers = values.dtype switch
        {
            ScalarType.Float32 => values.data<float>().Cast<object?>(),
            ScalarType.Float64 => values.data<double>().Cast<object?>(),
            _ when values.is_floating_point() => values.to(ScalarType.Float32).data<float>().Cast<object?>(),
            _ => values.to(ScalarType.Int64).data<long>().Cast<object?>(),
        };
        foreach (var row in numbers.Chunk(columns.Count))
            AddRow(row);
    }

    private void AddRow(object?[] values)
    {
        if (values.Length != columns.Count)
            throw WrongWidth($"prediction {_rows.Count + 1}", values.Length);
        if (Array.FindIndex(values, value => !IsFinite(value)) is >= 0 and var bad)
            throw Error("PredictionInvalid", $"prediction {_rows.Count + 1} is {Text(values[bad]) ?? "missing"}");
        _rows.Add(Array.ConvertAll(values, value => Text(value)!));
    }

    private DeepLearnException WrongWidth(string what, long values) => Error(
        "SubmissionShape",
        $"{what} has {values} {(values == 1 ? "value" : "values")} a row, but there are {columns.Count} columns ({string.Join(", ", columns)})");

    private static bool IsFinite(object? value) => value switch
    {
        null => false,
        float number => float.IsFinite(number),
        double number => double.IsFinite(number),
        _ => true,
    };

    private static string? Text(object? value) => value switch
    {
        null => null,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static DeepLearnException Error(string id, string what) =>
        new(id, DeepLearnErrorKind.InvalidData, $"This is no submission yet: {what}. Nothing was written.");
}
