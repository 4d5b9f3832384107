namespace System.Management.Automation;

/// <summary>A command that a script block runs.</summary>
public abstract class ScriptCommandInfo : CommandInfo
{
    internal ScriptCommandInfo(string name, CommandTypes type, ScriptBlock block) : base(name, type) => ScriptBlock = block;

    /// <summary>Its body.</summary>
    public ScriptBlock ScriptBlock { get; }

    /// <inheritdoc/>
    public override string Definition => ScriptBlock.ToString();

    internal override CommandShape CreateShape() => ScriptBlock.Code.Shape;
}
