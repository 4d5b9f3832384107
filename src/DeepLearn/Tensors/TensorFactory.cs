using System.Collections;
using System.Globalization;
using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Tensors;

/// <summary>Makes tensors from nested lists of numbers, or by shape.</summary>
public static class TensorFactory
{
    /// <summary>What can fill a tensor that is made by its shape, beside any number.</summary>
    public static IReadOnlyList<string> Fills { get; } = new[] { "Zeros", "Ones", "Eye", "Uniform", "Normal" };

    /// <summary>
    /// Makes a tensor from a number or truth value, or lists of them, nested as deep as wanted. As in PyTorch, truth values
    /// give Bool, whole numbers Int64, and any other number among them Float32. Text that is a number counts as one.
    /// </summary>
    /// <param name="values">A number, an array of any rank, or lists of equal length.</param>
    /// <param name="shape">The sizes of the dimensions (one may be -1: what is left), or null to take them from the nesting.</param>
    /// <param name="type">The element type, or null to take it from the values.</param>
    /// <returns>A new tensor on the CPU.</returns>
    /// <exception cref="DeepLearnException">
    /// "RaggedTensor": lists of different length; "InvalidValue": no number; "InvalidShape": a shape with other than that many values.
    /// </exception>
    public static Tensor FromValues(object? values, long[]? shape = null, ScalarType? type = null)
    {
        var nesting = ShapeOf(values);
        var flat = new List<object>();
        Collect(values, nesting, 0, [], flat);
        shape ??= nesting;
        if (!Holds(shape, flat.Count))
            throw BadShape(shape, $"There are {flat.Count} values: give sizes whose product is that.");
        using var line = FromFlat(flat);
        var standard = line.dtype == ScalarType.Float64 ? ScalarType.Float32 : line.dtype;
        using var shaped = line.reshape(shape);
        return shaped.to(type ?? standard, copy: true);
    }

    /// <summary>Makes a tensor of a shape.</summary>
    /// <param name="fill">
    /// "Zeros", "Ones", "Eye" (ones on the diagonal of a matrix), "Uniform" (random, from 0 to below 1), "Normal" (random, of
    /// mean 0 and standard deviation 1), or a number as text.
    /// </param>
    /// <param name="shape">The sizes of its dimensions; none for a single number.</param>
    /// <param name="type">The element type, or null for Float32.</param>
    /// <param name="seed">Seeds the random generator first, or null to draw on from where it is.</param>
    /// <returns>A new tensor on the CPU.</returns>
    /// <exception cref="DeepLearnException">"UnknownFill": lists the names; "InvalidShape": a negative size, or Eye of other than 2.</exception>
    public static Tensor Filled(string fill, long[] shape, ScalarType? type = null, long? seed = null)
    {
        if (seed is { } start)
            manual_seed(start);
        if (shape.Any(size => size < 0))
            throw BadShape(shape, "Give sizes of 0 or more.");
        var dtype = type ?? ScalarType.Float32;
        switch (fill.ToUpperInvariant())
        {
            case "ZEROS":
                return zeros(shape, dtype: dtype);
            case "ONES":
                return ones(shape, dtype: dtype);
            case "EYE":
                return shape.Length == 2 ? eye(shape[0], shape[1], dtype: dtype) : throw BadShape(shape, "Give Eye two sizes.");
            case "UNIFORM":
                return rand(shape, dtype: dtype);
            case "NORMAL":
                return randn(shape, dtype: dtype);
            default:
                return double.TryParse(fill, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? full(shape, number, dtype: dtype)
                    : throw Unknown.Name("fill", fill, Fills);
        }
    }

    /// <summary>Puts a new tensor where it shall be, and lets it record what is computed from it if asked.</summary>
    /// <param name="tensor">The tensor, which is disposed where a copy takes its place.</param>
    /// <param name="device">The device.</param>
    /// <param name="requiresGrad">True to record.</param>
    /// <returns>The tensor.</returns>
    /// <exception cref="DeepLearnException">"NoGradient": the tensor does not hold floating point numbers.</exception>
    public static Tensor Place(Tensor tensor, Device device, bool requiresGrad)
    {
        if (requiresGrad && !tensor.is_floating_point())
            throw new DeepLearnException("NoGradient", DeepLearnErrorKind.InvalidArgument,
                $"A tensor of {TensorTypes.Name(tensor.dtype)} has no gradient. Give it a floating point type, such as float32.", tensor);
        var placed = tensor.to(device);
        if (!ReferenceEquals(placed, tensor))
            tensor.Dispose();
        return placed.requires_grad_(requiresGrad);
    }

    private static bool Holds(long[] shape, long count)
    {
        var open = shape.Count(size => size == -1);
        var known = shape.Where(size => size != -1).Aggregate(1L, (product, size) => product * size);
        return shape.All(size => size >= -1) && (open == 0 ? known == count : open == 1 && known > 0 && count % known == 0);
    }

    private static DeepLearnException BadShape(long[] shape, string remedy) => new(
        "InvalidShape", DeepLearnErrorKind.InvalidArgument, $"A tensor cannot have the shape {Shapes.Text(shape)}. {remedy}", shape);

    private static long[] ShapeOf(object? values)
    {
        if (values is Array { Rank: > 1 } array)
            return [.. Enumerable.Range(0, array.Rank).Select(array.GetLongLength)];
        var shape = new List<long>();
        var first = values;
        while (first is IEnumerable list and not string)
        {
            var count = 0L;
            object? head = null;
            foreach (var item in list)
            {
                if (count++ == 0)
                    head = item;
            }
            shape.Add(count);
            first = head;
        }
        return [.. shape];
    }

    private static void Collect(object? value, long[] shape, int depth, List<int> path, List<object> flat)
    {
        if (value is Array { Rank: > 1 } array)
        {
            flat.AddRange(array.Cast<object>().Select(item => Number(item, path)));
            return;
        }
        if (value is string || value is not IEnumerable list)
        {
            flat.Add(depth == shape.Length ? Number(value, path) : throw Ragged(path, "a single value", shape, depth));
            return;
        }
        var items = list.Cast<object?>().ToList();
        if (depth == shape.Length || items.Count != shape[depth])
            throw Ragged(path, $"{items.Count} values", shape, depth);
        for (var i = 0; i < items.Count; i++)
        {
            path.Add(i);
            Collect(items[i], shape, depth + 1, path, flat);
            path.RemoveAt(path.Count - 1);
        }
    }

    private static object Number(object? value, List<int> path) => value switch
    {
        bool or sbyte or byte or short or ushort or int or uint or long or float or double or Half or decimal => value,
        // A shell passes a bare -3.4 as text, and so are all values of a CSV file.
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        ulong big when big <= long.MaxValue => value,
        System.Numerics.BigInteger big when big >= long.MinValue && big <= long.MaxValue => (long)big,
        _ => throw new DeepLearnException("InvalidValue", DeepLearnErrorKind.InvalidData,
            $"The value {(value is null ? "null" : $"'{value}'")} at {Position(path)} is no number that a tensor can hold. "
            + "Give numbers or truth values.", value),
    };

    private static Tensor FromFlat(List<object> values)
    {
        if (values.Count > 0 && values.TrueForAll(value => value is bool))
            return tensor(values.ConvertAll(value => (bool)value).ToArray());
        if (values.Count > 0 && values.TrueForAll(value => value is not (float or double or Half or decimal)))
            return tensor(values.ConvertAll(value => Convert.ToInt64(value, CultureInfo.InvariantCulture)).ToArray());
        var numbers = values.ConvertAll(value => value is Half half ? (double)half : Convert.ToDouble(value, CultureInfo.InvariantCulture));
        // In double, so that nothing is lost where the caller wants Float64.
        return tensor(numbers.ToArray(), dtype: ScalarType.Float64);
    }

    private static DeepLearnException Ragged(List<int> path, string got, long[] shape, int depth) => new(
        "RaggedTensor", DeepLearnErrorKind.InvalidData,
        $"The lists are not of equal length: {Position(path)} has {got}, where the first has "
        + (depth < shape.Length ? $"{shape[depth]} values" : "a single value") + ". Give lists of one length in each dimension.");

    private static string Position(List<int> path) =>
        path.Count == 0 ? "the top" : $"[{string.Join("][", path)}]";
}
