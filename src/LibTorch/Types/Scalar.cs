using System.Numerics;
using LibTorch.Native;

namespace TorchSharp;

/// <summary>A number or boolean as an operator's argument, converted from any .NET number.</summary>
public sealed class Scalar : IDisposable
{
    private Scalar(torch.ScalarType type, ValueTag tag, long bits, object? boxed = null)
    {
        Type = type;
        Tag = tag;
        Bits = bits;
        Boxed = boxed;
    }

    public torch.ScalarType Type { get; }

    internal ValueTag Tag { get; }

    internal long Bits { get; }

    /// <summary>The value of a complex scalar, boxed as it goes to the shim.</summary>
    internal object? Boxed { get; }

    public static implicit operator Scalar(byte value) => new(torch.ScalarType.Byte, ValueTag.Int, value);

    public static implicit operator Scalar(sbyte value) => new(torch.ScalarType.Int8, ValueTag.Int, value);

    public static implicit operator Scalar(short value) => new(torch.ScalarType.Int16, ValueTag.Int, value);

    public static implicit operator Scalar(int value) => new(torch.ScalarType.Int32, ValueTag.Int, value);

    public static implicit operator Scalar(long value) => new(torch.ScalarType.Int64, ValueTag.Int, value);

    public static implicit operator Scalar(Half value) => new(torch.ScalarType.Float16, ValueTag.Float, BitConverter.DoubleToInt64Bits((double)value));

    public static implicit operator Scalar(BFloat16 value) => new(torch.ScalarType.BFloat16, ValueTag.Float, BitConverter.DoubleToInt64Bits((double)value));

    public static implicit operator Scalar(float value) => new(torch.ScalarType.Float32, ValueTag.Float, BitConverter.DoubleToInt64Bits(value));

    public static implicit operator Scalar(double value) => new(torch.ScalarType.Float64, ValueTag.Float, BitConverter.DoubleToInt64Bits(value));

    public static implicit operator Scalar(bool value) => new(torch.ScalarType.Bool, ValueTag.Bool, value ? 1 : 0);

    public static implicit operator Scalar((float, float) value) => new(torch.ScalarType.ComplexFloat32, ValueTag.Complex, 0, new Complex(value.Item1, value.Item2));

    public static implicit operator Scalar(Complex value) => new(torch.ScalarType.ComplexFloat64, ValueTag.Complex, 0, value);

    /// <summary>Nothing native is held: here so that code written for TorchSharp compiles.</summary>
    public void Dispose()
    {
    }

    internal Complex AsComplex() => Boxed is Complex value ? value : AsDouble();

    internal double AsDouble() => Tag switch
    {
        ValueTag.Float => BitConverter.Int64BitsToDouble(Bits),
        ValueTag.Complex => throw new InvalidCastException("a complex number is no real one; use ToComplexFloat64()"),
        _ => Bits,
    };

    internal long AsInt64() => Tag is ValueTag.Float or ValueTag.Complex ? checked((long)AsDouble()) : Bits;

    internal static Scalar From(in Value value, torch.ScalarType type) => new(type, value.Tag, value.Bits);
}
