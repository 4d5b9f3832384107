namespace Microsoft.PowerShell.Commands;

/// <summary>
/// Writes a text file. A new file is made beside its place and moved there when it is whole, so that nobody reads half of it.
/// </summary>
internal sealed class TextFileWriter : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;
    private StreamWriter? _writer;

    private TextFileWriter(string path, Encoding encoding, bool append)
    {
        _path = path;
        // Devices, pipes and links are written to as they are.
        var direct = append || (File.Exists(path) && (new FileInfo(path).LinkTarget is not null || path.StartsWith("/dev/", StringComparison.Ordinal)));
        _temporary = direct ? null : path + $".{Environment.ProcessId}.{Guid.NewGuid():N}.tmp";
        _writer = new StreamWriter(_temporary ?? path, append, encoding);
    }

    /// <summary>Opens the file, or ends the command with an error that names it.</summary>
    public static TextFileWriter Open(PSCmdlet cmdlet, string path, Encoding? encoding, bool append, bool force, bool noClobber)
    {
        try
        {
            if (noClobber && !append && File.Exists(path))
                throw new IOException($"The file '{path}' already exists.");
            if (Directory.Exists(path))
                throw new UnauthorizedAccessException($"Access to the path '{path}' is denied: it is a folder.");
            if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            {
                if (!force)
                    throw new UnauthorizedAccessException($"Access to the path '{path}' is denied.");
                File.SetAttributes(path, File.GetAttributes(path) & ~FileAttributes.ReadOnly);
            }
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
                throw new DirectoryNotFoundException($"Could not find a part of the path '{path}'.");
            return new TextFileWriter(path, encoding ?? new UTF8Encoding(false), append);
        }
        catch (DirectoryNotFoundException e) when (cmdlet is WriteContentCommandBase)
        {
            cmdlet.ThrowTerminatingError(new ErrorRecord(e, "GetContentWriterDirectoryNotFoundError", ErrorCategory.ObjectNotFound, path));
            throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var category = e is UnauthorizedAccessException ? ErrorCategory.PermissionDenied : e is DirectoryNotFoundException ? ErrorCategory.OpenError : ErrorCategory.ResourceExists;
            cmdlet.ThrowTerminatingError(new ErrorRecord(e, noClobber && category == ErrorCategory.ResourceExists ? "NoClobber" : "FileOpenFailure", category, path));
            throw;
        }
    }

    public void Write(string text) => _writer!.Write(text);

    public void Complete()
    {
        _writer!.Dispose();
        _writer = null;
        if (_temporary is null)
            return;
        if (File.Exists(_path) && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_path));
        File.Move(_temporary, _path, overwrite: true);
    }

    public void Dispose()
    {
        if (_writer is null)
            return;
        _writer.Dispose();
        if (_temporary is not null)
            File.Delete(_temporary);
    }
}
