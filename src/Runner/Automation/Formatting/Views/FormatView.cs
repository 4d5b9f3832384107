namespace DeepLearn.Runner.Formatting;

/// <summary>How objects of some types are shown.</summary>
internal sealed class FormatView(string name, IReadOnlyCollection<string> typeNames, ViewControl control)
{
    public string Name { get; } = name;

    public ViewControl Control { get; } = control;

    public ViewGrouping? GroupBy { get; init; }

    /// <summary>Shown by itself wherever it comes.</summary>
    public bool OutOfBand { get; init; }

    public FormatShape Shape => Control switch { TableControl => FormatShape.Table, ListControl => FormatShape.List, _ => FormatShape.Custom };

    public IReadOnlyCollection<string> TypeNames { get; } = typeNames;

    public bool AppliesTo(string typeName) => TypeNames.Contains(typeName, StringComparer.OrdinalIgnoreCase);
}
