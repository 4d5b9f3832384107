namespace System.Management.Automation;

/// <summary>A message that replaces the exception's own when an error is shown.</summary>
public class ErrorDetails(string message)
{
    public string Message { get; } = message;
    public string RecommendedAction { get; set; } = "";

    public override string ToString() => Message;
}
