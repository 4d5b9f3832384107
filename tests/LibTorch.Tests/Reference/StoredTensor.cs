using System.Text.Json;
using System.Text.Json.Serialization;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference;

/// <summary>A tensor as the reference file holds it.</summary>
internal sealed record StoredTensor(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("shape")] long[] Shape,
    [property: JsonPropertyName("values")] JsonElement[] Values)
{
    public ScalarType DType => Type switch
    {
        "float32" => ScalarType.Float32,
        "float64" => ScalarType.Float64,
        "int64" => ScalarType.Int64,
        "bool" => ScalarType.Bool,
        _ => throw new InvalidDataException($"the reference file has an element type {Type}"),
    };

    public Tensor ToTensor() => tensor(ToDoubles(), Shape, DType);

    public double[] ToDoubles() => Array.ConvertAll(Values, v => v.ValueKind is JsonValueKind.True or JsonValueKind.False ? (v.GetBoolean() ? 1 : 0) : v.GetDouble());
}
