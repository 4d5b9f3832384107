namespace DeepLearn.Runner.Formatting;

/// <summary>A table or list begins.</summary>
internal sealed class FormatStart(FormatShape shape) : FormatRecord
{
    public FormatShape Shape { get; } = shape;

    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    public bool HideHeaders { get; init; }

    public bool AutoSize { get; init; }
}
