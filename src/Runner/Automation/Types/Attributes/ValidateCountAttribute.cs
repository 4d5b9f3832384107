namespace System.Management.Automation;

/// <summary>A collection of so many elements.</summary>
public sealed class ValidateCountAttribute(int minLength, int maxLength) : ValidateArgumentsAttribute
{
    public int MinLength { get; } = minLength;

    public int MaxLength { get; } = maxLength;

    protected override void Validate(object? arguments, EngineIntrinsics? engineIntrinsics)
    {
        int count = PSObject.Base(arguments) switch { null => 0, ICollection c => c.Count, string => 1, IEnumerable e => e.Cast<object?>().Count(), _ => 1 };
        if (count < MinLength || count > MaxLength)
            throw Fail("ValidateCountNotInRange", $"The parameter requires at least {MinLength} value(s) and no more than {MaxLength} value(s) - {count} value(s) were provided.");
    }
}
