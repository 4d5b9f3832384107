namespace DeepLearn.Runner.Formatting;

/// <summary>By what a view groups its objects, and the heading of a group when it is more than label and value.</summary>
internal sealed record ViewGrouping(PropertySpec Key, CustomControl? Control);
