using System.IO.Compression;

namespace DeepLearn.Serialization;

/// <summary>
/// The records of a zip file, checked as a whole before one is read: nothing is unpacked to disk, and sizes that the file's
/// own bytes cannot hold are refused.
/// </summary>
internal sealed class ZipRecords : IDisposable
{
    /// <summary>What a byte of deflated data can hold at most (RFC 1951: 258 bytes for two bits, and the block's head).</summary>
    private const long DeflateRatio = 1032;

    private readonly ZipArchive _archive;
    private readonly FileErrors _errors;
    private readonly OrderedDictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);

    public ZipRecords(Stream stream, FileErrors errors)
    {
        _errors = errors;
        _archive = Open(stream);
        var packed = 0L;
        foreach (var entry in _archive.Entries)
        {
            if (Problem(entry.FullName) is { } problem)
                throw errors.Refused($"its entry '{entry.FullName}' has {problem}", "Write it again with the program that made it.");
            if (entry.IsEncrypted)
                throw errors.Refused($"its entry '{entry.FullName}' is encrypted", "Write it again without a password.");
            if (!_entries.TryAdd(entry.FullName, entry))
                throw errors.Invalid($"it has two entries named '{entry.FullName}'");
            // Entries that overlap could each be as large as the file: what they hold together is bounded too.
            if (entry.CompressedLength < 0 || entry.Length < 0 || (packed += entry.CompressedLength) > stream.Length)
                throw errors.Truncated($"its entries should have {packed} bytes and more, the file has {stream.Length}");
            if (entry.Length / DeflateRatio > entry.CompressedLength)
                throw errors.Invalid($"its entry '{entry.FullName}' would be {entry.Length} bytes long, which {entry.CompressedLength} packed bytes cannot hold");
        }
    }

    /// <summary>The names, in the order of the file.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>Whether a zip file has an entry whose name ends so; false if it cannot be read.</summary>
    public static bool HasEntry(Stream stream, string ending)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Any(entry => entry.FullName.EndsWith(ending, StringComparison.Ordinal));
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }

    /// <summary>What a name has that could lead out of a folder; null for a good name.</summary>
    public static string? Problem(string name) =>
        name.Length == 0 ? "no name"
        : name.Any(char.IsControl) ? "a control character in its name"
        : name.Contains('\\', StringComparison.Ordinal) || name[0] == '/' || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..")
            ? "a name that leads out of the archive" : null;

    public bool Contains(string name) => _entries.ContainsKey(name);

    /// <summary>The length of a record, which must exist.</summary>
    public long Length(string name) => Entry(name).Length;

    /// <summary>Lets a function read a whole record, and checks that it did and that the checksum is right.</summary>
    public T Read<T>(string name, Func<Stream, long, T> read)
    {
        var entry = Entry(name);
        using var content = new CheckedStream(entry.Open());
        var value = read(content, entry.Length);
        if (content.ReadByte() >= 0)
            throw _errors.Invalid($"its entry '{name}' is longer than its values");
        if (content.Checksum != entry.Crc32)
            throw _errors.Invalid($"the checksum of its entry '{name}' is wrong: the file was damaged");
        return value;
    }

    /// <summary>A whole record of text or pickle.</summary>
    public byte[] ReadBytes(string name, int maximum)
    {
        if (Length(name) > maximum)
            throw _errors.Invalid($"its entry '{name}' would be {Length(name)} bytes long");
        return Read(name, (stream, length) =>
        {
            var bytes = new byte[length];
            stream.ReadExactly(bytes);
            return bytes;
        });
    }

    public void Dispose() => _archive.Dispose();

    private ZipArchiveEntry Entry(string name) =>
        _entries.TryGetValue(name, out var entry) ? entry : throw _errors.Invalid($"it has no entry '{name}'");

    private ZipArchive Open(Stream stream)
    {
        try
        {
            return new(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException error)
        {
            // The directory stands at the end: what is cut short has none.
            throw _errors.Truncated($"it has no zip directory at its end ({error.Message.TrimEnd('.')})", error);
        }
    }
}
