namespace DeepLearn.Runner.Formatting;

/// <summary>What an expression gave, by which name, or what it threw.</summary>
internal sealed record ExpressionResult(object? Value, PropertyExpression Expression, Exception? Error);
