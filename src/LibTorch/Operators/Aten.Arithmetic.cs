namespace LibTorch.Native;

/// <summary>The operators in use, each declared once by its schema; the tests compare every one with the installed libtorch.</summary>
internal static partial class Aten
{
    internal static readonly Op
        add_Tensor = new("add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor"),
        add__Tensor = new("add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)"),
        sub_Tensor = new("sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor"),
        sub__Tensor = new("sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)"),
        mul_Tensor = new("mul.Tensor(Tensor self, Tensor other) -> Tensor"),
        mul__Tensor = new("mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"),
        div_Tensor = new("div.Tensor(Tensor self, Tensor other) -> Tensor"),
        div_Tensor_mode = new("div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor"),
        div__Tensor = new("div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"),
        div__Tensor_mode = new("div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)"),
        pow_Tensor_Tensor = new("pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor"),
        pow_Tensor_Scalar = new("pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor"),
        pow__Tensor = new("pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)"),
        pow__Scalar = new("pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)"),
        remainder_Tensor = new("remainder.Tensor(Tensor self, Tensor other) -> Tensor"),
        remainder_Scalar = new("remainder.Scalar(Tensor self, Scalar other) -> Tensor"),
        remainder__Tensor = new("remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"),
        remainder__Scalar = new("remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)"),
        fmod_Tensor = new("fmod.Tensor(Tensor self, Tensor other) -> Tensor"),
        fmod_Scalar = new("fmod.Scalar(Tensor self, Scalar other) -> Tensor"),
        fmod__Tensor = new("fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"),
        fmod__Scalar = new("fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)"),
        floor_divide = new("floor_divide(Tensor self, Tensor other) -> Tensor"),
        floor_divide_Scalar = new("floor_divide.Scalar(Tensor self, Scalar other) -> Tensor"),
        floor_divide__Tensor = new("floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)"),
        floor_divide__Scalar = new("floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)"),
        maximum = new("maximum(Tensor self, Tensor other) -> Tensor"),
        minimum = new("minimum(Tensor self, Tensor other) -> Tensor"),
        fmax = new("fmax(Tensor self, Tensor other) -> Tensor"),
        fmin = new("fmin(Tensor self, Tensor other) -> Tensor"),
        atan2 = new("atan2(Tensor self, Tensor other) -> Tensor"),
        atan2_ = new("atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)"),
        hypot = new("hypot(Tensor self, Tensor other) -> Tensor"),
        logaddexp = new("logaddexp(Tensor self, Tensor other) -> Tensor"),
        xlogy_Tensor = new("xlogy.Tensor(Tensor self, Tensor other) -> Tensor"),
        rsub_Scalar = new("rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor");
}
