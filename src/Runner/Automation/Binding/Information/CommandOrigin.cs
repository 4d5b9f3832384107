namespace System.Management.Automation;

/// <summary>Where a command was started.</summary>
public enum CommandOrigin
{
    /// <summary>At the prompt or command line.</summary>
    Runspace,
    /// <summary>In a script or cmdlet.</summary>
    Internal,
}
