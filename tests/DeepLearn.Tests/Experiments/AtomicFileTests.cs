using DeepLearn.Errors;
using DeepLearn.Experiments;
using DeepLearn.Tests.Data;

namespace DeepLearn.Tests.Experiments;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_makes_folders_and_replaces_files()
    {
        var path = _folder["a/b.txt"];
        AtomicFile.WriteText(path, "one");
        AtomicFile.WriteText(path, "zwei ä");
        Assert.Equal("zwei ä", File.ReadAllText(path));
        Assert.Equal([Path.Combine("a", "b.txt")], _folder.Files);
    }

    [Fact]
    public void A_full_disk_leaves_the_old_file_and_nothing_else()
    {
        var path = _folder["b.txt"];
        AtomicFile.WriteText(path, "old");
        var error = Assert.Throws<DeepLearnException>(() => AtomicFile.Write(path, stream =>
        {
            stream.Write(new byte[10_000]);
            throw new IOException("No space left on device");
        }));
        Assert.Equal("WriteFailed", error.Id);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains("No space left", error.Message, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["b.txt"], _folder.Files);
    }

    [Fact]
    public void An_error_of_the_writer_leaves_nothing()
    {
        Assert.Throws<InvalidOperationException>(
            () => AtomicFile.Write(_folder["c"], _ => throw new InvalidOperationException()));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_a_clear_error()
    {
        Directory.CreateDirectory(_folder["d"]);
        Assert.Equal("WriteFailed", Assert.Throws<DeepLearnException>(() => AtomicFile.WriteText(_folder["d"], "x")).Id);
        Assert.Equal("WriteFailed", Assert.Throws<DeepLearnException>(() => AtomicFile.WriteText(Path.GetPathRoot(_folder["d"])!, "x")).Id);
        Assert.Empty(_folder.Files);
    }
}
