using DeepLearn.Runner.Binding;

namespace System.Management.Automation;

/// <summary>A script file.</summary>
public class ExternalScriptInfo : CommandInfo
{
    internal ExternalScriptInfo(string path, ScriptBlock block) : base(IO.Path.GetFileName(path), CommandTypes.ExternalScript) => (Path, ScriptBlock) = (path, block);

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>The parsed script.</summary>
    public ScriptBlock ScriptBlock { get; }

    /// <inheritdoc/>
    public override string Definition => Path;

    internal override CommandShape CreateShape() => ScriptBlock.Code.Shape;
}
