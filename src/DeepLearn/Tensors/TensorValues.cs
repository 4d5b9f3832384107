using System.Numerics;
using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Tensors;

/// <summary>
/// Reads tensors out as .NET values of their own type: float for float32 (and bfloat16), long for int64, bool, ..., Complex for
/// complex types.
/// </summary>
public static class TensorValues
{
    /// <summary>How many numbers of a vector are read at once.</summary>
    private const long Chunk = 65536;

    /// <summary>All values: a number, an array for a vector, arrays in arrays (such as float[][]) for more dimensions.</summary>
    /// <param name="tensor">Any tensor.</param>
    /// <returns>What <see cref="TensorFactory.FromValues"/> makes the same tensor of.</returns>
    public static object Read(Tensor tensor) => ReaderOf(tensor).Read(tensor);

    /// <summary>The values along the first dimension, one after the other: numbers of a vector, else arrays; the number itself of a scalar.</summary>
    /// <param name="tensor">Any tensor.</param>
    /// <returns>The values; only few of them are in memory at a time.</returns>
    public static IEnumerable<object> Stream(Tensor tensor)
    {
        var reader = ReaderOf(tensor);
        if (tensor.dim() == 0)
        {
            yield return reader.Read(tensor);
            yield break;
        }
        var count = tensor.shape[0];
        var step = tensor.dim() == 1 ? Chunk : 1;
        for (var i = 0L; i < count; i += step)
        {
            using var part = step == 1 ? tensor[i] : tensor.narrow(0, i, Math.Min(step, count - i));
            if (step == 1)
            {
                yield return reader.Read(part);
                continue;
            }
            foreach (var value in (Array)reader.Read(part))
                yield return value!;
        }
    }

    /// <summary>The values of a matrix, or of a vector, as rows that have a value for each name.</summary>
    /// <param name="tensor">A matrix of as many columns as names; a vector of so many values, which is one row; or, for one name, any vector.</param>
    /// <param name="names">The names of the columns.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="DeepLearnException">"ColumnCount": the tensor has other than so many columns.</exception>
    public static IEnumerable<Array> Rows(Tensor tensor, IReadOnlyList<string> names)
    {
        var columns = tensor.dim() switch
        {
            2 => tensor.shape[1],
            1 => names.Count == 1 ? 1 : tensor.shape[0],
            _ => -1,
        };
        if (columns != names.Count)
            throw new DeepLearnException("ColumnCount", DeepLearnErrorKind.InvalidArgument,
                $"A tensor of shape {Shapes.Text(tensor.shape)} has no {names.Count} columns for the names {string.Join(", ", names)}. "
                + (columns < 0 ? "Give a matrix, for example with $t.flatten(1)." : $"Give {columns} names."), tensor);
        var table = tensor.dim() == 2 ? tensor : tensor.reshape(-1, names.Count);
        return Stream(table).Cast<Array>();
    }

    private static IReader ReaderOf(Tensor tensor) => tensor.dtype switch
    {
        ScalarType.Bool => new Reader<bool>(),
        ScalarType.Byte => new Reader<byte>(),
        ScalarType.Int8 => new Reader<sbyte>(),
        ScalarType.Int16 => new Reader<short>(),
        ScalarType.Int32 => new Reader<int>(),
        ScalarType.Int64 => new Reader<long>(),
        ScalarType.Float16 => new Reader<Half>(),
        ScalarType.Float64 => new Reader<double>(),
        ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64 => new Reader<Complex>(ScalarType.ComplexFloat64),
        _ => new Reader<float>(ScalarType.Float32),
    };

    private interface IReader
    {
        object Read(Tensor tensor);
    }

    /// <param name="stored">The type that the values are converted to before they are read, if they are not of that type.</param>
    private sealed class Reader<T>(ScalarType? stored = null) : IReader
        where T : unmanaged
    {
        public object Read(Tensor tensor)
        {
            using var scope = NewDisposeScope();
            var local = tensor.detach().cpu();
            var values = local.to(stored ?? local.dtype).contiguous().data<T>().ToArray();
            return tensor.dim() == 0 ? values[0] : Nest(values, tensor.shape);
        }

        private static Array Nest(ReadOnlySpan<T> values, ReadOnlySpan<long> shape)
        {
            if (shape.Length == 1)
                return values.ToArray();
            var element = typeof(T);
            for (var i = 1; i < shape.Length; i++)
                element = element.MakeArrayType();
            var nested = Array.CreateInstance(element, shape[0]);
            var size = shape[0] == 0 ? 0 : values.Length / (int)shape[0];
            for (var i = 0; i < shape[0]; i++)
                nested.SetValue(Nest(values.Slice(i * size, size), shape[1..]), i);
            return nested;
        }
    }
}
