namespace System.Management.Automation;

/// <summary>Says what completes a parameter's argument: a class or a script block.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class ArgumentCompleterAttribute : Attribute
{
    public ArgumentCompleterAttribute(Type type) => Type = type;

    public ArgumentCompleterAttribute(ScriptBlock scriptBlock) => ScriptBlock = scriptBlock;

    public Type? Type { get; }
    public ScriptBlock? ScriptBlock { get; }
}
