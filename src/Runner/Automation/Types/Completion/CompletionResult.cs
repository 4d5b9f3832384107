namespace System.Management.Automation;

/// <summary>One way to complete a word.</summary>
public class CompletionResult(string completionText, string listItemText, CompletionResultType resultType, string toolTip)
{
    public CompletionResult(string completionText) : this(completionText, completionText, CompletionResultType.Text, completionText) { }

    public string CompletionText { get; } = completionText;
    public string ListItemText { get; } = listItemText;
    public CompletionResultType ResultType { get; } = resultType;
    public string ToolTip { get; } = toolTip;
}
