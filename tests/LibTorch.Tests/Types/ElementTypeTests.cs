using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Types;

[CollectionDefinition(nameof(ElementTypeTests), DisableParallelization = true)]
[Collection(nameof(ElementTypeTests))]
public class ElementTypeTests
{
    [Fact]
    public void TheDefaultTypeCanBeChanged()
    {
        Assert.Equal(float32, get_default_dtype());
        set_default_dtype(float64);
        try
        {
            using var made = zeros(2);
            Assert.Equal(float64, made.dtype);
            Assert.Equal(finfo(float64).eps, finfo().eps);
        }
        finally
        {
            set_default_dtype(float32);
        }
        Assert.Throws<ArgumentException>(() => set_default_dtype(int64));
    }

    [Fact]
    public void BytesAreReadAsElements()
    {
        using var read = frombuffer(new[] { 1, 2, 3, 4 }, int32, 2, 4);
        Assert.Equal([2, 3], read.data<int>().ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => frombuffer(new[] { 1, 2 }, int32, 2, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => frombuffer(new[] { 1, 2 }, int32, -1, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => frombuffer(new[] { 1, 2 }, int32, 1, -4));
    }

    [Fact]
    public void ElementsAreReadByTheirPlace()
    {
        using var numbers = tensor(new long[,] { { 1, 2 }, { 3, 4 } });
        Assert.Equal(3, numbers.ReadCpuInt64(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => numbers.ReadCpuInt64(4));
        Assert.Throws<ArgumentException>(() => numbers.ReadCpuInt32(0));
        var lists = Assert.IsType<System.Collections.ArrayList>(numbers.tolist());
        Assert.Equal(4, ((Scalar)((System.Collections.ArrayList)lists[1]!)[1]!).ToInt64());
    }

    [Fact]
    public void NamesAreGivenToDimensions()
    {
        using var named = zeros(2, 3, names: ["N", "C"]);
        Assert.True(named.has_names());
        Assert.Equal(["N", "C"], named.names!);
        using var renamed = named.rename(["N", "*"]);
        Assert.Equal(["N", "*"], renamed.names!);
        Assert.False(ones(2).has_names());
        Assert.Throws<TorchException>(() => zeros(2, names: ["N", "C"]));
        Assert.Throws<TorchException>(() => zeros(2, names: ["not a name"]));
    }

    [Fact]
    public void SizesAreCutAndJoined()
    {
        Size size = (2, 3, 4);
        Assert.Equal(new Size([3, 4]), size.Slice(1, 3));
        Assert.Equal(new Size([2, 3]), size.Slice(0, -1));
        Assert.Equal(Size.Empty, size.Slice(2, 1));
        Assert.Equal(new Size([2, 3, 4, 5]), size + new Size(5));
        Assert.Equal(24, size.TotalSize());
        Assert.Equal(16, complex128.ElementSize());
    }
}
