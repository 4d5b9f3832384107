namespace System.Management.Automation;

/// <summary>Ranges that have a name.</summary>
public enum ValidateRangeKind
{
    Positive, NonNegative, Negative, NonPositive,
}
