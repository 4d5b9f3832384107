using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Sums along a line: integrals by the trapezoidal rule, spectrograms.</content>
    public partial class Tensor
    {
        public Tensor cumulative_trapezoid(double dx = 1, long dim = -1) => Aten.cumulative_trapezoid_dx.Call(this, (Scalar)dx, dim);

        public Tensor cumulative_trapezoid(Tensor x, long dim = -1) => Aten.cumulative_trapezoid_x.Call(this, x, dim);

        public Tensor trapezoid(double dx = 1, long dim = -1) => Aten.trapezoid_dx.Call(this, (Scalar)dx, dim);

        public Tensor trapezoid(Tensor x, long dim = -1) => Aten.trapezoid_x.Call(this, x, dim);

        public Tensor stft(long n_fft, long hop_length = -1, long win_length = -1, Tensor? window = null, bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool normalized = false, bool? onesided = null, bool? return_complex = null) =>
            Aten.stft_center.Call(this, n_fft, Given(hop_length), Given(win_length), window, center, Name(pad_mode), normalized, onesided, return_complex);

        public Tensor istft(long n_fft, long hop_length = -1, long win_length = -1, Tensor? window = null, bool center = true, bool normalized = false, bool? onesided = null, long length = -1, bool return_complex = false) =>
            Aten.istft.Call(this, n_fft, Given(hop_length), Given(win_length), window, center, normalized, onesided, Given(length), return_complex);

        /// <summary>A size where one is given: these functions write -1 for none.</summary>
        internal static long? Given(long size) => size == -1 ? null : size;

        private static string Name(PaddingModes mode) => mode switch
        {
            PaddingModes.Zeros => "constant",
            _ => mode.ToString().ToLowerInvariant(),
        };
    }
}
