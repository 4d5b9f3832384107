using System.Text.Json;
using System.Text.Json.Serialization;
using DeepLearn.Errors;

namespace DeepLearn.Kaggle;

/// <summary>
/// Kaggle's competitions: what there are, their files, and submissions to them. Passing failures are repeated, all others are
/// errors that say what to do: "KaggleUnauthorized", "KaggleForbidden", "KaggleNotFound", "KaggleTooManyRequests",
/// "KaggleUnavailable", "KaggleRefused", "KaggleAnswerInvalid".
/// </summary>
/// <param name="options">Who asks, and how.</param>
public sealed class KaggleClient(KaggleOptions options) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly TimeSpan FirstLook = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    /// <summary>The most that Kaggle gives at a time; some competitions have tens of thousands.</summary>
    private const int FilesInPage = 200;

    private readonly KaggleHttp _http = new(options);

    /// <summary>Frees the connections.</summary>
    public void Dispose() => _http.Dispose();

    /// <summary>The competitions, page by page as they are read.</summary>
    /// <param name="search">Words to look for; by default all are listed.</param>
    public IEnumerable<KaggleCompetition> Competitions(string? search = null) => Pages<KaggleCompetition>(
        "ListCompetitions", page => new { search, pageToken = page }, "competitions", "the list of competitions", null);

    /// <summary>One competition.</summary>
    /// <param name="competition">Its name or the address of its page.</param>
    public KaggleCompetition Competition(string competition)
    {
        var name = KaggleCompetition.NameOf(competition);
        var what = $"the competition '{name}'";
        return Typed<KaggleCompetition>(_http.Call("GetCompetition", new { competitionName = name }, what, name), what);
    }

    /// <summary>The data files of a competition.</summary>
    /// <param name="competition">Its name or the address of its page.</param>
    public IEnumerable<KaggleDataFile> Files(string competition)
    {
        var name = KaggleCompetition.NameOf(competition);
        return Pages<KaggleDataFile>(
            "ListDataFiles", page => new { competitionName = name, pageSize = FilesInPage, pageToken = page }, "files",
            $"the files of '{name}'", name);
    }

    /// <summary>
    /// Downloads one data file, or all of them as one archive. An interrupted download goes on where it was, also in another
    /// process; the file appears whole and with the right checksum, or not at all.
    /// </summary>
    /// <param name="competition">The competition's name or the address of its page.</param>
    /// <param name="file">The name of the file; null for all.</param>
    /// <param name="target">Where to put it; a file that is there is replaced.</param>
    /// <exception cref="DeepLearnException">Also "ChecksumMismatch", "WriteFailed".</exception>
    public void Download(string competition, string? file, string target)
    {
        var name = KaggleCompetition.NameOf(competition);
        var (method, request, what) = file is null
            ? ("DownloadDataFiles", (object)new { competitionName = name }, $"the files of '{name}'")
            : ("DownloadDataFile", new { competitionName = name, fileName = file }, $"'{file}' of '{name}'");
        new KaggleDownload(_http, options, () => _http.Request(method, request), what, name, Path.GetFullPath(target)).Run();
    }

    /// <summary>Makes a submission: uploads the file and hands it in. Nothing is handed in twice.</summary>
    /// <param name="competition">The competition's name or the address of its page.</param>
    /// <param name="path">The file.</param>
    /// <param name="message">What to say about it.</param>
    /// <returns>The submission, most often still to be scored.</returns>
    /// <exception cref="DeepLearnException">Also "FileNotFound", "FileEmpty", "SubmissionUnclear".</exception>
    public KaggleSubmission Submit(string competition, string path, string? message)
    {
        var name = KaggleCompetition.NameOf(competition);
        var token = new KaggleUpload(_http, name).Run(path);
        var what = $"a submission to '{name}'";
        var submission = new { competitionName = name, blobFileTokens = token, submissionDescription = message };
        var receipt = _http.Retry.Run(what, () => HandIn(submission, what, name));
        return receipt.TryGetProperty("ref", out var number) && number.TryGetInt64(out var id) && id > 0
            ? Submission(id)
            : throw KaggleErrors.Unreadable(what);
    }

    /// <summary>One submission.</summary>
    /// <param name="id">Its number.</param>
    public KaggleSubmission Submission(long id)
    {
        var what = $"the submission {id}";
        return Typed<KaggleSubmission>(_http.Call("GetSubmission", new { @ref = id }, what, null), what);
    }

    /// <summary>Your submissions to a competition, the newest first, page by page as they are read.</summary>
    /// <param name="competition">Its name or the address of its page.</param>
    public IEnumerable<KaggleSubmission> Submissions(string competition)
    {
        var name = KaggleCompetition.NameOf(competition);
        return Pages<KaggleSubmission>(
            "ListSubmissions", page => new { competitionName = name, pageToken = page }, "submissions", $"the submissions to '{name}'", name);
    }

    /// <summary>Asks for a submission until it is scored, at growing intervals.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <param name="waiting">Is told before every pause how long it has been.</param>
    /// <returns>The submission with its score or error, or still pending when the patience is over.</returns>
    public KaggleSubmission AwaitScore(KaggleSubmission submission, TimeSpan patience, Action<TimeSpan>? waiting = null)
    {
        var (waited, pause) = (TimeSpan.Zero, FirstLook);
        while (submission.Status == KaggleSubmissionStatus.Pending && waited < patience)
        {
            waiting?.Invoke(waited);
            options.Wait(pause, options.CancellationToken);
            waited += pause;
            pause = pause * 1.5 < LongestPause ? pause * 1.5 : LongestPause;
            submission = Submission(submission.Id);
        }
        return submission;
    }

    /// <summary>Only a refusal to even look at the request is repeated: of anything else nobody knows whether it has counted.</summary>
    private JsonElement HandIn(object request, string what, string competition)
    {
        try
        {
            return _http.CallOnce("CreateSubmission", request, what, competition);
        }
        catch (TransientException failure) when (failure.Error.Kind != DeepLearnErrorKind.LimitExceeded)
        {
            throw new DeepLearnException("SubmissionUnclear", failure.Error.Kind,
                $"The file is uploaded, but whether Kaggle has taken it as a submission is unclear: {failure.Message} "
                + "Look at your submissions before you submit it again: each counts against the limit of the day.", competition, failure.Error);
        }
    }

    private IEnumerable<T> Pages<T>(string method, Func<string?, object> request, string list, string what, string? competition)
    {
        string? page = null;
        do
        {
            var answer = _http.Call(method, request(page), what, competition);
            // An empty list is left out of the answer.
            if (answer.TryGetProperty(list, out var items))
            {
                foreach (var item in Typed<T[]>(items, what))
                    yield return item;
            }
            page = answer.TryGetProperty("nextPageToken", out var next) ? next.GetString() : null;
        }
        while (!string.IsNullOrEmpty(page));
    }

    private static T Typed<T>(JsonElement element, string what)
    {
        try
        {
            return element.Deserialize<T>(Json) ?? throw KaggleErrors.Unreadable(what);
        }
        catch (JsonException error)
        {
            throw KaggleErrors.Unreadable(what, error);
        }
    }
}
