using CsvHelper;
using DeepLearn.Errors;

namespace DeepLearn.Kaggle;

/// <summary>The sample submission of a competition: which columns and which ids Kaggle expects.</summary>
public sealed class SampleSubmission
{
    private const int Shown = 3;
    private readonly string _path;
    private readonly HashSet<string> _ids = [];

    private SampleSubmission(string path, string[] columns) => (_path, Columns) = (path, columns);

    /// <summary>The headers: that of the ids, then those of the predictions.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Reads the CSV file. Ids are taken as the text that they are.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DeepLearnException">"SampleInvalid": it cannot be read or is no CSV file with ids and a prediction.</exception>
    public static SampleSubmission Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var csv = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true });
            if (!csv.Read() || csv.FieldCount < 2)
                throw Invalid(path, "its first line has to name the id column and at least one more");
            var sample = new SampleSubmission(path, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
            while (csv.Read())
            {
                if (csv.FieldCount != sample.Columns.Count)
                    throw Invalid(path, $"line {csv.LineNumber} has {csv.FieldCount} fields, not {sample.Columns.Count}");
                sample._ids.Add(csv.GetString(0));
            }
            return sample;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CsvFormatException)
        {
            throw Invalid(path, error.Message.Split('\n')[0].TrimEnd('.', '\r'), error);
        }
    }

    /// <summary>Compares a submission with the sample.</summary>
    /// <param name="columns">Its headers.</param>
    /// <param name="ids">Its ids, each once.</param>
    /// <exception cref="DeepLearnException">"SubmissionColumns", "SubmissionShape", "SubmissionIds".</exception>
    public void Check(IReadOnlyList<string> columns, IReadOnlyList<string> ids)
    {
        if (!columns.SequenceEqual(Columns))
            throw Different("SubmissionColumns", $"the columns are {string.Join(", ", columns)}, but {string.Join(", ", Columns)} in");
        var unknown = ids.Where(id => !_ids.Contains(id)).ToList();
        var missing = _ids.Except(ids).ToList();
        if (ids.Count != _ids.Count)
            throw Different("SubmissionShape", $"there are {ids.Count} rows, but {_ids.Count} in",
                missing.Count > 0 ? $" Missing: {Some(missing)}." : $" Unknown: {Some(unknown)}.");
        if (unknown.Count > 0)
            throw Different("SubmissionIds", $"{unknown.Count} ids, such as {Some(unknown)}, are not those of",
                $" Ids that it has and the submission has not: {Some(missing)}.");
    }

    private static string Some(List<string> ids) => string.Join(", ", ids.Take(Shown)) + (ids.Count > Shown ? ", ..." : "");

    private DeepLearnException Different(string id, string what, string more = "") => new(
        id, DeepLearnErrorKind.InvalidData, $"This is no submission yet: {what} the sample '{_path}'.{more} Nothing was written.", _path);

    private static DeepLearnException Invalid(string path, string why, Exception? cause = null) => new(
        "SampleInvalid", DeepLearnErrorKind.InvalidData,
        $"'{path}' cannot be read as a sample submission: {why}. Take the sample_submission.csv of the competition.", path, cause);
}
