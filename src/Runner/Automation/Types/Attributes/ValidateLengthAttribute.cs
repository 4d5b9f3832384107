namespace System.Management.Automation;

/// <summary>A text of so many characters.</summary>
public sealed class ValidateLengthAttribute(int minLength, int maxLength) : ValidateEnumeratedArgumentsAttribute
{
    public int MinLength { get; } = minLength;
    public int MaxLength { get; } = maxLength;

    protected override void ValidateElement(object? element)
    {
        if (PSObject.Base(element) is not string { Length: var length })
            throw Fail("ValidateLengthNotString", "The argument is not a string. Supply a text and then try the command again.");
        if (length < MinLength)
            throw Fail("ValidateLengthMinLengthFailure",
                $"The character length ({length}) of the argument is too short. Specify an argument with a length that is greater than or equal to \"{MinLength}\", and then try the command again.");
        if (length > MaxLength)
            throw Fail("ValidateLengthMaxLengthFailure",
                $"The character length of the {length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to \"{MaxLength}\" characters, and then try the command again.");
    }
}
