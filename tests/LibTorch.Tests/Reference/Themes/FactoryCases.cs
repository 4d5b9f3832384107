using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Tensors from sizes and numbers.</summary>
internal static class FactoryCases
{
    public static readonly Theme All = new("factories")
    {
        { "zeros", _ => zeros(2, 3) },
        { "zeros_type", _ => zeros(4, ScalarType.Int64) },
        { "ones", _ => ones(2, 3, ScalarType.Float64) },
        { "full", _ => full(2, 2, 1.5) },
        { "full_type", _ => full(2, 2, 7, ScalarType.Int32) },
        { "eye", _ => eye(3) },
        { "eye_wide", _ => eye(2, 4, ScalarType.Float64) },
        { "arange", _ => arange(5) },
        { "arange_step", _ => arange(1.0, 3.0, 0.25) },
        { "arange_down", _ => arange(5, -4, -3, ScalarType.Float64) },
        { "linspace", _ => linspace(-1, 2, 7) },
        { "linspace_double", _ => linspace(0, 1, 11, ScalarType.Float64) },
        { "logspace", _ => logspace(-1, 2, 4) },
        { "logspace_two", _ => logspace(0, 4, 5, 2, ScalarType.Float64) },
        { "tril_indices", _ => tril_indices(3, 4, 1) },
        { "triu_indices", _ => triu_indices(4, 3, -1) },
        { "zeros_like", t => zeros_like(t[0]) },
        { "ones_like", t => ones_like(t[0]) },
        { "full_like", t => full_like(t[0], 3) },
        { "new_zeros", t => t[0].new_zeros([2, 2]) },
        { "new_full", t => t[0].new_full([3], 2) },
    };
}
