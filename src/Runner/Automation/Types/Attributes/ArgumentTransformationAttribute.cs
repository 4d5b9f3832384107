using System.Management.Automation.Internal;

namespace System.Management.Automation;

/// <summary>Changes an argument before it is converted and validated.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public abstract class ArgumentTransformationAttribute : CmdletMetadataAttribute
{
    public abstract object? Transform(EngineIntrinsics? engineIntrinsics, object? inputData);

    public virtual bool TransformNullOptionalParameters => true;

    internal object? TransformInternal(EngineIntrinsics? engine, object? inputData) => Transform(engine, inputData);
}
