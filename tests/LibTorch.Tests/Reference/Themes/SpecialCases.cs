using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Special functions.</summary>
internal static class SpecialCases
{
    public static readonly Theme All = new("special")
    {
        { "special_entr", t => special.entr(t[0]) },
        { "special_erfcx", t => special.erfcx(t[0]) },
        { "special_i0", t => special.i0(t[0]) },
        { "special_i0e", t => special.i0e(t[0]) },
        { "special_i1", t => special.i1(t[0]) },
        { "special_i1e", t => special.i1e(t[0]) },
        { "special_ndtr", t => special.ndtr(t[0]) },
        { "special_ndtri", t => special.ndtri(t[0]) },
        { "special_exp2", t => special.exp2(t[0]) },
        { "special_expm1", t => special.expm1(t[0]) },
        { "special_erf", t => special.erf(t[0]) },
        { "special_erfc", t => special.erfc(t[0]) },
        { "special_erfinv", t => special.erfinv(t[0]) },
        { "special_digamma", t => special.digamma(t[0]) },
        { "special_psi", t => special.psi(t[0]) },
        { "special_gammaln", t => special.gammaln(t[0]) },
        { "special_expit", t => special.expit(t[0]) },
        { "special_sinc", t => special.sinc(t[0]) },
        { "special_logit", t => special.logit(t[0]) },
        { "special_gammainc", t => special.gammainc(t[0], t[1]) },
        { "special_gammaincc", t => special.gammaincc(t[0], t[1]) },
        { "special_multigammaln", t => special.multigammaln(t[0], 2) },
        { "special_polygamma", t => special.polygamma(2, t[0]) },
        { "special_softmax", t => special.softmax(t[0], 1) },
        { "special_log_softmax", t => special.log_softmax(t[0], 0) },
        { "special_sigmoid", t => special.sigmoid(t[0]) },
        { "special_xlog1py", t => special.xlog1py(t[0], t[1]) },
        { "special_zeta", t => special.zeta(t[0], t[1]) },
        { "special_airy_ai", t => special.airy_ai(t[0]) },
        { "special_bessel_j0", t => special.bessel_j0(t[0]) },
        { "special_bessel_j1", t => special.bessel_j1(t[0]) },
        { "special_bessel_y0", t => special.bessel_y0(t[0]) },
        { "special_bessel_y1", t => special.bessel_y1(t[0]) },
        { "special_modified_bessel_i0", t => special.modified_bessel_i0(t[0]) },
        { "special_modified_bessel_i1", t => special.modified_bessel_i1(t[0]) },
        { "special_modified_bessel_k0", t => special.modified_bessel_k0(t[0]) },
        { "special_modified_bessel_k1", t => special.modified_bessel_k1(t[0]) },
        { "special_scaled_modified_bessel_k0", t => special.scaled_modified_bessel_k0(t[0]) },
        { "special_scaled_modified_bessel_k1", t => special.scaled_modified_bessel_k1(t[0]) },
        { "special_spherical_bessel_j0", t => special.spherical_bessel_j0(t[0]) },
        { "special_chebyshev_polynomial_t", t => special.chebyshev_polynomial_t(t[0], t[1]) },
        { "special_chebyshev_polynomial_u", t => special.chebyshev_polynomial_u(t[0], t[1]) },
        { "special_chebyshev_polynomial_v", t => special.chebyshev_polynomial_v(t[0], t[1]) },
        { "special_chebyshev_polynomial_w", t => special.chebyshev_polynomial_w(t[0], t[1]) },
        { "special_hermite_polynomial_h", t => special.hermite_polynomial_h(t[0], t[1]) },
        { "special_hermite_polynomial_he", t => special.hermite_polynomial_he(t[0], t[1]) },
        { "special_laguerre_polynomial_l", t => special.laguerre_polynomial_l(t[0], t[1]) },
        { "special_legendre_polynomial_p", t => special.legendre_polynomial_p(t[0], t[1]) },
        { "special_shifted_chebyshev_polynomial_t", t => special.shifted_chebyshev_polynomial_t(t[0], t[1]) },
        { "special_shifted_chebyshev_polynomial_u", t => special.shifted_chebyshev_polynomial_u(t[0], t[1]) },
        { "special_shifted_chebyshev_polynomial_v", t => special.shifted_chebyshev_polynomial_v(t[0], t[1]) },
        { "special_shifted_chebyshev_polynomial_w", t => special.shifted_chebyshev_polynomial_w(t[0], t[1]) },
    };
}
