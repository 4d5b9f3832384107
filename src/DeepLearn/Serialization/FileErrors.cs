using System.Runtime.InteropServices;
using DeepLearn.Errors;

namespace DeepLearn.Serialization;

/// <summary>Errors about one file: each says which file, what is wrong with it, and what to do.</summary>
/// <param name="path">The file.</param>
/// <param name="format">What it should be: ".npy", "safetensors".</param>
internal sealed class FileErrors(string path, string format)
{
    public DeepLearnException Invalid(string problem, Exception? inner = null) => new("FileInvalid", DeepLearnErrorKind.InvalidData,
        $"The file '{path}' is not a valid {format} file: {problem}. Export it again.", path, inner);

    public DeepLearnException Truncated(string problem, Exception? inner = null) => new("FileTruncated", DeepLearnErrorKind.InvalidData,
        $"The {format} file '{path}' is cut short: {problem}. Copy or export it again.", path, inner);

    /// <summary>The file is sound, and holds what is not read.</summary>
    public DeepLearnException Refused(string problem, string remedy) => new("FileRefused", DeepLearnErrorKind.InvalidData,
        $"The {format} file '{path}' is refused: {problem}. {remedy}", path);

    /// <summary>Refuses what cannot fit into memory before any is taken.</summary>
    public void CheckMemory(long bytes)
    {
        if (bytes > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)
            throw TooLarge($"it holds {bytes} bytes in one piece", null);
    }

    /// <summary>The error for what libraries throw while a file is read; null for what is no fault of the file.</summary>
    public DeepLearnException? From(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("FileNotFound", DeepLearnErrorKind.NotFound,
            $"There is no file '{path}'. Check the path, or export to it first.", path, error),
        EndOfStreamException => Truncated("it ends before its values do", error),
        InvalidDataException => Invalid(error.Message.TrimEnd('.'), error),
        IOException or UnauthorizedAccessException => new("ReadFailed", DeepLearnErrorKind.ReadFailed,
            $"Cannot read '{path}': {error.Message.TrimEnd('.')}. Choose a file that you may read.", path, error),
        ExternalException or OutOfMemoryException => TooLarge(error.Message.TrimEnd('.'), error),
        _ => null,
    };

    private DeepLearnException TooLarge(string problem, Exception? inner) => new("FileTooLarge", DeepLearnErrorKind.InvalidData,
        $"The {format} file '{path}' does not fit into memory: {problem}. Free memory, or use a machine with more.", path, inner);
}
