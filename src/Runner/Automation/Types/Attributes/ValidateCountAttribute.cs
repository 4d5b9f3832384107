namespace System.Management.Automation;

/// <summary>A collection of so many elements.</summary>
public sealed class ValidateCountAttribute(int minLength, int maxLength) : ValidateArgumentsAttribute
{
    public int MinLength { get; } = minLength;
    public int MaxLength { get; } = maxLength;

    protected override void Validate(object? arguments, EngineIntrinsics? engineIntrinsics)
    {
        object? value = PSObject.Base(arguments);
        if (value is not null && LanguagePrimitives.GetEnumerable(value) is null)
            throw Fail("NotAnArrayParameter", "The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the parameter or make the parameter an array parameter.");
        int count = LanguagePrimitives.GetEnumerable(value)?.Cast<object?>().Count() ?? 0;
        if (count < MinLength || count > MaxLength)
            throw Fail("ValidateCountNotInRange", $"The parameter requires at least {MinLength} value(s) and no more than {MaxLength} value(s) - {count} value(s) were provided.");
    }
}
