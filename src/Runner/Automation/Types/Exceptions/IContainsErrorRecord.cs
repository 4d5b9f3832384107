namespace System.Management.Automation;

/// <summary>An exception that knows its error record.</summary>
public interface IContainsErrorRecord
{
    ErrorRecord ErrorRecord { get; }
}
