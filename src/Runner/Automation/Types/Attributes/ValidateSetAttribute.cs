using System.Globalization;

namespace System.Management.Automation;

/// <summary>One of a list of texts.</summary>
public sealed class ValidateSetAttribute : ValidateEnumeratedArgumentsAttribute
{
    private readonly string[] _values = [];
    private readonly IValidateSetValuesGenerator? _generator;

    public ValidateSetAttribute(params string[] validValues)
    {
        if (validValues is not { Length: > 0 })
            throw new PSArgumentOutOfRangeException(nameof(validValues));
        _values = validValues;
    }

    public ValidateSetAttribute(Type valuesGeneratorType)
        => _generator = Activator.CreateInstance(valuesGeneratorType) as IValidateSetValuesGenerator
            ?? throw new PSArgumentException("The type must implement IValidateSetValuesGenerator.", nameof(valuesGeneratorType));

    public string? ErrorMessage { get; set; }

    public bool IgnoreCase { get; set; } = true;

    public IList<string> ValidValues => _generator?.GetValidValues() ?? _values;

    protected override void ValidateElement(object? element)
    {
        var text = LanguagePrimitives.ToText(element);
        var comparison = IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (ValidValues.Any(v => string.Equals(v, text, comparison)))
            return;
        var list = string.Join(",", ValidValues);
        throw Fail("ValidateSetFailure", string.IsNullOrEmpty(ErrorMessage)
            ? $"The argument \"{text}\" does not belong to the set \"{list}\" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again."
            : string.Format(CultureInfo.CurrentCulture, ErrorMessage, text, list));
    }
}
