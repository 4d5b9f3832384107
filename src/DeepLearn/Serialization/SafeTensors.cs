using System.Buffers.Binary;
using System.Text.Encodings.Web;
using System.Text.Json;
using DeepLearn.Errors;
using DeepLearn.Experiments;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Serialization;

/// <summary>
/// Files of named tensors in the safetensors format, which Python and others read: 8 bytes with the header's length, a JSON
/// header, and the values, little-endian and row by row.
/// </summary>
public static class SafeTensors
{
    private const int BufferSize = 1 << 20;

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="tensors">Tensors by name; none may be named "__metadata__".</param>
    /// <param name="metadata">Texts by name, or null.</param>
    /// <exception cref="DeepLearnException">"WriteFailed", or "UnsupportedType" for a type the format does not have.</exception>
    public static void Save(string path, IReadOnlyDictionary<string, Tensor> tensors, IReadOnlyDictionary<string, string>? metadata = null)
    {
        // Widest types first, as the format's own library does, so that every tensor lies at a multiple of its element size.
        var entries = tensors.Select(pair => (Name: pair.Key, Tensor: pair.Value, Type: SafeTensorsType.Of(pair.Value.dtype, pair.Key)))
            .OrderByDescending(entry => entry.Type.Size).ToList();
        var header = Header(entries, metadata);
        AtomicFile.Write(path, stream =>
        {
            Span<byte> length = stackalloc byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
            stream.Write(length);
            stream.Write(header);
            using var noGrad = no_grad();
            foreach (var (_, tensor, _) in entries)
            {
                using var scope = NewDisposeScope();
                if (tensor.numel() > 0)
                    tensor.detach().cpu().contiguous().WriteBytesToStream(stream, BufferSize);
            }
        });
    }

    /// <summary>Reads a file, all of which must be as its header says.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its tensors, which no dispose scope frees, and metadata.</returns>
    /// <exception cref="DeepLearnException">"ModelFileNotFound", "ModelFileTruncated", "ModelFileInvalid" or "ReadFailed".</exception>
    public static SafeTensorsFile Load(string path)
    {
        var full = Path.GetFullPath(path);
        var loaded = new OrderedDictionary<string, Tensor>();
        try
        {
            using var stream = File.OpenRead(full);
            var header = SafeTensorsHeader.Read(stream, full);
            foreach (var entry in header.Entries)
                loaded.Add(entry.Name, empty(entry.Shape, dtype: entry.Type.ScalarType).DetachFromDisposeScope());
            foreach (var entry in header.Entries.Where(entry => entry.End > entry.Begin).OrderBy(entry => entry.Begin))
                loaded[entry.Name].ReadBytesFromStream(stream, BufferSize);
            return new(loaded, header.Metadata);
        }
        catch (Exception error)
        {
            foreach (var tensor in loaded.Values)
                tensor.Dispose();
            if (error is IOException or UnauthorizedAccessException)
                throw Unreadable(full, error);
            throw;
        }
    }

    private static byte[] Header(
        List<(string Name, Tensor Tensor, SafeTensorsType Type)> entries, IReadOnlyDictionary<string, string>? metadata)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            if (metadata is { Count: > 0 })
            {
                json.WriteStartObject(SafeTensorsHeader.MetadataName);
                foreach (var (name, text) in metadata)
                    json.WriteString(name, text);
                json.WriteEndObject();
            }
            var offset = 0L;
            foreach (var (name, tensor, type) in entries)
            {
                json.WriteStartObject(name);
                json.WriteString("dtype", type.Name);
                WriteNumbers(json, "shape", tensor.shape);
                WriteNumbers(json, "data_offsets", offset, offset += tensor.numel() * type.Size);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        while (buffer.Length % 8 != 0)
            buffer.WriteByte((byte)' ');
        return buffer.ToArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, params long[] numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static DeepLearnException Unreadable(string path, Exception error) =>
        error is FileNotFoundException or DirectoryNotFoundException
            ? new("ModelFileNotFound", DeepLearnErrorKind.NotFound,
                $"There is no model file '{path}'. Check the path, or export a model to it first.", path, error)
            : new("ReadFailed", DeepLearnErrorKind.ReadFailed,
                $"Cannot read '{path}': {error.Message.TrimEnd('.')}. Choose a file that you may read.", path, error);
}
