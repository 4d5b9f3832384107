using System.Management.Automation;
using DeepLearn.Errors;
using DeepLearn.Modules;
using DeepLearn.Serialization;

namespace DeepLearn.Commands;

/// <summary>Loads a model that Export-Model saved, or weights of any safetensors file into a model.</summary>
/// <remarks>
/// <para>A file of Export-Model holds the architecture too, so the model is made from the file alone. A file from elsewhere
/// holds weights only: give the model that they belong to with -Into. Names and shapes must then fit; the error names those
/// that do not.</para>
/// </remarks>
/// <example>
/// <code>New-Layer Linear -InFeatures 4 -OutFeatures 2 | New-Model | Export-Model -Path linear.safetensors
/// Import-Model linear.safetensors</code>
/// <para>Makes the model again from its file.</para>
/// </example>
/// <example>
/// <code>New-Layer Linear -InFeatures 4 -OutFeatures 2 | New-Model | Export-Model -Path weights.safetensors
/// $model = New-Layer Linear -OutFeatures 2 | New-Model
/// Import-Model weights.safetensors -Into $model</code>
/// <para>Puts the weights of a file into a model; an input size that was unknown is taken from them.</para>
/// </example>
[Cmdlet(VerbsData.Import, "Model", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Module))]
public sealed class ImportModelCommand : DeepLearnCommand
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

    /// <summary>The model that takes the weights, where the file holds no architecture.</summary>
    [Parameter]
    public Module? Into { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => ParameterSetName == PathSet ? Path : LiteralPath;

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var path in ParameterSetName == PathSet ? Path : LiteralPath)
        {
            Attempt(() =>
            {
                foreach (var file in ParameterSetName == PathSet ? Expand(path) : [ResolveNewFile(path)])
                    Attempt(() => WriteObject(Load(file), enumerateCollection: false));
            });
        }
    }

    private Module Load(string file)
    {
        if (Into is null)
            return ModelFile.Load(file);
        ModelFile.LoadInto(Into, file);
        return Into;
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
