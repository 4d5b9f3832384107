namespace System.Management.Automation;

/// <summary>A text of so many characters.</summary>
public sealed class ValidateLengthAttribute(int minLength, int maxLength) : ValidateEnumeratedArgumentsAttribute
{
    public int MinLength { get; } = minLength;

    public int MaxLength { get; } = maxLength;

    protected override void ValidateElement(object? element)
    {
        if (PSObject.Base(element) is not string text)
            throw Fail("ValidateLengthNotString", "The argument is not a string. Supply a text and then try the command again.");
        if (text.Length < MinLength)
            throw Fail("ValidateLengthMinLengthFailure",
                $"The character length ({text.Length}) of the argument is too short. Specify an argument with a length that is greater than or equal to \"{MinLength}\", and then try the command again.");
        if (text.Length > MaxLength)
            throw Fail("ValidateLengthMaxLengthFailure",
                $"The character length of the {text.Length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to \"{MaxLength}\" characters, and then try the command again.");
    }
}
