using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Seeds the default generators of every device, which random operators and dropout draw from.</summary>
    public static Generator manual_seed(long seed) => random.manual_seed(seed);

    public static long initial_seed() => random.initial_seed();

    /// <summary>Seeds the default generators with a number that nobody foresees, and tells it.</summary>
    public static long seed() => random.seed();

    public static Tensor get_rng_state() => random.get_rng_state();

    public static void set_rng_state(Tensor new_state) => random.set_rng_state(new_state);

    public static class random
    {
        public static Generator manual_seed(long seed)
        {
            NativeError.Check(NativeMethods.dl_manual_seed(seed));
            return Generator.Default;
        }

        public static long initial_seed() => Generator.Default.initial_seed();

        public static long seed()
        {
            var seed = Random.Shared.NextInt64();
            manual_seed(seed);
            return seed;
        }

        public static Tensor get_rng_state() => Generator.Default.get_state();

        public static void set_rng_state(Tensor new_state) => Generator.Default.set_state(new_state);
    }

    /// <summary>A stream of random numbers of its own.</summary>
    public class Generator : IDisposable
    {
        private static Generator? defaultGenerator;

        private nint handle;

        public Generator(ulong seed = 0, Device? device = null)
            : this(Create(seed, device, shared: false), device)
        {
        }

        private Generator(nint handle, Device? device)
        {
            this.handle = handle;
            this.device = device ?? CPU;
        }

        ~Generator() => Release();

        /// <summary>The CPU's default generator.</summary>
        public static Generator Default => defaultGenerator ??= new Generator(Create(0, null, shared: true), null);

        public Device device { get; }

        public nint Handle => handle != 0 ? handle : throw new ObjectDisposedException(nameof(Generator));

        public Generator manual_seed(long seed)
        {
            NativeError.Check(NativeMethods.dl_generator_set_seed(Handle, seed));
            GC.KeepAlive(this);
            return this;
        }

        public long initial_seed()
        {
            var seed = NativeMethods.dl_generator_seed(Handle);
            GC.KeepAlive(this);
            return seed;
        }

        public long seed()
        {
            var seed = Random.Shared.NextInt64();
            manual_seed(seed);
            return seed;
        }

        public unsafe Tensor get_state()
        {
            Value result;
            NativeError.Check(NativeMethods.dl_generator_state(Handle, &result));
            GC.KeepAlive(this);
            return Tensor.From(result)!;
        }

        public void set_state(Tensor value)
        {
            NativeError.Check(NativeMethods.dl_generator_set_state(Handle, value.Handle));
            GC.KeepAlive(this);
            GC.KeepAlive(value);
        }

        public void Dispose()
        {
            if (!ReferenceEquals(this, defaultGenerator))
            {
                Release();
                GC.SuppressFinalize(this);
            }
        }

        private static nint Create(ulong seed, Device? device, bool shared) =>
            NativeError.Check(NativeMethods.dl_generator_new((int)(device?.type ?? DeviceType.CPU), device?.index ?? -1, (long)seed, shared ? 1 : 0));

        private void Release()
        {
            var released = Interlocked.Exchange(ref handle, 0);
            if (released != 0)
            {
                NativeMethods.dl_generator_release(released);
            }
        }
    }
}
