namespace Microsoft.PowerShell.Commands;

/// <summary>Lines, words and characters of texts.</summary>
public sealed class TextMeasureInfo : MeasureInfo
{
    public int? Lines { get; set; }
    public int? Words { get; set; }
    public int? Characters { get; set; }
}
