namespace Microsoft.PowerShell.Commands;

/// <summary>Drops its input.</summary>
[Cmdlet("Out", "Null")]
public sealed class OutNullCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
}
