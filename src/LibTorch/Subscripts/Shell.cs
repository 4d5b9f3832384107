using TorchSharp;

namespace LibTorch;

/// <summary>What a shell that runs on this library tells it about itself.</summary>
public static class Shell
{
    /// <summary>Takes off what the shell wraps around its values; by default nothing.</summary>
    public static Func<object?, object?> Unwrap { get; set; } = static value => value;

    /// <summary>How a tensor reads within the shell's text; by default as <c>ToString()</c> says.</summary>
    public static Func<torch.Tensor, string> Text { get; set; } = static tensor => tensor.ToString();
}
