namespace DeepLearn.Runner.Testing;

/// <summary>The folder behind <c>$TestDrive</c>: new for each file; what a block leaves in it is removed after the block.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly Scope _global;
    private readonly object? _outer;
    private readonly string _path = Directory.CreateTempSubdirectory().FullName;

    public TestFolder(Engine engine)
    {
        _global = engine.GlobalScope;
        _outer = _global.Local("TestDrive")?.Value;
        _global.Set("TestDrive", _path);
    }

    public HashSet<string> Contents() => [.. Directory.EnumerateFileSystemEntries(_path, "*", SearchOption.AllDirectories)];

    /// <summary>Removes what is there now and was not before.</summary>
    public void Clear(HashSet<string> before)
    {
        // The innermost first; a folder that came with its contents takes them along.
        foreach (string entry in Contents().Where(e => !before.Contains(e)).OrderByDescending(e => e.Length))
            if (Directory.Exists(entry) && new DirectoryInfo(entry).LinkTarget is null)
                Directory.Delete(entry, recursive: true);
            else
                File.Delete(entry);
    }

    public void Dispose()
    {
        if (_outer is null)
            _global.Remove("TestDrive");
        else
            _global.Set("TestDrive", _outer);
        Directory.Delete(_path, recursive: true);
    }
}
