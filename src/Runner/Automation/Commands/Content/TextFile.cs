namespace Microsoft.PowerShell.Commands;

/// <summary>Opens the files that commands write.</summary>
internal static class TextFile
{
    /// <summary>Opens a file, or ends the command with an error that names it.</summary>
    public static StreamWriter Open(PSCmdlet cmdlet, string path, Encoding? encoding, bool append, bool force, bool noClobber)
    {
        try
        {
            if (noClobber && !append && File.Exists(path))
                cmdlet.ThrowTerminatingError(new ErrorRecord(new IOException($"The file '{path}' already exists."), "NoClobber", ErrorCategory.ResourceExists, path));
            return OpenOrThrow(path, encoding, append, force);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            cmdlet.ThrowTerminatingError(new ErrorRecord(e, "FileOpenFailure", ErrorCategory.OpenError, null));
            throw;
        }
    }

    public static StreamWriter OpenOrThrow(string path, Encoding? encoding, bool append, bool force)
    {
        if (force && File.Exists(path))
            File.SetAttributes(path, File.GetAttributes(path) & ~FileAttributes.ReadOnly);
        return new StreamWriter(path, append, encoding ?? new UTF8Encoding(false));
    }
}
