using System.Runtime.InteropServices;

namespace LibTorch;

/// <summary>libtorch refused an operation; the message is libtorch's own, first line.</summary>
public sealed class TorchException : ExternalException
{
    public TorchException()
    {
    }

    public TorchException(string message)
        : base(message)
    {
    }

    public TorchException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
