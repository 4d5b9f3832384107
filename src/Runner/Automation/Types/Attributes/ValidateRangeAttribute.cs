namespace System.Management.Automation;

/// <summary>A number within bounds, both inclusive.</summary>
public sealed class ValidateRangeAttribute : ValidateEnumeratedArgumentsAttribute
{
    private readonly ValidateRangeKind? _kind;

    public ValidateRangeAttribute(object minRange, object maxRange)
    {
        (MinRange, MaxRange) = (PSObject.Base(minRange), PSObject.Base(maxRange));
        if (MinRange is null || MaxRange is null)
            throw new PSArgumentNullException(MinRange is null ? nameof(minRange) : nameof(maxRange));
        if (LanguagePrimitives.Compare(MaxRange, MinRange) < 0)
            throw new ValidationMetadataException("The specified maximum range is smaller than the minimum range. Change the MaxRange value so that it is larger than the MinRange value.")
                .As("MaxRangeSmallerThanMinRange", ErrorCategory.InvalidArgument);
    }

    public ValidateRangeAttribute(ValidateRangeKind kind) => _kind = kind;

    public object? MinRange { get; }
    public object? MaxRange { get; }

    protected override void ValidateElement(object? element)
    {
        object? value = PSObject.Base(element);
        string text = LanguagePrimitives.ToText(value), least = LanguagePrimitives.ToText(MinRange), most = LanguagePrimitives.ToText(MaxRange);
        if (_kind is { } kind)
        {
            int sign = LanguagePrimitives.Compare(value, 0);
            (bool good, string wanted) = kind switch
            {
                ValidateRangeKind.Positive => (sign > 0, "greater than zero"),
                ValidateRangeKind.NonNegative => (sign >= 0, "greater than or equal to zero"),
                ValidateRangeKind.Negative => (sign < 0, "less than zero"),
                _ => (sign <= 0, "less than or equal to zero"),
            };
            if (!good)
                throw Fail($"ValidateRange{kind}Failure", $"The argument \"{text}\" cannot be validated because its value is not {wanted}.");
            return;
        }
        Type type = MinRange!.GetType();
        if (value is null || !LanguagePrimitives.TryConvertTo(value, type, out _))
            throw Fail("ValidationRangeElementType",
                $"The argument \"{text}\" cannot be validated because its type \"{value?.GetType().Name}\" is not the same type ({type.Name}) as the maximum and minimum limits of the parameter. Make sure the argument is of type {type.Name} and then try the command again.");
        if (LanguagePrimitives.Compare(value, MinRange) < 0)
            throw Fail("ValidateRangeTooSmall",
                $"The {text} argument is less than the minimum allowed range of {least}. Supply an argument that is greater than or equal to {least} and then try the command again.");
        if (LanguagePrimitives.Compare(value, MaxRange) > 0)
            throw Fail("ValidateRangeTooBig",
                $"The {text} argument is greater than the maximum allowed range of {most}. Supply an argument that is less than or equal to {most} and then try the command again.");
    }
}
