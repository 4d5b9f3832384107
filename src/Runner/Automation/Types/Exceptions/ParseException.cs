using System.Management.Automation.Language;

namespace System.Management.Automation;

/// <summary>A script's text is not valid, or lies outside the supported subset.</summary>
public class ParseException : RuntimeException
{
    public ParseException() { }

    public ParseException(string message) : base("Parse", ErrorCategory.ParserError, null, message) { }

    public ParseException(string message, Exception innerException) : base("Parse", ErrorCategory.ParserError, null, message, innerException) { }

    internal ParseException(string message, string errorId, IScriptExtent position)
        : base(errorId, ErrorCategory.ParserError, null, message) => Position = position;

    internal IScriptExtent? Position { get; }
}
