using System.Buffers.Binary;
using System.Net.Http.Headers;
using System.Numerics;
using System.Security.Cryptography;

namespace DeepLearn.Kaggle;

/// <summary>
/// Compares a file with the checksums that the store of the data sends along, in the header x-goog-hash: "crc32c=..., md5=..." in
/// base 64.
/// </summary>
internal static class StoredChecksum
{
    private const string Header = "x-goog-hash";

    /// <summary>What differs, in words; null where all checksums that there are agree.</summary>
    public static string? Differs(HttpResponseHeaders headers, string path)
    {
        if (!headers.TryGetValues(Header, out var values))
            return null;
        foreach (var entry in values.SelectMany(value => value.Split(',')))
        {
            var (name, expected) = entry.Split('=', 2) is [var left, var right] ? (left.Trim(), right.Trim()) : (entry, "");
            var found = name switch { "md5" => Md5(path), "crc32c" => Crc32C(path), _ => expected };
            if (found != expected)
                return $"its {name} is {found}, not {expected}";
        }
        return null;
    }

    private static string Md5(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToBase64String(MD5.HashData(stream));
    }

    private static string Crc32C(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 16];
        var crc = uint.MaxValue;
        for (int length; (length = stream.Read(buffer)) > 0;)
        {
            foreach (var value in buffer.AsSpan(0, length))
                crc = BitOperations.Crc32C(crc, value);
        }
        var big = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(big, ~crc);
        return Convert.ToBase64String(big);
    }
}
