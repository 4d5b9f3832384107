using System.Collections;
using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Tensors;

/// <summary>Makes tensors from values: numbers, lists of them, and other tensors.</summary>
public static class TensorFactory
{
    /// <summary>
    /// Makes a tensor from a number or truth value, or lists of them, nested as deep as wanted. As in PyTorch, truth values
    /// give Bool, whole numbers Int64, any other number among them Float32, and .NET arrays of one type (as NumPy's) keep it.
    /// Text that is a number counts as one. A tensor is copied, a list of tensors is stacked along a new first dimension.
    /// </summary>
    /// <param name="values">A number, a tensor, an array of any rank, or lists of equal length.</param>
    /// <param name="shape">The sizes of the dimensions (one may be -1: what is left), or null to take them from the nesting.</param>
    /// <param name="type">The element type, or null to take it from the values.</param>
    /// <returns>A new tensor on the CPU.</returns>
    /// <exception cref="DeepLearnException">
    /// "RaggedTensor": lists of different length; "InvalidValue": no number; "InvalidShape": a shape with other than that many values.
    /// </exception>
    public static Tensor FromValues(object? values, long[]? shape = null, ScalarType? type = null)
    {
        if (values is Tensor one)
            return Shaped(one.detach().cpu().to(type ?? one.dtype, copy: true), shape);
        if (values is IList { Count: > 0 } list and not Array { Rank: > 1 } && list[0] is Tensor)
            return Shaped(Stack(list.Cast<object?>().ToList(), type), shape);
        var numbers = new NestedNumbers(values);
        return Shaped(numbers.ToVector(type), shape ?? numbers.Shape);
    }

    /// <summary>A value as a truth value, long, double or Complex, if it is one, a number of another type, or text that is one.</summary>
    /// <param name="value">Any value.</param>
    /// <returns>The number; null for anything else.</returns>
    public static object? ParseNumber(object? value) => NestedNumbers.Parse(value);

    /// <summary>Puts a new tensor where it shall be, and lets it record what is computed from it if asked.</summary>
    /// <param name="tensor">The tensor, which is disposed where a copy takes its place.</param>
    /// <param name="device">The device.</param>
    /// <param name="requiresGrad">True to record.</param>
    /// <returns>The tensor.</returns>
    /// <exception cref="DeepLearnException">"NoGradient": the tensor does not hold floating point numbers.</exception>
    public static Tensor Place(Tensor tensor, Device device, bool requiresGrad)
    {
        if (requiresGrad && !tensor.is_floating_point() && !tensor.is_complex())
            throw new DeepLearnException("NoGradient", DeepLearnErrorKind.InvalidArgument,
                $"A tensor of {TensorTypes.Name(tensor.dtype)} has no gradient. Give it a floating point type, such as -Dtype float32.", tensor);
        var placed = tensor.to(device);
        if (!ReferenceEquals(placed, tensor))
            tensor.Dispose();
        return placed.requires_grad_(requiresGrad);
    }

    internal static DeepLearnException BadShape(long[] shape, string remedy) => new(
        "InvalidShape", DeepLearnErrorKind.InvalidArgument, $"A tensor cannot have the shape {Shapes.Text(shape)}. {remedy}", shape);

    private static Tensor Shaped(Tensor made, long[]? shape)
    {
        if (shape is null)
            return made;
        using (made)
        {
            var count = made.numel();
            return Holds(shape, count) ? made.reshape(shape) : throw BadShape(shape, $"There are {count} values: give sizes whose product is that.");
        }
    }

    private static Tensor Stack(List<object?> items, ScalarType? type)
    {
        var tensors = items.ConvertAll(item => item as Tensor ?? throw new DeepLearnException("InvalidValue", DeepLearnErrorKind.InvalidData,
            $"The value {(item is null ? "null" : $"'{item}'")} at [{items.IndexOf(item)}] is no tensor, but the first is. Give tensors of one shape, or numbers.", item));
        var odd = tensors.FindIndex(tensor => !tensor.shape.SequenceEqual(tensors[0].shape));
        if (odd >= 0)
            throw new DeepLearnException("RaggedTensor", DeepLearnErrorKind.InvalidData,
                $"The tensors are not of one shape: [{odd}] has {Shapes.Text(tensors[odd].shape)}, where the first has {Shapes.Text(tensors[0].shape)}. Give tensors of one shape.", tensors[odd]);
        using var scope = NewDisposeScope();
        var stacked = stack(tensors.ConvertAll(tensor => tensor.detach().cpu()));
        return stacked.to(type ?? stacked.dtype).MoveToOuterDisposeScope();
    }

    private static bool Holds(long[] shape, long count)
    {
        var open = shape.Count(size => size == -1);
        var known = shape.Where(size => size != -1).Aggregate(1L, (product, size) => product * size);
        return shape.All(size => size >= -1) && (open == 0 ? known == count : open == 1 && known > 0 && count % known == 0);
    }
}
