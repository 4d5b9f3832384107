using System.Buffers.Binary;
using System.Text.Json;
using DeepLearn.Errors;

namespace DeepLearn.Serialization;

/// <summary>The header of a safetensors file, checked against the file's length before a byte of values is read.</summary>
internal sealed class SafeTensorsHeader
{
    public const string MetadataName = "__metadata__";

    /// <summary>The format's own limit; a longer header is an attack or no header.</summary>
    private const long MaximumLength = 100_000_000;

    private readonly string _path;

    private SafeTensorsHeader(string path) => _path = path;

    public List<Entry> Entries { get; } = [];

    public Dictionary<string, string> Metadata { get; } = [];

    /// <summary>A tensor's place among the values.</summary>
    public readonly record struct Entry(string Name, SafeTensorsType Type, long[] Shape, long Begin, long End);

    /// <summary>Reads the header and leaves the stream at the first value.</summary>
    public static SafeTensorsHeader Read(Stream stream, string path)
    {
        var header = new SafeTensorsHeader(path);
        Span<byte> prefix = stackalloc byte[8];
        if (stream.Length < 8)
            throw header.Truncated($"it has {stream.Length} bytes, too few for any header");
        stream.ReadExactly(prefix);
        var length = BinaryPrimitives.ReadUInt64LittleEndian(prefix);
        if (length > MaximumLength)
            throw header.Invalid($"its header would be {length} bytes long");
        if ((long)length > stream.Length - 8)
            throw header.Truncated($"its header should have {length} bytes, there are {stream.Length - 8}");
        var json = new byte[length];
        stream.ReadExactly(json);
        header.Parse(json);
        header.CheckPlaces(stream.Length - stream.Position);
        return header;
    }

    private void Parse(byte[] json)
    {
        if (json.Length == 0 || json[0] != '{')
            throw Invalid("its header does not start with '{'");
        try
        {
            using var document = JsonDocument.Parse(json);
            var names = new HashSet<string>();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (!names.Add(property.Name))
                    throw Invalid($"its header names '{property.Name}' twice");
                if (property.Name == MetadataName)
                    ParseMetadata(property.Value);
                else
                    Entries.Add(ParseEntry(property.Name, property.Value));
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw Invalid($"its header cannot be read ({error.Message.TrimEnd('.')})", error);
        }
    }

    private void ParseMetadata(JsonElement element)
    {
        foreach (var text in element.EnumerateObject())
        {
            Metadata[text.Name] = text.Value.ValueKind == JsonValueKind.String
                ? text.Value.GetString()! : throw Invalid($"its metadata '{text.Name}' is no text");
        }
    }

    private Entry ParseEntry(string name, JsonElement element)
    {
        var typeName = element.GetProperty("dtype").GetString();
        var type = SafeTensorsType.Find(typeName)
            ?? throw Invalid($"'{name}' has the type '{typeName}', which is none of {SafeTensorsType.Names}");
        var shape = element.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64()).ToArray();
        var offsets = element.GetProperty("data_offsets").EnumerateArray().Select(offset => offset.GetInt64()).ToArray();
        if (offsets.Length != 2 || offsets[0] < 0 || offsets[1] < offsets[0])
            throw Invalid($"'{name}' has the data offsets [{string.Join(", ", offsets)}]");
        if (shape.Any(size => size < 0) || Bytes(shape, type.Size) != offsets[1] - offsets[0])
        {
            throw Invalid($"'{name}' has {offsets[1] - offsets[0]} bytes, which do not fit its type {type.Name} "
                + $"and shape [{string.Join(", ", shape)}]");
        }
        return new(name, type, shape, offsets[0], offsets[1]);
    }

    /// <summary>The values must follow each other without gaps or overlaps and fill the file.</summary>
    private void CheckPlaces(long available)
    {
        var end = 0L;
        foreach (var entry in Entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End))
        {
            if (entry.Begin != end)
                throw Invalid($"the values of '{entry.Name}' start at {entry.Begin}, not at {end} where the ones before end");
            end = entry.End;
        }
        if (end > available)
            throw Truncated($"it should have {end} bytes of values, there are {available}");
        if (end < available)
            throw Invalid($"it has {available - end} bytes that belong to no tensor");
    }

    /// <summary>The bytes of a tensor, or -1 if there are more than a file can have.</summary>
    private static long Bytes(long[] shape, int elementSize)
    {
        var bytes = (Int128)elementSize;
        foreach (var size in shape)
        {
            bytes *= size;
            if (bytes > long.MaxValue)
                return shape.Contains(0) ? 0 : -1;
        }
        return (long)bytes;
    }

    private DeepLearnException Truncated(string problem) => new("ModelFileTruncated", DeepLearnErrorKind.InvalidData,
        $"The model file '{_path}' is cut short: {problem}. Copy or export it again.", _path);

    private DeepLearnException Invalid(string problem, Exception? inner = null) => new(
        "ModelFileInvalid", DeepLearnErrorKind.InvalidData,
        $"The file '{_path}' is not a valid safetensors file: {problem}. Export it again.", _path, inner);
}
