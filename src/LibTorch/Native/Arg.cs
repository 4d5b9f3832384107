using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Native;

/// <summary>An argument of an operator: anything that the schemas of libtorch know, by implicit conversion.</summary>
internal readonly struct Arg
{
    public readonly object? Object;
    public readonly long Bits;
    public readonly ValueTag Tag;
    public readonly int Aux;

    private Arg(ValueTag tag, object? value, long bits = 0, int aux = 0)
    {
        Object = value;
        Bits = bits;
        Tag = tag;
        Aux = aux;
    }

    /// <summary>The schema's default.</summary>
    public static Arg Default => new(ValueTag.Default, null);

    public static Arg None => default;

    public static Arg Tensors(IReadOnlyList<Tensor?> tensors) => new(ValueTag.TensorList, tensors);

    public static implicit operator Arg(Tensor? value) => value is null ? default : new(ValueTag.Tensor, value, value.Handle);

    public static implicit operator Arg(Scalar? value) => value is null ? default : new(value.Tag, value.Boxed, value.Bits);

    public static implicit operator Arg(int value) => new(ValueTag.Int, null, value);

    public static implicit operator Arg(long value) => new(ValueTag.Int, null, value);

    public static implicit operator Arg(long? value) => value is { } v ? new(ValueTag.Int, null, v) : default;

    public static implicit operator Arg(double value) => new(ValueTag.Float, null, BitConverter.DoubleToInt64Bits(value));

    public static implicit operator Arg(double? value) => value is { } v ? (Arg)v : default;

    public static implicit operator Arg(bool value) => new(ValueTag.Bool, null, value ? 1 : 0);

    public static implicit operator Arg(bool? value) => value is { } v ? (Arg)v : default;

    public static implicit operator Arg(ScalarType value) => new(ValueTag.Int, null, (long)value);

    public static implicit operator Arg(ScalarType? value) => value is { } v ? (Arg)v : default;

    public static implicit operator Arg(long[]? value) => value is null ? default : new(ValueTag.IntList, value, 0, value.Length);

    public static implicit operator Arg(double[]? value) => value is null ? default : new(ValueTag.FloatList, value, 0, value.Length);

    public static implicit operator Arg(bool[]? value) => value is null ? default : new(ValueTag.BoolList, value, 0, value.Length);

    public static implicit operator Arg(string? value) => value is null ? default : new(ValueTag.String, value);

    public static implicit operator Arg(Device? value) => value is null ? default : new(ValueTag.Device, null, (long)value.type, value.index);

    public static implicit operator Arg(Generator? value) => value is null ? default : new(ValueTag.Generator, value, value.Handle);
}
