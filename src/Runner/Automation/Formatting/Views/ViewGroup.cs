namespace DeepLearn.Runner.Formatting;

/// <summary>Starts a group where a property's value changes; its header is a label with the value, or free text.</summary>
internal sealed record ViewGroup(PropertySpec By, string? Label, ViewControl.Text? Header);
