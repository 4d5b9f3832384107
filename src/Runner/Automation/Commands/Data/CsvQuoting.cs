namespace Microsoft.PowerShell.Commands;

/// <summary>Which fields of a CSV line stand in quotes.</summary>
internal sealed record CsvQuoting(QuoteKind Kind, string[]? Fields)
{
    public bool NeedsQuotes(string value, string name, char delimiter) => Fields is not null
        ? Fields.Contains(name, StringComparer.OrdinalIgnoreCase)
        : Kind == QuoteKind.Always || (Kind == QuoteKind.AsNeeded && value.AsSpan().IndexOfAny([delimiter, '"', '\n', '\r']) >= 0);
}
