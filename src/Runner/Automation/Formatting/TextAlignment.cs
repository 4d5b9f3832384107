namespace DeepLearn.Runner.Formatting;

/// <summary>Where a text stands in its column.</summary>
internal enum TextAlignment
{
    Undefined, Left, Center, Right,
}
