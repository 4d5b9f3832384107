using System.Runtime.InteropServices;
using LibTorch.Native;
using static TorchSharp.torch.Tensor;

namespace TorchSharp;

/// <content>Ranges, matrices and tensors from arrays.</content>
public static partial class torch
{
    /// <summary>The numbers from start to before stop. Int64 if all three are integers, else Float32.</summary>
    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Aten.arange_start_step.Call(start, stop, step, dtype, Arg.None, device), requires_grad);

    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(start, stop, 1, dtype, device, requires_grad);

    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(0, stop, 1, dtype, device, requires_grad);

    /// <summary>So many numbers at equal distances, both ends included.</summary>
    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Aten.linspace.Call(start, end, steps, dtype, Arg.None, device), requires_grad);

    public static Tensor logspace(double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Aten.logspace.Call(start, end, steps, @base, dtype, Arg.None, device), requires_grad);

    /// <summary>Ones on the diagonal, zeros elsewhere.</summary>
    public static Tensor eye(long rows, long columns = -1L, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Finish(Aten.eye_m.Call(rows, columns == -1 ? rows : columns, dtype, Arg.None, device), requires_grad, names);

    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        input.zeros_like(dtype, device, requires_grad).Named(names);

    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        input.ones_like(dtype, device, requires_grad).Named(names);

    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        input.full_like(value, dtype, device, requires_grad).Named(names);

    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        input.empty_like(dtype, device, requires_grad).Named(names);

    /// <summary>A copy of an array of any rank.</summary>
    public static Tensor from_array(Array rawArray, Device? device = null) => from_array(rawArray, null, device);

    public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false, string[]? names = null)
    {
        var shape = new long[rawArray.Rank];
        for (var d = 0; d < shape.Length; d++)
        {
            shape[d] = rawArray.GetLongLength(d);
        }
        var made = empty(shape, ScalarTypeOf(rawArray.GetType().GetElementType()!));
        unsafe
        {
            var length = made.NumberOfElements * made.ElementSize;
            fixed (byte* source = &MemoryMarshal.GetArrayDataReference(rawArray))
            {
                Buffer.MemoryCopy(source, made.Info().Data, length, length);
            }
        }
        return Place(made, dtype, device, requires_grad, names);
    }

    /// <summary>A copy of the bytes of an array, read as elements of a type from a byte offset on; count -1 takes all that is there.</summary>
    public static unsafe Tensor frombuffer(Array rawArray, ScalarType dtype, long count = -1, long offset = 0, bool requires_grad = false)
    {
        var elementSize = dtype.ElementSize();
        var bytes = Buffer.ByteLength(rawArray);
        var available = offset < 0 ? -1 : (bytes - offset) / elementSize;
        if (available < Math.Max(count, 0) || available < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, $"an array of {bytes} bytes does not hold so many elements of {dtype} from byte {offset} on");
        }
        var made = empty([count < 0 ? available : count], dtype);
        fixed (byte* source = &MemoryMarshal.GetArrayDataReference(rawArray))
        {
            Buffer.MemoryCopy(source + offset, made.Info().Data, made.NumberOfElements * elementSize, made.NumberOfElements * elementSize);
        }
        return Finish(made, requires_grad);
    }

    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) => from_array(data, dtype, device);

    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null) =>
        Aten.to_dtype_layout.Call(data, dtype, Arg.None, device);

    public static Tensor tril_indices(long row, long col, long offset = 0L, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        Aten.tril_indices.Call(row, col, offset, dtype, Arg.None, device);

    public static Tensor triu_indices(long row, long col, long offset = 0L, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        Aten.triu_indices.Call(row, col, offset, dtype, Arg.None, device);

    private static Tensor Create<T>(ReadOnlySpan<T> values, long[] shape, ScalarType? dtype, Device? device, bool requires_grad, string[]? names = null)
        where T : unmanaged
    {
        var expected = shape.Aggregate(1L, (product, size) => product * size);
        if (expected != values.Length)
        {
            throw new ArgumentException($"{values.Length} values do not fill the shape [{string.Join(", ", shape)}]");
        }
        return Place(LibTorch.TensorData.From(values, shape), dtype, device, requires_grad, names);
    }

    /// <summary>Brings a new tensor to the wanted element type and device.</summary>
    private static Tensor Place(Tensor made, ScalarType? dtype, Device? device, bool requires_grad, string[]? names = null)
    {
        if ((dtype is null || dtype == made.dtype) && (device is null || device.type == DeviceType.CPU))
        {
            return Finish(made, requires_grad, names);
        }
        using (made)
        {
            return Finish(Aten.to_dtype_layout.Call(made, dtype, Arg.None, device), requires_grad, names);
        }
    }
}
