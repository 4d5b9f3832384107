using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Tensors;

/// <summary>Element types, shapes and values of new tensors follow TorchSharp 0.106.0.</summary>
public class CreationTests
{
    [Fact]
    public void NumbersKeepTheirType()
    {
        using var scope = NewDisposeScope();
        Assert.Equal(ScalarType.Int32, tensor(1).dtype);
        Assert.Equal(ScalarType.Int64, tensor(1L).dtype);
        Assert.Equal(ScalarType.Float32, tensor(1f).dtype);
        Assert.Equal(ScalarType.Float64, tensor(1.5).dtype);
        Assert.Equal(ScalarType.Bool, tensor(true).dtype);
        Assert.Equal([], tensor(1.5).shape);
        Assert.Equal(1.5, tensor(1.5).item<double>());
    }

    [Fact]
    public void ArraysOfAnyRankAreCopiedRowByRow()
    {
        using var scope = NewDisposeScope();
        var matrix = tensor(new double[,] { { 1, 2, 3 }, { 4, 5, 6 } });
        Assert.Equal([2L, 3], matrix.shape);
        Assert.Equal([1, 2, 3, 4, 5, 6], matrix.data<double>().ToArray());
        Assert.Equal(6, from_array(new long[1, 2, 3]).numel());
        Assert.Equal(ScalarType.Float32, tensor(new double[] { 1 }, ScalarType.Float32).dtype);
        Assert.Equal([2L, 2], tensor(new float[] { 1, 2, 3, 4 }, [2, 2]).shape);
    }

    [Fact]
    public void AnArrayWithoutAnElementTypeIsRefused() =>
        Assert.Contains("an array of 2 objects has no element type", Assert.Throws<ArgumentException>(() => tensor(new object[] { 1.5, 2.5 })).Message, StringComparison.Ordinal);

    [Fact]
    public void ValuesThatDoNotFillTheShapeAreRefused() =>
        Assert.Equal("3 values do not fill the shape [2, 2]", Assert.Throws<ArgumentException>(() => tensor(new float[3], [2, 2])).Message);

    [Fact]
    public void RangesAreIntegersForIntegersAndFloatsOtherwise()
    {
        using var scope = NewDisposeScope();
        Assert.Equal([0L, 1, 2], arange(3).data<long>().ToArray());
        Assert.Equal([1f, 1.5f], arange(1.0, 2.0, 0.5).data<float>().ToArray());
        Assert.Equal([0f, 0.5f, 1f], linspace(0, 1, 3).data<float>().ToArray());
        Assert.Equal([1f, 0, 0, 1], eye(2).data<float>().ToArray());
        Assert.Equal([7L, 7], full(2, 7).data<long>().ToArray());
        Assert.Equal(ScalarType.Float32, full(2, 7.5).dtype);
    }

    [Fact]
    public void LikesTakeShapeAndType()
    {
        using var scope = NewDisposeScope();
        var x = ones(2, 3, float64);
        Assert.Equal(float64, zeros_like(x).dtype);
        Assert.Equal([2L, 3], randn_like(x).shape);
        Assert.Equal(int32, full_like(x, 4, int32).dtype);
        Assert.True(ones(2, requires_grad: true).requires_grad);
    }

    [Fact]
    public void TheSameSeedGivesTheSameNumbers()
    {
        using var scope = NewDisposeScope();
        Tensor[] Draw()
        {
            manual_seed(42);
            return [rand(5), randn(5), randperm(10), randint(0, 100, [5]), nn.functional.dropout(ones(50)), zeros(5).normal_(), rand(5).bernoulli()];
        }
        var first = Draw();
        var second = Draw();
        Assert.All(first.Zip(second), pair => Assert.True(pair.First.Equals(pair.Second)));
        Assert.False(rand(5).Equals(first[0]));
        Assert.Equal(42, initial_seed());
    }

    [Fact]
    public void AGeneratorIsAStreamOfItsOwn()
    {
        using var scope = NewDisposeScope();
        using var one = new Generator(7);
        using var two = new Generator(7);
        var first = randperm(100, generator: one);
        _ = rand(10);
        Assert.True(first.Equals(randperm(100, generator: two)));
        Assert.False(first.Equals(randperm(100, generator: one)));
        one.manual_seed(7);
        Assert.True(first.Equals(randperm(100, generator: one)));
        var state = one.get_state();
        var next = randn(3, generator: one);
        one.set_state(state);
        Assert.True(next.Equals(randn(3, generator: one)));
    }

    [Fact]
    public void ASeedGivesTheNumbersOfPyTorch()
    {
        // torch.manual_seed(0); torch.rand(3); torch.randperm(5)
        using var scope = NewDisposeScope();
        manual_seed(0);
        var drawn = rand(3).data<float>().ToArray();
        Assert.Equal([0.4962566f, 0.7682218f, 0.08847743f], drawn.Select(v => v), (a, b) => MathF.Abs(a - b) < 1e-6f);
    }
}
