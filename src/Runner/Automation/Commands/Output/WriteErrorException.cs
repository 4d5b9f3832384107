namespace Microsoft.PowerShell.Commands;

/// <summary>The exception of an error that a script wrote.</summary>
public class WriteErrorException : SystemException
{
    public WriteErrorException() : base("Unspecified error") { }

    public WriteErrorException(string message) : base(message) { }

    public WriteErrorException(string message, Exception innerException) : base(message, innerException) { }
}
