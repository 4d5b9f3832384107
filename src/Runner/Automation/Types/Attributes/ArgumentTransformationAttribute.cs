namespace System.Management.Automation;

/// <summary>Changes an argument before it is converted and validated.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public abstract class ArgumentTransformationAttribute : Attribute
{
    public abstract object? Transform(EngineIntrinsics? engineIntrinsics, object? inputData);
}
