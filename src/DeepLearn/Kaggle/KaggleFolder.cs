using System.Security.Cryptography;

namespace DeepLearn.Kaggle;

/// <summary>
/// The data files of a competition in a folder. What is there in the stated size is not downloaded again; what Kaggle packs for the
/// way is unpacked.
/// </summary>
/// <param name="client">Kaggle.</param>
/// <param name="competition">The competition's name or the address of its page.</param>
/// <param name="folder">The folder; it is made when it is not there.</param>
public sealed class KaggleFolder(KaggleClient client, string competition, string folder)
{
    private readonly string _competition = KaggleCompetition.NameOf(competition);

    /// <summary>Downloads even what is there.</summary>
    public bool Force { get; init; }

    /// <summary>Leaves archives packed.</summary>
    public bool KeepZip { get; init; }

    /// <summary>Ends the work after the file in hand.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Sees that one file is there.</summary>
    /// <param name="file">The file, as Kaggle lists it.</param>
    /// <returns>The file, or the files of the archive it came as.</returns>
    public IEnumerable<KaggleSavedFile> Save(KaggleDataFile file)
    {
        var target = Archive.Within(folder, file.Name);
        if (IsThere(file))
            return [Saved(file.Name)];
        var download = target + ".download";
        client.Download(_competition, file.Name, download);
        var isData = target.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) || !Archive.IsZip(download);
        if (!isData && !KeepZip)
            return Unpacked(download, Path.GetDirectoryName(target)!);
        var name = isData ? file.Name : file.Name + ".zip";
        File.Move(download, Archive.Within(folder, name), overwrite: true);
        return [Saved(name)];
    }

    /// <summary>Sees that all files are there, which come as one archive.</summary>
    public IEnumerable<KaggleSavedFile> SaveAll()
    {
        var archive = _competition + ".zip";
        if (KeepZip && !Force && File.Exists(Path.Combine(folder, archive)))
            return [Saved(archive)];
        var there = new List<KaggleDataFile>();
        if (!KeepZip && !Force && client.Files(_competition).All(file => { there.Add(file); return IsThere(file); }) && there.Count > 0)
            return there.Select(file => Saved(file.Name));
        var path = Path.Combine(folder, archive);
        client.Download(_competition, null, path);
        return KeepZip ? [Saved(archive)] : Unpacked(path, folder);
    }

    private bool IsThere(KaggleDataFile file) =>
        !Force && new FileInfo(Archive.Within(folder, file.Name)) is { Exists: true } found && found.Length == file.TotalBytes;

    private IEnumerable<KaggleSavedFile> Unpacked(string archive, string into)
    {
        var names = Archive.Unpack(archive, into, CancellationToken);
        File.Delete(archive);
        return names.Select(name => Saved(Path.GetRelativePath(folder, Path.Combine(into, name))));
    }

    private KaggleSavedFile Saved(string name)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name));
        using var content = File.OpenRead(path);
        return new KaggleSavedFile(_competition, name.Replace('\\', '/'), path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }
}
