namespace LibTorch.Native;

/// <content>Complex numbers.</content>
internal static partial class Aten
{
    internal static readonly Op
        complex = new("complex(Tensor real, Tensor imag) -> Tensor"),
        polar = new("polar(Tensor abs, Tensor angle) -> Tensor"),
        real = new("real(Tensor(a) self) -> Tensor(a)"),
        imag = new("imag(Tensor(a) self) -> Tensor(a)"),
        angle = new("angle(Tensor self) -> Tensor"),
        adjoint = new("adjoint(Tensor(a) self) -> Tensor(a)"),
        conj = new("conj(Tensor(a) self) -> Tensor(a)"),
        conj_physical = new("conj_physical(Tensor self) -> Tensor"),
        conj_physical_ = new("conj_physical_(Tensor(a!) self) -> Tensor(a!)"),
        resolve_conj = new("resolve_conj(Tensor(a) self) -> Tensor(a)"),
        resolve_neg = new("resolve_neg(Tensor(a) self) -> Tensor(a)"),
        is_conj = new("is_conj(Tensor self) -> bool"),
        is_neg = new("is_neg(Tensor self) -> bool"),
        isreal = new("isreal(Tensor self) -> Tensor"),
        view_as_real = new("view_as_real(Tensor(a) self) -> Tensor(a)"),
        view_as_complex = new("view_as_complex(Tensor(a) self) -> Tensor(a)");
}
