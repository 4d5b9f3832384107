namespace DeepLearn.Selection.Search;

/// <summary>One try of a search for hyper-parameters.</summary>
/// <param name="Trial">Its number, from 1.</param>
/// <param name="Settings">The values that were tried, by name.</param>
/// <param name="Score">How good they are: the mean where several scores came; null where the try failed.</param>
/// <param name="Deviation">The standard deviation (n - 1) of the scores; null where there were fewer than two.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Error">Why it failed, or null.</param>
public sealed record SearchTrial(
    int Trial, IReadOnlyDictionary<string, object?> Settings, double? Score, double? Deviation, double Seconds, string? Error = null);
