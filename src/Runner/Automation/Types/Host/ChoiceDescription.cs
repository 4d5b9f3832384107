namespace System.Management.Automation.Host;

/// <summary>One answer a person may choose; the letter after <c>&amp;</c> is its key.</summary>
public sealed class ChoiceDescription(string label, string helpMessage)
{
    public ChoiceDescription(string label) : this(label, "") { }

    public string Label { get; } = label;

    public string HelpMessage { get; set; } = helpMessage;
}
