using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearn.Errors;
using DeepLearn.Experiments;

namespace DeepLearn.Selection.Search;

/// <summary>The trials of a search that are done, kept in a file so that a search that was ended goes on where it was.</summary>
internal sealed class SearchState
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string? _path;
    private readonly JsonObject _search;
    private readonly List<SearchTrial> _trials = [];

    /// <summary>Opens the file, or begins a new one.</summary>
    /// <param name="path">The file; null to keep nothing.</param>
    /// <param name="search">What is searched and how: a file about another search is refused.</param>
    /// <param name="settings">The settings of each trial, by its number from 1: only score and time are read from the file.</param>
    public SearchState(string? path, JsonObject search, Func<int, IReadOnlyDictionary<string, object?>> settings)
    {
        _path = path;
        _search = search;
        if (path is null || !File.Exists(path))
            return;
        try
        {
            var kept = JsonNode.Parse(File.ReadAllText(path))!;
            if (!JsonNode.DeepEquals(kept["search"], JsonNode.Parse(search.ToJsonString())))
                throw new DeepLearnException("SearchMismatch", DeepLearnErrorKind.InvalidArgument,
                    $"'{path}' holds another search, of {kept["search"]?.ToJsonString()}. Choose another file, or remove this one to begin anew.", path);
            foreach (var trial in kept["trials"]!.AsArray())
            {
                var number = trial!["trial"]!.GetValue<int>();
                _trials.Add(new SearchTrial(number, settings(number), trial["score"]!.GetValue<double>(), trial["deviation"]?.GetValue<double>(), trial["seconds"]!.GetValue<double>()));
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NullReferenceException or FormatException or ArgumentException)
        {
            throw new DeepLearnException("SearchFileInvalid", DeepLearnErrorKind.InvalidData,
                $"'{path}' holds no search: {error.Message} Choose another file, or remove this one to begin anew.", path, error);
        }
    }

    /// <summary>A trial that is done already.</summary>
    public SearchTrial? Find(int number) => _trials.Find(trial => trial.Trial == number);

    /// <summary>Keeps a trial; the file is replaced as a whole.</summary>
    public void Add(SearchTrial trial)
    {
        _trials.Add(trial);
        if (_path is null)
            return;
        var kept = new JsonObject
        {
            ["search"] = _search.DeepClone(),
            ["trials"] = new JsonArray([.. _trials.Select(done => new JsonObject
            {
                ["trial"] = done.Trial,
                ["settings"] = new JsonObject(done.Settings.Select(pair => KeyValuePair.Create(pair.Key, SearchRange.ValueToJson(pair.Value)))),
                ["score"] = done.Score,
                ["deviation"] = done.Deviation,
                ["seconds"] = done.Seconds,
            })]),
        };
        AtomicFile.WriteText(_path, kept.ToJsonString(Json));
    }
}
