using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <content>Attention, and class numbers as vectors.</content>
        public static partial class functional
        {
            /// <summary>
            /// softmax(query · keyᵀ / √e + mask) · value (Vaswani et al. 2017; D2L 11.3): query [.., l, e], key [.., s, e] and
            /// value [.., s, v] give [.., l, v].
            /// </summary>
            /// <param name="query">What is asked.</param>
            /// <param name="key">What the values are found by.</param>
            /// <param name="value">What is found.</param>
            /// <param name="attn_mask">[.., l, s]: booleans, true where a value takes part, or numbers that are added to the scores.</param>
            /// <param name="p">The probability that an attention weight is dropped, always: pass 0 outside training.</param>
            /// <param name="is_casual">True to let each query see only the keys up to its own position.</param>
            /// <exception cref="ArgumentException">A negative p, or both is_casual and a mask.</exception>
            public static Tensor scaled_dot_product_attention(
                Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0.0, bool is_casual = false)
            {
                if (p < 0)
                {
                    throw new ArgumentException($"p must be at least 0, got {p}", nameof(p));
                }
                if (is_casual && attn_mask is not null)
                {
                    throw new ArgumentException("is_casual makes its own mask: leave attn_mask out", nameof(attn_mask));
                }
                using var weights = LibTorch.TorchAttention.weights(query, key, attn_mask, is_casual);
                if (p == 0)
                {
                    return weights.matmul(value);
                }
                using var kept = dropout(weights, p);
                return kept.matmul(value);
            }

            /// <summary>Vectors of zeros with a 1 at the class number; x is Int64, num_classes -1 for the largest number + 1.</summary>
            public static Tensor one_hot(Tensor x, long num_classes = -1) => Aten.one_hot.Call(x, num_classes);
        }
    }
}
