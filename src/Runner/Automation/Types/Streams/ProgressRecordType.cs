namespace System.Management.Automation;

/// <summary>Whether an activity goes on or is over.</summary>
public enum ProgressRecordType
{
    Processing, Completed,
}
