using System.Text.RegularExpressions;

namespace System.Management.Automation;

/// <summary>A text that matches a regular expression.</summary>
public sealed class ValidatePatternAttribute(string regexPattern) : ValidateEnumeratedArgumentsAttribute
{
    public string RegexPattern { get; } = regexPattern;
    public RegexOptions Options { get; set; } = RegexOptions.IgnoreCase;
    public string? ErrorMessage { get; set; }

    protected override void ValidateElement(object? element)
    {
        string text = LanguagePrimitives.ToText(element);
        if (!Regex.IsMatch(text, RegexPattern, Options))
            throw Fail("ValidatePatternFailure", ErrorMessage,
                $"The argument \"{text}\" does not match the \"{RegexPattern}\" pattern. Supply an argument that matches \"{RegexPattern}\" and try the command again.",
                text, RegexPattern);
    }
}
