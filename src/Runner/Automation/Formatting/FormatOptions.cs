namespace DeepLearn.Runner.Formatting;

/// <summary>What a Format-* command was asked for.</summary>
internal sealed class FormatOptions
{
    public PropertySpec[] Properties { get; init; } = [];

    public PropertySpec? GroupBy { get; init; }

    public string? ViewName { get; init; }

    public bool AutoSize { get; init; }

    public bool HideHeaders { get; init; }

    public bool? Wrap { get; init; }

    /// <summary>Also lays out values that would be shown as plain text.</summary>
    public bool Force { get; init; }
}
