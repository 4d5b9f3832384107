namespace System.Management.Automation;

/// <summary>Makes a function an advanced function.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class CmdletBindingAttribute : CmdletCommonMetadataAttribute
{
    public bool PositionalBinding { get; set; } = true;
}
