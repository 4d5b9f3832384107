using System.Collections;

namespace System.Management.Automation;

/// <summary>The argument, and each element of a collection, must be neither null nor empty.</summary>
public class ValidateNotNullOrEmptyAttribute : ValidateArgumentsAttribute
{
    private protected virtual bool IsEmpty(string text) => text.Length == 0;

    private protected virtual string What => "null or empty";

    private protected virtual string ErrorId => "ArgumentIsEmpty";

    protected override void Validate(object? arguments, EngineIntrinsics? engineIntrinsics)
    {
        var value = PSObject.Base(arguments);
        if (value is null || (value is string text && IsEmpty(text)))
            throw new ValidationMetadataException(value is null ? "ArgumentIsNull" : ErrorId, ErrorCategory.InvalidData, null,
                $"The argument is {What}. Provide an argument that is not {What}, and then try the command again.");
        var elements = LanguagePrimitives.GetEnumerator(value);
        var count = 0;
        for (; elements is not null && elements.MoveNext(); count++)
            if (PSObject.Base(elements.Current) is null or "" || PSObject.Base(elements.Current) is string item && IsEmpty(item))
                throw new ValidationMetadataException("ArgumentCollectionContainsEmpty", ErrorCategory.InvalidData, null,
                    $"The argument is {What}, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.");
        if ((elements is not null && count == 0) || value is IDictionary { Count: 0 })
            throw new ValidationMetadataException("ArgumentCollectionIsEmpty", ErrorCategory.InvalidData, null,
                $"The argument is {What}, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.");
    }
}
