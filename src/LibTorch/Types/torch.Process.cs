using LibTorch;

namespace TorchSharp;

/// <content>Threads and devices of the process.</content>
public static partial class torch
{
    public static int get_num_threads() => TorchRuntime.Threads;

    public static void set_num_threads(int num) => TorchRuntime.Threads = num;

    public static bool cuda_is_available() => cuda.is_available();

    public static class cuda
    {
        public static bool is_available() => device_count() > 0;

        public static int device_count() => TorchRuntime.CudaDeviceCount;
    }
}
