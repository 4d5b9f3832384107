namespace System.Management.Automation;

/// <summary>What is done with a record of a stream.</summary>
public enum ActionPreference
{
    SilentlyContinue = 0, Stop = 1, Continue = 2, Inquire = 3, Ignore = 4, Suspend = 5, Break = 6,
}
