namespace DeepLearn.Runner.Formatting;

/// <summary>Starts a new group where the expression's value changes; its header is a label with the value, or drawn by a control.</summary>
internal sealed record GroupByDefinition(PropertyExpression Expression, string? Label, CustomControl? Header);
