namespace DeepLearn.Runner.Formatting;

/// <summary>What the Format commands write: drawing instructions, which an Out command turns into lines.</summary>
internal abstract record FormatPacket
{
    /// <summary>A table, list or free text begins.</summary>
    internal sealed record Start(ControlShape Shape) : FormatPacket
    {
        public IReadOnlyList<Column> Columns { get; init; } = [];
        public bool HideHeaders { get; init; }

        /// <summary>Whether the columns get the width of their contents, whatever their number.</summary>
        public bool AutoSize { get; init; }
    }

    /// <summary>A group of rows begins, with the lines of its header when there are several groups.</summary>
    internal sealed record GroupStart(IEnumerable<TextLine>? Header) : FormatPacket;

    /// <summary>The group of rows is complete.</summary>
    internal sealed record GroupEnd : FormatPacket;

    /// <summary>The table, list or free text is complete.</summary>
    internal sealed record End : FormatPacket;

    /// <summary>The cells of a table's row.</summary>
    internal sealed record Row(IReadOnlyList<string> Values, IReadOnlyList<Alignment> Alignments, bool Wrap) : FormatPacket;

    /// <summary>The labelled values of a list; apart, they stand outside of the table around them.</summary>
    internal sealed record Fields(IReadOnlyList<(string Label, string Value)> Items, bool Apart = false) : FormatPacket;

    /// <summary>Free text; an error's goes to the error stream where there is one.</summary>
    internal sealed record Lines(IEnumerable<TextLine> Items, bool Apart = false, bool IsError = false) : FormatPacket;

    /// <summary>A text that is written as it is.</summary>
    internal sealed record Raw(string Text) : FormatPacket;

    /// <summary>A column of a table; width 0 means that the contents decide.</summary>
    internal sealed record Column(string Label, int Width, Alignment Alignment);
}
