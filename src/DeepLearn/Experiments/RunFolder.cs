using System.Text.Json;
using System.Text.Json.Serialization;
using DeepLearn.Errors;

namespace DeepLearn.Experiments;

/// <summary>
/// What a run leaves behind: manifest.json (what was done, with what, and what came out) and checkpoints/last.safetensors.
/// </summary>
public sealed class RunFolder
{
    private const string ManifestName = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new JsonStringEnumConverter() },
    };

    private RunFolder(string path) => Path = path;

    /// <summary>The folder, as a full path.</summary>
    public string Path { get; }

    /// <summary>The file of the latest checkpoint.</summary>
    public string LastCheckpoint => System.IO.Path.Combine(Path, "checkpoints", "last.safetensors");

    private string Manifest => System.IO.Path.Combine(Path, ManifestName);

    /// <summary>Makes the folder of a new run.</summary>
    /// <param name="path">A folder that does not exist, or that holds no run.</param>
    /// <exception cref="DeepLearnException">
    /// "RunFolderInUse": it holds a run already, which would be lost. "RunFolderNotWritable": nothing can be written there.
    /// </exception>
    public static RunFolder Create(string path)
    {
        var folder = new RunFolder(System.IO.Path.GetFullPath(path));
        if (File.Exists(folder.Manifest))
            throw new DeepLearnException("RunFolderInUse", DeepLearnErrorKind.InvalidArgument,
                $"'{folder.Path}' holds a run already. Choose another run folder, or remove this one.", folder.Path);
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder.LastCheckpoint)!);
            var probe = System.IO.Path.Combine(folder.Path, $"{Guid.NewGuid():N}.tmp");
            File.WriteAllText(probe, "A run is about to be written here.");
            File.Delete(probe);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DeepLearnException("RunFolderNotWritable", DeepLearnErrorKind.WriteFailed,
                $"The run folder '{folder.Path}' cannot be written: {error.Message.TrimEnd('.')}. "
                + "Choose a folder that you may write to and that has space left.", folder.Path, error);
        }
        return folder;
    }

    /// <summary>Opens the folder of a run.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="DeepLearnException">"RunFolderNotFound": it holds no manifest.</exception>
    public static RunFolder Open(string path)
    {
        var folder = new RunFolder(System.IO.Path.GetFullPath(path));
        return File.Exists(folder.Manifest) ? folder : throw new DeepLearnException("RunFolderNotFound", DeepLearnErrorKind.NotFound,
            $"'{folder.Path}' is no run folder: it has no {ManifestName}.", folder.Path);
    }

    /// <summary>Replaces the manifest.</summary>
    /// <param name="manifest">The new content.</param>
    public void Save(RunManifest manifest) => AtomicFile.WriteText(Manifest, JsonSerializer.Serialize(manifest, Json));

    /// <summary>Reads the manifest.</summary>
    /// <exception cref="DeepLearnException">"ManifestInvalid": it is no manifest.</exception>
    public RunManifest Load()
    {
        try
        {
            return JsonSerializer.Deserialize<RunManifest>(File.ReadAllText(Manifest), Json) ?? throw new JsonException("it is empty");
        }
        catch (JsonException error)
        {
            throw new DeepLearnException("ManifestInvalid", DeepLearnErrorKind.InvalidData,
                $"'{Manifest}' is no manifest of a run: {error.Message}", Manifest, error);
        }
    }
}
