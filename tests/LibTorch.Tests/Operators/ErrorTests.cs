using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Operators;

/// <summary>libtorch's refusals come as exceptions with its own message, on one line, and leave everything usable.</summary>
public class ErrorTests
{
    [Fact]
    public void AWrongShapeSaysWhatLibtorchSays()
    {
        using var a = zeros(2, 3);
        using var b = zeros(4, 5);
        var error = Assert.Throws<TorchException>(() => a.mm(b));
        Assert.Equal("mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)", error.Message);
        Assert.IsAssignableFrom<ExternalException>(error);
    }

    [Fact]
    public void AMissingTensorInAListIsNamed()
    {
        using var a = zeros(2);
        Assert.Equal("aten::cat(): number 1 of 'tensors' is no tensor", Assert.Throws<TorchException>(() => cat([a, null!])).Message);
    }

    [Fact]
    public void ALabelOutOfRangeIsNamed()
    {
        using var scores = zeros(2, 3);
        using var labels = tensor(new long[] { 0, 7 });
        Assert.Equal("Target 7 is out of bounds.", Assert.Throws<TorchException>(() => nn.functional.cross_entropy(scores, labels)).Message);
    }

    [Fact]
    public void AnIndexOutOfRangeIsRefused()
    {
        using var x = zeros(3);
        Assert.Contains("out of range", Assert.Throws<TorchException>(() => x[5]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AfterAnErrorTheNextCallWorks()
    {
        using var a = ones(2, 2);
        using var b = ones(3, 3);
        for (var i = 0; i < 100; i++)
        {
            Assert.Throws<TorchException>(() => a.mm(b));
            using var product = a.mm(a);
            Assert.Equal(2f, product[0, 0].item<float>());
        }
    }

    [Fact]
    public void AnErrorInOneThreadIsNotSeenByAnother()
    {
        Parallel.For(0, 200, i =>
        {
            using var a = zeros(i + 1, 3);
            using var b = zeros(4, 5);
            var error = Assert.Throws<TorchException>(() => a.mm(b));
            Assert.Contains($"({i + 1}x3 and 4x5)", error.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void ADisposedTensorSaysSo()
    {
        var x = ones(2);
        x.Dispose();
        Assert.True(x.IsInvalid);
        Assert.Contains("disposed", Assert.Throws<ObjectDisposedException>(() => x.add(1)).Message, StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => x.shape);
        x.Dispose();
    }

    [Fact]
    public void ABackwardWithoutAGraphIsRefused()
    {
        using var x = ones(1);
        Assert.Contains("does not require grad", Assert.Throws<TorchException>(x.backward).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnImpossibleSizeIsAnErrorNotACrash() =>
        Assert.Throws<TorchException>(() => zeros(new long[] { 1L << 50 }));

    [Theory]
    [InlineData("gpu")]
    [InlineData("cuda:x")]
    [InlineData("cpu:1:2")]
    public void AnUnknownDeviceIsRefused(string name) =>
        Assert.Contains(name, Assert.Throws<ArgumentException>(() => device(name)).Message, StringComparison.Ordinal);
}
