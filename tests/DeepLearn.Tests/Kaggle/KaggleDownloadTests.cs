using System.Security.Cryptography;
using DeepLearn.Kaggle;

namespace DeepLearn.Tests.Kaggle;

public sealed class KaggleDownloadTests : KaggleTest
{
    private const string Large = "images/house.bin";
    private const int LargeSize = 700_000;

    [Fact]
    public void A_file_comes_from_the_store_without_credentials()
    {
        Client.Download(Competition, "train.csv", Folder["train.csv"]);
        Assert.StartsWith("Id,LotArea,SalePrice\n1,8450,208500\n", File.ReadAllText(Folder["train.csv"]), StringComparison.Ordinal);
        Assert.Equal(["train.csv"], Folder.Files);
        Assert.Null(Assert.Single(Of("store")).Authorization);
        Assert.Equal(new KaggleProgress("train.csv", 64, 64), Progress[^1]);
    }

    [Fact]
    public void A_cut_download_goes_on_where_it_was()
    {
        Inject("store", FaultKind.Cut, 200_000);
        Client.Download(Competition, Large, Folder["house.bin"]);
        CheckLarge();
        Assert.Equal([null, "bytes=200000-"], Of("store").Select(request => request.Range));
        Assert.Equal(LargeSize, Progress[^1].Done);
        Assert.All(Progress.Zip(Progress.Skip(1)), pair => Assert.True(pair.First.Done < pair.Second.Done));
    }

    [Fact]
    public void So_does_one_that_another_process_began()
    {
        Inject("store", FaultKind.Cut, 200_000);
        using (var first = new KaggleClient(Options with { Attempts = 1 }))
            Assert.Equal("KaggleUnavailable", Fails(() => first.Download(Competition, Large, Folder["house.bin"])).Id);
        Assert.EndsWith(".partial", Assert.Single(Folder.Files), StringComparison.Ordinal);
        Client.Download(Competition, Large, Folder["house.bin"]);
        CheckLarge();
        Assert.Equal("bytes=200000-", Of("store")[^1].Range);
    }

    [Fact]
    public void Cuts_are_forgiven_while_it_gets_further()
    {
        using var client = new KaggleClient(Options with { Attempts = 2 });
        Inject("store", FaultKind.Cut, 0);
        Inject("store", FaultKind.Cut, 300_000);
        Inject("store", FaultKind.Cut, 300_000);
        client.Download(Competition, Large, Folder["house.bin"]);
        CheckLarge();
        Assert.Equal(4, Of("store").Count);
        Inject("store", FaultKind.Cut, 0, times: 2);
        Assert.Equal("KaggleUnavailable", Fails(() => client.Download(Competition, Large, Folder["other.bin"])).Id);
    }

    [Fact]
    public void Content_that_changed_meanwhile_is_downloaded_from_its_start()
    {
        Inject("store", FaultKind.Cut, 200_000);
        Inject("store", FaultKind.Changed, times: 2);
        Client.Download(Competition, Large, Folder["house.bin"]);
        Assert.Equal(LargeSize + 5, new FileInfo(Folder["house.bin"]).Length);
        Assert.Equal([null, "bytes=200000-", null], Of("store").Select(request => request.Range));
        Assert.Equal(["house.bin"], Folder.Files);
    }

    [Fact]
    public void Content_of_no_known_version_is_never_gone_on_with()
    {
        Inject("store", FaultKind.Plain);
        Client.Download(Competition, "train.csv", Folder["train.csv"]);
        Assert.Equal(64, new FileInfo(Folder["train.csv"]).Length);
        Assert.Equal(["train.csv"], Folder.Files);
    }

    [Fact]
    public void A_wrong_checksum_leaves_what_was_there()
    {
        File.WriteAllText(Folder["train.csv"], "old");
        Inject("store", FaultKind.Corrupt);
        var error = Fails(() => Client.Download(Competition, "train.csv", Folder["train.csv"]));
        Assert.Equal("ChecksumMismatch", error.Id);
        Assert.Contains("crc32c", error.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Folder["train.csv"]));
        Assert.Equal(["train.csv"], Folder.Files);
    }

    [Fact]
    public void A_stopped_download_keeps_its_part_for_the_next()
    {
        using var stop = new CancellationTokenSource();
        using var client = new KaggleClient(Options with { CancellationToken = stop.Token, Progress = _ => stop.Cancel() });
        Assert.ThrowsAny<OperationCanceledException>(() => client.Download(Competition, Large, Folder["house.bin"]));
        Assert.EndsWith(".partial", Assert.Single(Folder.Files), StringComparison.Ordinal);
        Client.Download(Competition, Large, Folder["house.bin"]);
        CheckLarge();
        Assert.StartsWith("bytes=", Of("store")[^1].Range, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_downloads_of_one_file_do_not_mix()
    {
        Inject("store", FaultKind.Cut, 200_000);
        using (var first = new KaggleClient(Options with { Attempts = 1 }))
            Fails(() => first.Download(Competition, Large, Folder["house.bin"]));
        using (File.Open(Folder[Folder.Files.Single()], FileMode.Append, FileAccess.Write, FileShare.None))
            Assert.Equal("WriteFailed", Fails(() => Client.Download(Competition, Large, Folder["house.bin"])).Id);
        Client.Download(Competition, Large, Folder["house.bin"]);
        CheckLarge();
    }

    [Fact]
    public void A_link_that_expired_is_asked_for_again()
    {
        Inject("store", FaultKind.Status, 403, times: 2);
        Client.Download(Competition, "train.csv", Folder["train.csv"]);
        Assert.Equal(3, Of("DownloadDataFile").Count);
        Inject("store", FaultKind.Status, 403, times: 5);
        var error = Fails(() => Client.Download(Competition, "train.csv", Folder["other.csv"]));
        Assert.Contains("the store of the files answers 403", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Slow_content_is_waited_for()
    {
        using var client = new KaggleClient(Options with { Patience = TimeSpan.FromSeconds(2), Attempts = 1 });
        Inject("store", FaultKind.Slow, 300);
        client.Download(Competition, Large, Folder["house.bin"]);
        CheckLarge();
    }

    [Fact]
    public void What_is_not_there_or_not_allowed_is_told()
    {
        Assert.Equal("KaggleNotFound", Fails(() => Client.Download(Competition, "nothing.csv", Folder["x"])).Id);
        Assert.Equal("KaggleForbidden", Fails(() => Client.Download("titanic", "train.csv", Folder["x"])).Id);
        Assert.Empty(Folder.Files);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_told()
    {
        File.WriteAllText(Folder["file"], "");
        Assert.Equal("WriteFailed", Fails(() => Client.Download(Competition, "train.csv", Path.Combine(Folder["file"], "train.csv"))).Id);
    }

    [Fact]
    public void A_folder_gets_all_files_unpacked_and_is_asked_for_nothing_again()
    {
        var saved = Save().SaveAll().ToList();
        Assert.Equal(["data_description.txt", Large, "sample_submission.csv", "test.csv", "train.csv"], saved.Select(file => file.Name));
        Assert.Equal(saved.Select(file => file.Name), Folder.Files.Select(file => file.Replace('\\', '/')));
        Assert.All(saved, file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.Path))), file.Sha256));
        Assert.Equal(saved, Save().SaveAll());
        Assert.Single(Of("DownloadDataFiles"));
        File.AppendAllText(Folder["train.csv"], "more");
        Assert.Equal(saved, Save().SaveAll());
        Assert.Equal(saved, Save(force: true).SaveAll());
        Assert.Equal(3, Of("DownloadDataFiles").Count);
    }

    [Fact]
    public void An_archive_can_be_kept()
    {
        var archive = Assert.Single(Save(keepZip: true).SaveAll());
        Assert.Equal(Competition + ".zip", archive.Name);
        Assert.Equal([archive.Name], Folder.Files);
        Assert.Equal(archive, Assert.Single(Save(keepZip: true).SaveAll()));
        Assert.Single(Of("DownloadDataFiles"));
        var test = Client.Files(Competition).Single(file => file.Name == "test.csv");
        Assert.Equal("test.csv.zip", Assert.Single(Save(keepZip: true).Save(test)).Name);
    }

    [Fact]
    public void A_single_file_that_comes_packed_is_unpacked()
    {
        var test = Client.Files(Competition).Single(file => file.Name == "test.csv");
        var saved = Assert.Single(Save().Save(test));
        Assert.Equal("Id,LotArea\n1461,11622\n1462,14267\n1463,13830\n", File.ReadAllText(saved.Path));
        Assert.Equal(saved, Assert.Single(Save().Save(test)));
        Assert.Single(Of("DownloadDataFile"));
        Assert.Equal(["test.csv"], Folder.Files);
    }

    [Theory]
    [InlineData("../outside.csv")]
    [InlineData("/outside.csv")]
    public void A_name_never_leads_out_of_the_folder(string name)
    {
        Assert.Equal("ArchiveInvalid", Fails(() => Save().Save(new KaggleDataFile { Name = name })).Id);
        using (var zip = System.IO.Compression.ZipFile.Open(Folder["bad.zip"], System.IO.Compression.ZipArchiveMode.Create))
            zip.CreateEntry(name);
        Assert.Equal("ArchiveInvalid", Fails(() => Archive.Unpack(Folder["bad.zip"], Folder["in"], default)).Id);
    }

    [Fact]
    public void A_damaged_archive_gives_no_damaged_file()
    {
        using (var zip = System.IO.Compression.ZipFile.Open(Folder["bad.zip"], System.IO.Compression.ZipArchiveMode.Create))
        using (var entry = new StreamWriter(zip.CreateEntry("a.txt", System.IO.Compression.CompressionLevel.NoCompression).Open()))
            entry.Write("some text that will change");
        var bytes = File.ReadAllBytes(Folder["bad.zip"]);
        bytes[bytes.AsSpan().IndexOf("text"u8)] ^= 1;
        File.WriteAllBytes(Folder["bad.zip"], bytes);
        var error = Fails(() => Archive.Unpack(Folder["bad.zip"], Folder["in"], default));
        Assert.Equal("ArchiveInvalid", error.Id);
        Assert.Contains("a.txt", error.Message, StringComparison.Ordinal);
        Assert.Equal(["bad.zip"], Folder.Files);
        File.WriteAllText(Folder["bad.zip"], "PK\u0003\u0004 and then nothing");
        Assert.Equal("ArchiveInvalid", Fails(() => Archive.Unpack(Folder["bad.zip"], Folder["in"], default)).Id);
    }

    private KaggleFolder Save(bool force = false, bool keepZip = false) => new(Client, Competition, Folder.Path) { Force = force, KeepZip = keepZip };

    private void CheckLarge()
    {
        var expected = new byte[LargeSize];
        new Random(5).NextBytes(expected);
        Assert.Equal(expected, File.ReadAllBytes(Folder["house.bin"]));
        Assert.Equal(["house.bin"], Folder.Files);
    }
}
