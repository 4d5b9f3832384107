using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Dropout of channels, and dropout that keeps mean and variance: the same seed gives PyTorch's numbers.</summary>
internal static class DropoutCases
{
    public static readonly Theme All = new("dropout")
    {
        { "dropout1d", Seeded(t => F.dropout1d(t[0], 0.4)) },
        { "dropout1d_", Seeded(t => F.dropout1d(t[0], 0.4, inplace: true)) },
        { "dropout1d_evaluation", t => F.dropout1d(t[0], 0.5, training: false) },
        { "dropout2d", Seeded(t => F.dropout2d(t[0], 0.4)) },
        { "dropout2d_", Seeded(t => F.dropout2d(t[0], 0.4, inplace: true)) },
        { "dropout2d_evaluation", t => F.dropout2d(t[0], 0.5, training: false) },
        { "dropout3d", Seeded(t => F.dropout3d(t[0], 0.4)) },
        { "dropout3d_", Seeded(t => F.dropout3d(t[0], 0.4, inplace: true)) },
        { "dropout3d_evaluation", t => F.dropout3d(t[0], 0.5, training: false) },
        { "alpha_dropout", Seeded(t => F.alpha_dropout(t[0], 0.4, training: true)) },
        { "alpha_dropout_", Seeded(t => F.alpha_dropout(t[0], 0.4, training: true, inplace: true)) },
        { "alpha_dropout_evaluation", t => F.alpha_dropout(t[0]) },
        { "feature_alpha_dropout", Seeded(t => F.feature_alpha_dropout(t[0], 0.4, training: true)) },
        { "feature_alpha_dropout_", Seeded(t => F.feature_alpha_dropout(t[0], 0.4, training: true, inplace: true)) },
        { "feature_alpha_dropout_evaluation", t => F.feature_alpha_dropout(t[0]) },
    };

    private static Func<Tensor[], Tensor> Seeded(Func<Tensor[], Tensor> function) => inputs =>
    {
        manual_seed(7);
        return function(inputs);
    };
}
