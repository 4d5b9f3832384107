namespace System.Management.Automation.Host;

/// <summary>Columns and rows.</summary>
public record struct Size(int Width, int Height)
{
    public override readonly string ToString() => $"{Width},{Height}";
}
