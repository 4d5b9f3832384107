namespace System.Management.Automation;

/// <summary>The category of an error with what it happened to.</summary>
public class ErrorCategoryInfo
{
    private const int Longest = 40;
    private const int Kept = 19;
    private readonly ErrorRecord _record;

    internal ErrorCategoryInfo(ErrorRecord record, ErrorCategory category) => (_record, Category) = (record, category);

    public ErrorCategory Category { get; }

    /// <summary>The command that met the error.</summary>
    public string Activity { get => field ?? _record.InvocationInfo?.MyCommand?.Name ?? ""; set; } = null!;

    /// <summary>The short type name of the exception.</summary>
    public string Reason { get => field ?? _record.Exception.GetType().Name; set; } = null!;
    public string TargetName { get => field ?? PSObject.Base(_record.TargetObject)?.ToString() ?? ""; set; } = null!;
    public string TargetType { get => field ?? _record.TargetObject?.GetType().Name ?? ""; set; } = null!;

    public string GetMessage() => $"{Category}: ({Shorten(TargetName)}:{Shorten(TargetType)}) [{Activity}], {Reason}";

    public override string ToString() => GetMessage();

    /// <summary>Long texts lose their middle.</summary>
    private static string Shorten(string text) => text.Length <= Longest ? text : $"{text[..Kept]}\u2026{text[^Kept..]}";
}
