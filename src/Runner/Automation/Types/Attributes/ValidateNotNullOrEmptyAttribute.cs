namespace System.Management.Automation;

/// <summary>The argument, and each element of a collection, must be neither null nor empty.</summary>
public class ValidateNotNullOrEmptyAttribute : ValidateArgumentsAttribute
{
    private protected virtual bool IsEmpty(string text) => text.Length == 0;

    private protected virtual string What => "null or empty";
    private protected virtual string Wanted => "is not null or empty";
    private protected virtual string ErrorId => "ArgumentIsEmpty";

    protected override void Validate(object? arguments, EngineIntrinsics? engineIntrinsics)
    {
        object? value = PSObject.Base(arguments);
        if (value is null || (value is string text && IsEmpty(text)))
            throw Fail(value is null ? "ArgumentIsNull" : ErrorId, $"The argument is {What}. Provide an argument that {Wanted}, and then try the command again.");
        object?[]? elements = LanguagePrimitives.GetEnumerable(value)?.Cast<object?>().Select(PSObject.Base).ToArray();
        if (elements is { Length: 0 } || value is IDictionary { Count: 0 } || elements?.Any(e => e is null || (e is string item && IsEmpty(item))) == true)
            throw Fail(elements is { Length: > 0 } ? "ArgumentCollectionContainsEmpty" : "ArgumentCollectionIsEmpty",
                $"The argument is {What}, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.");
    }
}
