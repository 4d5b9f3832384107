using System.Text.Json;

namespace DeepLearn.Tests.Kaggle;

/// <summary>What the calls do and answer. There are two competitions: the rules of one are accepted, those of the other are not.</summary>
internal sealed class Api(Uri store)
{
    private const string HousePrices = "house-prices-advanced-regression-techniques";
    private const int PageSize = 2;
    private readonly Lock _lock = new();
    private readonly List<Submission> _submissions = [];
    private readonly Dictionary<string, byte[]> _uploads = [];
    private readonly Store _store = new();

    public void Reset()
    {
        lock (_lock)
        {
            _submissions.Clear();
            _uploads.Clear();
        }
    }

    public Answer Answer(Request request, FaultKind? fault)
    {
        lock (_lock)
        {
            return request.Operation switch
            {
                "store" => _store.Get(request, fault),
                "upload" => Upload(request),
                _ when !Accounts.Knows(request.Authorization) => Kaggle.Answer.Refusal(401, "Unauthorized access"),
                _ => Call(request.Operation, JsonDocument.Parse(request.Body).RootElement),
            };
        }
    }

    private Answer Call(string method, JsonElement argument)
    {
        var competition = argument.TryGetProperty("competitionName", out var name) ? name.GetString() : null;
        if (competition is not (null or HousePrices or "titanic"))
            return Kaggle.Answer.Refusal(404, "Not found");
        if (competition == "titanic" && method is not "GetCompetition" and not "ListSubmissions")
            return Kaggle.Answer.Refusal(403, "Permission 'competitions.participate' was denied");
        return method switch
        {
            "ListCompetitions" => Page(
                "competitions", Competitions(argument.TryGetProperty("search", out var words) ? words.GetString()! : ""), argument),
            "GetCompetition" => Kaggle.Answer.Json(
                Competitions("").First(item => $"{item["ref"]}".EndsWith($"/{competition}", StringComparison.Ordinal))),
            "ListDataFiles" => Page("files", _store.Files.Select(file => new Dictionary<string, object?>
            {
                ["name"] = file.Key, ["totalBytes"] = file.Value.Length, ["creationDate"] = "2016-08-29T21:25:38.9Z",
            }), argument),
            "DownloadDataFile" => Redirect(argument.GetProperty("fileName").GetString()!),
            "DownloadDataFiles" => Redirect(Store.ArchiveName),
            "StartSubmissionUpload" => Kaggle.Answer.Json(
                new { token = $"token-{_uploads.Count}", createUrl = $"{store}upload/token-{_uploads.Count}?signature=signed" }),
            "CreateSubmission" => Create(argument),
            "ListSubmissions" => Page("submissions", _submissions.AsEnumerable().Reverse().Select(item => item.Shown()), argument),
            "GetSubmission" => _submissions.Find(item => item.Id == argument.GetProperty("ref").GetInt64()) is { } found
                ? Kaggle.Answer.Json(found.Look()) : Kaggle.Answer.Refusal(404, "Not found"),
            _ => Kaggle.Answer.Refusal(404, $"No method {method}"),
        };
    }

    private Answer Redirect(string file) => _store.Knows(file)
        ? new Answer(302, []) { Headers = { ["Location"] = $"{store}store/{file}?signature=signed" } }
        : Kaggle.Answer.Refusal(404, "Not found");

    private Answer Upload(Request request)
    {
        if (request.Verb != "PUT")
            return Kaggle.Answer.Refusal(405, "PUT it");
        _uploads[request.Path.Split('/', '?')[2]] = request.Body;
        return new Answer(200, []);
    }

    private Answer Create(JsonElement argument)
    {
        if (!_uploads.TryGetValue(argument.GetProperty("blobFileTokens").GetString()!, out var content))
            return Kaggle.Answer.Refusal(400, "There is no such upload");
        var description = argument.TryGetProperty("submissionDescription", out var said) ? said.GetString() : null;
        var submission = new Submission(1000 + _submissions.Count, description, content);
        _submissions.Add(submission);
        return Kaggle.Answer.Json(new { message = "Successfully submitted", @ref = submission.Id });
    }

    /// <summary>A page of a list; the token of the next is the number of its first item.</summary>
    private static Answer Page(string list, IEnumerable<Dictionary<string, object?>> items, JsonElement argument)
    {
        var all = items.ToList();
        var start = argument.TryGetProperty("pageToken", out var token) && token.GetString() is { Length: > 0 } text ? int.Parse(text) : 0;
        var answer = new Dictionary<string, object?> { ["nextPageToken"] = start + PageSize < all.Count ? $"{start + PageSize}" : "" };
        if (all.Count > 0)
            answer[list] = all.Skip(start).Take(PageSize);
        return Kaggle.Answer.Json(answer);
    }

    private static IEnumerable<Dictionary<string, object?>> Competitions(string search) => new[]
    {
        (Name: HousePrices, Title: "House Prices", Entered: true), (Name: "titanic", Title: "Titanic", Entered: false),
        (Name: "spaceship-titanic", Title: "Spaceship Titanic", Entered: false),
    }.Where(item => item.Title.Contains(search, StringComparison.OrdinalIgnoreCase)).Select(item => new Dictionary<string, object?>
    {
        ["id"] = 5407, ["ref"] = $"https://www.kaggle.com/competitions/{item.Name}", ["title"] = item.Title, ["category"] = "Getting Started",
        ["deadline"] = "2030-01-01T00:00:00Z", ["reward"] = "Knowledge", ["teamCount"] = 5000, ["userHasEntered"] = item.Entered,
        ["evaluationMetric"] = "Root Mean Squared Logarithmic Error", ["maxDailySubmissions"] = 10,
        ["description"] = $"About {item.Title}", ["userRank"] = null,
    });
}
