using System.Management.Automation.Internal;

namespace System.Management.Automation;

/// <summary>What cmdlets and advanced functions declare alike.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class CmdletCommonMetadataAttribute : CmdletMetadataAttribute
{
    private ConfirmImpact _confirmImpact = ConfirmImpact.Medium;

    public string? DefaultParameterSetName { get; set; }

    public bool SupportsShouldProcess { get; set; }

    public bool SupportsPaging { get; set; }

    public bool SupportsTransactions { get; set; }

    public ConfirmImpact ConfirmImpact
    {
        get => SupportsShouldProcess ? _confirmImpact : ConfirmImpact.None;
        set => _confirmImpact = value;
    }

    public string HelpUri { get; set; } = "";

    public RemotingCapability RemotingCapability { get; set; } = RemotingCapability.PowerShell;
}
