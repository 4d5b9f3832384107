namespace System.Management.Automation;

/// <summary>A number within bounds, both inclusive.</summary>
public sealed class ValidateRangeAttribute : ValidateEnumeratedArgumentsAttribute
{
    private readonly ValidateRangeKind? _kind;

    public ValidateRangeAttribute(object minRange, object maxRange)
    {
        if (minRange is null || maxRange is null)
            throw new PSArgumentNullException(minRange is null ? nameof(minRange) : nameof(maxRange));
        (MinRange, MaxRange) = (PSObject.Base(minRange)!, PSObject.Base(maxRange)!);
        if (LanguagePrimitives.Compare(MaxRange, MinRange) < 0)
            throw new ValidationMetadataException("MaxRangeSmallerThanMinRange", ErrorCategory.InvalidArgument, null,
                "The specified maximum range is smaller than the minimum range. Change the MaxRange value so that it is larger than the MinRange value.");
    }

    public ValidateRangeAttribute(ValidateRangeKind kind) => _kind = kind;

    public object? MinRange { get; }

    public object? MaxRange { get; }

    protected override void ValidateElement(object? element)
    {
        var value = PSObject.Base(element);
        if (_kind is { } kind)
        {
            var sign = LanguagePrimitives.Compare(value, 0);
            var good = kind switch
            {
                ValidateRangeKind.Positive => sign > 0,
                ValidateRangeKind.NonNegative => sign >= 0,
                ValidateRangeKind.Negative => sign < 0,
                _ => sign <= 0,
            };
            if (!good)
                throw Fail($"ValidateRange{kind}Failure",
                    $"The argument \"{LanguagePrimitives.ToText(value)}\" cannot be validated because its value is not {Word(kind)}.");
            return;
        }
        if (value is null || !LanguagePrimitives.TryConvertTo(value, MinRange!.GetType(), out var number))
            throw Fail("ValidationRangeElementType",
                $"The argument \"{LanguagePrimitives.ToText(value)}\" cannot be validated because its type \"{value?.GetType().Name}\" is not the same type ({MinRange!.GetType().Name}) as the maximum and minimum limits of the parameter. Make sure the argument is of type {MinRange.GetType().Name} and then try the command again.");
        if (LanguagePrimitives.Compare(value, MinRange) < 0)
            throw Fail("ValidateRangeTooSmall",
                $"The {LanguagePrimitives.ToText(value)} argument is less than the minimum allowed range of {LanguagePrimitives.ToText(MinRange)}. Supply an argument that is greater than or equal to {LanguagePrimitives.ToText(MinRange)} and then try the command again.");
        if (LanguagePrimitives.Compare(value, MaxRange) > 0)
            throw Fail("ValidateRangeTooBig",
                $"The {LanguagePrimitives.ToText(value)} argument is greater than the maximum allowed range of {LanguagePrimitives.ToText(MaxRange)}. Supply an argument that is less than or equal to {LanguagePrimitives.ToText(MaxRange)} and then try the command again.");
    }

    private static string Word(ValidateRangeKind kind) => kind switch
    {
        ValidateRangeKind.Positive => "greater than zero",
        ValidateRangeKind.NonNegative => "greater than or equal to zero",
        ValidateRangeKind.Negative => "less than zero",
        _ => "less than or equal to zero",
    };
}
