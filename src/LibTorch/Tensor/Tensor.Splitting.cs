using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Splitting, and writing a part into a copy of the whole.</content>
    public partial class Tensor
    {
        public Tensor channel_shuffle(long groups) => Aten.channel_shuffle.Call(this, groups);

        public Tensor diagonal_scatter(Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) => Aten.diagonal_scatter.Call(this, src, offset, dim1, dim2);

        public Tensor select_scatter(Tensor src, long dim, long index) => Aten.select_scatter.Call(this, src, dim, index);

        public Tensor slice_scatter(Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) =>
            Aten.slice_scatter.Call(this, src, dim, start, end, step);

        public Tensor[] hsplit(long size) => Aten.hsplit_int.CallList(this, size);

        public Tensor[] hsplit(params long[] sizes) => Aten.hsplit_array.CallList(this, sizes);

        public Tensor[] hsplit(Tensor indices) => tensor_split(indices, ndim == 1 ? 0 : 1);

        public Tensor[] vsplit(long size) => Aten.vsplit_int.CallList(this, size);

        public Tensor[] vsplit(params long[] sizes) => Aten.vsplit_array.CallList(this, sizes);

        public Tensor[] vsplit(Tensor indices) => tensor_split(indices, 0);

        public Tensor[] dsplit(long size) => Aten.dsplit_int.CallList(this, size);

        public Tensor[] dsplit(params long[] sizes) => Aten.dsplit_array.CallList(this, sizes);

        public Tensor[] dsplit(Tensor indices) => tensor_split(indices, 2);

        public Tensor[] dsplit((long, long) indices_or_sections) => dsplit([indices_or_sections.Item1, indices_or_sections.Item2]);

        public Tensor[] dsplit((long, long, long) indices_or_sections) =>
            dsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3]);

        public Tensor[] dsplit((long, long, long, long) indices_or_sections) =>
            dsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3, indices_or_sections.Item4]);

        public Tensor[] tensor_split(Tensor indices, long dim = 0) => Aten.tensor_split_tensor_indices_or_sections.CallList(this, indices, dim);

        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0) => split(sizes.ToArray(), dim);

        public Tensor[] split(params long[] sizes) => split(sizes, 0);

        public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false) => expand(sizes.ToArray(), isImplicit);

        public Tensor expand(Size sizes, bool isImplicit = false) => expand(sizes.Shape, isImplicit);

        public Tensor permute(IEnumerable<long> permutation) => Aten.permute.Call(this, permutation.ToArray());

        public Tensor roll((long, long) shifts, (long, long) dims) => roll([shifts.Item1, shifts.Item2], [dims.Item1, dims.Item2]);

        public Tensor roll((long, long, long) shifts, (long, long, long) dims) =>
            roll([shifts.Item1, shifts.Item2, shifts.Item3], [dims.Item1, dims.Item2, dims.Item3]);

        public Tensor roll(long[] shifts) => Aten.roll.Call(this, shifts);

        public Tensor roll(ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) => Aten.roll.Call(this, shifts.ToArray(), dims.ToArray());

        public Tensor take_along_dim(IEnumerable<long> indices, long dim) => take_along_dim(tensor(indices.ToArray()), dim);

        public Tensor take_along_dim(IEnumerable<long> indices) => take_along_dim(tensor(indices.ToArray()));

        public Tensor unflatten(long dim, Size sizes) => unflatten(dim, sizes.Shape);

        public IList<Tensor> nonzero_as_list() => Aten.nonzero_numpy.CallList(this);

        public Tensor msort() => Aten.msort.Call(this);

        public static (Tensor values, Tensor indices) kthvalue(Tensor input, long k, long? dim, bool keepdim = false) =>
            Aten.kthvalue.Call2(input, k, dim ?? -1, keepdim);

        public Tensor set_(Tensor source) => Aten.set__source_Tensor.InPlace(this, source);
    }
}
