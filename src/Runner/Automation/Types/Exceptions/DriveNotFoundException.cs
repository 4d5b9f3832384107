namespace System.Management.Automation;

/// <summary>A path names a drive that does not exist.</summary>
public class DriveNotFoundException : SessionStateException
{
    public DriveNotFoundException() { }

    public DriveNotFoundException(string message) : base(message) { }

    public DriveNotFoundException(string message, Exception innerException) : base(message, innerException) { }

    internal DriveNotFoundException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}
