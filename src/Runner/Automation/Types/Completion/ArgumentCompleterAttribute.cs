namespace System.Management.Automation;

/// <summary>Says what completes a parameter's argument: a class or a script block.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false)]
public class ArgumentCompleterAttribute : Attribute
{
    public ArgumentCompleterAttribute(Type type)
    {
        if (type is null || !typeof(IArgumentCompleter).IsAssignableFrom(type))
            throw new PSArgumentException("The type must implement IArgumentCompleter.", nameof(type));
        Type = type;
    }

    public ArgumentCompleterAttribute(ScriptBlock scriptBlock) => ScriptBlock = scriptBlock;

    protected ArgumentCompleterAttribute() { }

    public Type? Type { get; }

    public ScriptBlock? ScriptBlock { get; }
}
