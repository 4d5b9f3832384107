namespace LibTorch.Native;

/// <content>Further reductions, histograms, distances.</content>
internal static partial class Aten
{
    internal static readonly Op
        cdist = new("cdist(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor"),
        gradient_scalarint = new("gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]"),
        gradient_scalararray = new("gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]"),
        histogram_bins_tensor = new("histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)"),
        histogram_bin_ct = new("histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)"),
        logcumsumexp = new("logcumsumexp(Tensor self, int dim) -> Tensor"),
        nanmedian = new("nanmedian(Tensor self) -> Tensor"),
        nanquantile = new("nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation=\"linear\") -> Tensor"),
        std_mean_dim = new("std_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)"),
        var_mean_dim = new("var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)"),
        binomial = new("binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor");
}
