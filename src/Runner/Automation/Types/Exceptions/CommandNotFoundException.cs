namespace System.Management.Automation;

/// <summary>No command has that name.</summary>
public class CommandNotFoundException(string message) : RuntimeException(message)
{
    public string CommandName { get; set; } = "";
}
