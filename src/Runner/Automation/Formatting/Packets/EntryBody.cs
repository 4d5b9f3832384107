namespace DeepLearn.Runner.Formatting;

/// <summary>An object's drawing.</summary>
internal abstract record EntryBody
{
    /// <summary>Text that is written as it is.</summary>
    internal sealed record Raw(string Text) : EntryBody;

    /// <summary>The cells of a table's row.</summary>
    internal sealed record Row(IReadOnlyList<string> Values, IReadOnlyList<Alignment> Alignments, bool Wrap) : EntryBody;

    /// <summary>The labelled values of a list.</summary>
    internal sealed record Fields(IReadOnlyList<(string Label, string Value)> Items) : EntryBody;

    /// <summary>Free text; an error's goes to the error stream where there is one.</summary>
    internal sealed record Lines(IReadOnlyList<TextLine> Items, bool IsError = false) : EntryBody;
}
