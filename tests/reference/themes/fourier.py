"""Fourier transforms and spectra."""
import torch

from reference import case, inputs, normal

inputs(
    signal=normal(2, 8),
    image4=normal(2, 4, 6),
    csignal=normal(2, 5, dtype=torch.complex128),
    cimage=normal(2, 4, 4, dtype=torch.complex128),
)

case("fft", "signal | csignal | row", torch.fft.fft)
case("ifft", "signal | csignal", torch.fft.ifft)
case("rfft", "signal | row", torch.fft.rfft)
case("irfft", "signal | csignal", torch.fft.irfft)
case("hfft", "signal | csignal", torch.fft.hfft)
case("ihfft", "signal | row", torch.fft.ihfft)
case("fft2", "image4 | cimage", torch.fft.fft2)
case("ifft2", "image4 | cimage", torch.fft.ifft2)
case("rfft2", "image4", torch.fft.rfft2)
case("irfft2", "image4 | cimage", torch.fft.irfft2)
case("hfft2", "cimage", torch.fft.hfft2)
case("ihfft2", "image4", torch.fft.ihfft2)
case("fftn", "image4 | cimage", torch.fft.fftn)
case("ifftn", "image4 | cimage", torch.fft.ifftn)
case("rfftn", "image4", torch.fft.rfftn)
case("irfftn", "cimage", torch.fft.irfftn)
case("hfftn", "cimage", torch.fft.hfftn)
case("ihfftn", "image4", torch.fft.ihfftn)
case("fft_n", "signal | csignal", lambda x: torch.fft.fft(x, n=5, dim=0, norm="ortho"))
case("rfft_forward", "signal", lambda x: torch.fft.rfft(x, norm="forward"))
case("fft2_sizes", "image4", lambda x: torch.fft.fft2(x, s=(3, 5), dim=(0, 1)))
case("fftshift", "signal | image4 | csignal", torch.fft.fftshift)
case("fftshift_dim", "image4", lambda x: torch.fft.fftshift(x, dim=(1,)))
case("ifftshift", "signal | image4", torch.fft.ifftshift)
case("fftfreq", "", lambda: torch.fft.fftfreq(7, 0.5))
case("rfftfreq", "", lambda: torch.fft.rfftfreq(8, dtype=torch.float64))
case("bartlett_window", "", lambda: torch.bartlett_window(7))
case("blackman_window", "", lambda: torch.blackman_window(7, False))
case("hann_window", "", lambda: torch.hann_window(8, dtype=torch.float64))
case("hamming_window", "", lambda: torch.hamming_window(8))
case("kaiser_window", "", lambda: torch.kaiser_window(8, True, 12.0, dtype=torch.float64))
case("stft", "long", lambda x: torch.stft(x, 8, 4, return_complex=True))
case("stft_window", "long", lambda x: torch.stft(x, 8, 2, 6, torch.hann_window(6, dtype=x.dtype), center=False, normalized=True, onesided=False, return_complex=True))
case("istft", "long", lambda x: torch.istft(torch.stft(x, 8, 2, return_complex=True), 8, 2, length=36))
