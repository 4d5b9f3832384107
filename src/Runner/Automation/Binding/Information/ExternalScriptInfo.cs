namespace System.Management.Automation;

/// <summary>A script file.</summary>
public class ExternalScriptInfo : ScriptCommandInfo
{
    internal ExternalScriptInfo(string path, ScriptBlock block) : base(IO.Path.GetFileName(path), CommandTypes.ExternalScript, block) => Path = path;

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public override string Definition => Path;
}
