namespace Microsoft.PowerShell.Commands;

/// <summary>There is no help of that name.</summary>
public class HelpNotFoundException(string topic)
    : SystemException($"Get-Help could not find {topic} in a help file in this session. Import the module that has the command first.")
{
    public string HelpTopic { get; } = topic;
}
