using LibTorch.Native;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>Tables of learned vectors, looked up by number (torch.nn.functional.embedding and embedding_bag).</summary>
public static class TorchEmbedding
{
    /// <summary>The rows of weight [count, size] that indices (Int64 or Int32, any shape) name: [.., size].</summary>
    /// <param name="indices">The numbers of the rows.</param>
    /// <param name="weight">The table.</param>
    /// <param name="padding_idx">A row that gets no gradient; a negative number counts from the end.</param>
    /// <param name="max_norm">Rows that are looked up and longer than this are first shortened to it, in the table itself.</param>
    /// <param name="norm_type">The norm that max_norm means.</param>
    /// <param name="scale_grad_by_freq">True to divide each row's gradient by how often the row was looked up.</param>
    /// <exception cref="ArgumentException">The weight is no table, or has no row padding_idx.</exception>
    public static Tensor embedding(
        Tensor indices, Tensor weight, long? padding_idx = null, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false)
    {
        var padding = Row(padding_idx, weight);
        Shorten(weight, indices, max_norm, norm_type);
        return Aten.embedding.Call(weight, indices, padding ?? -1, scale_grad_by_freq);
    }

    /// <summary>The sum, mean or maximum of the rows in each bag.</summary>
    /// <param name="indices">[bags, n], or with offsets all bags in one row.</param>
    /// <param name="weight">The table [count, size].</param>
    /// <param name="offsets">Where each bag begins in a row of indices (Int64); null for indices [bags, n].</param>
    /// <param name="max_norm">As in <see cref="embedding"/>.</param>
    /// <param name="norm_type">The norm that max_norm means.</param>
    /// <param name="scale_grad_by_freq">As in <see cref="embedding"/>; not with "max".</param>
    /// <param name="mode">"sum", "mean" or "max".</param>
    /// <param name="per_sample_weights">Factors of the rows, in the shape of indices; with "sum" only.</param>
    /// <param name="include_last_offset">True if offsets ends with the number of indices.</param>
    /// <param name="padding_idx">A row that does not count and gets no gradient.</param>
    /// <returns>[bags, size].</returns>
    /// <exception cref="ArgumentException">Offsets missing or superfluous, or an unknown mode.</exception>
    public static Tensor embedding_bag(
        Tensor indices, Tensor weight, Tensor? offsets = null, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false,
        string mode = "mean", Tensor? per_sample_weights = null, bool include_last_offset = false, long? padding_idx = null)
    {
        var kind = Array.IndexOf(["sum", "mean", "max"], mode);
        if (kind < 0)
        {
            throw new ArgumentException($"mode must be sum, mean or max, got {mode}", nameof(mode));
        }
        if (indices.dim() != (offsets is null ? 2 : 1))
        {
            throw new ArgumentException("indices [bags, n] go without offsets, indices in one row with them", nameof(offsets));
        }
        if (offsets is not null && (offsets.dim() != 1 || offsets.numel() == 0))
        {
            throw new ArgumentException($"offsets must be a row of at least one place, it has the shape [{string.Join(", ", offsets.shape)}]", nameof(offsets));
        }
        var padding = Row(padding_idx, weight);
        using var scope = NewDisposeScope();
        if (offsets is null)
        {
            var length = indices.shape[1];
            offsets = arange(0, indices.numel(), Math.Max(1, length), ScalarType.Int64, indices.device);
            indices = indices.reshape(-1);
            per_sample_weights = per_sample_weights?.reshape(-1);
        }
        Shorten(weight, indices, max_norm, norm_type);
        var (result, _, _, _) = Aten.embedding_bag_padding_idx.Call4(
            weight, indices, offsets, scale_grad_by_freq, kind, false, per_sample_weights, include_last_offset, padding);
        return result.MoveToOuterDisposeScope();
    }

    private static long? Row(long? number, Tensor weight)
    {
        if (weight.dim() != 2)
        {
            throw new ArgumentException($"weight must be a table [count, size], it has {weight.dim()} dimensions", nameof(weight));
        }
        var count = weight.shape[0];
        if (number is { } row && (row < -count || row >= count))
        {
            throw new ArgumentOutOfRangeException(nameof(number), row, $"padding_idx must name one of the {count} rows");
        }
        return number < 0 ? number + count : number;
    }

    private static void Shorten(Tensor weight, Tensor indices, double? max_norm, double norm_type)
    {
        if (max_norm is not { } most)
        {
            return;
        }
        using var noGrad = no_grad();
        using var contiguous = indices.contiguous();
        Aten.embedding_renorm_.InPlace(weight, contiguous, most, norm_type);
    }
}
