using LibTorch.Native;

namespace TorchSharp;

/// <content>Joining tensors, and splitting them by tuples.</content>
public static partial class torch
{
    public static Tensor concat(Tensor[] tensors, long dim = 0) => cat(tensors, dim);

    public static Tensor concat(ReadOnlySpan<Tensor> tensors, long dim = 0) => cat(tensors, dim);

    public static Tensor concatenate(IList<Tensor> tensors, long axis = 0) => cat(tensors, axis);

    public static Tensor concatenate(Tensor[] tensors, long axis = 0) => cat(tensors, axis);

    public static Tensor concatenate(ReadOnlySpan<Tensor> tensors, long axis = 0) => cat(tensors, axis);

    public static Tensor column_stack(IList<Tensor> tensors) => Aten.column_stack.Call(Arg.Tensors([.. tensors]));

    public static Tensor column_stack(params Tensor[] tensors) => Aten.column_stack.Call(Arg.Tensors(tensors));

    public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => Aten.column_stack.Call(Arg.Tensors(tensors.ToArray()));

    public static Tensor row_stack(IList<Tensor> tensors) => Aten.row_stack.Call(Arg.Tensors([.. tensors]));

    public static Tensor row_stack(params Tensor[] tensors) => Aten.row_stack.Call(Arg.Tensors(tensors));

    public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) => Aten.row_stack.Call(Arg.Tensors(tensors.ToArray()));

    public static Tensor hstack(IEnumerable<Tensor> tensors) => Aten.hstack.Call(Arg.Tensors([.. tensors]));

    public static Tensor hstack(ReadOnlySpan<Tensor> tensors) => Aten.hstack.Call(Arg.Tensors(tensors.ToArray()));

    public static Tensor vstack(ReadOnlySpan<Tensor> tensors) => Aten.vstack.Call(Arg.Tensors(tensors.ToArray()));

    public static Tensor dstack(IEnumerable<Tensor> tensors) => Aten.dstack.Call(Arg.Tensors([.. tensors]));

    public static Tensor dstack(ReadOnlySpan<Tensor> tensors) => Aten.dstack.Call(Arg.Tensors(tensors.ToArray()));

    public static Tensor cartesian_prod(IList<Tensor> tensors) => Aten.cartesian_prod.Call(Arg.Tensors([.. tensors]));

    public static Tensor cartesian_prod(ReadOnlySpan<Tensor> tensors) => Aten.cartesian_prod.Call(Arg.Tensors(tensors.ToArray()));

    public static IEnumerable<Tensor> atleast_1d(params Tensor[] input) => Array.ConvertAll(input, t => t.atleast_1d());

    public static IEnumerable<Tensor> atleast_2d(params Tensor[] input) => Array.ConvertAll(input, t => t.atleast_2d());

    public static IEnumerable<Tensor> atleast_3d(params Tensor[] input) => Array.ConvertAll(input, t => t.atleast_3d());

    public static Tensor[] hsplit(Tensor input, (long, long) indices_or_sections) => input.hsplit([indices_or_sections.Item1, indices_or_sections.Item2]);

    public static Tensor[] hsplit(Tensor input, (long, long, long) indices_or_sections) =>
        input.hsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3]);

    public static Tensor[] hsplit(Tensor input, (long, long, long, long) indices_or_sections) =>
        input.hsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3, indices_or_sections.Item4]);

    public static Tensor moveaxis(Tensor input, long source, long destination) => input.movedim([source], [destination]);

    public static Tensor movedim(Tensor input, long source, long destination) => input.movedim([source], [destination]);

    public static Tensor moveaxis(Tensor input, (long, long) source, (long, long) destination) =>
        input.movedim([source.Item1, source.Item2], [destination.Item1, destination.Item2]);

    public static Tensor moveaxis(Tensor input, (long, long, long) source, (long, long, long) destination) =>
        input.movedim([source.Item1, source.Item2, source.Item3], [destination.Item1, destination.Item2, destination.Item3]);

    public static Tensor moveaxis(Tensor input, (long, long, long, long) source, (long, long, long, long) destination) =>
        input.movedim([source.Item1, source.Item2, source.Item3, source.Item4], [destination.Item1, destination.Item2, destination.Item3, destination.Item4]);

    public static Tensor repeat_interleave(Tensor input, Tensor repeats, long? dim = null, long? output_size = null) =>
        input.repeat_interleave(repeats, dim, output_size);

    public static Tensor squeeze_(Tensor input, long? dim = null) => input.squeeze_(dim);

    public static Tensor swapaxes(Tensor input, long axis0, long axis1) => input.swapaxes(axis0, axis1);

    public static Tensor swapdims(Tensor input, long dim0, long dim1) => input.swapdims(dim0, dim1);

    public static Tensor unsqueeze_(Tensor input, long dim) => input.unsqueeze_(dim);

    /// <summary>The shape to which these shapes broadcast.</summary>
    public static Size broadcast_shapes(params long[][] shapes)
    {
        var tensors = Array.ConvertAll(shapes, shape => empty(1).expand(shape));
        var broadcast = broadcast_tensors(tensors);
        var result = broadcast.Count == 0 ? Size.Empty : new Size(broadcast[0].shape);
        foreach (var tensor in tensors.Concat(broadcast))
        {
            tensor.Dispose();
        }
        return result;
    }
}
