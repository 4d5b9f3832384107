using DeepLearn.Runner.Binding;

namespace System.Management.Automation;

/// <summary>A script block that is called.</summary>
public class ScriptInfo : CommandInfo
{
    internal ScriptInfo(ScriptBlock block) : base("", CommandTypes.Script) => ScriptBlock = block;

    /// <summary>The block.</summary>
    public ScriptBlock ScriptBlock { get; }

    /// <inheritdoc/>
    public override string Definition => ScriptBlock.ToString();

    internal override CommandShape CreateShape() => ScriptBlock.Code.Shape;
}
