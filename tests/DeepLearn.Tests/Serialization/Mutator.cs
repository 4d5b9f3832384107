using System.Buffers.Binary;
using System.IO.Compression;

namespace DeepLearn.Tests.Serialization;

/// <summary>Damages files in the ways that break readers: the same seed makes the same damage.</summary>
/// <param name="seed">Decides everything.</param>
/// <param name="others">Files of the same format, to splice from.</param>
internal sealed class Mutator(int seed, IReadOnlyList<byte[]> others)
{
    private static readonly long[] Interesting =
    [
        0, 1, -1, 2, 4, 16, 64, 127, 128, 255, 256, 1000, 32767, 32768, 65535, 65536, int.MaxValue, int.MinValue, uint.MaxValue, 1L << 32, 1L << 40,
        1L << 62, long.MaxValue, long.MinValue,
    ];

    private readonly Random _random = new(seed);

    /// <summary>A damaged copy. In a zip, mostly what an entry holds is damaged and its checksum put right again.</summary>
    public byte[] Mutate(byte[] file)
    {
        if (file is [(byte)'P', (byte)'K', ..] && _random.Next(4) > 0)
            return MutateEntry(file);
        for (var i = _random.Next(1, 5); i > 0; i--)
            file = Once(file);
        return file;
    }

    private byte[] MutateEntry(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var entries = archive.Entries.Select(entry =>
        {
            using var content = entry.Open();
            var bytes = new byte[entry.Length];
            content.ReadExactly(bytes);
            return (entry.FullName, bytes);
        }).ToArray();
        // The pickle is where the traps are.
        var pickle = Array.FindIndex(entries, entry => entry.FullName.EndsWith("data.pkl", StringComparison.Ordinal));
        var chosen = pickle >= 0 && _random.Next(4) > 0 ? pickle : _random.Next(entries.Length);
        for (var i = _random.Next(1, 5); i > 0; i--)
            entries[chosen].bytes = Once(entries[chosen].bytes);
        return Pickles.Zip(entries);
    }

    private byte[] Once(byte[] file)
    {
        if (file.Length == 0)
            return [(byte)_random.Next(256)];
        var at = _random.Next(file.Length);
        var length = Math.Min(_random.Next(1, 64), file.Length - at);
        var copy = file.ToArray();
        switch (_random.Next(9))
        {
            case 0:
                copy[at] ^= (byte)(1 << _random.Next(8));
                return copy;
            case 1:
                copy[at] = (byte)_random.Next(256);
                return copy;
            case 2:
                Overwrite(copy.AsSpan(at));
                return copy;
            case 3:
                return copy[..at];
            case 4:
                return [.. copy[..at], .. copy[(at + length)..]];
            case 5:
                return [.. copy[..(at + length)], .. copy[at..]];
            case 6:
                var other = others[_random.Next(others.Count)];
                var from = _random.Next(other.Length);
                return [.. copy[..at], .. other.AsSpan(from, Math.Min(length, other.Length - from)), .. copy[at..]];
            case 7:
                return Digits(copy, at);
            default:
                var inserted = new byte[length];
                _random.NextBytes(inserted);
                return [.. copy[..at], .. inserted, .. copy[at..]];
        }
    }

    /// <summary>Writes a number at the edge of a range, in either byte order.</summary>
    private void Overwrite(Span<byte> place)
    {
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(number, Interesting[_random.Next(Interesting.Length)]);
        number = number[..Math.Min(place.Length, 1 << _random.Next(4))];
        if (_random.Next(2) == 0)
            number.Reverse();
        number.CopyTo(place);
    }

    /// <summary>Puts another number in the place of the next one written in digits.</summary>
    private byte[] Digits(byte[] file, int at)
    {
        var start = Array.FindIndex(file, at, value => value is >= (byte)'0' and <= (byte)'9');
        if (start < 0)
            return file;
        var end = start;
        while (end < file.Length && file[end] is >= (byte)'0' and <= (byte)'9')
            end++;
        return [.. file[..start], .. System.Text.Encoding.ASCII.GetBytes($"{Interesting[_random.Next(Interesting.Length)]}"), .. file[end..]];
    }
}
