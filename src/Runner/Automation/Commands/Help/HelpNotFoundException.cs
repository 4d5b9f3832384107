namespace Microsoft.PowerShell.Commands;

/// <summary>There is no help of that name.</summary>
public class HelpNotFoundException(string topic)
    : SystemException($"Get-Help could not find {topic} in a help file in this session. To download updated help topics type: \"Update-Help\". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.")
{
    public string HelpTopic { get; } = topic;
}
