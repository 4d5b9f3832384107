using System.IO.Compression;
using System.Text;

namespace DeepLearn.Tests.Serialization;

/// <summary>Makes zip and PyTorch files by hand, also such as no library would write.</summary>
internal static class Pickles
{
    /// <summary>The pickle of one float32 tensor of a storage "0", with the numbers given.</summary>
    public static string Tensor(string size, string stride, long offset = 0, long elements = 4, string storage = "FloatStorage") =>
        $"ctorch._utils\n_rebuild_tensor_v2\n((X\u0007\0\0\0storagectorch\n{storage}\nX\u0001\0\0\00X\u0003\0\0\0cpu{Number(elements)}tQ"
        + $"{Number(offset)}{size}{stride}\u0089ccollections\nOrderedDict\n)RtR";

    /// <summary>A tuple of numbers.</summary>
    public static string Tuple(params long[] numbers) => $"({string.Concat(numbers.Select(Number))}t";

    /// <summary>A whole PyTorch file of one pickle and one storage of four float32.</summary>
    public static byte[] File(string pickle, byte[]? storage = null) => Zip(
        ("archive/data.pkl", Encoding.Latin1.GetBytes("\u0080\u0002" + pickle + ".")), ("archive/data/0", storage ?? new byte[16]),
        ("archive/version", "3\n"u8.ToArray()));

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }

    public static byte[] Npy(string header, int bytes, byte version = 1)
    {
        var text = Encoding.Latin1.GetBytes(header);
        return [0x93, .. "NUMPY"u8, version, 0, (byte)text.Length, (byte)(text.Length >> 8), .. text, .. new byte[bytes]];
    }

    private static string Number(long number) => "\u008a\u0008" + Encoding.Latin1.GetString(BitConverter.GetBytes(number));
}
