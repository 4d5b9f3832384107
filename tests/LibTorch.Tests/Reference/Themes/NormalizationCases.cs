using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Batch, layer and group normalisation.</summary>
internal static class NormalizationCases
{
    public static readonly Theme All = new("normalization")
    {
        { "batch_norm_training", t => F.batch_norm(t[0], null, null, t[1], t[2], training: true) },
        { "batch_norm_evaluation", t => F.batch_norm(t[0], t[1], t[2], t[3], t[4], eps: 1e-3) },
        { "batch_norm_statistics", t => WithStatistics(t) },
        { "layer_norm", t => F.layer_norm(t[0], [4], t[1], t[2]) },
        { "layer_norm_plain", t => F.layer_norm(t[0], [3, 4], eps: 1e-3) },
        { "group_norm", t => F.group_norm(t[0], 2, t[1], t[2]) },
        { "group_norm_plain", t => F.group_norm(t[0], 4, eps: 1e-3) },
    };

    private static Tensor[] WithStatistics(Tensor[] t)
    {
        var (mean, variance) = (t[1].clone(), t[2].clone());
        return [F.batch_norm(t[0], mean, variance, t[3], t[4], training: true, momentum: 0.2), mean, variance];
    }
}
