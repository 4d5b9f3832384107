namespace DeepLearn.Runner.Formatting;

/// <summary>One value of a row or list: an expression's, or a constant text where there is no expression.</summary>
internal sealed record Cell(PropertyExpression? Expression, string? FormatString, string? Text, Alignment Alignment);
