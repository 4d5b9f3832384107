namespace LibTorch.Native;

/// <content>Indexing.</content>
internal static partial class Aten
{
    internal static readonly Op
        index_Tensor = new("index.Tensor(Tensor self, Tensor?[] indices) -> Tensor"),
        index_put_ = new("index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)"),
        index_select = new("index_select(Tensor self, int dim, Tensor index) -> Tensor"),
        index_add = new("index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor"),
        index_add_ = new("index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)"),
        index_copy = new("index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor"),
        index_copy_ = new("index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)"),
        index_fill_int_Scalar = new("index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor"),
        index_fill__int_Scalar = new("index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)"),
        gather = new("gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor"),
        scatter_src = new("scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor"),
        scatter__src = new("scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)"),
        scatter_add = new("scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor"),
        scatter_add_ = new("scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)"),
        take = new("take(Tensor self, Tensor index) -> Tensor"),
        take_along_dim = new("take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor"),
        masked_fill_Scalar = new("masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor"),
        masked_fill__Scalar = new("masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)"),
        masked_select = new("masked_select(Tensor self, Tensor mask) -> Tensor"),
        masked_scatter = new("masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor"),
        masked_scatter_ = new("masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)"),
        where_self = new("where.self(Tensor condition, Tensor self, Tensor other) -> Tensor"),
        where = new("where(Tensor condition) -> Tensor[]"),
        nonzero = new("nonzero(Tensor self) -> Tensor"),
        argwhere = new("argwhere(Tensor self) -> Tensor"),
        one_hot = new("one_hot(Tensor self, int num_classes=-1) -> Tensor"),
        index_reduce = new("index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor"),
        searchsorted_Scalar = new("searchsorted.Scalar(Tensor sorted_sequence, Scalar self, *, bool out_int32=False, bool right=False, str? side=None, Tensor? sorter=None) -> Tensor");
}
