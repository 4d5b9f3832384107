using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DeepLearn.Tests.Plotting;

/// <summary>A small PNG reader (8 bits a channel, not interlaced) that checks every chunk's CRC by its own bitwise means.</summary>
internal sealed class PngPicture
{
    private readonly byte[] pixels;

    internal PngPicture(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], file[..8]);
        using var data = new MemoryStream();
        var type = "";
        for (int at = 8; type != "IEND";)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            type = Encoding.ASCII.GetString(file, at + 4, 4);
            var body = file.AsSpan(at + 8, length);
            Assert.Equal(Crc(file.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            if (type == "IHDR")
            {
                Width = BinaryPrimitives.ReadInt32BigEndian(body);
                Height = BinaryPrimitives.ReadInt32BigEndian(body[4..]);
                Assert.Equal((8, 0), (body[8], body[12]));
                Channels = body[9] switch { 0 => 1, 2 => 3, 6 => 4, var other => throw new InvalidDataException($"colour type {other}") };
            }
            else if (type == "IDAT")
            {
                data.Write(body);
            }
            at += length + 12;
        }
        data.Position = 0;
        using var zlib = new ZLibStream(data, CompressionMode.Decompress);
        using var raw = new MemoryStream();
        zlib.CopyTo(raw);
        pixels = Unfilter(raw.ToArray());
    }

    internal int Width { get; }

    internal int Height { get; }

    internal int Channels { get; }

    internal byte[] Pixels => pixels;

    internal (byte R, byte G, byte B) this[int x, int y]
    {
        get
        {
            int at = (y * Width + x) * Channels;
            return (pixels[at], pixels[at + 1], pixels[at + 2]);
        }
    }

    internal int Count(Func<(byte R, byte G, byte B), bool> predicate)
    {
        int count = 0;
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                count += predicate(this[x, y]) ? 1 : 0;
            }
        }
        return count;
    }

    private byte[] Unfilter(byte[] raw)
    {
        int stride = Width * Channels;
        Assert.Equal(Height * (stride + 1), raw.Length);
        var result = new byte[Height * stride];
        for (int y = 0; y < Height; y++)
        {
            for (int i = 0; i < stride; i++)
            {
                int left = i >= Channels ? result[y * stride + i - Channels] : 0;
                int up = y > 0 ? result[(y - 1) * stride + i] : 0;
                int corner = i >= Channels && y > 0 ? result[(y - 1) * stride + i - Channels] : 0;
                int predicted = raw[y * (stride + 1)] switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) };
                result[y * stride + i] = (byte)(raw[y * (stride + 1) + 1 + i] + predicted);
            }
        }
        return result;
    }

    private static int Paeth(int left, int up, int corner)
    {
        int estimate = left + up - corner, a = Math.Abs(estimate - left), b = Math.Abs(estimate - up), c = Math.Abs(estimate - corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in data)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : 0xedb88320 ^ (crc >> 1);
            }
        }
        return ~crc;
    }
}
