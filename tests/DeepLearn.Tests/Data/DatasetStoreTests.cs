using System.IO.Compression;
using System.Security.Cryptography;
using DeepLearn.Data;
using DeepLearn.Errors;

namespace DeepLearn.Tests.Data;

public sealed class DatasetStoreTests : IDisposable
{
    private const string Set = "a-set";
    private const string Name = "file.gz";

    private static readonly byte[] Content = Noise(5000);
    private static readonly byte[] Packed = Gzip(Content);

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _cache = new();

    public void Dispose()
    {
        _folder.Dispose();
        _cache.Dispose();
    }

    [Fact]
    public void A_download_is_verified_kept_and_not_repeated()
    {
        using var server = new LocalServer("200 OK", Packed);
        var progress = new List<DownloadProgress>();
        var options = new DatasetLoadOptions { Progress = progress.Add };

        Assert.Equal(Content, Store().Read(Set, Published(server), options).ToArray());
        Assert.Equal(Content, Store().Read(Set, Published(server), options).ToArray());

        Assert.Equal(1, server.Requests);
        Assert.Equal([Path.Combine(Set, Name)], _cache.Files);
        Assert.Equal(new DownloadProgress(Name, Packed.Length, Packed.Length), progress[^1]);
    }

    [Fact]
    public void A_file_in_a_folder_comes_before_the_cache_and_the_download()
    {
        using var server = new LocalServer("500 Broken", []);
        File.WriteAllBytes(_folder[Name], Packed);
        Assert.Equal(Content, Store().Read(Set, Published(server), new()).ToArray());

        Directory.CreateDirectory(_folder[Set]);
        File.Move(_folder[Name], Path.Combine(_folder[Set], Name));
        Assert.Equal(Content, Store().Read(Set, Published(server), new()).ToArray());
        Assert.Equal(0, server.Requests);
        Assert.Empty(_cache.Files);
    }

    [Fact]
    public void A_data_set_is_local_when_all_its_files_are_found()
    {
        using var server = new LocalServer("500 Broken", []);
        var info = new DatasetInfo("A", "A test.", "Test", 1, Set, [Published(server)], "MIT", server.Url);
        Assert.False(Store().HasAll(info));
        File.WriteAllBytes(_folder[Name], Packed);
        Assert.True(Store().HasAll(info));
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public void A_copy_compressed_otherwise_is_the_same_file()
    {
        File.WriteAllBytes(_folder[Name], Gzip(Content, CompressionLevel.NoCompression));
        using var server = new LocalServer("500 Broken", []);
        Assert.Equal(Content, Store().Read(Set, Published(server), new()).ToArray());
    }

    [Fact]
    public void A_download_with_a_wrong_checksum_never_reaches_the_cache()
    {
        var other = (byte[])Packed.Clone();
        other[^20] ^= 1;
        using var server = new LocalServer("200 OK", other);
        var error = Assert.Throws<DeepLearnException>(() => Store().Read(Set, Published(server), new()));
        Assert.Equal("ChecksumMismatch", error.Id);
        Assert.Contains(server.Url.ToString(), error.Message, StringComparison.Ordinal);
        Assert.Contains(Md5(Packed), error.Message, StringComparison.Ordinal);
        Assert.Empty(_cache.Files);
    }

    [Fact]
    public void A_connection_cut_midway_leaves_nothing()
    {
        using var server = new LocalServer("200 OK", Packed[..1000], statedLength: Packed.Length);
        AssertFailed(server, "");
    }

    [Fact]
    public void An_answer_that_is_too_short_leaves_nothing()
    {
        using var server = new LocalServer("200 OK", Packed[..1000]);
        AssertFailed(server, $"1000 of {Packed.Length} bytes");
    }

    [Fact]
    public void An_answer_that_is_too_long_leaves_nothing()
    {
        using var server = new LocalServer("200 OK", [.. Packed, 0]);
        AssertFailed(server, "longer than");
    }

    [Fact]
    public void A_refusal_says_the_status_and_what_to_do()
    {
        using var server = new LocalServer("404 Not Found", []);
        AssertFailed(server, "404");
    }

    [Fact]
    public void A_server_that_is_not_there_is_a_clear_error()
    {
        var server = new LocalServer("200 OK", Packed);
        var file = Published(server);
        server.Dispose();
        var error = Assert.Throws<DeepLearnException>(() => Store().Read(Set, file, new()));
        Assert.Equal("DownloadFailed", error.Id);
        Assert.Contains("DEEPLEARN_DATA", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_download_leaves_nothing()
    {
        using var server = new LocalServer("200 OK", Packed[..1000], statedLength: Packed.Length, holdOpen: true);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(0.3));
        Assert.ThrowsAny<OperationCanceledException>(
            () => Store().Read(Set, Published(server), new() { CancellationToken = stop.Token }));
        Assert.Empty(_cache.Files);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_a_clear_error()
    {
        using var server = new LocalServer("200 OK", Packed);
        File.WriteAllText(_folder["no-folder"], "");
        var error = Assert.Throws<DeepLearnException>(
            () => new DatasetStore([], _folder["no-folder"]).Read(Set, Published(server), new()));
        Assert.Equal("WriteFailed", error.Id);
        Assert.Equal(0, server.Requests);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(0)]
    public void A_truncated_copy_is_refused_by_name(int length)
    {
        using var server = new LocalServer("500 Broken", []);
        File.WriteAllBytes(_folder[Name], Packed[..length]);
        var error = Assert.Throws<DeepLearnException>(() => Store().Read(Set, Published(server), new()));
        Assert.True(error.Id is "ChecksumMismatch" or "DataFileInvalid", error.Id);
        Assert.Contains(_folder[Name], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_that_is_no_gzip_file_is_refused_by_name()
    {
        using var server = new LocalServer("500 Broken", []);
        File.WriteAllBytes(_folder[Name], Content);
        var error = Assert.Throws<DeepLearnException>(() => Store().Read(Set, Published(server), new()));
        Assert.Equal("DataFileInvalid", error.Id);
        Assert.Contains(_folder[Name], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_published_unpacked_is_checked_by_sha_1_and_found_packed_too()
    {
        using var server = new LocalServer("200 OK", Content);
        var file = new DataFile("data.csv", server.Url, Content.Length, Convert.ToHexStringLower(SHA1.HashData(Content)), Convert.ToHexStringLower(SHA256.HashData(Content)));
        Assert.Equal(Path.Combine(_cache.Path, Set, "data.csv"), Store().PathOf(Set, file, new()));
        Assert.Equal(Content, Store().Read(Set, file, new()).ToArray());

        File.WriteAllBytes(_folder["data.csv.gz"], Packed);
        Assert.Equal(_folder["data.csv.gz"], Store().PathOf(Set, file, new()));
        Assert.Equal(Content, Store().Read(Set, file, new()).ToArray());

        var other = file with { Name = "other.csv", Checksum = new string('0', 40) };
        Assert.Contains("its SHA1 is", Assert.Throws<DeepLearnException>(() => Store().Read(Set, other, new())).Message, StringComparison.Ordinal);
    }

    private void AssertFailed(LocalServer server, string reason)
    {
        var error = Assert.Throws<DeepLearnException>(() => Store().Read(Set, Published(server), new()));
        Assert.Equal("DownloadFailed", error.Id);
        Assert.Contains(server.Url.ToString(), error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Empty(_cache.Files);
    }

    private DatasetStore Store() => new([_folder.Path], _cache.Path);

    private static DataFile Published(LocalServer server) =>
        new(Name, server.Url, Packed.Length, Md5(Packed), Convert.ToHexStringLower(SHA256.HashData(Content)));

    private static string Md5(byte[] bytes) => Convert.ToHexStringLower(MD5.HashData(bytes));

    /// <summary>Bytes that do not compress, so that a part of the packed file is a part of the content.</summary>
    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Gzip(byte[] content, CompressionLevel level = CompressionLevel.Fastest)
    {
        var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, level))
            stream.Write(content);
        return packed.ToArray();
    }
}
