namespace LibTorch.Native;

/// <content>Windows and spectra.</content>
internal static partial class Aten
{
    internal static readonly Op
        bartlett_window_periodic = new("bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"),
        blackman_window_periodic = new("blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"),
        hann_window_periodic = new("hann_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"),
        hamming_window_periodic_alpha_beta = new("hamming_window.periodic_alpha_beta(int window_length, bool periodic, float alpha, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"),
        kaiser_window_beta = new("kaiser_window.beta(int window_length, bool periodic, float beta, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"),
        cumulative_trapezoid_dx = new("cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor"),
        cumulative_trapezoid_x = new("cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor"),
        trapezoid_dx = new("trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor"),
        trapezoid_x = new("trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor"),
        stft_center = new("stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode=\"reflect\", bool normalized=False, bool? onesided=None, bool? return_complex=None) -> Tensor"),
        istft = new("istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor");
}
