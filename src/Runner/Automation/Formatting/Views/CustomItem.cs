namespace DeepLearn.Runner.Formatting;

/// <summary>A piece of free text.</summary>
internal abstract record CustomItem
{
    /// <summary>A constant text.</summary>
    internal sealed record Text(string Content) : CustomItem;

    /// <summary>Line ends.</summary>
    internal sealed record NewLine(int Count) : CustomItem;

    /// <summary>Items with an indentation; <paramref name="FirstLine"/> is more (indent) or less (hanging) than the others'.</summary>
    internal sealed record Frame(int Left, int Right, int FirstLine, IReadOnlyList<CustomItem> Items) : CustomItem;

    /// <summary>A value, or the object itself without an expression; drawn by the control where there is one.</summary>
    internal sealed record Value(PropertyExpression? Expression, PropertyExpression? Condition, bool Enumerate, CustomControl? Control) : CustomItem;

    /// <summary>Paragraphs that code writes.</summary>
    internal sealed record Drawing(Func<PSObject, IEnumerable<TextLine>> Draw) : CustomItem;
}
