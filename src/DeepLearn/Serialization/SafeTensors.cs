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
    private const string Format = "safetensors";

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="tensors">Tensors by name; none may be named "__metadata__".</param>
    /// <param name="metadata">Texts by name, or null.</param>
    /// <exception cref="DeepLearnException">"WriteFailed", "InvalidName", or "UnsupportedType" for a type the format does not have.</exception>
    public static void Save(string path, IReadOnlyDictionary<string, Tensor> tensors, IReadOnlyDictionary<string, string>? metadata = null)
    {
        if (tensors.ContainsKey(SafeTensorsHeader.MetadataName))
        {
            throw new DeepLearnException("InvalidName", DeepLearnErrorKind.InvalidArgument,
                $"The name '{SafeTensorsHeader.MetadataName}' is the format's own. Give the tensor another.", SafeTensorsHeader.MetadataName);
        }
        // Widest types first, as the format's own library does, so that every tensor lies at a multiple of its element size.
        var entries = tensors.Select(pair => (Name: pair.Key, Tensor: pair.Value, Type: StoredType.Of(pair.Value, pair.Key, Format, type => type.SafeTensors)))
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
                RawTensor.Write(stream, tensor);
        });
    }

    /// <summary>Reads a file, all of which must be as its header says.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its tensors, which no dispose scope frees, and metadata.</returns>
    /// <exception cref="DeepLearnException">"FileNotFound", "FileTruncated", "FileInvalid", "FileRefused" or "ReadFailed".</exception>
    public static SafeTensorsFile Load(string path)
    {
        var full = Path.GetFullPath(path);
        var errors = new FileErrors(full, Format);
        using var scope = NewDisposeScope();
        try
        {
            using var stream = File.OpenRead(full);
            var file = Read(stream, errors);
            foreach (var tensor in file.Tensors.Values)
                tensor.DetachFromDisposeScope();
            return file;
        }
        catch (Exception error) when (errors.From(error) is { } known)
        {
            throw known;
        }
    }

    /// <summary>Reads an open file.</summary>
    internal static SafeTensorsFile Read(Stream stream, FileErrors errors)
    {
        var header = SafeTensorsHeader.Read(stream, errors);
        var tensors = header.Entries.ToDictionary(entry => entry.Name, Tensor (_) => null!);
        foreach (var entry in header.Entries.OrderBy(entry => entry.Begin))
            tensors[entry.Name] = RawTensor.Read(stream, entry.Type, entry.Shape, errors);
        var ordered = new OrderedDictionary<string, Tensor>(header.Entries.Select(entry => KeyValuePair.Create(entry.Name, tensors[entry.Name])));
        return new(ordered, header.Metadata);
    }

    private static byte[] Header(
        List<(string Name, Tensor Tensor, StoredType Type)> entries, IReadOnlyDictionary<string, string>? metadata)
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
                json.WriteString("dtype", type.SafeTensors);
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
}
