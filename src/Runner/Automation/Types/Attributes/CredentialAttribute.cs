namespace System.Management.Automation;

/// <summary>Takes credentials; a user name alone would have to be completed by a question.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class CredentialAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics? engineIntrinsics, object? inputData) => PSObject.Base(inputData) switch
    {
        null or PSCredential => inputData,
        _ => throw CommandRuntime.NonInteractive(),
    };
}
