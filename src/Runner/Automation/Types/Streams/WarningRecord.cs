namespace System.Management.Automation;

/// <summary>A record of the warning stream (3).</summary>
public class WarningRecord(string message) : InformationalRecord(message);
