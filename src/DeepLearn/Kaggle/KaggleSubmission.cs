using System.Text.Json.Serialization;

namespace DeepLearn.Kaggle;

/// <summary>A submission as Kaggle keeps it.</summary>
public sealed record KaggleSubmission
{
    /// <summary>Its number.</summary>
    [JsonPropertyName("ref")]
    public long Id { get; init; }

    /// <summary>When it was made, in universal time.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The name of the file.</summary>
    public string? FileName { get; init; }

    /// <summary>What was said about it.</summary>
    public string? Description { get; init; }

    /// <summary>How far Kaggle is with it.</summary>
    public KaggleSubmissionStatus Status { get; init; }

    /// <summary>The score on the public part of the test data, or null while there is none.</summary>
    [JsonConverter(typeof(ScoreConverter))]
    public double? PublicScore { get; init; }

    /// <summary>The score on the private part, which is told after the end of the competition, or null.</summary>
    [JsonConverter(typeof(ScoreConverter))]
    public double? PrivateScore { get; init; }

    /// <summary>Why it could not be scored, or null.</summary>
    public string? ErrorDescription { get; init; }

    /// <summary>Who made it.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>The size of the file in bytes.</summary>
    public long? TotalBytes { get; init; }
}
