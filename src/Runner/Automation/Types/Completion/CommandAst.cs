namespace System.Management.Automation.Language;

/// <summary>The command whose argument is completed, as its text.</summary>
public class CommandAst
{
    internal CommandAst(string text) => Text = text;

    internal string Text { get; }

    public override string ToString() => Text;
}
