using System.Diagnostics;
using System.Text.Json.Nodes;
using DeepLearn.Data;
using DeepLearn.Errors;

namespace DeepLearn.Selection.Search;

/// <summary>
/// Tries settings: all combinations of listed values (a grid), or some at random, which find good values sooner where only a
/// few of the settings matter (Bergstra and Bengio 2012).
/// </summary>
public sealed class HyperParameterSearch
{
    private readonly (string Name, SearchRange Range)[] _space;
    private readonly long _seed;
    private readonly SearchState _state;

    /// <summary>Sets what is tried; a file of the same search lends its trials.</summary>
    /// <param name="space">The range of each setting by its name.</param>
    /// <param name="trials">Random settings to try; null for the grid.</param>
    /// <param name="seed">Decides what is drawn: trial n of a seed is always the same, however many are asked for.</param>
    /// <param name="path">A file that keeps the trials that are done; null to keep none.</param>
    /// <exception cref="DeepLearnException">
    /// "SearchSpace": no setting, no trial, or a grid of a range of real numbers. "SearchMismatch", "SearchFileInvalid": the file.
    /// </exception>
    public HyperParameterSearch(IReadOnlyDictionary<string, SearchRange> space, int? trials = null, long seed = 0, string? path = null)
    {
        _space = [.. space.OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).Select(pair => (pair.Key, pair.Value))];
        _seed = seed;
        if (_space.Length == 0 || trials < 1)
            throw Space("There is nothing to try: give at least one setting and one trial.");
        if (trials is null && Array.Find(_space, setting => setting.Range.Values is null) is { Name: { } open })
            throw Space($"A grid needs the values to try, and '{open}' has a range of real numbers. List values for it, or give a number of random trials.");
        IsGrid = trials is null;
        Count = trials ?? checked((int)_space.Aggregate(1L, (product, setting) => product * setting.Range.Values!.Count));
        var search = new JsonObject { ["space"] = new JsonObject(_space.Select(setting => KeyValuePair.Create<string, JsonNode?>(setting.Name, setting.Range.ToJson()))) };
        if (!IsGrid)
            search["seed"] = seed;
        _state = new SearchState(path, search, Settings);
    }

    /// <summary>Trials in all.</summary>
    public int Count { get; }

    /// <summary>True where every combination is tried.</summary>
    public bool IsGrid { get; }

    /// <summary>Tries the settings one after the other; those that the file knows come at once.</summary>
    /// <param name="judge">Tries settings: gives scores, of which the mean counts, or why it failed.</param>
    public IEnumerable<SearchTrial> Run(Func<SearchTrial, (IReadOnlyList<double> Scores, string? Error)> judge)
    {
        for (var number = 1; number <= Count; number++)
        {
            if (_state.Find(number) is { } known)
            {
                yield return known;
                continue;
            }
            var watch = Stopwatch.StartNew();
            var trial = new SearchTrial(number, Settings(number), null, null, 0);
            var (scores, error) = judge(trial);
            if (error is null && (scores.Count == 0 || !scores.All(double.IsFinite)))
                error = scores.Count == 0 ? "It gave no score." : "Its score is not a finite number.";
            trial = trial with { Seconds = watch.Elapsed.TotalSeconds, Error = error };
            if (error is null)
            {
                var mean = scores.Average();
                double? deviation = scores.Count < 2 ? null : Math.Sqrt(scores.Sum(score => (score - mean) * (score - mean)) / (scores.Count - 1));
                trial = trial with { Score = mean, Deviation = deviation };
                _state.Add(trial); // a failure is tried again: its cause may be gone
            }
            yield return trial;
        }
    }

    /// <summary>The settings of a trial, by its number from 1.</summary>
    private OrderedDictionary<string, object?> Settings(int number)
    {
        var settings = new OrderedDictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        var random = SplitMix64.For(_seed, number);
        var left = number - 1;
        foreach (var (name, range) in IsGrid ? _space.Reverse() : _space)
        {
            // The last setting of a grid changes fastest.
            settings.Insert(IsGrid ? 0 : settings.Count, name, IsGrid ? range.Values![left % range.Values.Count] : range.Draw(ref random));
            left /= IsGrid ? range.Values!.Count : 1;
        }
        return settings;
    }

    private static DeepLearnException Space(string message) => new("SearchSpace", DeepLearnErrorKind.InvalidArgument, message);
}
