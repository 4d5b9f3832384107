namespace Microsoft.PowerShell.Commands;

/// <summary>What Measure-Object found out; the property is empty for the objects themselves.</summary>
public abstract class MeasureInfo
{
    public string? Property { get; set; }
}
