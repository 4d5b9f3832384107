namespace System.Management.Automation.Language;

/// <summary>The command whose argument is completed; the runner has no prompt and makes none.</summary>
public sealed class CommandAst
{
    private CommandAst() { }
}
