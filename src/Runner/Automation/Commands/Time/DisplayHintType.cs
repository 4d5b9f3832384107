namespace Microsoft.PowerShell.Commands;

/// <summary>What of a time is shown.</summary>
public enum DisplayHintType
{
    Date, Time, DateTime,
}
