using System.Globalization;
using DeepLearn.Errors;
using DeepLearn.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tensors;

/// <summary>The arguments that a kind of tensor was asked for with, read by name.</summary>
internal sealed class TensorArguments(TensorKind kind, IReadOnlyDictionary<string, object?> given, ScalarType? type)
{
    /// <summary>The element type that was asked for, if one was.</summary>
    public ScalarType? Type => type;

    /// <summary>The element type, which must be able to hold fractions.</summary>
    public ScalarType RealType => type is null || is_floating_point(type.Value) ? type ?? ScalarType.Float32 : throw new DeepLearnException(
        "InvalidType", DeepLearnErrorKind.InvalidArgument,
        $"{kind.Name} makes fractions, which {TensorTypes.Name(type.Value)} cannot hold. Give a floating point type, such as float32.", type);

    /// <summary>The sizes of the dimensions.</summary>
    public long[] Shape
    {
        get
        {
            var shape = (long[])given["Shape"]!;
            return shape.All(size => size >= 0) ? shape : throw BadShape("Give sizes of 0 or more.");
        }
    }

    /// <summary>A number of any kind.</summary>
    public Scalar Number(string name, long standard = 0) => given.TryGetValue(name, out var value)
        ? Parsed(name, value) switch
        {
            bool truth => (Scalar)truth,
            double real => (Scalar)real,
            System.Numerics.Complex complex => (Scalar)complex,
            var whole => (Scalar)(long)whole,
        }
        : (Scalar)standard;

    /// <summary>A number as a double.</summary>
    public double Real(string name, double standard = 0) =>
        !given.TryGetValue(name, out var value) ? standard
        : Parsed(name, value) is IConvertible number ? number.ToDouble(CultureInfo.InvariantCulture)
        : throw Bad(name, value, "a real number");

    /// <summary>A whole number.</summary>
    public long Whole(string name, long standard = 0) => !given.TryGetValue(name, out var value) ? standard
        : Parsed(name, value) is long whole ? whole
        : throw Bad(name, value, "a whole number");

    /// <summary>An error about the value of an argument.</summary>
    public DeepLearnException Bad(string name, object? value, string wanted) => new(
        "InvalidArgument", DeepLearnErrorKind.InvalidArgument,
        $"{kind.Name} cannot use {(value is null ? "null" : $"'{value}'")} for -{name}: give {wanted}. For example: {kind.Example}", value);

    /// <summary>An error about the shape.</summary>
    public DeepLearnException BadShape(string remedy) => TensorFactory.BadShape((long[])given["Shape"]!, remedy);

    private object Parsed(string name, object? value) => NestedNumbers.Parse(value) ?? throw Bad(name, value, "a number");
}
