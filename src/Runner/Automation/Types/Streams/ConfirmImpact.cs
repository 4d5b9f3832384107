namespace System.Management.Automation;

/// <summary>How much harm an action may do, which decides whether it is confirmed.</summary>
public enum ConfirmImpact
{
    None, Low, Medium, High,
}
