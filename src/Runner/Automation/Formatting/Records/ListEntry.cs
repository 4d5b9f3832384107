namespace DeepLearn.Runner.Formatting;

/// <summary>One object as lines of label and value.</summary>
internal sealed class ListEntry(string[] labels, string[] values) : FormatRecord
{
    public string[] Labels { get; } = labels;

    public string[] Values { get; } = values;

    /// <summary>It stands alone, between other things.</summary>
    public bool OutOfBand { get; init; }
}
