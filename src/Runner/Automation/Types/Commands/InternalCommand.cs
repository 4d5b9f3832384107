namespace System.Management.Automation.Internal;

/// <summary>Base of all cmdlets.</summary>
public abstract class InternalCommand
{
    private protected InternalCommand() { }
}
