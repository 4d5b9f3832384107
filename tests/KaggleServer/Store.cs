using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace DeepLearn.Tests.Kaggle;

/// <summary>The store of the files: answers ranges, and says version and checksum of what it has.</summary>
internal sealed class Store
{
    public const string ArchiveName = "archive.zip";
    private readonly byte[] _archive;

    public Store() => _archive = Packed([.. Files.Keys]);

    /// <summary>Two small files, one of more than a packet, one in a folder.</summary>
    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal)
    {
        ["data_description.txt"] = Encoding.ASCII.GetBytes("SalePrice: the price\n"),
        ["images/house.bin"] = Bytes(700_000),
        ["sample_submission.csv"] = Encoding.ASCII.GetBytes("Id,SalePrice\n1461,169277.05\n1462,187758.39\n1463,183583.68\n"),
        ["test.csv"] = Encoding.ASCII.GetBytes("Id,LotArea\n1461,11622\n1462,14267\n1463,13830\n"),
        ["train.csv"] = Encoding.ASCII.GetBytes("Id,LotArea,SalePrice\n1,8450,208500\n2,9600,181500\n3,11250,223500\n"),
    };

    public bool Knows(string name) => name == ArchiveName || Files.ContainsKey(name);

    public Answer Get(Request request, FaultKind? fault)
    {
        if (request.Authorization is not null)
            return Answer.Refusal(400, "the store wants no credentials");
        var name = request.Path.Split('?')[0]["/store/".Length..];
        // test.csv comes packed, as Kaggle does with large files.
        var content = name == ArchiveName ? _archive : name == "test.csv" ? Packed(name) : Files[name];
        if (fault == FaultKind.Changed)
            content = [.. content, .. "more\n"u8];
        if (fault == FaultKind.Plain)
            return new Answer(200, [.. content]);
        var md5 = Convert.ToBase64String(MD5.HashData(content));
        var headers = new Dictionary<string, string>
        {
            ["ETag"] = $"\"{Convert.ToHexString(MD5.HashData(content))}\"",
            ["x-goog-hash"] = $"crc32c={Crc32C(content)},md5={md5}",
        };
        if (request.Range is null)
            return new Answer(200, [.. content]) { Headers = headers };
        var start = int.Parse(request.Range["bytes=".Length..].TrimEnd('-'));
        if (start >= content.Length)
            return new Answer(416, []);
        headers["Content-Range"] = $"bytes {start}-{content.Length - 1}/{content.Length}";
        return new Answer(206, content[start..]) { Headers = headers };
    }

    private byte[] Packed(params string[] names)
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                // The same content every time, or no download could go on.
                entry.LastWriteTime = new DateTimeOffset(2016, 8, 29, 0, 0, 0, TimeSpan.Zero);
                using var target = entry.Open();
                target.Write(Files[name]);
            }
        }
        return packed.ToArray();
    }

    private static byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        new Random(5).NextBytes(bytes);
        return bytes;
    }

    /// <summary>CRC-32C as its definition has it, bit by bit.</summary>
    private static string Crc32C(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var value in content)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0x82F63B78 ^ (crc >> 1) : crc >> 1;
        }
        crc = ~crc;
        return Convert.ToBase64String([(byte)(crc >> 24), (byte)(crc >> 16), (byte)(crc >> 8), (byte)crc]);
    }
}
