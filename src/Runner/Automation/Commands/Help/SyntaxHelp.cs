namespace Microsoft.PowerShell.Commands;

/// <summary>Help for a command that has none written: its syntax.</summary>
internal static class SyntaxHelp
{
    public static PSObject Describe(CommandInfo command, IEnumerable<string> aliases)
    {
        var syntax = string.Join("\n\n", command.ParameterSets.Select(s => $"{command.Name} {s}"));
        var help = new PSObject();
        foreach (var (name, value) in new (string, object?)[]
        {
            ("Name", command.Name), ("Category", command.CommandType.ToString()), ("Synopsis", "\n" + syntax + "\n"), ("syntax", syntax),
            ("aliases", string.Join(", ", aliases) is { Length: > 0 } known ? known : "None"), ("remarks", "None"),
            ("Component", null), ("Role", null), ("Functionality", null), ("ModuleName", command.ModuleName),
        })
            help.Properties.Add(new PSNoteProperty(name, value));
        foreach (var name in new[] { "ExtendedCmdletHelpInfo", "HelpInfo" })
            help.TypeNames.Add(name);
        return help;
    }
}
