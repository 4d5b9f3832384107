namespace System.Management.Automation;

/// <summary>How a command reaches other computers.</summary>
public enum RemotingCapability
{
    None, PowerShell, SupportedByCommand, OwnedByCommand,
}
