namespace System.Management.Automation;

/// <summary>A record of the verbose stream (4).</summary>
public class VerboseRecord(string message) : InformationalRecord(message);
