using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference;

/// <summary>tests/reference/values/&lt;theme&gt;.gz, written by make_reference.py, which describes the format.</summary>
internal static class StoredTheme
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "values");

    public static IReadOnlyDictionary<string, StoredVariant[]> Read(string theme)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(Folder, theme + ".gz")), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        var content = memory.ToArray().AsMemory();
        var length = (int)BinaryPrimitives.ReadInt64LittleEndian(content.Span);
        using var header = JsonDocument.Parse(content.Slice(8, length));
        var data = content[(8 + length)..];
        var tensors = header.RootElement.GetProperty("tensors").EnumerateArray().Select(tensor => Tensor(tensor, data)).ToArray();
        return header.RootElement.GetProperty("cases").EnumerateObject()
            .ToDictionary(entry => entry.Name, entry => entry.Value.EnumerateArray().Select(variant => Variant(variant, tensors)).ToArray());
    }

    private static StoredTensor Tensor(JsonElement described, ReadOnlyMemory<byte> data)
    {
        var (type, size) = described[0].GetString() switch
        {
            "float32" => (ScalarType.Float32, 4),
            "float64" => (ScalarType.Float64, 8),
            "complex64" => (ScalarType.ComplexFloat32, 8),
            "complex128" => (ScalarType.ComplexFloat64, 16),
            "int64" => (ScalarType.Int64, 8),
            "int32" => (ScalarType.Int32, 4),
            "uint8" => (ScalarType.Byte, 1),
            "bool" => (ScalarType.Bool, 1),
            var other => throw new InvalidDataException($"a reference file has the element type {other}"),
        };
        var shape = described[1].EnumerateArray().Select(size => size.GetInt64()).ToArray();
        return new StoredTensor(type, shape, data.Slice(described[2].GetInt32(), size * (int)shape.Aggregate(1L, (product, size) => product * size)));
    }

    private static StoredVariant Variant(JsonElement variant, StoredTensor[] tensors)
    {
        StoredTensor?[] Named(string name) =>
            [.. variant.GetProperty(name).EnumerateArray().Select(number => number.ValueKind == JsonValueKind.Null ? null : tensors[number.GetInt32()])];
        return new StoredVariant(
            variant.GetProperty("name").GetString()!,
            Named("inputs")!,
            [.. variant.GetProperty("leaves").EnumerateArray().Select(leaf => leaf.GetInt32())],
            Named("results")!,
            variant.TryGetProperty("gradients", out _) ? Named("gradients") : null);
    }
}
