namespace System.Management.Automation;

/// <summary>Base of the errors that the engine itself raises; carries the error record that is shown.</summary>
public class RuntimeException : SystemException, IContainsErrorRecord
{
    private string _errorId = "RuntimeException";
    private ErrorCategory _category = ErrorCategory.NotSpecified;
    private object? _target;
    private ErrorRecord? _record;

    public RuntimeException() { }

    public RuntimeException(string message) : base(message) { }

    public RuntimeException(string message, Exception? innerException) : base(message, innerException) { }

    public RuntimeException(string message, Exception? innerException, ErrorRecord? errorRecord)
        : base(message, innerException) => _record = errorRecord;

    internal RuntimeException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(message, inner) => (_errorId, _category, _target) = (errorId, category, target);

    public virtual ErrorRecord ErrorRecord => _record ??= new ErrorRecord(this, _errorId, _category, _target);

    public bool WasThrownFromThrowStatement { get; set; }

    internal void SetErrorRecord(ErrorRecord record) => _record = record;

    internal void SetErrorId(string errorId) => (_errorId, _record) = (errorId, null);

    internal void SetErrorCategory(ErrorCategory category) => (_category, _record) = (category, null);

    internal void SetTargetObject(object? target) => (_target, _record) = (target, null);
}
