namespace LibTorch.Native;

/// <content>Further random numbers.</content>
internal static partial class Aten
{
    internal static readonly Op
        _sample_dirichlet = new("_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor"),
        _standard_gamma = new("_standard_gamma(Tensor self, Generator? generator=None) -> Tensor");
}
