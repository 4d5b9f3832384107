namespace System.Management.Automation;

/// <summary>Arguments do not fit a command's parameters.</summary>
public class ParameterBindingException : RuntimeException
{
    public ParameterBindingException(string message) : base(message) { }

    internal ParameterBindingException(string message, string errorId, ErrorCategory category, string? parameterName, Exception? inner = null)
        : base(message, inner)
    {
        (ErrorId, ParameterName) = (errorId, parameterName);
        this.As(errorId, category);
    }

    public string ErrorId { get; } = "ParameterBindingException";
    public string? ParameterName { get; }
}
