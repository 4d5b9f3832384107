using System.IO.Compression;
using System.Text;

namespace DeepLearn.Serialization;

/// <summary>Writes zip files as NumPy and PyTorch do: stored, with nothing in them that differs from run to run.</summary>
/// <param name="stream">Where to; it stays open.</param>
internal sealed class ZipWriter(Stream stream) : IDisposable
{
    /// <summary>The first moment that a zip file can name.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    public void Add(string name, Action<Stream> write)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Epoch;
        using var content = entry.Open();
        write(content);
    }

    public void Dispose() => _archive.Dispose();
}
