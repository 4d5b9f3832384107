using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DeepLearn.Serialization.Numpy;

/// <summary>The header of an .npy file (NumPy enhancement proposal 1): a magic word, a version, a length, a Python dictionary.</summary>
/// <param name="Type">The type of the elements.</param>
/// <param name="BigEndian">True if the first byte of a number is its highest.</param>
/// <param name="FortranOrder">True if the first index runs fastest.</param>
/// <param name="Shape">The size of each dimension.</param>
internal sealed partial record NpyHeader(StoredType Type, bool BigEndian, bool FortranOrder, long[] Shape)
{
    /// <summary>Headers of arrays without named fields have about 100 bytes.</summary>
    private const int MaximumLength = 1 << 16;

    private static readonly byte[] Magic = [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Reads the header and leaves the stream at the first value, of which there must be exactly as many as the shape says.</summary>
    /// <param name="stream">The file or record.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="errors">The file.</param>
    public static NpyHeader Read(Stream stream, long length, FileErrors errors)
    {
        Span<byte> start = stackalloc byte[12];
        if (length < 10)
            throw errors.Truncated($"it has {length} bytes, too few for any header");
        stream.ReadExactly(start[..10]);
        if (!start[..6].SequenceEqual(Magic))
            throw errors.Invalid("it does not start with NumPy's mark");
        if (start[6] is not (1 or 2 or 3))
            throw errors.Refused($"its version is {start[6]}.{start[7]}, known are 1 to 3", "Write it again with np.save.");
        var wide = start[6] > 1;
        if (wide)
            stream.ReadExactly(start[10..]);
        var size = wide ? BitConverter.ToUInt32(start[8..]) : BitConverter.ToUInt16(start[8..]);
        var before = wide ? 12 : 10;
        if (size > length - before)
            throw errors.Truncated($"its header should have {size} bytes, there are {length - before}");
        if (size > MaximumLength)
            throw errors.Invalid($"its header would be {size} bytes long");
        var bytes = new byte[size];
        stream.ReadExactly(bytes);
        var header = Parse((start[6] == 3 ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes), errors);
        if (header.Type.Bytes(header.Shape) is not { } expected)
            throw errors.Invalid($"no array has the shape {Text(header.Shape)}");
        var there = length - before - size;
        return there == expected ? header
            : there < expected ? throw errors.Truncated($"it should have {expected} bytes of values, there are {there}")
            : throw errors.Invalid($"it has {there - expected} bytes more than its shape {Text(header.Shape)} needs");
    }

    /// <summary>The header of a C-ordered array, padded so that the values start at a multiple of 64 bytes.</summary>
    public static byte[] Write(StoredType type, long[] shape)
    {
        var order = type.NumberSize == 1 ? '|' : '<';
        var text = $"{{'descr': '{order}{type.Numpy}', 'fortran_order': False, 'shape': {Text(shape)}, }}";
        var length = (Magic.Length + 4 + text.Length + 1 + 63) / 64 * 64 - Magic.Length - 4;
        return [.. Magic, 1, 0, (byte)length, (byte)(length >> 8), .. Encoding.Latin1.GetBytes(text.PadRight(length - 1)), (byte)'\n'];
    }

    private static NpyHeader Parse(string text, FileErrors errors)
    {
        string Entry(Regex pattern) => pattern.Match(text) is { Success: true } match
            ? match.Groups["value"].Value : throw errors.Invalid("its header is no dictionary of 'descr', 'fortran_order' and 'shape'");
        var (type, bigEndian) = ParseType(Entry(TypePattern()), errors);
        return new(type, bigEndian, Entry(OrderPattern()) == "True", ParseShape(Entry(ShapePattern()), errors));
    }

    private static (StoredType Type, bool BigEndian) ParseType(string text, FileErrors errors)
    {
        var name = text.Trim('\'', '"');
        var kind = name.TrimStart('<', '>', '|', '=');
        if (StoredType.All.FirstOrDefault(type => type.Numpy == kind) is { } known)
            return (known, name[0] == '>');
        var what = kind switch
        {
            ['O', ..] => "Python objects, which only Python can make",
            ['U' or 'S' or 'a', ..] => "text",
            ['M' or 'm', ..] => "dates or times",
            ['V', ..] => "raw bytes",
            ['(' or '[', ..] => "records of named fields",
            _ => "elements that no tensor holds",
        };
        throw errors.Refused($"its type is {text}: {what}", "Convert the array to numbers in NumPy first, such as array.astype('f4').");
    }

    private static long[] ParseShape(string text, FileErrors errors)
    {
        var parts = text.Trim('(', ')').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // Python 2 wrote long numbers with an L.
        return Array.ConvertAll(parts, part => long.TryParse(part.TrimEnd('L'), NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? size : throw errors.Invalid($"its shape is {text}"));
    }

    private static string Text(long[] shape) => shape.Length == 1 ? $"({shape[0]},)" : $"({string.Join(", ", shape)})";

    [GeneratedRegex("""^\{.*['"]descr['"]\s*:\s*(?<value>'[^']*'|"[^"]*"|\(|\[)""", RegexOptions.NonBacktracking)]
    private static partial Regex TypePattern();

    [GeneratedRegex("""^\{.*['"]fortran_order['"]\s*:\s*(?<value>True|False)""", RegexOptions.NonBacktracking)]
    private static partial Regex OrderPattern();

    [GeneratedRegex("""^\{.*['"]shape['"]\s*:\s*(?<value>\([^()]*\))""", RegexOptions.NonBacktracking)]
    private static partial Regex ShapePattern();
}
