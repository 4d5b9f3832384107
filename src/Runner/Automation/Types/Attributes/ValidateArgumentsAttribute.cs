namespace System.Management.Automation;

/// <summary>Base of the attributes that check an argument.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public abstract class ValidateArgumentsAttribute : Attribute
{
    protected abstract void Validate(object? arguments, EngineIntrinsics? engineIntrinsics);

    internal void ValidateInternal(object? value, EngineIntrinsics? engine) => Validate(value, engine);

    private protected static ValidationMetadataException Fail(string errorId, string message) =>
        new ValidationMetadataException(message).As(errorId, ErrorCategory.InvalidData);
}
