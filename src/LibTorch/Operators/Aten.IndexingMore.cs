namespace LibTorch.Native;

/// <content>Further indexing.</content>
internal static partial class Aten
{
    internal static readonly Op
        index_reduce = new("index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor"),
        searchsorted_Scalar = new("searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor");
}
