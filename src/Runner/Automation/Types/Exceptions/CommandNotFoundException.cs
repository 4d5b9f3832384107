namespace System.Management.Automation;

/// <summary>No command has that name.</summary>
public class CommandNotFoundException : RuntimeException
{
    public CommandNotFoundException() { }

    public CommandNotFoundException(string message) : base(message) { }

    public CommandNotFoundException(string message, Exception innerException) : base(message, innerException) { }

    internal CommandNotFoundException(string message, string commandName, string errorId)
        : base(errorId, ErrorCategory.ObjectNotFound, commandName, message) => CommandName = commandName;

    public string CommandName { get; set; } = "";
}
