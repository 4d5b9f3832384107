namespace System.Management.Automation;

/// <summary>Names a cmdlet class.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class CmdletAttribute(string verbName, string nounName) : CmdletCommonMetadataAttribute
{
    public string VerbName { get; } = verbName;
    public string NounName { get; } = nounName;
}
