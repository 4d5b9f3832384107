using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Complex numbers: parts, conjugates and views of pairs of real numbers.</content>
    public partial class Tensor
    {
        public Tensor H => adjoint();

        public Tensor mH => adjoint();

        public Tensor real => Aten.real.Call(this);

        public Tensor imag => Aten.imag.Call(this);

        public Tensor angle() => Aten.angle.Call(this);

        public Tensor adjoint() => Aten.adjoint.Call(this);

        public Tensor conj() => Aten.conj.Call(this);

        public Tensor conj_physical() => Aten.conj_physical.Call(this);

        public Tensor conj_physical_() => Aten.conj_physical_.InPlace(this);

        public Tensor resolve_conj() => Aten.resolve_conj.Call(this);

        public Tensor resolve_neg() => Aten.resolve_neg.Call(this);

        public bool is_conj() => Aten.is_conj.CallValue(this).Bits != 0;

        public bool is_neg() => Aten.is_neg.CallValue(this).Bits != 0;

        public Tensor isreal() => Aten.isreal.Call(this);

        public Tensor view_as_real() => Aten.view_as_real.Call(this);

        public Tensor view_as_complex() => Aten.view_as_complex.Call(this);
    }
}
