using DeepLearn.Experiments;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Serialization.Numpy;

/// <summary>NumPy's file of one array.</summary>
internal static class Npy
{
    /// <summary>Reads an array from a file or a record of .npz.</summary>
    public static Tensor Read(Stream stream, long length, FileErrors errors)
    {
        var header = NpyHeader.Read(stream, length, errors);
        if (!header.FortranOrder)
            return RawTensor.Read(stream, header.Type, header.Shape, errors, header.BigEndian);
        // The first index running fastest is the reversed shape with the last running fastest.
        using var scope = NewDisposeScope();
        var reversed = RawTensor.Read(stream, header.Type, [.. header.Shape.Reverse()], errors, header.BigEndian);
        return scope.MoveToOuter(reversed.permute([.. Enumerable.Range(0, header.Shape.Length).Reverse().Select(axis => (long)axis)]).contiguous());
    }

    public static void Save(string path, Tensor tensor)
    {
        var type = Type(tensor, "array");
        AtomicFile.Write(path, stream => Write(stream, tensor, type));
    }

    public static StoredType Type(Tensor tensor, string name) => StoredType.Of(tensor, name, "NumPy", type => type.Numpy);

    public static void Write(Stream stream, Tensor tensor, StoredType type)
    {
        stream.Write(NpyHeader.Write(type, tensor.shape));
        RawTensor.Write(stream, tensor);
    }
}
