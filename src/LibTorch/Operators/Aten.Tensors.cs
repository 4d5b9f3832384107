namespace LibTorch.Native;

/// <content>Copies, conversion and autograd.</content>
internal static partial class Aten
{
    internal static readonly Op
        clone = new("clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor"),
        copy_ = new("copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)"),
        fill__Scalar = new("fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)"),
        zero_ = new("zero_(Tensor(a!) self) -> Tensor(a!)"),
        detach = new("detach(Tensor(a) self) -> Tensor(a)"),
        detach_ = new("detach_(Tensor(a!) self) -> Tensor(a!)"),
        retain_grad = new("retain_grad(Tensor(a!) self) -> ()"),
        item = new("item(Tensor self) -> Scalar"),
        to_dtype_layout = new("to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)"),
        is_nonzero = new("is_nonzero(Tensor self) -> bool"),
        equal = new("equal(Tensor self, Tensor other) -> bool"),
        alias = new("alias(Tensor(a) self) -> Tensor(a)");
}
