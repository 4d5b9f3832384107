namespace System.Management.Automation;

/// <summary>What cmdlets and advanced functions declare alike.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class CmdletCommonMetadataAttribute : Attribute
{
    public string? DefaultParameterSetName { get; set; }
    public bool SupportsShouldProcess { get; set; }
    public ConfirmImpact ConfirmImpact { get => SupportsShouldProcess ? field : ConfirmImpact.None; set; } = ConfirmImpact.Medium;
    public string HelpUri { get; set; } = "";
}
