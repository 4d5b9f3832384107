using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using DeepLearn.Errors;

namespace DeepLearn.Kaggle;

/// <summary>A competition as Kaggle describes it.</summary>
public sealed partial record KaggleCompetition
{
    /// <summary>The name that other commands take: the last part of its page's address.</summary>
    [JsonIgnore]
    public string Name => NameOf(Url);

    /// <summary>What it is called.</summary>
    public string? Title { get; init; }

    /// <summary>"Getting Started", "Featured", "Playground", ...</summary>
    public string? Category { get; init; }

    /// <summary>When it ends, in universal time.</summary>
    public DateTime? Deadline { get; init; }

    /// <summary>What can be won.</summary>
    public string? Reward { get; init; }

    /// <summary>The number of teams.</summary>
    public int TeamCount { get; init; }

    /// <summary>Whether you have accepted its rules.</summary>
    public bool UserHasEntered { get; init; }

    /// <summary>What submissions are judged by.</summary>
    public string? EvaluationMetric { get; init; }

    /// <summary>The number of submissions that a team may make in a day.</summary>
    public int MaxDailySubmissions { get; init; }

    /// <summary>A sentence about it.</summary>
    public string? Description { get; init; }

    /// <summary>Its page.</summary>
    [JsonPropertyName("ref")]
    public string Url { get; init; } = "";

    /// <summary>The name of a competition, which may be given by its page's address.</summary>
    /// <param name="text">The name or the address.</param>
    /// <exception cref="DeepLearnException">"KaggleNameInvalid": it is neither.</exception>
    public static string NameOf(string text) => Named().Match(text.Trim()) is { Success: true } match
        ? match.Groups["name"].Value
        : throw new DeepLearnException("KaggleNameInvalid", DeepLearnErrorKind.InvalidArgument,
            $"'{text}' is no name of a competition: it is the last part of the address of its page, such as "
            + "'house-prices-advanced-regression-techniques'.", text);

    [GeneratedRegex(@"^(https?://[^/]+/(competitions|c)/)?(?<name>[A-Za-z0-9][A-Za-z0-9_-]*)([/?#].*)?$")]
    private static partial Regex Named();
}
