namespace System.Management.Automation.Language;

/// <summary>One position in a script.</summary>
public interface IScriptPosition
{
    /// <summary>Full path of the script, or null for text that came from no file.</summary>
    string? File { get; }
    /// <summary>Line, from 1.</summary>
    int LineNumber { get; }
    /// <summary>Column, from 1.</summary>
    int ColumnNumber { get; }
    /// <summary>Offset in the script, from 0.</summary>
    int Offset { get; }
    /// <summary>The whole line.</summary>
    string Line { get; }
    /// <summary>The whole script.</summary>
    string GetFullScript();
}
