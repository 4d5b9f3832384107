using System.Management.Automation.Internal;

namespace System.Management.Automation;

/// <summary>Base of the attributes that check an argument.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public abstract class ValidateArgumentsAttribute : CmdletMetadataAttribute
{
    protected abstract void Validate(object? arguments, EngineIntrinsics? engineIntrinsics);

    internal void ValidateInternal(object? value, EngineIntrinsics? engine) => Validate(value, engine);
}
