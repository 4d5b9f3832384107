namespace System.Management.Automation;

/// <summary>A property could not be written.</summary>
public class SetValueException : ExtendedTypeSystemException
{
    public SetValueException() { }

    public SetValueException(string message) : base(message) { }

    public SetValueException(string message, Exception innerException) : base(message, innerException) { }

    internal SetValueException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}
