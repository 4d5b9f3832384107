namespace System.Management.Automation.Host;

/// <summary>The size and title of the host's window.</summary>
public abstract class PSHostRawUserInterface
{
    public abstract Size BufferSize { get; set; }
    public Size WindowSize { get => BufferSize; set => BufferSize = value; }
    public string WindowTitle { get; set; } = "";
}
