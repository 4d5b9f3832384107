namespace System.Management.Automation;

/// <summary>A script's text is not valid, or lies outside the supported subset.</summary>
public class ParseException : RuntimeException
{
    public ParseException(string message) : this(message, "Parse") { }

    internal ParseException(string message, string errorId) : base(message) => this.As(errorId, ErrorCategory.ParserError);
}
