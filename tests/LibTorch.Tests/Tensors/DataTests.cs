using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Tensors;

/// <summary>Between tensors and .NET memory.</summary>
public class DataTests
{
    [Fact]
    public void ElementsAreReadInRowMajorOrderWhateverTheStrides()
    {
        using var scope = NewDisposeScope();
        var x = arange(6, float32).reshape(2, 3);
        Assert.Equal([0f, 3, 1, 4, 2, 5], x.T.data<float>().ToArray());
        Assert.Equal([0f, 3, 1, 4, 2, 5], x.T.data<float>());
        Assert.Equal(4f, x.data<float>()[1, 1]);
        x.data<float>()[0, 0] = 9;
        Assert.Equal(9f, x[0, 0].item<float>());
    }

    [Fact]
    public void TheTypeMustBeExact()
    {
        using var x = ones(1);
        Assert.Throws<ArgumentException>(() => x.item<double>());
        Assert.Throws<ArgumentException>(() => x.data<int>());
        Assert.Equal(1.0, x.ToDouble());
        Assert.Equal(1, (int)x);
        using var two = ones(2);
        Assert.Throws<ArgumentException>(() => two.item<float>());
    }

    [Fact]
    public void BulkCopiesGoBothWays()
    {
        using var scope = NewDisposeScope();
        var values = Enumerable.Range(0, 12).ToArray();
        var x = TensorData.From<int>(values, 3, 4);
        Assert.Equal(int32, x.dtype);
        var back = new int[12];
        TensorData.CopyTo<int>(x.T, back);
        Assert.Equal([0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11], back);
        TensorData.CopyFrom<int>(x.T, values);
        Assert.Equal([0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11], x.data<int>().ToArray());
        Assert.Throws<ArgumentException>(() => TensorData.CopyTo<int>(x, new int[11]));
        Assert.Throws<ArgumentException>(() => TensorData.CopyTo<long>(x, new long[12]));
    }

    [Fact]
    public void StreamsCarryTheBytes()
    {
        using var scope = NewDisposeScope();
        var x = randn(700, 600);
        using var stream = new MemoryStream();
        TensorData.WriteTo(x.T, stream);
        Assert.Equal(700 * 600 * 4, stream.Length);
        stream.Position = 0;
        var y = empty(600, 700);
        y.ReadBytesFromStream(stream);
        Assert.True(y.Equals(x.T));
        stream.Position = 4;
        Assert.Throws<EndOfStreamException>(() => TensorData.ReadFrom(y, stream));
    }

    [Fact]
    public void TheMemoryOfAContiguousTensorCanBeWritten()
    {
        using var x = zeros(2, uint8);
        x.bytes[1] = 200;
        Assert.Equal([(byte)0, (byte)200], x.data<byte>().ToArray());
        using var strided = zeros(2, 2).T;
        Assert.Throws<InvalidOperationException>(() => { _ = strided.bytes[0]; });
    }

    [Fact]
    public void ConversionRoundsAndKeepsWhereNothingChanges()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { 1.7f, -2.2f });
        Assert.Equal([1L, -2], x.to(int64).data<long>().ToArray());
        Assert.Equal(TensorData.Pointer(x), TensorData.Pointer(x.to(float32)));
        Assert.NotEqual(TensorData.Pointer(x), TensorData.Pointer(x.to(float32, copy: true)));
        Assert.Equal("[2], type = Float32, device = cpu", x.ToString());
    }
}
