using static TorchSharp.torch;

namespace DeepLearn.Serialization.PyTorch;

/// <summary>The storages of a PyTorch file, each read once, so that tensors which shared one share it again.</summary>
internal sealed class TorchStorages(ZipRecords records, string root, bool bigEndian, FileErrors errors)
{
    private readonly Dictionary<(string, StoredType), Tensor> _loaded = [];

    /// <summary>The storage of a persistent id: ("storage", class, key, device, elements).</summary>
    /// <returns>A vector on the CPU, wherever the tensor was.</returns>
    public Tensor Load(object? id)
    {
        if (id is not object?[] parts || parts is not ["storage", StoredType type, string key, string, long count])
            throw errors.Invalid("its pickle names a storage in a way that PyTorch does not");
        if (_loaded.TryGetValue((key, type), out var known))
            return known.numel() == count ? known : throw errors.Invalid($"its storage '{key}' has two sizes");
        var record = $"{root}data/{key}";
        var (expected, there) = (count < 0 ? null : type.Bytes([count]), records.Length(record));
        if (expected is null || there > expected)
            throw errors.Invalid($"its storage '{key}' has {there} bytes for {count} elements of {type.Size} bytes");
        if (there < expected)
            throw errors.Truncated($"its storage '{key}' should have {expected} bytes, there are {there}");
        return _loaded[(key, type)] = records.Read(record, (stream, _) => RawTensor.Read(stream, type, [count], errors, bigEndian));
    }
}
