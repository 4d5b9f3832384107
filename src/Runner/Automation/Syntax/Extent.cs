namespace DeepLearn.Runner.Syntax;

/// <summary>A span of a <see cref="SourceText"/>; lines and columns, from 1, are computed when asked for.</summary>
internal sealed record Extent(SourceText Source, int StartOffset, int EndOffset)
{
    public static readonly Extent Empty = new(new SourceText("", null), 0, 0);

    /// <summary>Full path of the script, or null for text that came from no file.</summary>
    public string? File => Source.Path;
    public int StartLineNumber => Source.Position(StartOffset).Line;
    public int StartColumnNumber => Source.Position(StartOffset).Column;
    public int EndLineNumber => Source.Position(EndOffset).Line;
    public int EndColumnNumber => Source.Position(EndOffset).Column;
    public string Text => Source.Text[StartOffset..EndOffset];

    /// <summary>The whole line that it begins in.</summary>
    public string Line => Source.Line(StartLineNumber);

    public override string ToString() => Text;
}
