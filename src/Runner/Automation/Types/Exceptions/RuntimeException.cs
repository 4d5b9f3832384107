namespace System.Management.Automation;

/// <summary>Base of the errors that the engine itself raises; carries the error record that is shown.</summary>
public class RuntimeException(string? message, Exception? innerException, ErrorRecord? errorRecord)
    : SystemException(message, innerException), IContainsErrorRecord
{
    private ErrorRecord? _record = errorRecord;

    public RuntimeException() : this("System error.") { }

    public RuntimeException(string message) : this(message, null, null) { }

    public RuntimeException(string message, Exception? innerException) : this(message, innerException, null) { }

    public virtual ErrorRecord ErrorRecord => _record ??= new ErrorRecord(this, "RuntimeException", ErrorCategory.NotSpecified, null);
    public bool WasThrownFromThrowStatement { get; set; }

    internal void SetErrorRecord(ErrorRecord record) => _record = record;
}
