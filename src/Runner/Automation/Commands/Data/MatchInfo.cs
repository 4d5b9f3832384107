using System.Text.RegularExpressions;

namespace Microsoft.PowerShell.Commands;

/// <summary>A line that Select-String found.</summary>
public class MatchInfo
{
    internal const string InputStream = "InputStream";

    public bool IgnoreCase { get; set; }

    public long LineNumber { get; set; }

    public string Line { get; set; } = "";

    public string Filename => Path == InputStream ? Path : System.IO.Path.GetFileName(Path);

    public string Path { get; set; } = InputStream;

    public string Pattern { get; set; } = "";

    public Match[] Matches { get; set; } = [];

    public override string ToString() => Path == InputStream ? Line : $"{Path}:{LineNumber}:{Line}";

    /// <summary>The line with its place, relative to a folder.</summary>
    public string ToString(string directory) => Path == InputStream ? Line : $"{RelativePath(directory)}:{LineNumber}:{Line}";

    public string RelativePath(string directory) => Path != InputStream && Path.StartsWith(directory.TrimEnd('/') + "/", StringComparison.Ordinal)
        ? Path[(directory.TrimEnd('/').Length + 1)..] : Path;
}
