using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace LibTorch.Native;

/// <summary>
/// Code that libtorch's autograd engine calls. Native code holds it by a GC handle until the graph that needs it is freed.
/// An exception in it ends the engine's work and is thrown again, as it is, by the call that started that work.
/// </summary>
internal abstract unsafe class Callback
{
    public static delegate* unmanaged<nint, Value*, int, nint, int> ApplyPointer => &Apply;

    public static delegate* unmanaged<nint, void> ReleasePointer => &Release;

    /// <summary>Throws what a callback threw, or the error of libtorch.</summary>
    public static void Check(int status)
    {
        if (status >= 0)
        {
            return;
        }
        var thrown = NativeMethods.dl_callback_exception();
        if (thrown != 0)
        {
            var exception = (Exception)GCHandle.FromIntPtr(thrown).Target!;
            NativeMethods.dl_callback_forget();
            ExceptionDispatchInfo.Throw(exception);
        }
        throw NativeError.Last();
    }

    /// <summary>The address under which native code holds this object; it ends with <see cref="Released"/>.</summary>
    public nint NewHandle() => GCHandle.ToIntPtr(GCHandle.Alloc(this));

    /// <summary>Computes the results for the arguments; null where one is not defined.</summary>
    protected abstract IReadOnlyList<Tensor?> Apply(Tensor?[] arguments);

    /// <summary>Native code holds the object no longer.</summary>
    protected virtual void Released()
    {
    }

    [UnmanagedCallersOnly]
    private static int Apply(nint owner, Value* arguments, int count, nint sink)
    {
        var tensors = new Tensor?[count];
        for (var i = 0; i < count; i++)
        {
            tensors[i] = Tensor.From(arguments[i]);
        }
        try
        {
            var results = ((Callback)GCHandle.FromIntPtr(owner).Target!).Apply(tensors);
            for (var i = 0; i < results.Count; i++)
            {
                if (results[i] is { } tensor)
                {
                    NativeMethods.dl_callback_result(sink, i, tensor.Handle);
                    GC.KeepAlive(tensor);
                }
            }
            return 0;
        }
        catch (Exception exception)  // none may cross native frames
        {
            NativeMethods.dl_callback_fail(sink, exception.Message, GCHandle.ToIntPtr(GCHandle.Alloc(exception)), &Free);
            return -1;
        }
    }

    [UnmanagedCallersOnly]
    private static void Release(nint owner)
    {
        var handle = GCHandle.FromIntPtr(owner);
        ((Callback)handle.Target!).Released();
        handle.Free();
    }

    [UnmanagedCallersOnly]
    private static void Free(nint exception) => GCHandle.FromIntPtr(exception).Free();
}
