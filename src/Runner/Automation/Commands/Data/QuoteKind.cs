namespace Microsoft.PowerShell.Commands;

/// <summary>When CSV fields are quoted.</summary>
public enum QuoteKind
{
    Never, Always, AsNeeded,
}
