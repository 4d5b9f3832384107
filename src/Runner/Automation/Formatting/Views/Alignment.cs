namespace DeepLearn.Runner.Formatting;

/// <summary>Where text stands in a column.</summary>
internal enum Alignment { Undefined, Left, Center, Right }
