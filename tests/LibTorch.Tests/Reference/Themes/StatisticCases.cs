using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Further reductions, histograms, integrals and differences.</summary>
internal static class StatisticCases
{
    public static readonly Theme All = new("statistics")
    {
        { "logcumsumexp", t => logcumsumexp(t[0], 1) },
        { "nanmedian", t => nanmedian(t[0]) },
        { "nanquantile", t => nanquantile(t[0], t[1], 1) },
        { "std_mean_dims", t => std_mean(t[0], (0, 1)) },
        { "var_mean_dims", t => var_mean(t[0], 1, false) },
        { "std_of_dims", t => std(t[0], (0, 2)) },
        { "var_of_dims", t => var(t[0], (0, 1, 2), keepdim: true) },
        { "amax_out", t => t[0].amax([1], @out: zeros(1, t[0].dtype)) },
        { "histogram", t => histogram(t[0], 5) },
        { "histogram_range", t => histogram(t[0], 4, (-1, 1), density: true) },
        { "histogram_edges", t => histogram(t[0], t[1]) },
        { "histogram_given", t => histogram(t[0], 4, (-1, 1), null, true, out _) },
        { "trapezoid", t => trapezoid(t[0], 0.5) },
        { "trapezoid_points", t => trapz(t[0], t[1]) },
        { "cumulative_trapezoid", t => cumulative_trapezoid(t[0], 0.5) },
        { "cumulative_trapezoid_points", t => t[0].cumulative_trapezoid(t[1]) },
        { "gradient", t => gradient(t[0], 2, dims: null).ToArray() },
        { "gradient_dim", t => gradient(t[0], 1, (long?)1).ToArray() },
    };
}
