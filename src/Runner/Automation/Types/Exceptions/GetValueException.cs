namespace System.Management.Automation;

/// <summary>A property could not be read.</summary>
public class GetValueException : ExtendedTypeSystemException
{
    public GetValueException() { }

    public GetValueException(string message) : base(message) { }

    public GetValueException(string message, Exception innerException) : base(message, innerException) { }

    internal GetValueException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}
