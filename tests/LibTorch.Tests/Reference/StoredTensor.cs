using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference;

/// <summary>A tensor of a reference file: its type, shape, and bytes.</summary>
internal sealed record StoredTensor(ScalarType DType, long[] Shape, ReadOnlyMemory<byte> Bytes)
{
    public Tensor ToTensor()
    {
        var tensor = empty(Shape, DType);
        Bytes.Span.CopyTo(tensor.bytes);
        return tensor;
    }

    /// <summary>The first difference to a tensor, or null. <see cref="ReferenceTests"/> says what counts as equal.</summary>
    public string? DifferenceTo(Tensor actual)
    {
        if (actual.dtype != DType || !actual.shape.SequenceEqual(Shape))
        {
            return $"expected {DType} [{string.Join(", ", Shape)}], got {actual.dtype} [{string.Join(", ", actual.shape)}]";
        }
        var (relative, absolute) = ReferenceTests.Tolerance(DType);
        using var expected = ToTensor();
        var (e, a) = (Numbers(expected), Numbers(actual));
        for (var i = 0; i < e.Length; i++)
        {
            var same = e[i] == a[i] || (double.IsNaN(e[i]) && double.IsNaN(a[i])) || Math.Abs(e[i] - a[i]) <= absolute + (relative * Math.Abs(e[i]));
            if (!same)
            {
                return string.Create(CultureInfo.InvariantCulture, $"element {i}: expected {e[i]:R}, got {a[i]:R}");
            }
        }
        return null;
    }

    /// <summary>The elements as doubles; a complex one as its two parts. Integers beyond 2^53 do not occur in the files.</summary>
    private static double[] Numbers(Tensor tensor)
    {
        using var detached = tensor.detach();
        if (tensor.is_complex())
        {
            using var wide = detached.to(ScalarType.ComplexFloat64);
            var pairs = new System.Numerics.Complex[tensor.numel()];
            TensorData.CopyTo<System.Numerics.Complex>(wide, pairs);
            return [.. pairs.SelectMany(pair => new[] { pair.Real, pair.Imaginary })];
        }
        using var doubles = detached.to(ScalarType.Float64);
        var numbers = new double[tensor.numel()];
        TensorData.CopyTo<double>(doubles, numbers);
        return numbers;
    }
}
