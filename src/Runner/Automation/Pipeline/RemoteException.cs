namespace System.Management.Automation;

/// <summary>A line that a program wrote to its error stream.</summary>
public class RemoteException(string message) : RuntimeException(message);
