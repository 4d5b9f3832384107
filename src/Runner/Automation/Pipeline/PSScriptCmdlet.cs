namespace System.Management.Automation;

/// <summary>What <c>$PSCmdlet</c> is in an advanced function.</summary>
internal sealed class PSScriptCmdlet : PSCmdlet;
