using LibTorch.Native;

namespace TorchSharp;

/// <summary>A number or boolean as an operator's argument, converted from any .NET number.</summary>
public sealed class Scalar : IDisposable
{
    private Scalar(torch.ScalarType type, ValueTag tag, long bits)
    {
        Type = type;
        Tag = tag;
        Bits = bits;
    }

    public torch.ScalarType Type { get; }

    internal ValueTag Tag { get; }

    internal long Bits { get; }

    public static implicit operator Scalar(byte value) => new(torch.ScalarType.Byte, ValueTag.Int, value);

    public static implicit operator Scalar(sbyte value) => new(torch.ScalarType.Int8, ValueTag.Int, value);

    public static implicit operator Scalar(short value) => new(torch.ScalarType.Int16, ValueTag.Int, value);

    public static implicit operator Scalar(int value) => new(torch.ScalarType.Int32, ValueTag.Int, value);

    public static implicit operator Scalar(long value) => new(torch.ScalarType.Int64, ValueTag.Int, value);

    public static implicit operator Scalar(Half value) => new(torch.ScalarType.Float16, ValueTag.Float, BitConverter.DoubleToInt64Bits((double)value));

    public static implicit operator Scalar(float value) => new(torch.ScalarType.Float32, ValueTag.Float, BitConverter.DoubleToInt64Bits(value));

    public static implicit operator Scalar(double value) => new(torch.ScalarType.Float64, ValueTag.Float, BitConverter.DoubleToInt64Bits(value));

    public static implicit operator Scalar(bool value) => new(torch.ScalarType.Bool, ValueTag.Bool, value ? 1 : 0);

    /// <summary>Nothing native is held: here so that code written for TorchSharp compiles.</summary>
    public void Dispose()
    {
    }

    internal double AsDouble() => Tag == ValueTag.Float ? BitConverter.Int64BitsToDouble(Bits) : Bits;

    internal long AsInt64() => Tag == ValueTag.Float ? checked((long)BitConverter.Int64BitsToDouble(Bits)) : Bits;

    internal static Scalar From(in Value value, torch.ScalarType type) => new(type, value.Tag, value.Bits);
}
