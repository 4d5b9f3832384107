namespace System.Management.Automation.Language;

/// <summary>A span of a script: where a construct begins and ends.</summary>
public interface IScriptExtent
{
    /// <summary>Full path of the script, or null for text that came from no file.</summary>
    string? File { get; }
    /// <summary>First position of the span.</summary>
    IScriptPosition StartScriptPosition { get; }
    /// <summary>First position after the span.</summary>
    IScriptPosition EndScriptPosition { get; }
    /// <summary>Line of the first character, from 1.</summary>
    int StartLineNumber { get; }
    /// <summary>Column of the first character, from 1.</summary>
    int StartColumnNumber { get; }
    /// <summary>Line of the position after the span, from 1.</summary>
    int EndLineNumber { get; }
    /// <summary>Column of the position after the span, from 1.</summary>
    int EndColumnNumber { get; }
    /// <summary>The text of the span.</summary>
    string Text { get; }
    /// <summary>Offset of the first character in the script.</summary>
    int StartOffset { get; }
    /// <summary>Offset after the last character in the script.</summary>
    int EndOffset { get; }
}
