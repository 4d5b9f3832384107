using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Shows objects on the host.</summary>
[Cmdlet("Out", "Host")]
[Alias("oh")]
public sealed class OutHostCommand : OutDefaultCommand;
