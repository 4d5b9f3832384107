using System.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Types;

public class ComplexTests
{
    [Fact]
    public void ArraysGoInAndComeOut()
    {
        Complex[] numbers = [new(1, 2), new(-3, 0.5)];
        using var wide = tensor(numbers);
        using var narrow = tensor(new[] { (1f, 2f), (-3f, 0.5f) });
        Assert.Equal(complex128, wide.dtype);
        Assert.Equal(complex64, narrow.dtype);
        Assert.Equal(numbers, wide.data<Complex>().ToArray());
        Assert.Equal([(1f, 2f), (-3f, 0.5f)], narrow.data<(float, float)>().ToArray());
        Assert.Equal([1d, -3d], wide.real.data<double>().ToArray());
    }

    [Fact]
    public void ScalarsAreArgumentsAndResults()
    {
        using var two = tensor(new Complex(0, 2));
        using var product = two * new Complex(0, 2);
        Assert.Equal(new Complex(-4, 0), product.ToScalar().ToComplexFloat64());
        Assert.Equal(new Complex(-4, 0), product.item<Complex>());
        Assert.Equal((-4f, 0f), product.ToComplexFloat32());
        using var filled = full(2, new Complex(1, -1), complex64);
        Assert.Equal([(1f, -1f), (1f, -1f)], filled.data<(float, float)>().ToArray());
    }

    [Fact]
    public void AComplexNumberIsNoRealOne()
    {
        using var number = tensor(new Complex(1, 2));
        Assert.Throws<InvalidCastException>(() => number.ToDouble());
        Assert.Throws<TorchException>(() => ones(2).add_(number));
        using var flags = number.to(ScalarType.Bool);
        Assert.True(flags.ToBoolean());
    }

    [Fact]
    public void ConjugatedViewsReadAsTheirValues()
    {
        using var number = tensor(new Complex(1, 2));
        using var conjugate = number.conj();
        using var imaginary = conjugate.imag;
        Assert.Equal(new Complex(1, -2), conjugate.item<Complex>());
        Assert.Equal(-2, imaginary.item<double>());
    }

    [Fact]
    public void ASpectrumLeadsBack()
    {
        using var signal = arange(8, float64);
        using var spectrum = fft.rfft(signal);
        using var back = fft.irfft(spectrum, 8);
        Assert.True(back.allclose(signal));
        using var shown = polar(spectrum.abs(), spectrum.angle());
        Assert.True(shown.allclose(spectrum));
    }
}
