using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Copies, conversions, single numbers.</summary>
internal static class DataCases
{
    public static readonly Theme All = new("data")
    {
        { "clone", t => clone(t[0]) },
        { "copy", t => t[0].clone().copy_(t[1]) },
        { "fill", t => t[0].clone().fill_(3) },
        { "zero", t => t[0].clone().zero_() },
        { "detach", t => (t[0] * 2).detach() },
        { "alias", t => t[0].alias() },
        { "to_double", t => t[0].to(ScalarType.Float64) },
        { "to_single", t => t[0].@float() },
        { "to_integers", t => t[0].@long() },
        { "to_complex", t => t[0].to_type(ScalarType.ComplexFloat64) },
        { "to_boolean", t => t[0].@bool() },
        { "to_bytes", t => t[0].@byte() },
        { "item", t => full([.. t[0].shape], t[0].ToScalar(), t[0].dtype).reshape([]) },
        { "is_nonzero", t => tensor(t[0].is_nonzero()) },
    };
}
