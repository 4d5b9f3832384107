using FsCheck;
using FsCheck.Fluent;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Properties;

/// <summary>What reshaping, transposing, joining and splitting keep.</summary>
public class ShapeLaws
{
    [Fact]
    public void ReshapingKeepsTheOrder() => Laws.Hold(
        from array in Some.FullArray() from other in Gen.Shuffle(array.Shape) from unknown in Gen.Choose(0, array.Shape.Length - 1) select (array, other, unknown),
        pair =>
        {
            using var scope = NewDisposeScope();
            var x = pair.array.ToTensor();
            var expected = pair.array with { Shape = pair.other };
            var inferred = pair.other.Select((size, d) => d == pair.unknown ? -1 : size).ToArray();
            expected.AssertIs(x.reshape(pair.other));
            expected.AssertIs(x.view(pair.other));
            expected.AssertIs(x.reshape(inferred));
            expected.AssertIs(x.flatten().view(inferred));
            pair.array.AssertIs(x.reshape(pair.other).reshape(pair.array.Shape));
            Assert.Throws<TorchException>(() => x.reshape([.. pair.other, 2]));
        });

    [Fact]
    public void TransposingExchangesPlaces() => Laws.Hold(
        from array in Some.FullArray() from a in Some.Dimension(array) from b in Some.Dimension(array) select (array, a, b),
        pair =>
        {
            using var scope = NewDisposeScope();
            var x = pair.array.ToTensor();
            var rank = pair.array.Shape.Length;
            var (a, b) = ((pair.a + rank) % rank, (pair.b + rank) % rank);
            long[] Exchanged(long[] place)
            {
                var copy = (long[])place.Clone();
                (copy[a], copy[b]) = (copy[b], copy[a]);
                return copy;
            }
            var turned = x.transpose(pair.a, pair.b);
            Dense.Make(Exchanged(pair.array.Shape), place => pair.array.At(Exchanged(place))).AssertIs(turned);
            pair.array.AssertIs(turned.transpose(pair.a, pair.b));
            pair.array.AssertIs(turned.contiguous().transpose(pair.b, pair.a));
        });

    [Fact]
    public void APermutationAndItsInverseCancel() => Laws.Hold(
        from array in Some.Array() from order in Gen.Shuffle(Enumerable.Range(0, array.Shape.Length).Select(d => (long)d).ToArray()) select (array, order),
        pair =>
        {
            using var scope = NewDisposeScope();
            var permuted = pair.array.ToTensor().permute(pair.order);
            Assert.Equal(pair.order.Select(d => pair.array.Shape[d]), permuted.shape);
            var inverse = pair.order.Select((d, at) => (d, (long)at)).OrderBy(p => p.d).Select(p => p.Item2).ToArray();
            pair.array.AssertIs(permuted.permute(inverse));
            pair.array.AssertIs(pair.array.ToTensor().movedim(pair.order, [.. Enumerable.Range(0, pair.order.Length).Select(d => (long)d)]).permute(inverse));
        });

    [Fact]
    public void WhatIsSplitCanBeJoined() => Laws.Hold(
        from array in Some.FullArray() from dimension in Some.Dimension(array) from size in Gen.Choose(1, 5) select (array, dimension, size),
        pair =>
        {
            using var scope = NewDisposeScope();
            var x = pair.array.ToTensor();
            var length = pair.array.Shape[(pair.dimension + pair.array.Shape.Length) % pair.array.Shape.Length];
            Assert.Equal((length + pair.size - 1) / pair.size, x.split(pair.size, pair.dimension).Length);
            pair.array.AssertIs(cat(x.split(pair.size, pair.dimension), pair.dimension));
            pair.array.AssertIs(cat(x.chunk(pair.size, pair.dimension), pair.dimension));
            pair.array.AssertIs(cat(x.tensor_split(pair.size, pair.dimension), pair.dimension));
            pair.array.AssertIs(stack(x.unbind(pair.dimension), pair.dimension));
            pair.array.AssertIs(cat(x.split([1, length - 1], pair.dimension), pair.dimension));
        });

    [Fact]
    public void JoiningPutsOneAfterTheOther() => Laws.Hold(
        from shape in Some.FullShape()
        from dimension in Gen.Choose(0, shape.Length - 1)
        from more in Gen.Choose(0, 3)
        from a in Some.Array(shape)
        from b in Some.Array([.. shape.Select((size, d) => d == dimension ? more : size)])
        select (a, b, dimension),
        pair =>
        {
            using var scope = NewDisposeScope();
            var (a, b, d) = (pair.a, pair.b, pair.dimension);
            var shape = a.Shape.Select((size, i) => i == d ? size + b.Shape[i] : size).ToArray();
            Dense.Make(shape, place => place[d] < a.Shape[d] ? a.At(place) : b.At([.. place.Select((p, i) => i == d ? p - a.Shape[d] : p)]))
                .AssertIs(cat([a.ToTensor(), b.ToTensor()], d));
        });

    [Fact]
    public void DimensionsOfSizeOneComeAndGo() => Laws.Hold(
        from array in Some.Array() from at in Gen.Choose(-array.Shape.Length - 1, array.Shape.Length) select (array, at),
        pair =>
        {
            using var scope = NewDisposeScope();
            var x = pair.array.ToTensor();
            var wider = x.unsqueeze(pair.at);
            Assert.Equal(pair.array.Shape.Length + 1, wider.ndim);
            Assert.Equal(1, wider.shape[(pair.at + wider.ndim) % wider.ndim]);
            pair.array.AssertIs(wider.squeeze(pair.at));
            Assert.Equal(pair.array.Shape.Where(size => size != 1), x.squeeze().shape);
        });

    [Fact]
    public void FlippingAndRollingMoveElements() => Laws.Hold(
        from array in Some.FullArray() from dimension in Some.Dimension(array) from a in Gen.Choose(-5, 5) from b in Gen.Choose(-5, 5) select (array, dimension, a, b),
        pair =>
        {
            using var scope = NewDisposeScope();
            var x = pair.array.ToTensor();
            var rank = pair.array.Shape.Length;
            var d = (pair.dimension + rank) % rank;
            var size = pair.array.Shape[d];
            Dense Moved(Func<long, long> source) => Dense.Make(pair.array.Shape, place => pair.array.At([.. place.Select((p, i) => i == d ? source(p) : p)]));
            Moved(p => size - 1 - p).AssertIs(x.flip(pair.dimension));
            Moved(p => (((p - pair.a) % size) + size) % size).AssertIs(x.roll(pair.a, pair.dimension));
            pair.array.AssertIs(x.roll(pair.a, pair.dimension).roll(-pair.a, pair.dimension));
            pair.array.AssertIs(x.roll(pair.b, pair.dimension).flip(pair.dimension).roll(pair.b, pair.dimension).flip(pair.dimension));
        });

    [Fact]
    public void AViewSharesItsElements() => Laws.Hold(
        from array in Some.FullArray() from dimension in Some.Dimension(array) select (array, dimension),
        pair =>
        {
            using var scope = NewDisposeScope();
            var x = pair.array.ToTensor();
            foreach (var view in new[] { x.transpose(0, pair.dimension), x.unsqueeze(0), x.flatten(), x.select(pair.dimension, -1), x.narrow(pair.dimension, 0, 1), x.alias() })
            {
                view.fill_(77);
                Assert.Contains(77.0, Dense.Of(x).Values);
                x.copy_(pair.array.ToTensor());
            }
        });

    [Fact]
    public void RepeatingIsJoiningWithItself() => Laws.Hold(
        from array in Some.FullArray() from times in Gen.Choose(1, 3) select (array, times),
        pair =>
        {
            using var scope = NewDisposeScope();
            var x = pair.array.ToTensor();
            var expected = Dense.Of(cat(Enumerable.Repeat(x, pair.times).ToArray(), 0));
            expected.AssertIs(x.repeat([pair.times, .. Enumerable.Repeat(1L, pair.array.Shape.Length - 1)]));
            Dense.Of(stack(Enumerable.Repeat(x, pair.times).ToArray(), 1).flatten(0, 1)).AssertIs(x.repeat_interleave(pair.times, 0));
        });
}
