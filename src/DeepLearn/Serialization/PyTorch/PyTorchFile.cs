using System.Collections.Specialized;
using DeepLearn.Experiments;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Serialization.PyTorch;

/// <summary>
/// PyTorch's zip format: a pickle "data.pkl" that names storages, and a record "data/N" with the bytes of each. The older
/// format without zip and TorchScript archives are refused.
/// </summary>
internal static class PyTorchFile
{
    private const string Root = "archive/";
    private const string Pickle = "data.pkl";

    /// <summary>A pickle has about 100 bytes for each tensor.</summary>
    private const int MaximumPickle = 1 << 28;

    /// <summary>Objects that the whole may have when each is counted wherever it stands.</summary>
    private const int MaximumObjects = 10_000_000;

    /// <summary>Whether a file starts as a bare pickle does.</summary>
    public static bool IsPickle(ReadOnlySpan<byte> start) => start is [(byte)PickleCode.Proto, >= 2 and <= 5, ..];

    public static object? Read(Stream stream, FileErrors errors)
    {
        RefuseLegacy(stream, errors);
        using var records = new ZipRecords(stream, errors);
        var root = FindRoot(records, errors);
        if (records.Contains(root + "constants.pkl"))
        {
            throw errors.Refused("it is a TorchScript archive, whose code would have to be executed",
                "Save the weights alone in Python: torch.save(torch.jit.load(path).state_dict(), 'weights.pt').");
        }
        var bigEndian = records.Contains(root + "byteorder")
            && records.ReadBytes(root + "byteorder", 16).AsSpan().StartsWith("big"u8);
        var storages = new TorchStorages(records, root, bigEndian, errors);
        // A view may repeat elements (expand); what deflate may repeat is the bound for that too.
        var globals = new TorchGlobals(errors, Math.Max(1 << 26, 1032 * stream.Length));
        var pickle = new PickleReader(records.ReadBytes(root + Pickle, MaximumPickle), globals.Find, storages.Load, errors);
        var objects = 0;
        return Finish(pickle.Read(), 0);

        object? Finish(object? value, int depth)
        {
            if (depth > TensorTree.MaximumDepth)
                throw errors.Refused($"its lists or dictionaries lie deeper than {TensorTree.MaximumDepth} in each other, or hold themselves", "Save a flat dictionary of tensors.");
            if (++objects > MaximumObjects)
                throw errors.Refused($"it has more than {MaximumObjects} objects", "Save a flat dictionary of tensors.");
            switch (value)
            {
                case OrderedDictionary names:
                    for (var i = 0; i < names.Count; i++)
                        names[i] = Finish(names[i], depth + 1);
                    return names;
                case List<object?> or object?[]:
                    return ((IEnumerable<object?>)value).Select(item => Finish(item, depth + 1)).ToArray();
                case null or Tensor or string or long or double or bool:
                    return value;
                default:
                    throw errors.Refused("it holds a class or function itself, not data", TorchGlobals.Remedy);
            }
        }
    }

    /// <summary>Writes what torch.load of PyTorch 1.6 and later reads.</summary>
    public static void Save(string path, object? value)
    {
        var pickle = new PickleWriter(value);
        AtomicFile.Write(path, stream =>
        {
            using var zip = new ZipWriter(stream);
            zip.Add(Root + Pickle, content => content.Write(pickle.Bytes));
            for (var i = 0; i < pickle.Storages.Count; i++)
                zip.Add($"{Root}data/{i}", content => RawTensor.Write(content, pickle.Storages[i]));
            zip.Add(Root + "version", content => content.Write("3\n"u8));
        });
    }

    private static void RefuseLegacy(Stream stream, FileErrors errors)
    {
        Span<byte> start = stackalloc byte[2];
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (IsPickle(start[..count]))
        {
            throw errors.Refused("it is of the format that PyTorch wrote before version 1.6, or a bare pickle",
                "Write it again with a newer PyTorch: torch.save(torch.load(path), path).");
        }
        if (count < 2 || start is not [(byte)'P', (byte)'K'])
            throw errors.Invalid("it does not start as a zip file does");
    }

    private static string FindRoot(ZipRecords records, FileErrors errors)
    {
        var found = records.Names.Where(name => name == Pickle || name.EndsWith("/" + Pickle, StringComparison.Ordinal)).ToList();
        return found.Count == 1 ? found[0][..^Pickle.Length]
            : throw errors.Invalid(found.Count == 0 ? $"it has no entry '{Pickle}'" : $"it has {found.Count} entries '{Pickle}'");
    }
}
