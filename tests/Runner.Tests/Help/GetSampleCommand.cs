using System.Management.Automation;

namespace Runner.Tests.Help;

/// <summary>A command with help, for the tests of Get-Help.</summary>
[Cmdlet("Get", "Sample")]
public sealed class GetSampleCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = "";

    [Parameter]
    public SwitchParameter Force { get; set; }
}
