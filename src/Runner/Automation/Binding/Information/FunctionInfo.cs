using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A script function, or a filter: a function whose body is its process block.</summary>
public class FunctionInfo : ScriptCommandInfo
{
    internal FunctionInfo(string name, ScriptBlock block, CommandTypes type = CommandTypes.Function) : base(name, type, block) { }

    /// <summary>Whether it has attributes that make it bind as a cmdlet does.</summary>
    public bool CmdletBinding => Shape.Advanced;

    /// <inheritdoc/>
    public override ReadOnlyCollection<PSTypeName> OutputType => Types(ScriptBlock.Attributes);
}
