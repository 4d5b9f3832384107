using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Properties;

/// <summary>An array of numbers as plain as can be: what tensors are held against.</summary>
internal sealed record Dense(long[] Shape, double[] Values)
{
    /// <summary>Fills an array with what a function gives for each place.</summary>
    public static Dense Make(long[] shape, Func<long[], double> value) => new(shape, [.. Places(shape).Select(value)]);

    public static Dense Of(Tensor tensor) => new(tensor.shape, tensor.detach().data<double>().ToArray());

    /// <summary>0, 1, 2, ... : each element says where it came from.</summary>
    public static Dense Counting(long[] shape) => new(shape, [.. Enumerable.Range(0, (int)Size(shape)).Select(i => (double)i)]);

    /// <summary>Every place of a shape, in row-major order.</summary>
    public static IEnumerable<long[]> Places(long[] shape)
    {
        var size = Size(shape);
        for (var n = 0L; n < size; n++)
        {
            var (rest, place) = (n, new long[shape.Length]);
            for (var d = shape.Length - 1; d >= 0; d--)
            {
                (rest, place[d]) = Math.DivRem(rest, shape[d]);
            }
            yield return place;
        }
    }

    public static long Size(long[] shape) => shape.Aggregate(1L, (product, size) => product * size);

    /// <summary>Where a place stands in row-major order.</summary>
    public static long Flat(long[] shape, long[] place) => place.Zip(shape).Aggregate(0L, (flat, pair) => (flat * pair.Second) + pair.First);

    public double At(params long[] place) => Values[Flat(Shape, place)];

    public Tensor ToTensor() => tensor(Values, Shape, float64);

    public void AssertIs(Tensor actual)
    {
        Assert.Equal(Shape, actual.shape);
        Assert.Equal(Values, Of(actual).Values);
    }

    public override string ToString() => $"[{string.Join(", ", Shape)}]: {string.Join(", ", Values)}";
}
