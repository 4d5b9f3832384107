using System.IO.Compression;
using DeepLearn.Errors;
using DeepLearn.Experiments;
using DeepLearn.Serialization;

namespace DeepLearn.Kaggle;

/// <summary>Unpacks zip archives: every file appears whole, with the right checksum and below the folder, or not at all.</summary>
public static class Archive
{
    private static ReadOnlySpan<byte> Signature => "PK\u0003\u0004"u8;

    /// <summary>Whether a file begins like a zip archive.</summary>
    public static bool IsZip(string path)
    {
        Span<byte> start = stackalloc byte[Signature.Length];
        using var stream = File.OpenRead(path);
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Signature);
    }

    /// <summary>Unpacks all files into a folder.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="folder">Where to; files that are there are replaced.</param>
    /// <param name="cancellationToken">Ends it after the file in hand.</param>
    /// <returns>The names of the files, with the folders they lie in.</returns>
    /// <exception cref="DeepLearnException">"ArchiveInvalid": it is damaged, or a name leads out of the folder.</exception>
    public static IReadOnlyList<string> Unpack(string path, string folder, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        try
        {
            using var archive = ZipFile.OpenRead(path);
            foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                cancellationToken.ThrowIfCancellationRequested();
                AtomicFile.Write(Within(folder, entry.FullName), target =>
                {
                    using var content = new CheckedStream(entry.Open());
                    content.CopyTo(target);
                    if (content.Checksum != entry.Crc32)
                        throw new InvalidDataException($"the checksum of '{entry.FullName}' is wrong");
                });
                names.Add(entry.FullName);
            }
        }
        catch (InvalidDataException error)
        {
            throw new DeepLearnException("ArchiveInvalid", DeepLearnErrorKind.InvalidData,
                $"The archive '{path}' is damaged: {error.Message.TrimEnd('.')}. Delete it and download it again.", path, error);
        }
        return names;
    }

    /// <summary>The path of a file in a folder, whose name must not lead out of it.</summary>
    /// <exception cref="DeepLearnException">"ArchiveInvalid": it does.</exception>
    public static string Within(string folder, string name)
    {
        var root = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(Path.Combine(root, name));
        return path.StartsWith(root, StringComparison.Ordinal) ? path
            : throw new DeepLearnException("ArchiveInvalid", DeepLearnErrorKind.InvalidData,
                $"The file name '{name}' leads out of the folder '{folder}': it is not written.", name);
    }
}
