using System.Management.Automation.Language;

namespace DeepLearn.Runner.Syntax;

/// <summary>A span of a <see cref="SourceText"/>; lines and columns are computed when asked for.</summary>
internal sealed record Extent(SourceText Source, int StartOffset, int EndOffset) : IScriptExtent
{
    public static readonly Extent Empty = new(new SourceText("", null), 0, 0);

    public string? File => Source.Path;
    public IScriptPosition StartScriptPosition => new Location(Source, StartOffset);
    public IScriptPosition EndScriptPosition => new Location(Source, EndOffset);
    public int StartLineNumber => Source.Position(StartOffset).Line;
    public int StartColumnNumber => Source.Position(StartOffset).Column;
    public int EndLineNumber => Source.Position(EndOffset).Line;
    public int EndColumnNumber => Source.Position(EndOffset).Column;
    public string Text => Source.Text[StartOffset..EndOffset];
    public override string ToString() => Text;

    private sealed record Location(SourceText Source, int Offset) : IScriptPosition
    {
        public string? File => Source.Path;
        public int LineNumber => Source.Position(Offset).Line;
        public int ColumnNumber => Source.Position(Offset).Column;
        public string Line => Source.Line(LineNumber);
        public string GetFullScript() => Source.Text;
    }
}
