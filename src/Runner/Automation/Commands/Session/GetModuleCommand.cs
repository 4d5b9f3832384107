namespace Microsoft.PowerShell.Commands;

/// <summary>Lists the modules that are loaded.</summary>
[Cmdlet("Get", "Module", DefaultParameterSetName = "Loaded")]
public sealed class GetModuleCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true)] public string[] Name { get; set; } = ["*"];
    [Parameter] public SwitchParameter All { get; set; }

    protected override void ProcessRecord()
    {
        var loaded = All ? Engine.Modules.Loaded.SelectMany(m => m.NestedModules.Prepend(m)) : Engine.Modules.Loaded;
        foreach (var module in loaded.OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase).ToArray())
            if (Name.Any(n => WildcardPattern.Get(n, WildcardOptions.IgnoreCase).IsMatch(module.Name) || n == module.Path))
                WriteObject(module);
    }
}
