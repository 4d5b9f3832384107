namespace DeepLearn.Runner.Formatting;

/// <summary>Objects that belong together begin; the heading says what they share.</summary>
internal sealed class GroupStart(string? heading) : FormatRecord
{
    public string? Heading { get; } = heading;
}
