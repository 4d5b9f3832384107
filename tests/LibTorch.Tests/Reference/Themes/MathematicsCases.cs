using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Further functions of elements.</summary>
internal static class MathematicsCases
{
    public static readonly Theme All = new("mathematics")
    {
        { "bitwise_left_shift", t => bitwise_left_shift(t[0], t[1]) },
        { "bitwise_left_shift_", t => t[0].bitwise_left_shift_(t[1]) },
        { "bitwise_right_shift", t => bitwise_right_shift(t[0], t[1]) },
        { "bitwise_right_shift_", t => t[0].bitwise_right_shift_(t[1]) },
        { "bitwise_not", t => bitwise_not(t[0]) },
        { "bitwise_not_", t => t[0].bitwise_not_() },
        { "copysign", t => copysign(t[0], t[1]) },
        { "copysign_", t => t[0].copysign_(t[1]) },
        { "float_power", t => float_power(t[0], t[1]) },
        { "float_power_whole", t => float_power(t[0], tensor(2.0)) },
        { "float_power_in_place", t => t[0].to(float64).clone().float_power_(tensor(2.0)) },
        { "frexp", t => frexp(t[0]) },
        { "gcd", t => gcd(t[0], t[1]) },
        { "gcd_", t => t[0].gcd_(t[1]) },
        { "lcm", t => lcm(t[0], t[1]) },
        { "lcm_", t => t[0].lcm_(t[1]) },
        { "heaviside", t => heaviside(t[0], t[1]) },
        { "heaviside_", t => t[0].heaviside_(t[1]) },
        { "i0", t => i0(t[0]) },
        { "i0_", t => t[0].i0_() },
        { "igamma", t => igamma(t[0], t[1]) },
        { "igammac", t => igammac(t[0], t[1]) },
        { "isposinf", t => isposinf(t[0]) },
        { "isneginf", t => isneginf(t[0]) },
        { "ldexp", t => ldexp(t[0], t[1]) },
        { "ldexp_plain", t => ldexp(t[0], t[1]) },
        { "ldexp_plain_", t => t[0].ldexp_(t[1]) },
        { "logaddexp2", t => logaddexp2(t[0], t[1]) },
        { "logit", t => logit(t[0]) },
        { "logit_", t => t[0].logit_() },
        { "logit_eps", t => logit(t[0], 0.1) },
        { "logit_eps_", t => t[0].logit_(0.1) },
        { "mvlgamma", t => mvlgamma(t[0], 2) },
        { "mvlgamma_", t => t[0].mvlgamma_(2) },
        { "nan_to_num", t => nan_to_num(t[0]) },
        { "nan_to_num_", t => t[0].nan_to_num_() },
        { "nextafter", t => nextafter(t[0], t[1]) },
        { "nextafter_", t => t[0].nextafter_(t[1]) },
        { "polygamma", t => polygamma(t[0], 1) },
        { "polygamma_", t => t[0].polygamma_(1) },
        { "positive", t => positive(t[0]) },
        { "renorm", t => renorm(t[0], 2, 0, 1.5f) },
        { "xlogy", t => xlogy(t[0], t[1]) },
        { "xlogy_", t => t[0].xlogy_(t[1]) },
        { "xlogy_scalar", t => xlogy(t[0], 2.5) },
        { "xlogy_scalar_", t => t[0].xlogy_(2.5) },
        { "arccos", t => arccos(t[0]) },
        { "arcsinh", t => t[0].arcsinh() },
        { "arctan2", t => arctan2(t[0], t[1]) },
        { "true_divide", t => true_divide(t[0], t[1]) },
        { "true_divide_", t => t[0].true_divide_(t[1]) },
    };
}
