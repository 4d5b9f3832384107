using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Fourier transforms and spectra.</summary>
internal static class FourierCases
{
    public static readonly Theme All = new("fourier")
    {
        { "fft", t => fft.fft_(t[0]) },
        { "ifft", t => fft.ifft(t[0]) },
        { "rfft", t => fft.rfft(t[0]) },
        { "irfft", t => fft.irfft(t[0]) },
        { "hfft", t => fft.hfft(t[0]) },
        { "ihfft", t => fft.ihfft(t[0]) },
        { "fft2", t => fft.fft2(t[0]) },
        { "ifft2", t => fft.ifft2(t[0]) },
        { "rfft2", t => fft.rfft2(t[0]) },
        { "irfft2", t => fft.irfft2(t[0]) },
        { "hfft2", t => fft.hfft2(t[0]) },
        { "ihfft2", t => fft.ihfft2(t[0]) },
        { "fftn", t => fft.fftn(t[0]) },
        { "ifftn", t => fft.ifftn(t[0]) },
        { "rfftn", t => fft.rfftn(t[0]) },
        { "irfftn", t => fft.irfftn(t[0]) },
        { "hfftn", t => fft.hfftn(t[0]) },
        { "ihfftn", t => fft.ihfftn(t[0]) },
        { "fft_n", t => fft.fft_(t[0], 5, 0, FFTNormType.Ortho) },
        { "rfft_forward", t => fft.rfft(t[0], norm: FFTNormType.Forward) },
        { "fft2_sizes", t => fft.fft2(t[0], [3, 5], [0, 1]) },
        { "fftshift", t => fft.fftshift(t[0]) },
        { "fftshift_dim", t => fft.fftshift(t[0], [1]) },
        { "ifftshift", t => fft.ifftshift(t[0]) },
        { "fftfreq", _ => fft.fftfreq(7, 0.5) },
        { "rfftfreq", _ => fft.rfftfreq(8, dtype: float64) },
        { "bartlett_window", _ => bartlett_window(7) },
        { "blackman_window", _ => blackman_window(7, false) },
        { "hann_window", _ => hann_window(8, dtype: float64) },
        { "hamming_window", _ => hamming_window(8) },
        { "kaiser_window", _ => kaiser_window(8, dtype: float64) },
        { "stft", t => t[0].stft(8, 4, return_complex: true) },
        { "stft_window", t => stft(t[0], 8, 2, 6, hann_window(6, dtype: t[0].dtype), false, normalized: true, onesided: false, return_complex: true) },
        { "istft", t => t[0].stft(8, 2, return_complex: true).istft(8, 2, length: 36) },
    };
}
