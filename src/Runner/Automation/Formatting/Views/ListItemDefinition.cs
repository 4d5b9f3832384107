namespace DeepLearn.Runner.Formatting;

/// <summary>A labelled value of a list, left out where its condition is not true.</summary>
internal sealed record ListItemDefinition(string? Label, PropertyExpression? Condition, Cell Cell);
