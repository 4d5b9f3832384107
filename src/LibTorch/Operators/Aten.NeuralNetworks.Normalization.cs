namespace LibTorch.Native;

/// <content>Normalisation and dropout.</content>
internal static partial class Aten
{
    internal static readonly Op
        batch_norm = new("batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps, bool cudnn_enabled) -> Tensor"),
        layer_norm = new("layer_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enable=True) -> Tensor"),
        group_norm = new("group_norm(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor"),
        instance_norm = new("instance_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool use_input_stats, float momentum, float eps, bool cudnn_enabled) -> Tensor"),
        dropout = new("dropout(Tensor input, float p, bool train) -> Tensor"),
        dropout_ = new("dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)"),
        feature_dropout = new("feature_dropout(Tensor input, float p, bool train) -> Tensor"),
        feature_dropout_ = new("feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)"),
        alpha_dropout = new("alpha_dropout(Tensor input, float p, bool train) -> Tensor"),
        alpha_dropout_ = new("alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)"),
        feature_alpha_dropout = new("feature_alpha_dropout(Tensor input, float p, bool train) -> Tensor"),
        feature_alpha_dropout_ = new("feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)");
}
