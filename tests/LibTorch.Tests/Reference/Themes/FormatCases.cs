using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Sparse, quantised and named tensors, and the rules for element types.</summary>
internal static class FormatCases
{
    public static readonly Theme All = new("formats")
    {
        { "to_dense", t => t[0].to_sparse().to_dense() },
        { "to_sparse_dims", t => t[0].to_sparse(1).to_dense() },
        { "sparse_parts", t => new[] { t[0].to_sparse().SparseIndices, t[0].to_sparse().SparseValues } },
        { "sparse_coo_tensor", t => sparse_coo_tensor(t[0], t[1], [2, 4]).to_dense() },
        { "quantize_per_tensor", t => quantize_per_tensor(t[0].to(float32), 0.1, 10, quint8).dequantize() },
        { "int_repr", t => quantize_per_tensor(t[0].to(float32), 0.1, 10, quint8).int_repr() },
        { "q_scale", t => quantize_per_tensor(t[0].to(float32), 0.25, 3, qint8) is var q ? tensor(new[] { q.q_scale(), q.q_zero_point() }) : t[0] },
        { "quantize_per_channel", t => quantize_per_channel(t[0].to(float32), t[1].detach().to(float64), t[2], 0, qint8) is var q ? new[] { q.dequantize(), q.q_per_channel_scales(), q.q_per_channel_zero_points(), tensor(q.q_per_channel_axis()) } : [] },
        { "fake_quantize", t => fake_quantize_per_tensor_affine(t[0].to(float32), tensor(0.1f), tensor(0), -8, 7) },
        { "fake_quantize_channels", t => fake_quantize_per_channel_affine(t[0].to(float32), t[1].to(float32), t[2].to(int32), 0, -8, 7) },
        { "align_to", t => t[0].refine_names("N", "C").align_to("C", "N").rename(null!) },
        { "align_as", t => t[1].refine_names("C").align_as(t[0].refine_names("N", "C")).rename(null!) },
        { "renamed", t => t[0].clone().rename_(["A", "B"]) is { names: ["A", "B"] } named ? named.rename_(null!) : zeros(1) },
        { "flatten_names", t => t[0].refine_names("N", "C").flatten(["N", "C"], "F").rename(null!) },
        { "unflatten_names", t => t[0].refine_names("N", "C").unflatten("C", ("A", 2), ("B", 2)).rename(null!) },
        { "can_cast", _ => tensor(new[] { can_cast(float32, int32), can_cast(int32, float64) }) },
        { "promote_types", _ => zeros(1, promote_types(int64, float16)).to(float32) },
        { "result_type", t => zeros(1, result_type(t[0], t[1])) },
    };
}
