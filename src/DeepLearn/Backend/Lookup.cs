using LibTorch;
using static TorchSharp.torch;

namespace DeepLearn.Backend;

/// <summary>Tables looked up by number, for which TorchSharp has no function.</summary>
internal static class Lookup
{
    /// <summary>The rows of a table [count, size] that numbers name; the padding's row gets no gradient.</summary>
    public static Tensor Rows(Tensor table, Tensor numbers, long? padding) => TorchEmbedding.embedding(numbers, table, padding);
}
