namespace System.Management.Automation;

/// <summary>A record of the debug stream (5).</summary>
public class DebugRecord(string message) : InformationalRecord(message);
