namespace LibTorch;

/// <summary>libtorch, or the native part that reaches it, could not be loaded. The message says what was tried and the remedy.</summary>
public sealed class TorchNotFoundException : DllNotFoundException
{
    public TorchNotFoundException()
    {
    }

    public TorchNotFoundException(string message)
        : base(message)
    {
    }

    public TorchNotFoundException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
