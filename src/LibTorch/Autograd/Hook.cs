using LibTorch.Native;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>A hook on a tensor's gradient; disposing it takes the hook off.</summary>
internal sealed class Hook : Callback, IDisposable
{
    private readonly Func<Tensor, Tensor?> function;
    private readonly int id;
    private Tensor? tensor;

    public unsafe Hook(Tensor tensor, Func<Tensor, Tensor?> function)
    {
        this.tensor = tensor;
        this.function = function;
        id = NativeMethods.dl_tensor_add_hook(tensor.Handle, NewHandle(), ApplyPointer, ReleasePointer);
        NativeError.Check(id);
    }

    public void Dispose()
    {
        var held = Interlocked.Exchange(ref tensor, null);
        if (held is { IsInvalid: false })
        {
            NativeError.Check(NativeMethods.dl_tensor_remove_hook(held.Handle, id));
            GC.KeepAlive(held);
        }
    }

    protected override IReadOnlyList<Tensor?> Apply(Tensor?[] arguments) => [function(arguments[0]!)];
}
