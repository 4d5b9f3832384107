using System.Buffers.Binary;
using System.IO.Compression;
using DeepLearn.Errors;
using DeepLearn.Serialization;

namespace DeepLearn.Tables.Files;

/// <summary>A table's file opened for reading; gzip and zip are seen by their first bytes and unpacked on the way.</summary>
internal sealed class TableStream : IDisposable
{
    private const int BufferSize = 1 << 18;

    private readonly FileStream _file;
    private readonly ZipArchive? _archive;
    private readonly WatchedStream? _unpacked;

    public TableStream(string path, string? entry)
    {
        if (!File.Exists(path))
            throw new DeepLearnException("FileNotFound", DeepLearnErrorKind.NotFound, $"There is no file '{path}'.", path);
        _file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
        try
        {
            Span<byte> start = stackalloc byte[4];
            var read = _file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            _file.Position = 0;
            switch (start[..read])
            {
                case [0x1F, 0x8B, ..]:
                    Content = _unpacked = new WatchedStream(new GZipStream(_file, CompressionMode.Decompress));
                    break;
                case [(byte)'P', (byte)'K', 3, 4]:
                    _archive = new ZipArchive(_file);
                    Content = Find(_archive, path, entry).Open();
                    break;
                default:
                    Content = _file;
                    break;
            }
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>The text of the table, as bytes.</summary>
    public Stream Content { get; }

    /// <summary>The part of the file that is read, 0 to 1.</summary>
    public double Fraction => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    /// <summary>
    /// Checks, when all is read, that a gzip file was whole: .NET takes one that is cut off for one that ends early. The last four bytes tell
    /// the length of its content.
    /// </summary>
    /// <exception cref="InvalidDataException">The length is another.</exception>
    public void CheckWhole()
    {
        if (_unpacked is null)
            return;
        Span<byte> end = stackalloc byte[sizeof(uint)];
        _file.Position = _file.Length - end.Length;
        _file.ReadExactly(end);
        if (BinaryPrimitives.ReadUInt32LittleEndian(end) != unchecked((uint)_unpacked.Position))
            throw new InvalidDataException("it is cut off, or several gzip files one after the other, which have to be unpacked first.");
    }

    public void Dispose()
    {
        Content.Dispose();
        _archive?.Dispose();
        _file.Dispose();
    }

    private static ZipArchiveEntry Find(ZipArchive archive, string path, string? name)
    {
        var files = archive.Entries.Where(entry => entry.Name.Length > 0).ToList();
        if (name is not null)
        {
            return files.Find(entry => entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw Unknown.Name("entry", name, files.Select(entry => entry.FullName));
        }
        return files is [var only] ? only : throw new DeepLearnException("ZipEntry", DeepLearnErrorKind.InvalidData,
            $"'{path}' holds {files.Count} files{(files.Count == 0 ? "" : $" ({string.Join(", ", files.Take(20).Select(entry => entry.FullName))})")}. Name one of them with -Entry.", path);
    }
}
