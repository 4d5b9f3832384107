namespace Microsoft.PowerShell.Commands;

/// <summary>Finds commands.</summary>
[Cmdlet("Get", "Command", DefaultParameterSetName = "CmdletSet")]
public sealed class GetCommandCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "AllCommandSet")]
    public string[]? Name { get; set; }
    [Parameter(ParameterSetName = "CmdletSet", ValueFromPipelineByPropertyName = true)] public string[]? Verb { get; set; }
    [Parameter(ParameterSetName = "CmdletSet", ValueFromPipelineByPropertyName = true)] public string[]? Noun { get; set; }
    [Parameter(ValueFromPipelineByPropertyName = true), Alias("PSSnapin")] public string[]? Module { get; set; }
    [Parameter(ParameterSetName = "AllCommandSet", ValueFromPipelineByPropertyName = true), Alias("Type")]
    public CommandTypes CommandType { get; set; }
    [Parameter] public SwitchParameter Syntax { get; set; }
    [Parameter] public SwitchParameter All { get; set; }
    [Parameter] public SwitchParameter ListImported { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var pattern in Name ?? ["*"])
        {
            var found = Find(pattern).Where(Wanted).ToList();
            if (found.Count == 0 && Name is not null && !WildcardPattern.ContainsWildcardCharacters(pattern))
                WriteError(new ErrorRecord(new CommandNotFoundException(
                    $"The term '{pattern}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.") { CommandName = pattern }, "CommandNotFoundException", ErrorCategory.ObjectNotFound, pattern));
            foreach (var command in found)
                if (Syntax)
                    WriteObject(command.Definition);
                else
                    WriteObject(command);
        }
    }

    private IEnumerable<CommandInfo> Find(string pattern)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(pattern) || pattern == "?")
        {
            var types = CommandType == 0 ? CommandTypes.All : CommandType;
            return All ? Engine.Commands.FindAll(pattern, types) : Engine.Commands.Find(pattern, types) is { } one ? [one] : [];
        }
        // Programs are many; a pattern finds them only when they are asked for.
        var kinds = CommandType != 0 ? CommandType : CommandTypes.Cmdlet | CommandTypes.Function | CommandTypes.Alias;
        return Engine.Commands.FindAll(pattern, Verb is null && Noun is null ? kinds : CommandTypes.Cmdlet | CommandTypes.Function)
            .OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase);
    }

    private bool Wanted(CommandInfo command)
    {
        var parts = command.Name.Split('-', 2);
        return (Module is null || Module.Any(m => Like(m, command.ModuleName)))
            && (Verb is null || (parts.Length == 2 && Verb.Any(v => Like(v, parts[0]))))
            && (Noun is null || (parts.Length == 2 && Noun.Any(n => Like(n, parts[1]))));
    }

    private static bool Like(string pattern, string text) => WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase).IsMatch(text);
}
