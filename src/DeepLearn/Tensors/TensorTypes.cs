using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Tensors;

/// <summary>The element types of tensors by PyTorch's names.</summary>
public static class TensorTypes
{
    private static readonly (string Name, ScalarType Type)[] All =
    [
        ("float32", ScalarType.Float32), ("float64", ScalarType.Float64), ("float16", ScalarType.Float16), ("bfloat16", ScalarType.BFloat16),
        ("int64", ScalarType.Int64), ("int32", ScalarType.Int32), ("int16", ScalarType.Int16), ("int8", ScalarType.Int8),
        ("uint8", ScalarType.Byte), ("bool", ScalarType.Bool), ("complex64", ScalarType.ComplexFloat32), ("complex128", ScalarType.ComplexFloat64),
    ];

    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = All.Select(entry => entry.Name).ToArray();

    /// <summary>A type by name.</summary>
    /// <param name="name">PyTorch's name in any case, such as "float32".</param>
    /// <returns>The type.</returns>
    /// <exception cref="DeepLearnException">"UnknownType": lists the valid names.</exception>
    public static ScalarType Parse(string name)
    {
        foreach (var entry in All)
        {
            if (entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return entry.Type;
        }
        throw Unknown.Name("type", name, Names);
    }

    /// <summary>A type's name in PyTorch.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Such as "float32".</returns>
    public static string Name(ScalarType type)
    {
        foreach (var entry in All)
        {
            if (entry.Type == type)
                return entry.Name;
        }
        return type.ToString().ToLowerInvariant();
    }
}
