namespace System.Management.Automation;

/// <summary>A path names a drive that does not exist.</summary>
public class DriveNotFoundException(string message, Exception? innerException) : SessionStateException(message, innerException)
{
    public DriveNotFoundException(string message) : this(message, null) { }
}
