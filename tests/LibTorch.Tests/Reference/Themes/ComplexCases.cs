using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Complex numbers.</summary>
internal static class ComplexCases
{
    public static readonly Theme All = new("complex")
    {
        { "complex", t => complex(t[0], t[1]) },
        { "polar", t => polar(t[0], t[1]) },
        { "real", t => real(t[0]) },
        { "imag", t => imag(t[0]) },
        { "angle", t => angle(t[0]) },
        { "conj", t => t[0].conj() },
        { "conj_physical", t => conj_physical(t[0]) },
        { "conj_physical_", t => t[0].conj_physical_() },
        { "resolve_conj", t => t[0].conj().resolve_conj() },
        { "resolve_neg", t => t[0].conj().imag.resolve_neg() },
        { "is_conj", t => tensor(is_conj(t[0])) },
        { "is_neg", t => is_neg(t[0]) },
        { "imag_of_conj", t => t[0].conj().imag },
        { "isreal", t => isreal(t[0]) },
        { "adjoint", t => adjoint(t[0]) },
        { "mH", t => t[0].mH },
        { "H", t => t[0].H },
        { "view_as_real", t => t[0].view_as_real() },
        { "view_as_complex", t => view_as_complex(t[0]) },
        { "complex_arithmetic", t => t[0] * t[1] + (t[0] / t[1]) - new System.Numerics.Complex(2, 3) },
        { "complex_power", t => t[0].pow(new System.Numerics.Complex(0.5, -1)) },
        { "complex_full", _ => full(2, 2, new System.Numerics.Complex(1, -2), complex128) },
        { "complex_matmul", t => t[0].matmul(t[1]) },
        { "complex_sum", t => t[0].sum(1) },
        { "complex_mean", t => t[0].mean() },
        { "complex_prod", t => t[0].prod(0L) },
        { "complex_abs", t => t[0].abs() },
    };
}
