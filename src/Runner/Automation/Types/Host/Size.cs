namespace System.Management.Automation.Host;

/// <summary>Columns and rows.</summary>
public struct Size(int width, int height)
{
    public int Width { get; set; } = width;

    public int Height { get; set; } = height;

    public override readonly string ToString() => $"{Width},{Height}";
}
