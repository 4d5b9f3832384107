namespace System.Management.Automation;

/// <summary>Base of the checks that apply to each element of a collection.</summary>
public abstract class ValidateEnumeratedArgumentsAttribute : ValidateArgumentsAttribute
{
    protected abstract void ValidateElement(object? element);

    protected sealed override void Validate(object? arguments, EngineIntrinsics? engineIntrinsics)
    {
        if (LanguagePrimitives.IsNull(arguments))
            throw Fail("ArgumentIsEmpty", "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.");
        if (LanguagePrimitives.GetEnumerator(arguments) is not { } elements)
            ValidateElement(arguments);
        else
            while (elements.MoveNext())
                ValidateElement(elements.Current);
    }

    /// <summary>The message that the author gave, with its arguments, or else the usual one.</summary>
    private protected static ValidationMetadataException Fail(string errorId, string? custom, string usual, params object[] arguments) =>
        Fail(errorId, string.IsNullOrEmpty(custom) ? usual : string.Format(CultureInfo.CurrentCulture, custom, arguments));
}
