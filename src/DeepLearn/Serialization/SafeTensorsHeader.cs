using System.Buffers.Binary;
using System.Text.Json;

namespace DeepLearn.Serialization;

/// <summary>The header of a safetensors file, checked against the file's length before a byte of values is read.</summary>
internal sealed class SafeTensorsHeader
{
    public const string MetadataName = "__metadata__";

    /// <summary>The format's own limit; a longer header is an attack or no header.</summary>
    private const long MaximumLength = 100_000_000;

    private readonly FileErrors _errors;

    private SafeTensorsHeader(FileErrors errors) => _errors = errors;

    public List<Entry> Entries { get; } = [];

    public Dictionary<string, string> Metadata { get; } = [];

    /// <summary>A tensor's place among the values.</summary>
    public readonly record struct Entry(string Name, StoredType Type, long[] Shape, long Begin, long End);

    private static string Names => string.Join(", ", StoredType.All.Select(type => type.SafeTensors).OfType<string>());

    /// <summary>Reads the header and leaves the stream at the first value.</summary>
    public static SafeTensorsHeader Read(Stream stream, FileErrors errors)
    {
        var header = new SafeTensorsHeader(errors);
        Span<byte> prefix = stackalloc byte[8];
        if (stream.Length < 8)
            throw errors.Truncated($"it has {stream.Length} bytes, too few for any header");
        stream.ReadExactly(prefix);
        var length = BinaryPrimitives.ReadUInt64LittleEndian(prefix);
        if (length > MaximumLength)
            throw errors.Invalid($"its header would be {length} bytes long");
        if ((long)length > stream.Length - 8)
            throw errors.Truncated($"its header should have {length} bytes, there are {stream.Length - 8}");
        var json = new byte[length];
        stream.ReadExactly(json);
        header.Parse(json);
        header.CheckPlaces(stream.Length - stream.Position);
        return header;
    }

    private void Parse(byte[] json)
    {
        if (json.Length == 0 || json[0] != '{')
            throw _errors.Invalid("its header does not start with '{'");
        try
        {
            using var document = JsonDocument.Parse(json);
            var names = new HashSet<string>();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (!names.Add(property.Name))
                    throw _errors.Invalid($"its header names '{property.Name}' twice");
                if (property.Name == MetadataName)
                    ParseMetadata(property.Value);
                else
                    Entries.Add(ParseEntry(property.Name, property.Value));
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw _errors.Invalid($"its header cannot be read ({error.Message.TrimEnd('.')})", error);
        }
    }

    private void ParseMetadata(JsonElement element)
    {
        foreach (var text in element.EnumerateObject())
        {
            Metadata[text.Name] = text.Value.ValueKind == JsonValueKind.String
                ? text.Value.GetString()! : throw _errors.Invalid($"its metadata '{text.Name}' is no text");
        }
    }

    private Entry ParseEntry(string name, JsonElement element)
    {
        var typeName = element.GetProperty("dtype").GetString();
        var type = StoredType.All.FirstOrDefault(known => known.SafeTensors is not null && known.SafeTensors == typeName)
            ?? throw _errors.Refused($"'{name}' has the type '{typeName}', which is none of {Names}", "Convert the tensor and export it again.");
        var shape = element.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64()).ToArray();
        var offsets = element.GetProperty("data_offsets").EnumerateArray().Select(offset => offset.GetInt64()).ToArray();
        if (offsets.Length != 2 || offsets[0] < 0 || offsets[1] < offsets[0])
            throw _errors.Invalid($"'{name}' has the data offsets [{string.Join(", ", offsets)}]");
        if (type.Bytes(shape) != offsets[1] - offsets[0])
        {
            throw _errors.Invalid($"'{name}' has {offsets[1] - offsets[0]} bytes, which do not fit its type {type.SafeTensors} "
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
                throw _errors.Invalid($"the values of '{entry.Name}' start at {entry.Begin}, not at {end} where the ones before end");
            end = entry.End;
        }
        if (end > available)
            throw _errors.Truncated($"it should have {end} bytes of values, there are {available}");
        if (end < available)
            throw _errors.Invalid($"it has {available - end} bytes that belong to no tensor");
    }
}
