namespace Microsoft.PowerShell.Commands;

/// <summary>Shows what a command does: the help of its module, or its syntax where there is none.</summary>
[Cmdlet("Get", "Help", DefaultParameterSetName = "AllUsersView")]
public sealed class GetHelpCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)] public string Name { get; set; } = "";
    [Parameter(ParameterSetName = "AllUsersView")] public SwitchParameter Full { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "DetailedView")] public SwitchParameter Detailed { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "Examples")] public SwitchParameter Examples { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "Parameters")] public string[] Parameter { get; set; } = [];

    protected override void ProcessRecord()
    {
        const CommandTypes Documented = CommandTypes.Cmdlet | CommandTypes.Function | CommandTypes.Filter | CommandTypes.Alias | CommandTypes.ExternalScript;
        if (Name.StartsWith("about_", StringComparison.OrdinalIgnoreCase) && AboutTopics.Find(Engine, Name).ToList() is { Count: > 0 } topics)
        {
            ShowTopics(topics);
            return;
        }
        var pattern = WildcardPattern.ContainsWildcardCharacters(Name);
        var commands = pattern ? Engine.Commands.FindAll(Name, CommandTypes.Cmdlet | CommandTypes.Function).ToList()
            : Engine.Commands.Find(Name, Documented) is { } found ? [found] : [];
        if (commands.Count == 0 && !pattern)
            WriteError(new ErrorRecord(new HelpNotFoundException(Name), "HelpNotFound", ErrorCategory.ResourceUnavailable, null));
        else if (commands.Count == 1)
            Show(Describe(commands[0]));
        else
            foreach (var command in commands.OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase))
            {
                var help = Describe(command);
                help.TypeNames.Insert(0, "HelpInfoShort");
                WriteObject(help);
            }
    }

    private void ShowTopics(List<(string Name, string Path)> topics)
    {
        if (topics is [var only])
        {
            WriteObject(File.ReadAllText(only.Path));
            return;
        }
        foreach (var (name, path) in topics.OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase))
        {
            var help = new PSObject();
            help.TypeNames.Insert(0, "HelpInfoShort");
            foreach (var (property, value) in new[] { ("Name", name), ("Category", "HelpFile"), ("ModuleName", ""), ("Synopsis", AboutTopics.Synopsis(path)) })
                help.Properties.Add(new PSNoteProperty(property, value));
            WriteObject(help);
        }
    }

    private PSObject Describe(CommandInfo command)
    {
        if (command is AliasInfo { ResolvedCommand: { } resolved })
            command = resolved;
        return (command as CmdletInfo is { } cmdlet ? HelpFile.Find(cmdlet) : null)
            ?? SyntaxHelp.Describe(command, Engine.Commands.FindAll("*", CommandTypes.Alias).OfType<AliasInfo>()
                .Where(a => a.Definition.Equals(command.Name, StringComparison.OrdinalIgnoreCase)).Select(a => a.Name).Order());
    }

    private void Show(PSObject help)
    {
        if (ParameterSetName == "Parameters")
        {
            ShowParameters(help);
            return;
        }
        var view = Detailed ? "DetailedView" : Examples ? "ExamplesView" : Full ? "FullView" : null;
        if (view is not null)
            foreach (var name in help.TypeNames.Reverse().ToList())
                help.TypeNames.Insert(0, $"{name}#{view}");
        WriteObject(help);
    }

    private void ShowParameters(PSObject help)
    {
        var all = (help.Properties["parameters"]?.Value as PSObject)?.Properties["parameter"]?.Value;
        var parameters = all is PSObject one ? [one] : (all as object[] ?? []).OfType<PSObject>();
        var patterns = Parameter.Select(p => WildcardPattern.Get(p, WildcardOptions.IgnoreCase)).ToList();
        var chosen = parameters.Where(p => patterns.Exists(w => w.IsMatch(LanguagePrimitives.ToText(p.Properties["name"]?.Value)))).ToList();
        if (chosen.Count == 0)
            WriteError(new ErrorRecord(new PSArgumentException($"No parameter matches criteria {string.Join(", ", Parameter)}."),
                "NoParmsFound", ErrorCategory.InvalidArgument, help));
        WriteObject(chosen, enumerateCollection: true);
    }
}
