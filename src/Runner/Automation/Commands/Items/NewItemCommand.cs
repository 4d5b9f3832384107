namespace Microsoft.PowerShell.Commands;

/// <summary>Makes files, folders and links.</summary>
[Cmdlet("New", "Item", DefaultParameterSetName = "pathSet", SupportsShouldProcess = true)]
public sealed class NewItemCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "pathSet", ValueFromPipelineByPropertyName = true)]
    [Parameter(Position = 0, ParameterSetName = "nameSet", ValueFromPipelineByPropertyName = true)]
    public string[] Path { get; set; } = ["."];
    [Parameter(Mandatory = true, ParameterSetName = "nameSet", ValueFromPipelineByPropertyName = true), AllowNull, AllowEmptyString]
    public string? Name { get; set; }
    [Parameter(ValueFromPipelineByPropertyName = true), Alias("Type")] public string ItemType { get; set; } = "File";
    [Parameter(ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), Alias("Target")] public object? Value { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in Path)
        {
            var target = GetUnresolvedProviderPathFromPSPath(string.IsNullOrEmpty(Name) ? path : SessionState.Path.Combine(path, Name));
            try
            {
                Make(target.Length > 1 ? target.TrimEnd('/') : target);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                WriteError(new ErrorRecord(e, e is UnauthorizedAccessException ? "NewItemUnauthorizedAccessError" : "NewItemIOError",
                    e is UnauthorizedAccessException ? ErrorCategory.PermissionDenied : ErrorCategory.WriteError, target));
            }
        }
    }

    private void Make(string path)
    {
        var (action, make) = ItemType.ToLowerInvariant() switch
        {
            "directory" or "container" => ("Create Directory", MakeFolder),
            "file" or "leaf" => ("Create File", MakeFile),
            "symboliclink" => ("Create Symbolic Link", (Func<string, bool>)MakeLink),
            _ => throw new PSArgumentException("The type is not a known type for the file system. Only \"file\",\"directory\" or \"symboliclink\" can be specified."),
        };
        if (ShouldProcess($"Destination: {path}", action) && make(path))
            WriteObject(ItemProperties.Item(path));
    }

    private bool MakeFolder(string path)
    {
        if (Force || !System.IO.Path.Exists(path))
            return Directory.CreateDirectory(path).Exists;
        WriteError(new ErrorRecord(new IOException($"An item with the specified name {path} already exists."), "DirectoryExist", ErrorCategory.ResourceExists, path));
        return false;
    }

    private bool MakeFile(string path)
    {
        if (File.Exists(path) && !Force)
            throw new IOException($"The file '{path}' already exists.");
        if (Force && System.IO.Path.GetDirectoryName(path) is { } folder)
            Directory.CreateDirectory(folder);
        File.WriteAllText(path, Value is null ? "" : LanguagePrimitives.ToText(Value), new UTF8Encoding(false));
        return true;
    }

    private bool MakeLink(string path)
    {
        if (System.IO.Path.Exists(path) && !Force)
            throw new IOException($"'{path}' already exists.");
        File.Delete(path);
        var target = LanguagePrimitives.ToText(Value);
        if (Directory.Exists(GetUnresolvedProviderPathFromPSPath(target)))
            Directory.CreateSymbolicLink(path, target);
        else
            File.CreateSymbolicLink(path, target);
        return true;
    }
}
