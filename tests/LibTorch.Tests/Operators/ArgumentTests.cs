using LibTorch.Native;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Operators;

/// <summary>How arguments reach an operator: coercion to the schema's types, defaults, and what is refused.</summary>
public class ArgumentTests
{
    [Fact]
    public void AnIntegerServesWhereTheSchemaWantsAFloat()
    {
        using var x = ones(3);
        using var result = Aten.dropout.Call(x, 0, true);
        Assert.Equal([1f, 1f, 1f], result.data<float>().ToArray());
    }

    [Fact]
    public void AFloatIsRefusedWhereTheSchemaWantsAnInteger()
    {
        using var x = ones(3);
        var error = Assert.Throws<TorchException>(() => Aten.select_int.Call(x, 0.5, 1));
        Assert.Equal("aten::select(): argument 'dim' must be int, not float", error.Message);
    }

    [Fact]
    public void OneNumberServesForAListOfFixedLength()
    {
        using var x = arange(16, float32).reshape(1, 1, 4, 4);
        using var pooled = Aten.avg_pool2d.Call(x, 2);
        Assert.Equal([1L, 1, 2, 2], pooled.shape);
        Assert.Equal([2.5f, 4.5f, 10.5f, 12.5f], pooled.data<float>().ToArray());
    }

    [Fact]
    public void AMissingArgumentWithoutDefaultIsNamed()
    {
        using var x = ones(3);
        var error = Assert.Throws<TorchException>(() => Aten.select_int.Call(x, 0));
        Assert.Contains("'index'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TooManyArgumentsAreRefused()
    {
        using var x = ones(3);
        var error = Assert.Throws<TorchException>(() => Aten.neg.Call(x, 1));
        Assert.Contains("too many arguments", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ListsLongerThanTheStackBufferArriveWhole()
    {
        var tensors = Enumerable.Range(0, 500).Select(i => tensor((float)i)).ToArray();
        using var stacked = stack(tensors);
        Assert.Equal(Enumerable.Range(0, 500).Select(i => (float)i), stacked.data<float>().ToArray());
        Array.ForEach(tensors, t => t.Dispose());
    }

    [Fact]
    public void AnOptionalTensorMayBeAbsent()
    {
        using var input = ones(2, 3);
        using var weight = ones(4, 3);
        using var result = nn.functional.linear(input, weight);
        Assert.Equal(3f, result[1, 3].item<float>());
    }
}
