namespace System.Management.Automation;

/// <summary>One of a list of texts.</summary>
public sealed class ValidateSetAttribute(params string[] validValues) : ValidateEnumeratedArgumentsAttribute
{
    public string? ErrorMessage { get; set; }
    public bool IgnoreCase { get; set; } = true;
    public IList<string> ValidValues { get; } = validValues is { Length: > 0 } ? validValues
        : throw new PSArgumentOutOfRangeException(nameof(validValues), validValues, null);

    protected override void ValidateElement(object? element)
    {
        string text = LanguagePrimitives.ToText(element), list = string.Join(",", ValidValues);
        if (!ValidValues.Contains(text, IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal))
            throw Fail("ValidateSetFailure", ErrorMessage,
                $"The argument \"{text}\" does not belong to the set \"{list}\" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.",
                text, list);
    }
}
