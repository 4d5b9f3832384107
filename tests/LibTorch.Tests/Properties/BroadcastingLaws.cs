using FsCheck;
using FsCheck.Fluent;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Properties;

/// <summary>Shapes are aligned at their ends; a size of 1 and a missing dimension are repeated; everything else is refused.</summary>
public class BroadcastingLaws
{
    private static readonly Gen<(Dense A, Dense B)> Pairs =
        from whole in Some.Shape()
        from a in Some.Narrower(whole).SelectMany(Some.Array)
        from b in Some.Narrower(whole).SelectMany(Some.Array)
        select (a, b);

    [Fact]
    public void AnOperatorWorksOnEachPair() => Laws.Hold(Pairs, pair =>
    {
        using var scope = NewDisposeScope();
        var (a, b) = (pair.A.ToTensor(), pair.B.ToTensor());
        var shape = Broadcast(pair.A.Shape, pair.B.Shape)!;
        void Same(Tensor actual, Func<double, double, double> f) => Dense.Make(shape, place => f(Read(pair.A, place), Read(pair.B, place))).AssertIs(actual);
        Same(a + b, (x, y) => x + y);
        Same(a * b, (x, y) => x * y);
        Same(a - b, (x, y) => x - y);
        Same(maximum(a, b), Math.Max);
        Same(where(a > b, a, b * 2), (x, y) => x > y ? x : y * 2);
    });

    [Fact]
    public void TheGradientIsSummedOverWhatWasRepeated() => Laws.Hold(Pairs, pair =>
    {
        using var scope = NewDisposeScope();
        var (a, b) = (pair.A.ToTensor().requires_grad_(), pair.B.ToTensor().requires_grad_());
        (a * b).sum().backward();
        var gradient = new double[pair.A.Values.Length];
        foreach (var place in Dense.Places(Broadcast(pair.A.Shape, pair.B.Shape)!))
        {
            gradient[Dense.Flat(pair.A.Shape, Source(pair.A, place))] += Read(pair.B, place);
        }
        new Dense(pair.A.Shape, gradient).AssertIs(a.grad!);
    });

    [Fact]
    public void ShapesThatDoNotFitAreRefused() => Laws.Hold(
        from a in Some.Shape(3) from b in Some.Shape(3) select (a, b),
        pair =>
        {
            using var scope = NewDisposeScope();
            var (a, b) = (zeros(pair.a), zeros(pair.b));
            if (Broadcast(pair.a, pair.b) is { } shape)
            {
                Assert.Equal(shape, (a + b).shape);
            }
            else
            {
                Assert.Contains("must match the size of tensor b", Assert.Throws<TorchException>(() => a + b).Message, StringComparison.Ordinal);
            }
        });

    [Fact]
    public void InPlaceTheResultMustHaveTheFirstShape() => Laws.Hold(Pairs, pair =>
    {
        using var scope = NewDisposeScope();
        var (a, b) = (pair.A.ToTensor(), pair.B.ToTensor());
        if (Broadcast(pair.A.Shape, pair.B.Shape)!.SequenceEqual(pair.A.Shape))
        {
            Dense.Make(pair.A.Shape, place => pair.A.At(place) + Read(pair.B, place)).AssertIs(a.add_(b));
        }
        else
        {
            Assert.Throws<TorchException>(() => a.add_(b));
            pair.A.AssertIs(a);
        }
    });

    [Fact]
    public void ExpandingRepeatsWithoutCopying() => Laws.Hold(
        from whole in Some.Shape() from a in Some.Narrower(whole).SelectMany(Some.Array) select (whole, a),
        pair =>
        {
            using var scope = NewDisposeScope();
            var a = pair.a.ToTensor();
            var wide = Dense.Make(pair.whole, place => Read(pair.a, place));
            wide.AssertIs(a.expand(pair.whole));
            wide.AssertIs(a.broadcast_to(pair.whole));
            wide.AssertIs(broadcast_tensors(a, zeros(pair.whole, float64))[0]);
            Assert.True(Dense.Size(pair.whole) == 0 || TensorData.Pointer(a) == TensorData.Pointer(a.expand(pair.whole)));
        });

    /// <summary>The shape of both together; null if they do not fit.</summary>
    private static long[]? Broadcast(long[] a, long[] b)
    {
        var shape = new long[Math.Max(a.Length, b.Length)];
        for (var d = 1; d <= shape.Length; d++)
        {
            var (x, y) = (d <= a.Length ? a[^d] : 1, d <= b.Length ? b[^d] : 1);
            if (x != y && x != 1 && y != 1)
            {
                return null;
            }
            shape[^d] = x == 1 ? y : x;
        }
        return shape;
    }

    private static long[] Source(Dense array, long[] place) => [.. array.Shape.Select((size, d) => size == 1 ? 0 : place[place.Length - array.Shape.Length + d])];

    private static double Read(Dense array, long[] place) => array.At(Source(array, place));
}
