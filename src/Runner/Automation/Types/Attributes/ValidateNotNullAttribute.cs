namespace System.Management.Automation;

/// <summary>The argument, and each element of a collection, must not be null.</summary>
public sealed class ValidateNotNullAttribute : ValidateArgumentsAttribute
{
    protected override void Validate(object? arguments, EngineIntrinsics? engineIntrinsics)
    {
        if (LanguagePrimitives.IsNull(arguments))
            throw Fail("ArgumentIsNull", "The argument is null. Provide a valid value for the argument, and then try running the command again.");
        if (LanguagePrimitives.GetEnumerable(arguments) is { } items && items.Cast<object?>().Any(LanguagePrimitives.IsNull))
            throw Fail("ArgumentCollectionContainsNull",
                "The argument collection contains a null value. Provide a collection that does not contain any null values, and then try running the command again.");
    }
}
