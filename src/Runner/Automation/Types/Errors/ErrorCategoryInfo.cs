using System.Globalization;

namespace System.Management.Automation;

/// <summary>The category of an error with what it happened to.</summary>
public class ErrorCategoryInfo
{
    private readonly ErrorRecord _record;
    private string? _activity;
    private string? _reason;
    private string? _targetName;
    private string? _targetType;

    internal ErrorCategoryInfo(ErrorRecord record, ErrorCategory category) => (_record, Category) = (record, category);

    public ErrorCategory Category { get; }

    /// <summary>The command that met the error.</summary>
    public string Activity
    {
        get => _activity ?? _record.InvocationInfo?.MyCommand?.Name ?? "";
        set => _activity = value;
    }

    /// <summary>The short type name of the exception.</summary>
    public string Reason
    {
        get => _reason ?? _record.Exception.GetType().Name;
        set => _reason = value;
    }

    public string TargetName
    {
        get => _targetName ?? Shorten(_record.TargetObject is { } target ? LanguagePrimitives.ToText(target) : "");
        set => _targetName = value;
    }

    public string TargetType
    {
        get => _targetType ?? (_record.TargetObject is { } target ? (PSObject.Base(target) ?? target).GetType().Name : "");
        set => _targetType = value;
    }

    public string GetMessage() => GetMessage(CultureInfo.CurrentUICulture);

    public string GetMessage(CultureInfo uiCultureInfo)
        => string.Format(uiCultureInfo, "{0}: ({1}:{2}) [{3}], {4}", Category, TargetName, TargetType, Activity, Reason);

    public override string ToString() => GetMessage();

    private static string Shorten(string text)
    {
        text = text.ReplaceLineEndings("").Trim();
        return text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 15), "...", text.AsSpan(text.Length - 15));
    }
}
