namespace DeepLearn.Runner.Formatting;

/// <summary>A text as it is, between other things or in a custom view.</summary>
internal sealed class TextEntry(string text, bool outOfBand) : FormatRecord
{
    public string Text { get; } = text;

    public bool OutOfBand { get; } = outOfBand;

    public bool IsError { get; init; }
}
