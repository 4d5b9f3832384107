namespace DeepLearn.Runner.Formatting;

/// <summary>What the parameters of a Format command ask for; what was not given is null.</summary>
internal sealed record FormatOptions
{
    public IReadOnlyList<PropertySpec> Properties { get; init; } = [];
    public PropertySpec? GroupBy { get; init; }
    public bool? AutoSize { get; init; }
    public bool? HideHeaders { get; init; }
    public bool? Wrap { get; init; }

    /// <summary>Whether simple values and errors are drawn by this shape too.</summary>
    public bool Force { get; init; }
}
