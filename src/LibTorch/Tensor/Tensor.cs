using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// A multi-dimensional array of numbers that records operations for gradients. It is freed by <see cref="Dispose()"/>,
    /// by the dispose scope it was made in, or by the garbage collector, which runs when undisposed tensors hold much memory.
    /// </summary>
    public partial class Tensor : IDisposable
    {
        /// <summary>Below this size a tensor costs little more than its own object, which the collector sees.</summary>
        private const int PressureThresholdKib = 4;

        private static long totalCount;

        private readonly int pressureKib;
        private nint handle;

        internal Tensor(nint handle, int ownedKib = 0)
        {
            this.handle = handle;
            LibTorch.NativePressure.Count(Interlocked.Increment(ref totalCount));
            if (ownedKib >= PressureThresholdKib)
            {
                pressureKib = ownedKib;
                LibTorch.NativePressure.Add((long)ownedKib << 10);
            }
            DisposeScopeManager.ThreadSingleton.CurrentDisposeScope?.Add(this);
        }

        ~Tensor() => Release();

        /// <summary>Tensor objects that hold a native tensor now, over all threads.</summary>
        public static long TotalCount => Interlocked.Read(ref totalCount);

        /// <summary>A name for the reader; it has no effect.</summary>
        public string? name { get; set; }

        /// <summary>The native tensor; throws if this tensor was disposed.</summary>
        public nint Handle
        {
            get
            {
                var current = handle;
                return current != 0 ? current : throw new ObjectDisposedException(nameof(Tensor), "the tensor was disposed, or its dispose scope ended");
            }
        }

        public bool IsInvalid => handle == 0;

        internal DisposeScope? OwningDisposeScope { get; set; }

        internal int ScopeIndex { get; set; }

        /// <summary>Wraps a native tensor whose reference passes to the new object.</summary>
        public static Tensor UnsafeCreateTensor(nint handle) => new(handle);

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Takes the tensor out of its scope into the one around it; without one it is detached.</summary>
        public Tensor MoveToOuterDisposeScope()
        {
            OwningDisposeScope?.MoveToOuter(this);
            return this;
        }

        /// <summary>Takes the tensor out of all scopes: it lives until disposed or collected.</summary>
        public Tensor DetachFromDisposeScope()
        {
            OwningDisposeScope?.Detach(this);
            return this;
        }

        public Tensor MoveToOtherDisposeScope(Tensor other) => MoveToOtherDisposeScope(other.OwningDisposeScope);

        public Tensor MoveToOtherDisposeScope(DisposeScope? other)
        {
            if (OwningDisposeScope is { } owner)
            {
                owner.MoveToOther(other, this);
            }
            else
            {
                other?.Attach(this);
            }
            return this;
        }

        /// <summary>Gives the native tensor, with its reference, to the caller; this object is as disposed.</summary>
        public nint DecoupleFromNativeHandle()
        {
            var released = Handle;
            OwningDisposeScope?.Remove(this);
            Forget();
            GC.SuppressFinalize(this);
            return released;
        }

        /// <summary>The tensor that an operator returned; null where it returned none.</summary>
        internal static Tensor? From(in Value value) => value.Tag == ValueTag.Tensor ? new Tensor((nint)value.Bits, value.Aux) : null;

        protected virtual void Dispose(bool disposing)
        {
            if (disposing)
            {
                OwningDisposeScope?.Remove(this);
            }
            Release();
        }

        private void Release()
        {
            var released = Forget();
            if (released != 0)
            {
                NativeMethods.dl_tensor_release(released);
            }
        }

        /// <summary>Takes the handle, once: Dispose and the finalizer may race.</summary>
        private nint Forget()
        {
            var taken = Interlocked.Exchange(ref handle, 0);
            if (taken != 0)
            {
                Interlocked.Decrement(ref totalCount);
                if (pressureKib > 0)
                {
                    LibTorch.NativePressure.Remove((long)pressureKib << 10);
                }
            }
            return taken;
        }
    }
}
