namespace System.Management.Automation.Internal;

/// <summary>The empty result: nothing was written.</summary>
public static class AutomationNull
{
    public static PSObject Value { get; } = new PSObject();
}
