namespace DeepLearn.Runner.Modules;

/// <summary>Export-ModuleMember: names what a script module exports.</summary>
[Cmdlet("Export", "ModuleMember")]
internal sealed class ExportModuleMemberCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), AllowEmptyCollection] public string[] Function { get; set; } = [];
    [Parameter, AllowEmptyCollection] public string[] Cmdlet { get; set; } = [];
    [Parameter, AllowEmptyCollection] public string[] Variable { get; set; } = [];
    [Parameter, AllowEmptyCollection] public string[] Alias { get; set; } = [];

    protected override void ProcessRecord()
    {
        if (Engine.Session.Module is not { } module)
        {
            ThrowTerminatingError(new ErrorRecord(new PSInvalidOperationException("The Export-ModuleMember cmdlet can only be called from inside a module."), "Modules_CanOnlyExecuteExportModuleMemberInsideAModule", ErrorCategory.PermissionDenied, null));
            return;
        }
        module.ExportsDeclared = true;
        foreach (CommandInfo command in module.Session.Root.Commands.Values.Where(c => Matches(c is AliasInfo ? Alias : Function, c.Name)))
            module.ExportedCommands[command.Name] = command;
        foreach (PSVariable variable in module.Session.Root.Variables.Where(v => Matches(Variable, v.Name)))
            module.ExportedVariables[variable.Name] = variable;
    }

    private static bool Matches(string[] patterns, string name) => patterns.Any(p => new WildcardPattern(p, WildcardOptions.IgnoreCase).IsMatch(name));
}
