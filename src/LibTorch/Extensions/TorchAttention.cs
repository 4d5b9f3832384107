using LibTorch.Native;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>The parts of attention that TorchSharp has no function for.</summary>
public static class TorchAttention
{
    /// <summary>
    /// softmax(query · keyᵀ / √e + mask): how much each query [.., l, e] attends to each key [.., s, e], as [.., l, s] (D2L 11.3).
    /// </summary>
    /// <param name="query">What is asked.</param>
    /// <param name="key">What the values are found by.</param>
    /// <param name="mask">[.., l, s]: booleans, true where a value takes part, or numbers that are added to the scores.</param>
    /// <param name="causal">True to let each query see only the keys up to its own position.</param>
    public static Tensor weights(Tensor query, Tensor key, Tensor? mask = null, bool causal = false)
    {
        if (query.dim() < 2 || key.dim() < 2)
        {
            throw new ArgumentException($"query and key must have at least 2 dimensions [.., steps, features], they have {query.dim()} and {key.dim()}", nameof(query));
        }
        using var scaled = query.mul(1 / Math.Sqrt(query.shape[^1]));
        using var transposed = key.transpose(-2, -1);
        var scores = scaled.matmul(transposed);
        try
        {
            if (causal)
            {
                using var all = ones(query.shape[^2], key.shape[^2], dtype: ScalarType.Bool, device: query.device);
                using var lower = tril(all);
                Replace(ref scores, Masked(scores, lower));
            }
            else if (mask is not null)
            {
                Replace(ref scores, mask.dtype == ScalarType.Bool ? Masked(scores, mask) : scores.add(mask));
            }
            return scores.softmax(-1);
        }
        finally
        {
            scores.Dispose();
        }
    }

    private static Tensor Masked(Tensor scores, Tensor seen)
    {
        using var hidden = seen.logical_not();
        return scores.masked_fill(hidden, double.NegativeInfinity);
    }

    private static void Replace(ref Tensor scores, Tensor by)
    {
        scores.Dispose();
        scores = by;
    }
}
