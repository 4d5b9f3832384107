using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibTorch.Tests.Reference;

/// <summary>tests/reference/libtorch_reference.json, written by the Python script beside it.</summary>
internal sealed record ReferenceFile(
    [property: JsonPropertyName("inputs")] Dictionary<string, StoredTensor> Inputs,
    [property: JsonPropertyName("cases")] Dictionary<string, StoredCase> Cases)
{
    public static ReferenceFile Instance { get; } =
        JsonSerializer.Deserialize<ReferenceFile>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "libtorch_reference.json")))!;
}
