namespace DeepLearn.Runner.Runtime;

/// <summary>Set-StrictMode: reading what was never set becomes an error in the current scope and those inside it.</summary>
[Cmdlet("Set", "StrictMode", DefaultParameterSetName = "Version")]
internal sealed class SetStrictModeCommand : PSCmdlet
{
    [Parameter(Mandatory = true, ParameterSetName = "Off")]
    public SwitchParameter Off { get; set; }

    [Parameter(Mandatory = true, ParameterSetName = "Version")]
    public string Version { get; set; } = "";

    protected override void EndProcessing()
    {
        if (!Off && !Version.Equals("Latest", StringComparison.OrdinalIgnoreCase) && !Version.StartsWith('3'))
            throw Errors.Unsupported($"Set-StrictMode -Version {Version}");
        Engine.CurrentScope.Set(Engine.StrictVariable, !Off.ToBool());
    }
}
