namespace Microsoft.PowerShell.Commands;

/// <summary>What Measure-Object found out.</summary>
public abstract class MeasureInfo
{
    /// <summary>The property that was measured; empty for the objects themselves.</summary>
    public string? Property { get; set; }
}
