using System.Management.Automation;
using DeepLearn.Errors;

namespace DeepLearn.Commands;

/// <summary>Base of cmdlets that read files: paths with wildcards or as typed; a bad file leaves the others unharmed.</summary>
public abstract class FileReadingCommand : LongRunningCommand
{
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    /// <summary>The file, wildcards allowed.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = PathSet)]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The file, taken as it is typed.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathSet)]
    [Alias("PSPath")]
    public string[] LiteralPath { get; set; } = [];

    /// <inheritdoc/>
    protected override object? ErrorTarget => ParameterSetName == PathSet ? Path : LiteralPath;

    /// <summary>Reads one file and writes what it holds.</summary>
    protected abstract void Read(string file);

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var path in ParameterSetName == PathSet ? Path : LiteralPath)
        {
            Attempt(() =>
            {
                foreach (var file in ParameterSetName == PathSet ? Expand(path) : [ResolveNewFile(path)])
                    Attempt(() => Read(file));
            });
        }
    }

    /// <summary>A plain path goes on as it is, so that a missing file is reported like any other bad file.</summary>
    private IEnumerable<string> Expand(string path)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(path))
            return [ResolveNewFile(path)];
        var files = GetResolvedProviderPathFromPSPath(path, out _);
        return files.Count > 0
            ? files
            : throw new DeepLearnException("FileNotFound", DeepLearnErrorKind.NotFound, $"No file matches '{path}'.", path);
    }
}
