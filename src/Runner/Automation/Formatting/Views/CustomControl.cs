namespace DeepLearn.Runner.Formatting;

/// <summary>A view of free text.</summary>
internal sealed class CustomControl(IReadOnlyList<CustomEntryDefinition> entries) : ViewControl
{
    public override ControlShape Shape => ControlShape.Custom;

    public IReadOnlyList<CustomEntryDefinition> Entries { get; } = entries;
}
