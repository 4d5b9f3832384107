namespace System.Management.Automation;

/// <summary>A program.</summary>
public class ApplicationInfo : CommandInfo
{
    internal ApplicationInfo(string path) : base(IO.Path.GetFileName(path), CommandTypes.Application) => Path = path;

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Ending of its file name.</summary>
    public string Extension => IO.Path.GetExtension(Path);

    /// <inheritdoc/>
    public override string Definition => Path;

    internal override CommandShape CreateShape() => CommandShape.Empty;
}
