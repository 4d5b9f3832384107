namespace System.Management.Automation;

/// <summary>An argument did not pass a validation attribute of its parameter.</summary>
internal sealed class ParameterBindingValidationException(string message, string errorId, string? parameterName, Exception? inner)
    : ParameterBindingException(message, errorId, ErrorCategory.InvalidData, parameterName, inner);
