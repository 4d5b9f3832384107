using DeepLearn.Errors;

namespace DeepLearn.Experiments;

/// <summary>Writes files so that a reader sees the old content or the new, never a part.</summary>
public static class AtomicFile
{
    /// <summary>
    /// Writes to a temporary file beside the target, then renames it. On a failure the target is as it was before and the
    /// temporary file is gone.
    /// </summary>
    /// <param name="path">The file to write; folders that are missing are made.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="DeepLearnException">"WriteFailed": the folder is read-only, full, or no folder.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var target = Path.GetFullPath(path);
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception error)
        {
            Discard(temporary);
            if (error is IOException or UnauthorizedAccessException)
                throw WriteFailed(target, error);
            throw;
        }
    }

    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="path">The file to write; folders that are missing are made.</param>
    /// <param name="text">The content.</param>
    public static void WriteText(string path, string text) =>
        Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    private static DeepLearnException WriteFailed(string path, Exception cause) => new(
        "WriteFailed", DeepLearnErrorKind.WriteFailed,
        $"Cannot write '{path}': {cause.Message.TrimEnd('.')}. Nothing was changed. "
        + "Choose a folder that you may write to and that has space left.", path, cause);

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It could not be made or cannot be removed: the error being thrown tells why.
        }
    }
}
