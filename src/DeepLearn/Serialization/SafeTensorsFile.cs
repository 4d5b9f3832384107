using static TorchSharp.torch;

namespace DeepLearn.Serialization;

/// <summary>What a safetensors file holds.</summary>
/// <param name="tensors">The tensors by name, on the CPU, in the order of the file's header.</param>
/// <param name="metadata">Texts by name.</param>
public sealed class SafeTensorsFile(IReadOnlyDictionary<string, Tensor> tensors, IReadOnlyDictionary<string, string> metadata) : IDisposable
{
    /// <summary>The tensors by name.</summary>
    public IReadOnlyDictionary<string, Tensor> Tensors { get; } = tensors;

    /// <summary>Texts by name.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; } = metadata;

    /// <summary>Frees the tensors.</summary>
    public void Dispose()
    {
        foreach (var tensor in Tensors.Values)
            tensor.Dispose();
    }
}
