namespace LibTorch.Native;

/// <content>Fourier transforms.</content>
internal static partial class Aten
{
    internal static readonly Op
        fft_fft = new("fft_fft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor"),
        fft_fft2 = new("fft_fft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor"),
        fft_fftfreq = new("fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"),
        fft_fftn = new("fft_fftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor"),
        fft_fftshift = new("fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor"),
        fft_hfft = new("fft_hfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor"),
        fft_hfft2 = new("fft_hfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor"),
        fft_hfftn = new("fft_hfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor"),
        fft_ifft = new("fft_ifft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor"),
        fft_ifft2 = new("fft_ifft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor"),
        fft_ifftn = new("fft_ifftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor"),
        fft_ifftshift = new("fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor"),
        fft_ihfft = new("fft_ihfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor"),
        fft_ihfft2 = new("fft_ihfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor"),
        fft_ihfftn = new("fft_ihfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor"),
        fft_irfft = new("fft_irfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor"),
        fft_irfft2 = new("fft_irfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor"),
        fft_irfftn = new("fft_irfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor"),
        fft_rfft = new("fft_rfft(Tensor self, int? n=None, int dim=-1, str? norm=None) -> Tensor"),
        fft_rfft2 = new("fft_rfft2(Tensor self, int[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor"),
        fft_rfftfreq = new("fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"),
        fft_rfftn = new("fft_rfftn(Tensor self, int[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor");
}
