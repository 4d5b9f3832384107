using static TorchSharp.torch;

namespace LibTorch;

/// <summary>Normalisations that TorchSharp has no function for.</summary>
public static class TorchNormalization
{
    /// <summary>Divides by the root of the mean square over the last dimensions (Zhang and Sennrich 2019), then scales by weight.</summary>
    /// <param name="input">[.., normalized_shape].</param>
    /// <param name="normalized_shape">The sizes of the last dimensions.</param>
    /// <param name="weight">Factors of that shape, or null for none.</param>
    /// <param name="eps">What is added to the mean square; by default the smallest step of the input's type.</param>
    public static Tensor rms_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, double? eps = null)
    {
        var shape = input.shape;
        if (normalized_shape.Length == 0 || shape.Length < normalized_shape.Length || !shape.AsSpan(shape.Length - normalized_shape.Length).SequenceEqual(normalized_shape))
        {
            throw new ArgumentException(
                $"the last dimensions of [{string.Join(", ", shape)}] are not normalized_shape [{string.Join(", ", normalized_shape)}]", nameof(normalized_shape));
        }
        var last = Enumerable.Range(1, normalized_shape.Length).Select(i => (long)-i).ToArray();
        using var squares = input.square();
        using var means = squares.mean(last, keepdim: true);
        using var shifted = means.add(eps ?? Step(input.dtype));
        using var factor = shifted.rsqrt();
        if (weight is null)
        {
            return input.mul(factor);
        }
        using var normal = input.mul(factor);
        return normal.mul(weight);
    }

    private static double Step(ScalarType type) => type switch
    {
        ScalarType.Float64 => 2.220446049250313e-16,
        ScalarType.Float16 => 0.0009765625,
        ScalarType.BFloat16 => 0.0078125,
        _ => 1.1920928955078125e-07,
    };
}
