namespace TorchSharp;

/// <content>The same functions with plain numbers, between whose conversions a shell could not choose.</content>
public static partial class torch
{
    public static Tensor add(Tensor left, long right) => left.add(right);

    public static Tensor add(Tensor left, double right) => left.add(right);

    public static Tensor sub(Tensor left, long right) => left.sub(right);

    public static Tensor sub(Tensor left, double right) => left.sub(right);

    public static Tensor mul(Tensor left, long right) => left.mul(right);

    public static Tensor mul(Tensor left, double right) => left.mul(right);

    public static Tensor div(Tensor left, long right) => left.div(right);

    public static Tensor div(Tensor left, double right) => left.div(right);

    public static Tensor pow(Tensor left, long exponent) => left.pow(exponent);

    public static Tensor pow(Tensor left, double exponent) => left.pow(exponent);

    public static Tensor remainder(Tensor left, long right) => left.remainder(right);

    public static Tensor remainder(Tensor left, double right) => left.remainder(right);

    public static Tensor fmod(Tensor left, long right) => left.fmod(right);

    public static Tensor fmod(Tensor left, double right) => left.fmod(right);

    public static Tensor arange(long start, long stop) => arange((Scalar)start, (Scalar)stop);

    public static Tensor arange(double start, double stop) => arange((Scalar)start, (Scalar)stop);

    public static Tensor arange(long start, long stop, long step) => arange((Scalar)start, (Scalar)stop, (Scalar)step);

    public static Tensor arange(long start, long stop, double step) => arange((Scalar)start, (Scalar)stop, (Scalar)step);

    public static Tensor arange(double start, double stop, double step) => arange((Scalar)start, (Scalar)stop, (Scalar)step);

    public static Tensor arange(long stop, ScalarType dtype) => arange((Scalar)stop, dtype);

    public static Tensor arange(double stop, ScalarType dtype) => arange((Scalar)stop, dtype);

    public static Tensor arange(long start, long stop, ScalarType dtype) => arange((Scalar)start, (Scalar)stop, dtype);

    public static Tensor arange(double start, double stop, ScalarType dtype) => arange((Scalar)start, (Scalar)stop, dtype);

    public static Tensor clamp(Tensor input, long min, long max) => input.clamp(min, max);

    public static Tensor clamp(Tensor input, double min, double max) => input.clamp(min, max);

    /// <summary>A shell's list of dimensions has no element type, and would else name an element type.</summary>
    public static Tensor sum(Tensor input, object[] dim, bool keepdim = false) => input.sum(dim, keepdim);

    /// <summary>Parts of one size, the last of what is left; else a shell takes the size for a list of one size.</summary>
    public static Tensor[] split(Tensor tensor, long split_size, long dim = 0) => tensor.split(split_size, (int)dim);

    /// <summary>The same for an array, into which a shell can turn its lists.</summary>
    public static Tensor normal(double mean, double std, long[] size) => normal(mean, std, (ReadOnlySpan<long>)size);

    /// <summary>The same for an array, into which a shell can turn its lists.</summary>
    public static Tensor[] meshgrid(Tensor[] tensors, string indexing = "ij") => meshgrid((IEnumerable<Tensor>)tensors, indexing);
}
