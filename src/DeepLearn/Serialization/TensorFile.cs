using System.Collections;
using DeepLearn.Errors;
using DeepLearn.Serialization.Numpy;
using DeepLearn.Serialization.PyTorch;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Serialization;

/// <summary>Reads and writes files of tensors: .npy, .npz, .safetensors, and PyTorch's .pt.</summary>
public static class TensorFile
{
    private static readonly Dictionary<string, TensorFormat> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".npy"] = TensorFormat.Npy, [".npz"] = TensorFormat.Npz, [".safetensors"] = TensorFormat.SafeTensors,
        [".pt"] = TensorFormat.PyTorch, [".pth"] = TensorFormat.PyTorch,
    };

    /// <summary>The format that a file name's extension stands for.</summary>
    /// <param name="path">The file name.</param>
    /// <returns>The format, or null for any other extension.</returns>
    public static TensorFormat? FormatOf(string path) =>
        Extensions.TryGetValue(Path.GetExtension(path), out var format) ? format : null;

    /// <summary>Reads a file. Nothing in it is executed, and no memory is taken that its content does not fill.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">Its format; that of its extension, else that of its first bytes, if not given.</param>
    /// <returns>
    /// A tensor, an <see cref="System.Collections.Specialized.OrderedDictionary"/> by names, or for .pt what was saved: these,
    /// arrays (of a list or a tuple), text, numbers, truth values and null, in each other. Tensors are on the CPU, no dispose
    /// scope frees them, and those that shared memory when they were saved share it again.
    /// </returns>
    /// <exception cref="DeepLearnException">
    /// "FileNotFound", "ReadFailed", "FileTruncated", "FileInvalid", "FileRefused" (what is not read), "FileTooLarge".
    /// </exception>
    public static object? Load(string path, TensorFormat? format = null)
    {
        var full = Path.GetFullPath(path);
        var errors = new FileErrors(full, "tensor");
        using var scope = NewDisposeScope();
        try
        {
            using var stream = File.OpenRead(full);
            var known = format ?? FormatOf(full) ?? Sniff(stream);
            errors = new(full, Label(known));
            object? value = known switch
            {
                TensorFormat.Npy => Npy.Read(stream, stream.Length, errors),
                TensorFormat.Npz => Npz.Read(stream, errors),
                TensorFormat.PyTorch => PyTorchFile.Read(stream, errors),
                _ => TensorTree.FromNames(SafeTensors.Read(stream, errors).Tensors),
            };
            return TensorTree.Map(value, tensor => tensor.DetachFromDisposeScope());
        }
        catch (Exception error) when (errors.From(error) is { } known)
        {
            throw known;
        }
    }

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="value">
    /// A tensor; tensors by name; a list of tensors (.npz names them arr_0, arr_1, ... as NumPy does); for .pt these in each
    /// other, with text, numbers, truth values and null among them.
    /// </param>
    /// <param name="format">The format; that of the extension if not given.</param>
    /// <exception cref="DeepLearnException">"WriteFailed", "UnknownFormat", "UnsupportedType", or "UnsupportedValue".</exception>
    public static void Save(string path, object? value, TensorFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var noGrad = no_grad();
        switch (format ?? FormatOf(path))
        {
            case TensorFormat.Npy:
                Npy.Save(path, value as Tensor ?? throw TensorTree.Unsupported(value, "An .npy file holds one tensor. Write several to .npz, .safetensors or .pt."));
                break;
            case TensorFormat.Npz:
                Npz.Save(path, value is Tensor or IList ? TensorTree.Numbered(value) : TensorTree.Names(value));
                break;
            case TensorFormat.SafeTensors:
                SafeTensors.Save(path, TensorTree.Names(value));
                break;
            case TensorFormat.PyTorch:
                PyTorchFile.Save(path, value);
                break;
            default:
                throw new DeepLearnException("UnknownFormat", DeepLearnErrorKind.InvalidArgument,
                    $"The name '{path}' does not tell the format. Give it the extension {string.Join(", ", Extensions.Keys)}, or name the format.", path);
        }
    }

    /// <summary>The format by the first bytes; safetensors has no mark of its own.</summary>
    private static TensorFormat Sniff(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (start[..count].SequenceEqual("PK\x03\x04"u8))
            return ZipRecords.HasEntry(stream, "/data.pkl") ? TensorFormat.PyTorch : TensorFormat.Npz;
        if (start[..count].SequenceEqual((ReadOnlySpan<byte>)[0x93, (byte)'N', (byte)'U', (byte)'M']))
            return TensorFormat.Npy;
        return PyTorchFile.IsPickle(start) ? TensorFormat.PyTorch : TensorFormat.SafeTensors;
    }

    private static string Label(TensorFormat format) => format switch
    {
        TensorFormat.Npy => ".npy", TensorFormat.Npz => ".npz", TensorFormat.PyTorch => "PyTorch", _ => "safetensors",
    };
}
