namespace System.Management.Automation;

/// <summary>Base of the checks that apply to each element of a collection.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public abstract class ValidateEnumeratedArgumentsAttribute : ValidateArgumentsAttribute
{
    protected abstract void ValidateElement(object? element);

    protected sealed override void Validate(object? arguments, EngineIntrinsics? engineIntrinsics)
    {
        if (LanguagePrimitives.IsNull(arguments))
            throw new ValidationMetadataException("ArgumentIsEmpty", ErrorCategory.InvalidData, null,
                "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.");
        var elements = LanguagePrimitives.GetEnumerator(arguments);
        if (elements is null)
        {
            ValidateElement(arguments);
            return;
        }
        while (elements.MoveNext())
            ValidateElement(elements.Current);
    }

    private protected static ValidationMetadataException Fail(string errorId, string message)
        => new(errorId, ErrorCategory.InvalidData, null, message);
}
