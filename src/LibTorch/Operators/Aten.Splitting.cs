namespace LibTorch.Native;

/// <content>Splitting, and writing parts.</content>
internal static partial class Aten
{
    internal static readonly Op
        column_stack = new("column_stack(Tensor[] tensors) -> Tensor"),
        row_stack = new("row_stack(Tensor[] tensors) -> Tensor"),
        channel_shuffle = new("channel_shuffle(Tensor self, int groups) -> Tensor"),
        diagonal_scatter = new("diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor"),
        select_scatter = new("select_scatter(Tensor self, Tensor src, int dim, int index) -> Tensor"),
        slice_scatter = new("slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor"),
        hsplit_int = new("hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]"),
        hsplit_array = new("hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]"),
        vsplit_int = new("vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]"),
        vsplit_array = new("vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]"),
        dsplit_int = new("dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]"),
        dsplit_array = new("dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]"),
        tensor_split_tensor_indices_or_sections = new("tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]"),
        nonzero_numpy = new("nonzero_numpy(Tensor self) -> Tensor[]"),
        msort = new("msort(Tensor self) -> Tensor"),
        set__source_Tensor = new("set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)");
}
