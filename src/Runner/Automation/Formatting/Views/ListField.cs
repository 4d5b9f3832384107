namespace DeepLearn.Runner.Formatting;

/// <summary>A label and a value, shown where the condition holds.</summary>
internal sealed record ListField(string Label, ViewCell Cell, PropertySpec? Condition);
