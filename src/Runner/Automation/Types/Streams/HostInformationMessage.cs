namespace System.Management.Automation;

/// <summary>What Write-Host sends along the information stream.</summary>
public class HostInformationMessage
{
    public string Message { get; set; } = "";
    public bool? NoNewLine { get; set; }
    public ConsoleColor? ForegroundColor { get; set; }
    public ConsoleColor? BackgroundColor { get; set; }

    public override string ToString() => Message;
}
