using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Normalisation.</summary>
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
        { "instance_norm", t => F.instance_norm(t[0], weight: t[1], bias: t[2], eps: 1e-3) },
        { "instance_norm_running", t => F.instance_norm(t[0], t[1], t[2], t[3], t[4], use_input_stats: false) },
        { "instance_norm_statistics", t => InstanceStatistics(t) },
        { "local_response_norm", t => F.local_response_norm(t[0], 3, alpha: 0.5, beta: 0.6, k: 1.5) },
        { "local_response_norm_even", t => F.local_response_norm(t[0], 2) },
        { "normalize", t => F.normalize(t[0]) },
        { "normalize_by", t => F.normalize(t[0], 1.5, dim: -1) },
        { "rms_norm", t => TorchNormalization.rms_norm(t[0], [4], t[1], 1e-3) },
        { "rms_norm_shape", t => TorchNormalization.rms_norm(t[0], [3, 4], t[1]) },
        { "rms_norm_plain", t => TorchNormalization.rms_norm(t[0], [4]) },
    };

    private static Tensor[] WithStatistics(Tensor[] t)
    {
        var (mean, variance) = (t[1].clone(), t[2].clone());
        return [F.batch_norm(t[0], mean, variance, t[3], t[4], training: true, momentum: 0.2), mean, variance];
    }

    private static Tensor[] InstanceStatistics(Tensor[] t)
    {
        var (mean, variance) = (t[1].clone(), t[2].clone());
        return [F.instance_norm(t[0], mean, variance, t[3], t[4], momentum: 0.2), mean, variance];
    }
}
