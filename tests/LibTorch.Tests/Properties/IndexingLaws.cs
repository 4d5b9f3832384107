using FsCheck;
using FsCheck.Fluent;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Properties;

/// <summary>Reading, writing and differentiating through an index do what the naive model does.</summary>
public class IndexingLaws
{
    private static readonly Gen<Query> Queries = Some.FullShape().SelectMany(shape => PlacesOf(shape).Select(places => new Query(shape, places)));

    [Fact]
    public void ReadingGivesTheElementsNamed() => Laws.Hold(Queries, query =>
    {
        using var scope = NewDisposeScope();
        var (shape, sources) = NaiveIndex.Read(query.Shape, query.Places);
        new Dense(shape, [.. sources.Select(source => (double)source)]).AssertIs(Dense.Counting(query.Shape).ToTensor()[query.Index]);
    }, 1000);

    [Fact]
    public void WritingANumberWritesThoseAndNoOthers() => Laws.Hold(Queries, query =>
    {
        using var scope = NewDisposeScope();
        var expected = Dense.Counting(query.Shape);
        var x = expected.ToTensor();
        foreach (var source in NaiveIndex.Read(query.Shape, query.Places).Sources)
        {
            expected.Values[source] = -1;
        }
        x[query.Index] = -1.0;
        expected.AssertIs(x);
    }, 1000);

    [Fact]
    public void WritingATensorWritesEachElementToItsPlace() => Laws.Hold(
        Queries.SelectMany(query => Some.Narrower(NaiveIndex.Read(query.Shape, query.Places).Shape).Select(narrow => (query, narrow))),
        pair =>
        {
            using var scope = NewDisposeScope();
            var (shape, sources) = NaiveIndex.Read(pair.query.Shape, pair.query.Places);
            if (sources.Distinct().Count() < sources.Length)
            {
                return;  // which of two values stays is not said
            }
            var expected = Dense.Counting(pair.query.Shape);
            var x = expected.ToTensor();
            var values = Dense.Counting(pair.narrow).ToTensor() + 1000;
            foreach (var (source, value) in sources.Zip(Dense.Of(values.expand(shape).contiguous()).Values))
            {
                expected.Values[source] = value;
            }
            x[pair.query.Index] = values;
            expected.AssertIs(x);
        });

    [Fact]
    public void TheGradientCountsHowOftenAnElementWasRead() => Laws.Hold(Queries, query =>
    {
        using var scope = NewDisposeScope();
        var x = Dense.Counting(query.Shape).ToTensor().requires_grad_();
        var counts = new double[x.numel()];
        foreach (var source in NaiveIndex.Read(query.Shape, query.Places).Sources)
        {
            counts[source]++;
        }
        x[query.Index].sum().backward();
        new Dense(query.Shape, counts).AssertIs(x.grad!);
    });

    [Fact]
    public void APositionOutsideIsRefusedAndNothingChanges() => Laws.Hold(
        from shape in Some.FullShape()
        from dimension in Gen.Choose(0, shape.Length - 1)
        from beyond in Gen.Choose(0, 3)
        from below in Gen.Elements(true, false)
        select (shape, dimension, position: below ? -shape[dimension] - 1 - beyond : shape[dimension] + beyond),
        query =>
        {
            using var scope = NewDisposeScope();
            var x = Dense.Counting(query.shape).ToTensor();
            foreach (var index in new[] { TensorIndex.Single(query.position), TensorIndex.Tensor(tensor(new[] { query.position })) })
            {
                TensorIndex[] places = [.. Enumerable.Repeat(TensorIndex.Colon, query.dimension), index];
                Assert.Throws<TorchException>(() => x[places]);
                Assert.Throws<TorchException>(() => x[places] = -1.0);
            }
            Dense.Counting(query.shape).AssertIs(x);
        });

    private static Gen<Place[]> PlacesOf(long[] shape) =>
        from masked in Gen.Choose(0, 3)
        from picks in Gen.Choose(1, 3)
        from places in Gen.CollectToArray(shape.Select(size => PlaceOf(size, picks, masked > 0)))
        from taken in Gen.Choose(0, shape.Length)
        from mask in Gen.Elements(true, false).ArrayOf((int)Dense.Size(shape[..taken]))
        from extra in Gen.Choose(0, 3)
        from at in Gen.Choose(0, shape.Length)
        let chosen = masked == 0 && taken > 0 ? [new Place.Mask(shape[..taken], mask), .. places[taken..]] : places
        let cut = Math.Min(at, chosen.Length)
        select extra switch
        {
            0 => chosen,
            1 => [.. chosen[..cut], new Place.New(), .. chosen[cut..]],
            2 when masked > 0 => [.. chosen[..cut], new Place.Rest(), .. chosen[Math.Min(cut + 1, chosen.Length)..]],
            _ => masked > 0 ? chosen[..cut] : chosen,
        };

    private static Gen<Place> PlaceOf(long size, int picks, bool picking)
    {
        var position = Gen.Choose((int)-size, (int)size - 1).Select(value => (long)value);
        var bound = Gen.Choose((int)-size - 2, (int)size + 2).Select(value => (long?)value).Or(Gen.Constant((long?)null));
        var part = from start in bound from stop in bound from step in Gen.Choose(1, 3) select (Place)new Place.Part(start, stop, step);
        var single = position.Select(value => (Place)new Place.At(value));
        var picked =
            from shape in Gen.Elements<long[]>([picks], [1], [2, picks], [2, 1], [])
            from values in position.ArrayOf((int)Dense.Size(shape))
            select (Place)new Place.Positions(shape, values);
        return picking ? Gen.OneOf(part, single, picked) : Gen.OneOf(part, part, single);
    }

    internal sealed record Query(long[] Shape, Place[] Places)
    {
        public TensorIndex[] Index => Array.ConvertAll(Places, place => place.ToIndex());

        public override string ToString() => $"[{string.Join(", ", Shape)}] at {string.Join("; ", (object[])Places)}";
    }
}
