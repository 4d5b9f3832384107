using System.Collections.ObjectModel;
using DeepLearn.Runner.Binding;

namespace System.Management.Automation;

/// <summary>A script function.</summary>
public class FunctionInfo : CommandInfo
{
    internal FunctionInfo(string name, ScriptBlock block, CommandTypes type = CommandTypes.Function) : base(name, type) => ScriptBlock = block;

    /// <summary>Its body.</summary>
    public ScriptBlock ScriptBlock { get; }

    /// <summary>Whether it has attributes that make it bind as a cmdlet does.</summary>
    public bool CmdletBinding => Shape.Advanced;

    /// <inheritdoc/>
    public override string Definition => ScriptBlock.ToString();

    /// <inheritdoc/>
    public override ReadOnlyCollection<PSTypeName> OutputType => new([.. ScriptBlock.Attributes.OfType<OutputTypeAttribute>().SelectMany(a => a.Type)]);

    internal override CommandShape CreateShape() => ScriptBlock.Code.Shape;
}
