using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Gets aliases by name or by what they stand for.</summary>
[Cmdlet("Get", "Alias", DefaultParameterSetName = "Default")]
[Alias("gal")]
public sealed class GetAliasCommand : PSCmdlet
{
    [Parameter(Position = 0, ParameterSetName = "Default", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public string[] Name { get; set; } = ["*"];

    [Parameter(ParameterSetName = "Definition")]
    public string[]? Definition { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var pattern in Definition ?? Name)
        {
            var found = Engine.Commands.FindAll(Definition is null ? pattern : "*", CommandTypes.Alias)
                .Where(a => Definition is null || WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase).IsMatch(a.Definition)).ToList();
            if (found.Count == 0 && !WildcardPattern.ContainsWildcardCharacters(pattern))
                WriteError(new ErrorRecord(new ItemNotFoundException("ItemNotFoundException", ErrorCategory.ObjectNotFound, pattern,
                    Definition is null ? $"This command cannot find a matching alias because an alias with the name '{pattern}' does not exist."
                        : $"This command cannot find a matching alias because an alias with the definition '{pattern}' does not exist."),
                    "ItemNotFoundException", ErrorCategory.ObjectNotFound, pattern));
            foreach (var alias in found.OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase))
                WriteObject(alias);
        }
    }
}
