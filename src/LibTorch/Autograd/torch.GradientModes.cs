namespace TorchSharp;

public static partial class torch
{
    /// <summary>Until disposed, operations on this thread are not recorded for gradients.</summary>
    public static IDisposable no_grad() => new AutoGradMode(false);

    public static IDisposable enable_grad(bool enabled = true) => new AutoGradMode(enabled);

    public static IDisposable set_grad_enabled(bool mode = true) => new AutoGradMode(mode);

    /// <summary>Until disposed, tensors made on this thread never take part in gradients: the cheapest mode.</summary>
    public static IDisposable inference_mode(bool mode = true) => new InferenceMode(mode);

    public static bool is_grad_enabled() => AutoGradMode.IsEnabled;

    public static bool is_inference_mode_enabled() => InferenceMode.IsEnabled;
}
