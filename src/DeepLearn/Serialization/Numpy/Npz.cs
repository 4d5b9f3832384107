using System.Collections.Specialized;
using DeepLearn.Errors;
using DeepLearn.Experiments;
using static TorchSharp.torch;

namespace DeepLearn.Serialization.Numpy;

/// <summary>NumPy's zip file of named arrays.</summary>
internal static class Npz
{
    private const string Extension = ".npy";

    public static OrderedDictionary Read(Stream stream, FileErrors errors)
    {
        using var records = new ZipRecords(stream, errors);
        var arrays = new OrderedDictionary<string, Tensor>();
        foreach (var record in records.Names)
        {
            if (!record.EndsWith(Extension, StringComparison.Ordinal))
                throw errors.Invalid($"its entry '{record}' is no .npy file");
            arrays.Add(record[..^Extension.Length], records.Read(record, (content, length) => Npy.Read(content, length, errors)));
        }
        return TensorTree.FromNames(arrays);
    }

    public static void Save(string path, IReadOnlyDictionary<string, Tensor> tensors)
    {
        var types = tensors.Select(pair => Npy.Type(pair.Value, Checked(pair.Key))).ToList();
        AtomicFile.Write(path, stream =>
        {
            using var zip = new ZipWriter(stream);
            foreach (var ((name, tensor), type) in tensors.Zip(types))
                zip.Add(name + Extension, content => Npy.Write(content, tensor, type));
        });
    }

    private static string Checked(string name) => ZipRecords.Problem(name) is not { } problem ? name
        : throw new DeepLearnException("InvalidName", DeepLearnErrorKind.InvalidArgument,
            $"The tensor '{name}' has {problem}, which a zip file cannot take. Give it another name.", name);
}
