namespace DeepLearn.Runner.Formatting;

/// <summary>A list view.</summary>
internal sealed class ListControl(IReadOnlyList<ListEntryDefinition> entries) : ViewControl
{
    public override ControlShape Shape => ControlShape.List;

    public IReadOnlyList<ListEntryDefinition> Entries { get; } = entries;
}
