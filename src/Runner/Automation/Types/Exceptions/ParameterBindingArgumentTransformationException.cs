namespace System.Management.Automation;

/// <summary>An argument could not be converted by a transformation attribute or to the parameter's type.</summary>
internal sealed class ParameterBindingArgumentTransformationException(string message, string errorId, string? parameterName, Exception? inner)
    : ParameterBindingException(message, errorId, ErrorCategory.InvalidData, parameterName, inner);
