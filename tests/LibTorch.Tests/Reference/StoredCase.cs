using System.Text.Json.Serialization;

namespace LibTorch.Tests.Reference;

/// <summary>What PyTorch gave for one call.</summary>
internal sealed record StoredCase(
    [property: JsonPropertyName("inputs")] string[] Inputs,
    [property: JsonPropertyName("result")] StoredTensor Result,
    [property: JsonPropertyName("gradients")] StoredTensor?[]? Gradients);
