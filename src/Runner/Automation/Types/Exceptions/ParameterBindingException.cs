namespace System.Management.Automation;

/// <summary>Arguments do not fit a command's parameters.</summary>
public class ParameterBindingException : RuntimeException
{
    public ParameterBindingException() { }

    public ParameterBindingException(string message) : base(message) { }

    public ParameterBindingException(string message, Exception innerException) : base(message, innerException) { }

    internal ParameterBindingException(string message, string errorId, ErrorCategory category, string? parameterName,
        Exception? inner = null, Type? parameterType = null, Type? typeSpecified = null)
        : base(errorId, category, null, message, inner)
        => (ErrorId, ParameterName, ParameterType, TypeSpecified) = (errorId, parameterName, parameterType, typeSpecified);

    public string ErrorId { get; } = "ParameterBindingException";

    public string? ParameterName { get; }

    public Type? ParameterType { get; }

    public Type? TypeSpecified { get; }

    public InvocationInfo? CommandInvocation { get; internal set; }

    public long Line => CommandInvocation?.ScriptLineNumber ?? 0;

    public long Offset => CommandInvocation?.OffsetInLine ?? 0;
}
