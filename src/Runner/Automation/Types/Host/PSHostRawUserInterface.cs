namespace System.Management.Automation.Host;

/// <summary>The size and title of the host's window.</summary>
public abstract class PSHostRawUserInterface
{
    public abstract Size BufferSize { get; set; }

    public abstract Size WindowSize { get; set; }

    public abstract string WindowTitle { get; set; }
}
