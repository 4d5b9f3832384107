using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Types;

public class HalfPrecisionTests
{
    [Fact]
    public void BFloat16RoundsAsLibtorchDoes()
    {
        var random = new Random(5);
        var numbers = Enumerable.Range(0, 1000).Select(_ => BitConverter.Int32BitsToSingle(random.Next())).Append(float.NaN).Append(float.NegativeInfinity).ToArray();
        using var theirs = tensor(numbers, bfloat16);
        Assert.Equal(theirs.data<BFloat16>().ToArray(), numbers.Select(number => (BFloat16)number));
    }

    [Fact]
    public void ArraysOfBothGoInAndComeOut()
    {
        using var brief = tensor(new[] { (BFloat16)1.5f, (BFloat16)(-2f) });
        using var half = tensor(new[] { (Half)1.5f, (Half)(-2f) });
        Assert.Equal(bfloat16, brief.dtype);
        Assert.Equal(float16, half.dtype);
        Assert.Equal([1.5f, -2f], brief.to(float32).data<float>().ToArray());
        Assert.Equal([(Half)1.5f, (Half)(-2f)], half.data<Half>().ToArray());
        Assert.Equal((BFloat16)(-0.5f), brief.sum().item<BFloat16>());
        Assert.Equal(1.5f, brief.ReadCpuBFloat16(0));
    }

    [Fact]
    public void BFloat16IsANumber()
    {
        var (two, third) = ((BFloat16)2f, BFloat16.One / (BFloat16)3f);
        Assert.Equal(0.333984375f, third.ToSingle());
        Assert.True(third < two && two > BFloat16.One && two >= third && third <= two && third != two);
        Assert.Equal((BFloat16)4f, two + two);
        Assert.Equal((BFloat16)(-2f), -two);
        Assert.Equal((BFloat16)0f, two % two);
        Assert.True(BFloat16.IsNaN(BFloat16.NaN) && BFloat16.IsInfinity(BFloat16.NegativeInfinity) && !BFloat16.IsFinite(BFloat16.PositiveInfinity));
        Assert.False(BFloat16.NaN == new BFloat16(float.NaN));
        Assert.Equal("2.0", two.ToString("0.0", CultureInfo.InvariantCulture));
        Assert.Equal(1, two.CompareTo(third));
        Assert.Throws<ArgumentException>(() => two.CompareTo("2"));
    }

    [Theory]
    [InlineData(ScalarType.Float16, 65504.0, 6.103515625e-05, 0.0009765625)]
    [InlineData(ScalarType.BFloat16, 3.3895313892515355e+38, 1.1754943508222875e-38, 0.0078125)]
    [InlineData(ScalarType.Float32, 3.4028234663852886e+38, 1.1754943508222875e-38, 1.1920928955078125e-07)]
    [InlineData(ScalarType.Float64, double.MaxValue, 2.2250738585072014e-308, 2.220446049250313e-16)]
    public void LimitsAreThoseOfTheType(ScalarType type, double max, double tiny, double eps)
    {
        var info = finfo(type);
        Assert.Equal((max, -max, tiny, eps), (info.max, info.min, info.tiny, info.eps));
        Assert.Throws<ArgumentException>(() => finfo(ScalarType.Int32));
    }
}
