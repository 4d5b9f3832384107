using System.IO.Compression;
using System.Security.Cryptography;
using DeepLearn.Errors;

namespace DeepLearn.Data;

/// <summary>
/// Finds the files of data sets: first in folders that are only read, then in the cache, else by download into the cache.
/// </summary>
/// <param name="folders">Folders to look in, each for the file itself or for a folder of the data set's name.</param>
/// <param name="cache">Where downloads are kept.</param>
public sealed class DatasetStore(IReadOnlyList<string> folders, string cache)
{
    private const string DebianFolder = "/usr/share/datasets";
    private const string Packed = ".gz";

    /// <summary>
    /// The folder named by DEEPLEARN_DATA, Debian's folder of data sets, and the cache: DEEPLEARN_CACHE, else the user's.
    /// </summary>
    public static DatasetStore FromEnvironment()
    {
        var own = Environment.GetEnvironmentVariable("DEEPLEARN_DATA");
        return new DatasetStore(string.IsNullOrEmpty(own) ? [DebianFolder] : [own, DebianFolder], DefaultCache());
    }

    /// <summary>The unpacked content of a file, wherever it is found.</summary>
    /// <param name="set">The folder name of the data set.</param>
    /// <param name="file">Which file.</param>
    /// <param name="options">Progress and cancellation of a download.</param>
    /// <exception cref="DeepLearnException">"ChecksumMismatch", "DataFileInvalid", "DownloadFailed", "WriteFailed".</exception>
    public ReadOnlyMemory<byte> Read(string set, DataFile file, DatasetLoadOptions options) => Unpack(Fetch(set, file, options), file);

    /// <summary>Where a file is on this machine, once its content is found to be the published one.</summary>
    /// <inheritdoc cref="Read"/>
    /// <returns>The path of the file, or of a copy that is packed with gzip.</returns>
    public string PathOf(string set, DataFile file, DatasetLoadOptions options)
    {
        var path = Fetch(set, file, options);
        Unpack(path, file);
        return path;
    }

    /// <summary>Whether every file of a data set is on this machine.</summary>
    /// <param name="info">The data set.</param>
    public bool HasAll(DatasetInfo info) => info.Files.All(file => Find(info.Folder, file) is not null);

    private string Fetch(string set, DataFile file, DatasetLoadOptions options)
    {
        if (Find(set, file) is { } path)
            return path;
        var cached = Path.GetFullPath(Path.Combine(cache, set, file.Name));
        new Download(file, cached, options).Run();
        return cached;
    }

    /// <summary>The file, or a copy that was packed afterwards.</summary>
    private string? Find(string set, DataFile file) => folders
        .SelectMany(folder => new[] { Path.Combine(folder, set, file.Name), Path.Combine(folder, file.Name) })
        .Append(Path.Combine(cache, set, file.Name))
        .SelectMany(path => new[] { path, path + Packed })
        .FirstOrDefault(File.Exists);

    private static ReadOnlyMemory<byte> Unpack(string path, DataFile file)
    {
        MemoryStream content;
        try
        {
            using var stream = File.OpenRead(path);
            content = new MemoryStream((int)Math.Min(3 * stream.Length, Array.MaxLength));
            using Stream unpacked = path.EndsWith(Packed, StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
            unpacked.CopyTo(content);
        }
        catch (InvalidDataException error)
        {
            throw new DeepLearnException("DataFileInvalid", DeepLearnErrorKind.InvalidData,
                $"'{path}' is no whole gzip file ({error.Message}) Delete it: the next call finds or downloads another copy.", path, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DeepLearnException("DataFileUnreadable", DeepLearnErrorKind.ReadFailed,
                $"'{path}' cannot be read: {error.Message}", path, error);
        }
        var bytes = content.GetBuffer().AsMemory(0, (int)content.Length);
        var found = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        if (found != file.ContentSha256)
            throw new DeepLearnException("ChecksumMismatch", DeepLearnErrorKind.InvalidData,
                $"'{path}' is not the published file: the SHA-256 of its content is {found}, expected {file.ContentSha256}. "
                + "Delete it: the next call finds or downloads another copy.", path);
        return bytes;
    }

    private static string DefaultCache()
    {
        if (Environment.GetEnvironmentVariable("DEEPLEARN_CACHE") is { Length: > 0 } own)
            return own;
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "deeplearn", "datasets");
        var home = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } xdg
            ? xdg : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        return Path.Combine(home, "deeplearn", "datasets");
    }
}
