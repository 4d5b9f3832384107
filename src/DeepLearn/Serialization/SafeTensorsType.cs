using DeepLearn.Errors;
using DeepLearn.Tensors;
using static TorchSharp.torch;

namespace DeepLearn.Serialization;

/// <summary>An element type of the safetensors format.</summary>
/// <param name="Name">Its name in the header: "F32".</param>
/// <param name="ScalarType">The type in libtorch.</param>
/// <param name="Size">Bytes of an element.</param>
internal sealed record SafeTensorsType(string Name, ScalarType ScalarType, int Size)
{
    private static readonly SafeTensorsType[] All =
    [
        new("F64", ScalarType.Float64, 8), new("F32", ScalarType.Float32, 4), new("F16", ScalarType.Float16, 2),
        new("BF16", ScalarType.BFloat16, 2), new("I64", ScalarType.Int64, 8), new("I32", ScalarType.Int32, 4),
        new("I16", ScalarType.Int16, 2), new("I8", ScalarType.Int8, 1), new("U8", ScalarType.Byte, 1), new("BOOL", ScalarType.Bool, 1),
    ];

    /// <summary>The names of all types.</summary>
    public static string Names => string.Join(", ", All.Select(type => type.Name));

    /// <summary>The type of a name in a header, or null.</summary>
    public static SafeTensorsType? Find(string? name) => All.FirstOrDefault(type => type.Name == name);

    /// <summary>The type that holds a tensor's elements.</summary>
    public static SafeTensorsType Of(ScalarType type, string tensor) =>
        All.FirstOrDefault(known => known.ScalarType == type)
        ?? throw new DeepLearnException("UnsupportedType", DeepLearnErrorKind.InvalidArgument,
            $"The tensor '{tensor}' is of type {TensorTypes.Name(type)}, which a safetensors file cannot hold. Convert it first.", tensor);
}
